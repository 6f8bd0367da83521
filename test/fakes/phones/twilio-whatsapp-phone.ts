import type { FakeMessage } from '../twilio/resources.ts';
import type { Fields } from '../twilio/webhooks.ts';
import type { OwnAct } from './screen.ts';
import { TwilioScreen } from './twilio-screen.ts';

/** WhatsApp on a patient's phone, at Twilio's fake. */
export class TwilioWhatsAppPhone extends TwilioScreen {
  protected async use(act: OwnAct): Promise<void> {
    if (act.do === 'tap') return this.#send('SM', this.tap(act) as Fields);
    if (act.do === 'send') return this.#sendFile(act);
    if (act.do !== 'write') throw new RangeError('WhatsApp: expected something to write, or to tap');
    this.show({ who: 'patient', text: act.text });
    return this.#send('SM', { Body: act.text, MessageType: 'text' });
  }

  /** A message of the clinic's. */
  take(message: FakeMessage): void {
    const { body, tappable, ids, opens } = message;
    const answers = tappable.map((label, at): Fields => {
      const id = ids[at] ?? '';
      if (opens !== null) return { Body: label, ListId: id, ListTitle: label, MessageType: 'interactive' };
      return { Body: label, ButtonPayload: id, ButtonText: label, MessageType: 'button' };
    });
    const taps = tappable.map((title) => ({ title, more: null }));
    const { number } = this.show({ who: 'clinic', text: body, taps, list: opens, status: 'sent' }, answers);
    void this.receive(number, ['delivered', 'read'], (status) =>
      this.parts.bring(this.parts.twilio.status(message, status)),
    );
  }

  /** Twilio keeps the file, and says where. */
  #sendFile({ name, mediaType, bytes }: Extract<OwnAct, { do: 'send' }>): Promise<void> {
    this.show({ who: 'patient', text: name, isFile: true });
    const { media, accountSid } = this.parts.twilio.state;
    const [message, file] = [this.newSid('MM'), this.newSid('ME')];
    media.set(`${message}/${file}`, Buffer.from(bytes, 'base64'));
    const [kind = ''] = mediaType.split('/');
    const isDocument = kind !== 'image' && kind !== 'audio';
    return this.#send(message, {
      NumMedia: '1',
      MediaUrl0: `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages/${message}/Media/${file}`,
      MediaContentType0: mediaType,
      MessageType: isDocument ? 'document' : kind,
      Body: isDocument ? name : '',
    });
  }

  #send(sid: string, what: Fields): Promise<void> {
    const MessageSid = sid.length > 2 ? sid : this.newSid(sid);
    const number = this.address;
    const ends = { From: `whatsapp:${number}`, To: `whatsapp:${this.parts.from}`, WaId: number.slice(1) };
    const fields = { MessageSid, SmsStatus: 'received', NumMedia: '0', ...ends, ...what };
    return this.post('twilio-whatsapp', fields);
  }
}
