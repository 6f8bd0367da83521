import type { PhoneOwner } from '../../../bot/rehearsal/phones.ts';
import type { Action, FakeMicrosoft, TakenActivity } from '../bot-framework/microsoft.ts';
import type { Album } from './album.ts';
import { mustBeTaken, type OwnAct, Screen } from './screen.ts';

export interface TeamsParts {
  microsoft: FakeMicrosoft;
  /** The house's address, as Microsoft was told it. */
  url: string;
  bring(request: Request): Promise<Response>;
  now: () => number;
}

/** The conversation of whoever has this number with a clinic's bot. Teams itself knows no numbers. */
export function conversationOf({ clinic, number }: PhoneOwner): string {
  return `a:${clinic}-${number.slice(1)}`;
}

/** Teams on a patient's phone, at Microsoft's fake. */
export class TeamsPhone extends Screen {
  readonly address: string;
  readonly #owner: PhoneOwner;
  readonly #parts: TeamsParts;
  #written = 0;

  constructor(owner: PhoneOwner, parts: TeamsParts, album: Album) {
    super(album, parts.now);
    this.address = `msteams:${conversationOf(owner)}`;
    this.#owner = owner;
    this.#parts = parts;
  }

  protected async use(act: OwnAct): Promise<void> {
    if (act.do === 'tap') return this.#send(this.tap(act));
    if (act.do === 'send') return this.#sendFile(act);
    if (act.do !== 'write') throw new RangeError('Teams: expected something to write, or to tap');
    this.show({ who: 'patient', text: act.text });
    return this.#send({ text: act.text });
  }

  /** An activity of the clinic's bot: what is no message is not shown. Teams tells nobody what became of it. */
  take({ activity }: TakenActivity): void {
    const { type, text = '', suggestedActions, attachments = [] } = activity;
    if (type !== 'message') return;
    const onCards = attachments.flatMap(({ content }) => content.buttons ?? []);
    const actions: Action[] = [...(suggestedActions?.actions ?? []), ...onCards];
    const taps = actions.map(({ title }) => ({ title, more: null }));
    this.show(
      { who: 'clinic', text, taps, status: 'sent' },
      actions.map((action) => ({ text: action.text, value: action.value })),
    );
  }

  #sendFile({ name, mediaType, bytes }: Extract<OwnAct, { do: 'send' }>): Promise<void> {
    this.show({ who: 'patient', text: name, isFile: true });
    const { files, url } = this.#parts.microsoft;
    const path = `/files/${this.now()}-${files.size}`;
    files.set(path, { bytes: Buffer.from(bytes, 'base64'), needsToken: true });
    return this.#send({ attachments: [{ contentType: mediaType, contentUrl: `${url}${path}`, name }] });
  }

  async #send(what: object): Promise<void> {
    const { microsoft, url, bring } = this.#parts;
    const { clinic } = this.#owner;
    const activity = {
      type: 'message',
      id: `${this.now()}-${++this.#written}`,
      timestamp: new Date(this.now()).toISOString(),
      ...{ channelId: 'msteams', serviceUrl: microsoft.serviceUrl },
      ...{ from: { id: '29:the-patient' }, recipient: { id: '28:the-bot' } },
      conversation: { id: conversationOf(this.#owner), conversationType: 'personal' },
      ...what,
    };
    const address = `${url}/channels/${clinic}/bot-framework`;
    await this.deliver(() => mustBeTaken(bring(microsoft.post(address, activity))));
  }
}
