import type { PhoneOwner } from '../../../bot/rehearsal/phones.ts';
import type { FakeTwilio } from '../twilio/twilio.ts';
import type { Fields } from '../twilio/webhooks.ts';
import type { Album } from './album.ts';
import { mustBeTaken, Screen } from './screen.ts';

/** Where a clinic is at Twilio's fake, and where the house is. */
export interface TwilioParts {
  twilio: FakeTwilio;
  /** The clinic's number. */
  from: string;
  /** The house's address, as Twilio was told it. */
  url: string;
  bring(request: Request): Promise<Response>;
  now: () => number;
}

/** The screen of a phone that the house knows by Twilio's fake, and by its number. */
export abstract class TwilioScreen extends Screen {
  readonly address: string;
  protected readonly parts: TwilioParts;
  readonly #clinic: string;
  #ids = 0;

  constructor({ number, clinic }: PhoneOwner, parts: TwilioParts, album: Album) {
    super(album, parts.now);
    this.address = number;
    this.parts = parts;
    this.#clinic = clinic;
  }

  /** An id of Twilio's: two letters, and what tells it from all others. */
  protected newSid(prefix: string): string {
    return (
      prefix + `${this.now().toString(16)}${(++this.#ids).toString(16).padStart(4, '0')}`.padStart(32, '0')
    );
  }

  /** Where Twilio calls one of the clinic's channels. */
  protected at(channel: string): string {
    return `${this.parts.url}/channels/${this.#clinic}/${channel}`;
  }

  /** A message of the patient's, brought to a channel, and again when it is asked for. */
  protected post(channel: string, fields: Fields): Promise<void> {
    const { twilio, bring } = this.parts;
    return this.deliver(() => mustBeTaken(bring(twilio.post(this.at(channel), fields))));
  }
}
