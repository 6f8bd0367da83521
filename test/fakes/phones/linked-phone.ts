import type { PhoneOwner } from '../../../bot/rehearsal/phones.ts';
import type { Person } from '../whatsapp/person.ts';
import type { FakeWhatsApp } from '../whatsapp/server.ts';
import type { Album } from './album.ts';
import type { LinkedLine } from './linked-line.ts';
import { type OwnAct, Screen } from './screen.ts';

/** WhatsApp on a patient's phone, to a clinic whose own phone has a device linked. */
export class LinkedPhone extends Screen {
  readonly address: string;
  readonly #owner: PhoneOwner;
  readonly #line: LinkedLine;
  #met: Promise<{ person: Person; server: FakeWhatsApp }> | null = null;

  constructor(owner: PhoneOwner, { line, now }: { line: LinkedLine; now: () => number }, album: Album) {
    super(album, now);
    this.address = owner.number;
    this.#owner = owner;
    this.#line = line;
  }

  protected async use(act: OwnAct): Promise<void> {
    if (act.do === 'send') return this.#sendFile(act);
    if (act.do !== 'write') throw new RangeError('WhatsApp by a linked phone: expected something to write');
    this.show({ who: 'patient', text: act.text });
    return this.#write(act.text);
  }

  async #sendFile({ name, mediaType, bytes }: Extract<OwnAct, { do: 'send' }>): Promise<void> {
    this.show({ who: 'patient', text: name, isFile: true });
    const { media } = (await this.#meet()).server;
    const file = Buffer.from(bytes, 'base64');
    if (mediaType.startsWith('image/')) return this.#write(media.photo(file));
    const shelved = media.put(file, 'document');
    return this.#write({ documentMessage: { ...shelved, mimetype: mediaType, fileName: name } });
  }

  async #write(what: Parameters<Person['write']>[0]): Promise<void> {
    const { person } = await this.#meet();
    let id: string | null = null;
    await this.deliver(async () => {
      if (id === null) id = await person.write(what);
      // The very same bytes, as a server sends them that did not hear that they had come.
      else person.repeat(id);
    });
  }

  /** Whoever has this number is somebody on WhatsApp from their first word on. */
  #meet(): Promise<{ person: Person; server: FakeWhatsApp }> {
    this.#met ??= this.#line.start().then((server) => {
      const phone = this.#owner.number.slice(1);
      const person = server.person({ phone, lid: `9${phone.padStart(13, '0')}`, name: 'WhatsApp' });
      void this.#hear(person);
      return { person, server };
    });
    return this.#met;
  }

  async #hear(person: Person): Promise<void> {
    for (let count = 1; ; count += 1) {
      await person.hears(count);
      const { id, text } = person.heard[count - 1]!;
      const { number } = this.show({ who: 'clinic', text, status: 'delivered' });
      void this.receive(number, ['read'], async () => person.say(id, 'read'));
    }
  }
}
