import { costOf } from '../../../adapters/channels/twilio-sms/gsm7.ts';
import type { FakeMessage } from '../twilio/resources.ts';
import type { OwnAct } from './screen.ts';
import { TwilioScreen } from './twilio-screen.ts';

/** Text messages on a patient's phone, at Twilio's fake. */
export class SmsPhone extends TwilioScreen {
  protected async use(act: OwnAct): Promise<void> {
    if (act.do !== 'write') throw new RangeError('A text message: expected something to write');
    this.show({ who: 'patient', text: act.text, segments: costOf(act.text).segments });
    const ends = { From: this.address, To: this.parts.from };
    await this.post('twilio-sms', { MessageSid: this.newSid('SM'), ...ends, Body: act.text, NumMedia: '0' });
  }

  /** A message of the clinic's. */
  take(message: FakeMessage): void {
    const { segments } = costOf(message.body);
    const { number } = this.show({ who: 'clinic', text: message.body, segments, status: 'sent' });
    // Nobody tells the sender of a text message that it was read.
    void this.receive(number, ['delivered'], (status) =>
      this.parts.bring(this.parts.twilio.status(message, status)),
    );
  }
}
