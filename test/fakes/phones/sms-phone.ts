import { costOf } from '../../../adapters/channels/twilio-sms/gsm7.ts';
import type { PhoneAct } from '../../../bot/http/wire.ts';
import type { PhoneOwner } from '../../../bot/rehearsal/phones.ts';
import type { FakeMessage } from '../twilio/resources.ts';
import type { FakeTwilio } from '../twilio/twilio.ts';
import { Screen } from './screen.ts';

export interface TwilioParts {
  twilio: FakeTwilio;
  /** The clinic's number. */
  from: string;
  /** The house's address, as Twilio was told it. */
  url: string;
  bring(request: Request): Promise<Response>;
  now: () => number;
}

/** A Twilio id: two letters, and what tells it from all others. */
export function sidOf(prefix: string, at: number, count: number): string {
  return prefix + `${at.toString(16)}${count.toString(16).padStart(4, '0')}`.padStart(32, '0');
}

/** Text messages on a patient's phone, at Twilio's fake. */
export class SmsPhone extends Screen {
  readonly #owner: PhoneOwner;
  readonly #parts: TwilioParts;
  #written = 0;

  constructor(owner: PhoneOwner, parts: TwilioParts) {
    super(parts.now);
    this.#owner = owner;
    this.#parts = parts;
  }

  async act(act: PhoneAct): Promise<void> {
    if (act.do !== 'write') throw new RangeError('A text message: expected something to write');
    const { twilio, from, url, bring } = this.#parts;
    const { number, clinic } = this.#owner;
    this.show({ who: 'patient', text: act.text, segments: costOf(act.text).segments });
    const MessageSid = sidOf('SM', this.now(), ++this.#written);
    const fields = { MessageSid, From: number, To: from, Body: act.text, NumMedia: '0' };
    const answer = await bring(twilio.post(`${url}/channels/${clinic}/twilio-sms`, fields));
    if (!answer.ok) throw new Error(`The house answered ${answer.status}`);
  }

  /** A message of the clinic's. */
  take(message: FakeMessage): void {
    const { segments } = costOf(message.body);
    const { number } = this.show({ who: 'clinic', text: message.body, segments, status: 'sent' });
    // Nobody tells the sender of a text message that it was read.
    void this.receive(number, ['delivered'], (status) =>
      this.#parts.bring(this.#parts.twilio.status(message, status)),
    );
  }
}
