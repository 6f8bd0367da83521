import { createHash } from 'node:crypto';
import type { PhoneTap } from '../../../bot/http/wire.ts';
import type { PhoneOwner } from '../../../bot/rehearsal/phones.ts';
import { TEMPLATE_LANGUAGES, TEMPLATES } from '../../../bot/templates/list.ts';
import { renderTemplate, wordingOf } from '../../../bot/templates/render.ts';
import type { Account, Taken } from '../graph/graph.ts';
import { envelope, statusOf } from '../graph/webhooks.ts';
import type { Album } from './album.ts';
import { mustBeTaken, type OwnAct, Screen } from './screen.ts';

export interface WhatsAppParts {
  account: Account;
  home: () => string;
  now: () => number;
}

/** WhatsApp on a patient's phone, at Meta's fake. */
export class WhatsAppPhone extends Screen {
  readonly address: string;
  readonly #owner: PhoneOwner;
  readonly #parts: WhatsAppParts;
  #written = 0;

  constructor(owner: PhoneOwner, parts: WhatsAppParts, album: Album) {
    super(album, parts.now);
    this.address = owner.number;
    this.#owner = owner;
    this.#parts = parts;
  }

  protected async use(act: OwnAct): Promise<void> {
    if (act.do === 'tap') return this.#send(this.tap(act));
    if (act.do === 'send') return this.#sendFile(act);
    if (act.do !== 'write') throw new RangeError('WhatsApp: expected something to write, or to tap');
    this.show({ who: 'patient', text: act.text });
    return this.#send({ type: 'text', text: { body: act.text } });
  }

  /** A message of the clinic's. */
  take(taken: Taken): void {
    const { text, taps, list, answers } = read(taken);
    const context = { from: 'clinic', id: taken.id };
    const bringing = answers.map((answer) => ({ context, ...answer }));
    const { number } = this.show({ who: 'clinic', text, taps, list, status: 'sent' }, bringing);
    void this.receive(number, ['delivered', 'read'], (status) =>
      this.#post({ statuses: [statusOf(taken, status, { at: this.now() })] }),
    );
  }

  /** A file goes to Meta first, whose word of it has but its name there. */
  #sendFile({ name, mediaType, bytes }: Extract<OwnAct, { do: 'send' }>): Promise<void> {
    this.show({ who: 'patient', text: name, isFile: true });
    const { media } = this.#parts.account;
    const id = `${1_000_000 + media.size}`;
    const file = Buffer.from(bytes, 'base64');
    media.set(id, { bytes: file, mimeType: mediaType });
    const about = {
      id,
      mime_type: mediaType,
      sha256: createHash('sha256').update(file).digest('base64'),
    };
    if (mediaType.startsWith('image/')) return this.#send({ type: 'image', image: about });
    if (mediaType.startsWith('audio/'))
      return this.#send({ type: 'audio', audio: { ...about, voice: true } });
    return this.#send({ type: 'document', document: { ...about, filename: name } });
  }

  #send(message: object): Promise<void> {
    this.#written += 1;
    const from = this.#owner.number.slice(1);
    const at = this.now();
    const head = { from, id: `wamid.${from}/${at}/${this.#written}`, timestamp: `${Math.floor(at / 1000)}` };
    return this.deliver(() => this.#post({ messages: [{ ...head, ...message }] }));
  }

  async #post(value: Parameters<typeof envelope>[1]): Promise<void> {
    const { account, home } = this.#parts;
    const body = JSON.stringify(envelope(account.phoneNumberId, value));
    const headers = { 'x-hub-signature-256': account.sign(body), 'content-type': 'application/json' };
    const url = `${home()}/channels/${this.#owner.clinic}/whatsapp-cloud`;
    await mustBeTaken(fetch(url, { method: 'POST', headers, body }));
  }
}

interface Read {
  text: string;
  taps: PhoneTap[];
  list: string | null;
  /** What Meta posts when one is tapped. */
  answers: object[];
}

function read({ text, interactive, template }: Taken): Read {
  if (template) return readTemplate(template);
  const { buttons = [], sections = [], button = null } = interactive?.action ?? {};
  const rows = sections.flatMap((section) => section.rows ?? []);
  const replies = buttons.map(({ reply = {} }) => reply);
  return {
    text: text?.body ?? interactive?.body?.text ?? '',
    taps: [
      ...replies.map(({ title = '' }) => ({ title, more: null })),
      ...rows.map(({ title = '', description = null }) => ({ title, more: description })),
    ],
    list: rows.length > 0 ? button : null,
    answers: [
      ...replies.map((reply) => ({
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: reply },
      })),
      ...rows.map((row) => ({ type: 'interactive', interactive: { type: 'list_reply', list_reply: row } })),
    ],
  };
}

/** A template as phones show it: Meta has its words from when it was submitted. */
function readTemplate({ name, language, components = [] }: NonNullable<Taken['template']>): Read {
  const template = TEMPLATES.find((one) => one.name === name);
  const lang = Object.entries(TEMPLATE_LANGUAGES).find(([, code]) => code === language?.code)?.[0];
  if (!template || (lang !== 'es' && lang !== 'pt')) return { text: '', taps: [], list: null, answers: [] };
  const values = components.find(({ type }) => type === 'body')?.parameters ?? [];
  const taps = components.filter(({ type }) => type === 'button');
  const parts = renderTemplate(template, lang, wordingOf(lang)).components;
  const words = parts.flatMap((part) => ('text' in part ? [part.text] : []));
  const labels = parts.flatMap((part) => ('buttons' in part ? part.buttons.map(({ text }) => text) : []));
  return {
    text: words.join('\n\n').replace(/\{\{(\d+)\}\}/g, (_, at: string) => values[Number(at) - 1]?.text ?? ''),
    taps: labels.map((title) => ({ title, more: null })),
    list: null,
    answers: labels.map((text, at) => ({
      type: 'button',
      button: { text, payload: taps[at]?.parameters?.[0]?.payload },
    })),
  };
}
