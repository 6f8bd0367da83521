import type { Sender } from '../../adapters/channels/channel.ts';
import type { Store, TurnRecord } from '../../storage/store.ts';
import { systemClock } from '../clock.ts';
import type { Clinic } from '../config.ts';
import { openHouse } from '../house.ts';
import { laneOf } from '../lanes/lane-name.ts';
import { silentLog } from '../log.ts';
import { idsFrom, random } from '../random.ts';
import { openAgendaOf } from '../registry.ts';
import { MEASURED } from './house-wire.ts';
import { recording, type Written } from './recording-store.ts';
import { addressOf } from './webhook-client.ts';

/** One turn of a patient, as a house has written it: what others are made after. */
export interface Pattern {
  address: string;
  turn: TurnRecord;
}

/** Turns that are handed to the store at once. */
const AT_ONCE = 512;

/** Has a house greet the first patient of an empty store, and gives the turn that it wrote. */
export async function greet(store: Store, clinic: Clinic, seed: string): Promise<Pattern> {
  const clock = systemClock();
  const chance = random(seed);
  const newId = idsFrom(chance);
  const written: Written[] = [];
  const address = addressOf(0);
  await using house = await openHouse({
    clinics: new Map([[clinic.id, clinic]]),
    store: recording(store, written),
    clock,
    random: chance,
    newId,
    log: silentLog(),
    burstPauseMs: 0,
    channelsOf: () => [silentChannel],
    schedulingOf: async () => openAgendaOf(clinic, { store, clock, newId }),
  });
  const content = { kind: 'text', text: 'Buenos días' } as const;
  const message = { externalId: `${address}-1`, from: address, sentAt: '2026-03-10T15:15:00Z', content };
  await house.receive(clinic.id, MEASURED.channel, { messages: [message], receipts: [] });
  await house.idle();
  const [first] = written;
  if (!first) throw new Error('The first patient was not greeted');
  return { address, turn: first.record };
}

/** Greets patients with these numbers as the first was, and settles what that left to do. */
export async function fill(store: Store, pattern: Pattern, numbers: Iterable<number>): Promise<void> {
  await writeAll(store, numbers, (number) => turnAfter(pattern, addressOf(number), 1));
}

/** Has one patient greeted so many times that their conversation has as many messages. */
export async function lengthen(
  store: Store,
  pattern: Pattern,
  { address, messages }: { address: string; messages: number },
): Promise<void> {
  const turns = Math.ceil(messages / pattern.turn.transcript.length);
  const { revision } = await store.load({ ...MEASURED, address });
  const numbers = Array.from({ length: turns }, (_, at) => revision + at + 1);
  await writeAll(store, numbers, (number) => turnAfter(pattern, address, number));
}

async function writeAll(
  store: Store,
  numbers: Iterable<number>,
  turnOf: (number: number) => TurnRecord,
): Promise<void> {
  let turns: TurnRecord[] = [];
  const write = async () => {
    const outcomes = await Promise.all(turns.map((turn) => store.commit(turn)));
    const wrong = outcomes.find((outcome) => outcome !== 'done');
    if (wrong) throw new Error(`A conversation was not made: ${wrong}`);
    const keys = turns.flatMap(({ outbox }) => outbox.map(({ key }) => key));
    const outcome = { status: 'done', externalId: null, event: null } as const;
    await store.settle(keys.map((id) => ({ id, outcome })));
    turns = [];
  };
  for (const number of numbers) {
    turns.push(turnOf(number));
    if (turns.length === AT_ONCE) await write();
  }
  await write();
}

/** The pattern's turn as another patient's, or as a later one. Addresses and keys are all that differs. */
function turnAfter({ address, turn }: Pattern, other: string, revision: number): TurnRecord {
  const lane = laneOf(turn.key);
  const text = JSON.stringify(turn)
    .replaceAll(`${lane}:1:`, `${lane}:${revision}:`)
    .replaceAll(`${address}-1`, `${address}-${revision}`)
    .replaceAll(address, other);
  return { ...(JSON.parse(text) as TurnRecord), expectRevision: revision - 1 }; // It is what was written.
}

const silentChannel: Sender = {
  name: MEASURED.channel,
  choices: 'buttons',
  vouches: () => true,
  answersInline: false,
  send: async () => ({ externalId: null }),
};
