import { openChannelKeep } from '../../bot/channel-keep.ts';
import type { Clock } from '../../bot/clock.ts';
import type { Clinic } from '../../bot/config.ts';
import type { WebDoor } from '../../bot/http/web-door.ts';
import { openChannels } from '../../bot/registry.ts';
import type { Line } from '../../bot/rehearsal/lines.ts';
import type { Stage } from '../../bot/rehearsal/transcript-run.ts';
import { Seal } from '../../storage/sealing.ts';
import type { Store } from '../../storage/store.ts';
import { type Action, type FakeMicrosoft, openFakeMicrosoft } from '../fakes/bot-framework/microsoft.ts';
import { TUESDAY } from './house.ts';
import { openWebHouse, type WebHouse, type WebHouseOptions } from './web-house.ts';

const PUBLIC = 'https://citas.example.org';
/** The web chat is not opened here. */
const NO_DOOR = {} as WebDoor;

/** A whole house whose demo clinics each have a bot at a fake of Microsoft. */
export interface BotHouse extends AsyncDisposable {
  house: WebHouse;
  /** Microsoft, as each clinic's bot sees it. */
  microsoft: { andes: FakeMicrosoft; ipe: FakeMicrosoft };
}

/** Opens one: at a moment that stands still, or goes on from there, for what is tried again later. */
export async function openBotHouse({
  handoff = false,
  now = TUESDAY,
  ...options
}: Pick<WebHouseOptions, 'runs' | 'metrics' | 'now'> & { handoff?: boolean } = {}): Promise<BotHouse> {
  const clock: { now(): number } = { now: () => now };
  const microsoft = {
    andes: await openFakeMicrosoft(() => clock.now()),
    ipe: await openFakeMicrosoft(() => clock.now(), { appId: '22222222-2222-4333-8444-555555555555' }),
  };
  let store: Store | undefined;
  const seal = new Seal([new Uint8Array(32)]);
  const channels = (clinic: Clinic, houseClock: Clock) => {
    const { settings } = clinic.id === 'andes' ? microsoft.andes : microsoft.ipe;
    const only = { ...clinic, channels: { 'bot-framework': { ...settings, handoff } } };
    const keepOf = (id: string, channel: string) =>
      openChannelKeep({ clinic: id, channel }, { shelf: store!.devices, seal, now: () => houseClock.now() });
    // By the registry, as `recado serve` does; the web chat is there already.
    return openChannels(only, { door: NO_DOOR, clock: houseClock, publicUrl: PUBLIC, keepOf });
  };
  const house = await openWebHouse({
    demo: false,
    now,
    publicUrl: PUBLIC,
    store: (real) => {
      store = real;
      return real;
    },
    channels,
    ...options,
  });
  clock.now = () => house.clock.now();
  return {
    house,
    microsoft,
    [Symbol.asyncDispose]: async () => {
      await house[Symbol.asyncDispose]();
      await Promise.all([microsoft.andes.close(), microsoft.ipe.close()]);
    },
  };
}

/** Somebody who writes to a clinic's bot, seen from the service behind it. */
export interface BotPatient extends Stage {
  /** Writes; resolves to what came back, in words, once the house has nothing left to do. */
  says(text: string): Promise<string[]>;
  /** Taps what has this label in the last message. */
  taps(label: RegExp): Promise<string[]>;
  /** Posts an activity of theirs; resolves to the status of the answer. */
  posts(different: object, how?: { token?: string; url?: string }): Promise<number>;
  address: string;
}

/** Opens one, on a channel behind the bot. */
export function botPatient(
  { house, microsoft }: BotHouse,
  {
    clinic = 'andes',
    channelId = 'msteams',
    conversation = 'a:1ana',
  }: { clinic?: 'andes' | 'ipe'; channelId?: string; conversation?: string } = {},
): BotPatient {
  const service = microsoft[clinic];
  const isTeams = channelId === 'msteams';
  let count = 0;
  const posts: BotPatient['posts'] = async (different, { token = service.token(), url } = {}) => {
    count += 1;
    const activity = {
      type: 'message',
      id: `${count}`,
      timestamp: new Date(house.clock.now()).toISOString(),
      ...{ channelId, serviceUrl: service.serviceUrl },
      from: { id: 'the-patient', name: 'Ana' },
      recipient: { id: 'the-bot', name: 'Clínica' },
      conversation: { id: conversation, ...(isTeams && { conversationType: 'personal' }) },
      ...different,
    };
    const answer = await house.http.app.inject({
      method: 'POST',
      url: url ?? `/channels/${clinic}/bot-framework`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      payload: JSON.stringify(activity),
    });
    await house.idle();
    return answer.statusCode;
  };
  const heard = async (different: object) => {
    const before = service.taken.length;
    const status = await posts(different);
    if (status !== 200) throw new Error(`The house answered ${status}`);
    return service.taken.slice(before).filter((taken) => taken.conversation === conversation);
  };
  const wordsTo = async (different: object) =>
    (await heard(different)).map(({ activity }) => activity.text ?? '');
  return {
    address: `${channelId}:${conversation}`,
    posts,
    says: (text) => wordsTo({ text }),
    taps: (label) => {
      const action = service.taken
        .flatMap(({ activity }) => actionsOf(activity))
        .findLast(({ text }) => label.test(text ?? ''));
      if (!action) throw new RangeError(`Nothing to tap: ${label}`);
      return wordsTo({ text: action.text, value: action.value });
    },
    perform: async (instruction) => {
      if (instruction.do !== 'say') throw new RangeError(`'${instruction.do}' is not played here`);
      return (await heard({ text: instruction.text })).map(({ activity }) => lineOf(activity));
    },
  };
}

type Activity = FakeMicrosoft['taken'][number]['activity'];

/** What came, as transcripts are compared. */
export function lineOf(activity: Activity): Line {
  const choices = actionsOf(activity).map(({ text = '' }) => text);
  return { who: 'bot', to: '', text: activity.text ?? '', choices, at: '' };
}

/** What can be tapped of a message. */
export function actionsOf({ suggestedActions, attachments = [] }: Activity): Action[] {
  return [
    ...(suggestedActions?.actions ?? []),
    ...attachments.flatMap(({ content }) => content.buttons ?? []),
  ];
}
