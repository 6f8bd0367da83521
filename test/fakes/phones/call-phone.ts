import { attributeIn, heardIn } from '../../kit/twiml.ts';
import type { FakeCall } from '../twilio/resources.ts';
import type { Fields } from '../twilio/webhooks.ts';
import type { OwnAct } from './screen.ts';
import { TwilioScreen } from './twilio-screen.ts';

/** A line that is open, and what it waits for. */
interface Line {
  fields: Fields;
  /** Where Twilio goes on with what the caller says or presses; null while the clinic's call rings. */
  action: string | null;
  /** The call as the clinic asked for it; null where the patient has called. */
  asked: FakeCall | null;
}

/** Addresses that lead to one another without a word are followed so often. */
const MOST_REDIRECTS = 20;

/** A patient's telephone, at Twilio's fake: it hears what a call says, and answers by voice or by keys. */
export class CallPhone extends TwilioScreen {
  #line: Line | null = null;

  protected async use(act: OwnAct): Promise<void> {
    switch (act.do) {
      case 'call':
        return this.#begin();
      case 'answer':
        return this.#answer();
      case 'hang-up':
        return this.#hangUp();
      case 'be-silent':
        return this.#say('', {});
      case 'speak':
        return this.#say(act.text, { SpeechResult: act.text, Confidence: '0.9' });
      case 'press':
        return this.#say(act.digits, { Digits: act.digits });
      default:
        throw new RangeError('A telephone: expected something to say, or keys to press');
    }
  }

  /** The clinic calls: it rings. Who is on the telephone is not reached. */
  ring(asked: FakeCall): void {
    const { from } = this.parts;
    const fields = { CallSid: asked.sid, From: from, To: this.address, Direction: 'outbound-api' };
    if (this.#line) return void this.#tell(asked, 'busy');
    this.#line = { fields, action: null, asked };
    this.set('ringing');
  }

  async #begin(): Promise<void> {
    if (this.#line) throw new RangeError('A telephone: there is a call already');
    const ends = { From: this.address, To: this.parts.from };
    const fields = { CallSid: this.newSid('CA'), ...ends, Direction: 'inbound' };
    this.#line = { fields, action: null, asked: null };
    this.set('open');
    await this.#ask(this.at('twilio-voice'), { CallStatus: 'ringing' });
  }

  async #answer(): Promise<void> {
    const url = this.#line?.asked?.given['Url'];
    if (this.call !== 'ringing' || url === undefined) throw new RangeError('A telephone: nothing rings');
    this.set('open');
    await this.#ask(String(url), { AnsweredBy: 'human' });
  }

  async #hangUp(): Promise<void> {
    const { asked } = this.#line ?? {};
    const status = this.call === 'ringing' ? 'no-answer' : 'completed';
    this.#end();
    if (asked) await this.#tell(asked, status);
  }

  async #say(text: string, fields: Fields): Promise<void> {
    const action = this.#line?.action;
    if (!action) throw new RangeError('A telephone: nobody is listening');
    this.show({ who: 'patient', text: text === '' ? '…' : text });
    await this.#ask(action, fields);
  }

  /** Asks the house what comes next, and lets it be heard, until it listens or the call is over. */
  async #ask(first: string, fields: Fields): Promise<void> {
    const line = this.#line;
    if (!line) return;
    line.action = null;
    let url: string | null = first;
    let more: Fields = fields;
    for (let at = 0; url !== null && at < MOST_REDIRECTS && this.#line === line; at += 1) {
      const all = { CallStatus: 'in-progress', ...line.fields, ...more };
      const answer = await this.parts.bring(this.parts.twilio.post(url, all));
      if (!answer.ok) throw new Error(`The house answered ${answer.status}`);
      const twiml = await answer.text();
      for (const text of heardIn(twiml)) this.show({ who: 'clinic', text });
      line.action = attributeIn(twiml, 'Gather', 'action');
      url = /<Redirect>([^<]*)<\/Redirect>/.exec(twiml)?.[1]?.replaceAll('&amp;', '&') ?? null;
      more = {};
    }
    if (this.#line === line && line.action === null) await this.#hangUp();
  }

  #end(): void {
    this.#line = null;
    this.set('none');
  }

  async #tell({ sid, given }: FakeCall, status: string): Promise<void> {
    const url = given['StatusCallback'];
    if (url === undefined) return;
    const { from, twilio, bring } = this.parts;
    const fields = { CallSid: sid, From: from, To: this.address, Direction: 'outbound-api' };
    await bring(twilio.post(String(url), { ...fields, CallStatus: status }));
  }
}
