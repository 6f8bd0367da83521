import type { Fields } from '../fakes/twilio/webhooks.ts';
import { ANA } from './house.ts';
import type { TwilioHouse } from './twilio-house.ts';
import { attributeIn, heardIn } from './twiml.ts';

/** One call, from the side of who calls: what is heard, and what is said or pressed. */
export interface Call {
  /** What is heard at last, and what it was made of. */
  heard: string[];
  twiml: string;
  /** Speaks, or presses keys; silence is neither. Gives what is heard. */
  says(text: string, more?: Fields): Promise<string[]>;
  presses(digits: string): Promise<string[]>;
  isSilent(): Promise<string[]>;
  /** Twilio asks at an address that it was given. */
  ask(url: string | null, fields: Fields): Promise<string[]>;
}

const CLINIC = '+15015550100';

/** Calls the clinic. */
export async function call(
  { post }: Pick<TwilioHouse, 'post'>,
  { from = ANA, sid = `CA${'0'.repeat(31)}1` } = {},
): Promise<Call> {
  const base = { CallSid: sid, From: from, To: CLINIC, Direction: 'inbound' };
  const made: Call = {
    heard: [],
    twiml: '',
    ask: async (url, fields) => {
      const path = url?.replace(/^.*\/twilio-voice(?=[/?]|$)/, '') ?? '/nowhere';
      const { status, body } = await post(path, { ...base, CallStatus: 'in-progress', ...fields });
      if (status !== 200) throw new Error(`Twilio hears ${status}: ${body}`);
      const redirect = /<Redirect>([^<]*)<\/Redirect>/.exec(body)?.[1]?.replaceAll('&amp;', '&');
      const heard = heardIn(body);
      if (redirect !== undefined) return [...heard, ...(await made.ask(redirect, {}))];
      made.twiml = body;
      made.heard = heard;
      return heard;
    },
    says: (text, more = {}) =>
      made.ask(attributeIn(made.twiml, 'Gather', 'action'), {
        SpeechResult: text,
        Confidence: '0.9',
        ...more,
      }),
    presses: (digits) => made.ask(attributeIn(made.twiml, 'Gather', 'action'), { Digits: digits }),
    isSilent: () => made.ask(attributeIn(made.twiml, 'Gather', 'action'), {}),
  };
  await made.ask('', { CallStatus: 'ringing' });
  return made;
}
