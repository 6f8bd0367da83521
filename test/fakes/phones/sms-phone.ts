import { costOf } from '../../../adapters/channels/twilio-sms/gsm7.ts';
import type { PhoneOwner } from '../../../bot/rehearsal/phones.ts';
import type { FakeMessage } from '../twilio/resources.ts';
import type { FakeTwilio } from '../twilio/twilio.ts';
import type { Album } from './album.ts';
import { mustBeTaken, type OwnAct, Screen } from './screen.ts';

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
  readonly address: string;
  readonly #owner: PhoneOwner;
  readonly #parts: TwilioParts;
  #written = 0;

  constructor(owner: PhoneOwner, parts: TwilioParts, album: Album) {
    super(album, parts.now);
    this.address = owner.number;
    this.#owner = owner;
    this.#parts = parts;
  }

  protected async use(act: OwnAct): Promise<void> {
    if (act.do !== 'write') throw new RangeError('A text message: expected something to write');
    const { twilio, from, url, bring } = this.#parts;
    const { number, clinic } = this.#owner;
    this.show({ who: 'patient', text: act.text, segments: costOf(act.text).segments });
    const MessageSid = sidOf('SM', this.now(), ++this.#written);
    const fields = { MessageSid, From: number, To: from, Body: act.text, NumMedia: '0' };
    const address = `${url}/channels/${clinic}/twilio-sms`;
    await this.deliver(() => mustBeTaken(bring(twilio.post(address, fields))));
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
