import type { InlineAnswer, Said } from '../../adapters/channels/channel.ts';
import { zoneOf } from '../../adapters/zone.ts';
import { type Effect, isAsk } from '../../flows/effects.ts';
import type { HandoffRow } from '../../storage/rows.ts';
import type { ConversationKey, TranscriptRow } from '../../storage/store.ts';
import { agentsOnline } from '../config.ts';
import { laneOf } from '../lanes/lane-name.ts';
import { Bell } from './bell.ts';
import type { HttpParts } from './parts.ts';

/** Who is on the phone hears something after this, if only that it takes a moment. Twilio waits for 15 s. */
const MOST_MS = 6_000;
/** Rows of a conversation looked through for what is to be said. */
const ROWS = 40;

type Parts = Pick<HttpParts, 'house' | 'clock' | 'closing'>;

/**
 * Waits for what is said to a message, and makes the answer of it. It is read from the store: the turn may be
 * taken by another process. What is said is told of as delivered.
 */
export async function sayInline(
  where: { clinic: string; channel: string },
  inline: InlineAnswer,
  parts: Parts,
): Promise<Response> {
  const key = { ...where, address: inline.address };
  const rows = await rowsToSay(key, inline, parts);
  const online = isOnline(where.clinic, parts);
  if (rows === 'with a person') return inline.withPerson({ online });
  if (rows.length === 0) return inline.wait();
  const answer = inline.say(await saidBy(rows, { key, online }, parts));
  const at = new Date(parts.clock.now()).toISOString();
  const keys = rows.flatMap(({ delivery }) => (delivery ? [delivery.key] : []));
  const receipts = keys.map((one) => ({ key: one, status: 'delivered' as const, at }));
  await parts.house.receive(where.clinic, where.channel, { messages: [], receipts });
  return answer;
}

/** Whether people answer now. */
function isOnline(clinic: string, { house, clock }: Parts): boolean {
  const about = house.clinic(clinic);
  return agentsOnline(about, zoneOf(about.zone).civil(clock.now()));
}

async function rowsToSay(
  key: ConversationKey,
  inline: InlineAnswer,
  parts: Parts,
): Promise<TranscriptRow[] | 'with a person'> {
  const { house, clock, closing } = parts;
  const bell = new Bell(clock);
  const lane = laneOf(key);
  const leave = house.watch((happening) => {
    if (laneOf(happening) === lane) bell.ring();
  });
  try {
    const end = clock.now() + MOST_MS;
    let rows = await newRows(key, inline, parts);
    while (isUnfinished(rows) && clock.now() < end && !closing.aborted) {
      if (rows.length === 0 && (await isWithPerson(key, inline, parts))) {
        // It may have been given to one a moment ago, in words that are still to be said.
        rows = await newRows(key, inline, parts);
        return rows.length > 0 ? rows : 'with a person';
      }
      await bell.wait(end - clock.now(), closing);
      rows = await newRows(key, inline, parts);
    }
    return rows;
  } finally {
    leave();
  }
}

/** What we said since the last answer, once the message has been heard; nothing before that. */
async function newRows(
  key: ConversationKey,
  { to, after }: InlineAnswer,
  { house }: Parts,
): Promise<TranscriptRow[]> {
  const options = after === null ? { limit: ROWS } : { after, limit: ROWS };
  const rows = await house.store.transcript(key, options);
  if ('row' in to) return rows.filter(({ who }) => who !== 'patient');
  const heardAt = rows.findIndex((row) => isWhatIsAnswered(row, to));
  if (heardAt === -1 || !rows.slice(heardAt).some(({ who }) => who !== 'patient')) return [];
  return rows.slice(after === null ? heardAt : 0).filter(({ who }) => who !== 'patient');
}

function isWhatIsAnswered(row: TranscriptRow, to: InlineAnswer['to']): boolean {
  if ('row' in to) return row.id === to.row;
  if ('key' in to) return row.delivery?.key === to.key;
  return row.who === 'patient' && detailOf(row).id === to.externalId;
}

/** While a person has the conversation, what is heard is only written down: nobody is to wait for an answer. */
async function isWithPerson(key: ConversationKey, { to }: InlineAnswer, { house }: Parts): Promise<boolean> {
  const { state } = await house.store.load(key);
  if (!state?.handoff) return false;
  const rows = await house.store.transcript(key, { limit: ROWS });
  return rows.some((row) => isWhatIsAnswered(row, to));
}

interface Detail {
  id?: string;
  choices?: Said['choices'];
  awaiting?: string | null;
  effects?: readonly Effect['type'][];
}

/** Written by the turn. */
function detailOf({ detail }: TranscriptRow): Detail {
  return (detail ?? {}) as Detail;
}

/** Nothing is said yet, or a note of what is being looked for. */
function isUnfinished(rows: readonly TranscriptRow[]): boolean {
  const last = rows.at(-1);
  return last === undefined || goesOn(last);
}

/** What is asked of the clinic's systems is answered by a turn of its own, which speaks in its turn. */
function goesOn(row: TranscriptRow): boolean {
  const { choices = [], awaiting = null, effects = [] } = detailOf(row);
  const isForPatient = choices.length > 0 || awaiting !== null || effects.includes('handOff');
  return !isForPatient && effects.some((type) => isAsk({ type }));
}

async function saidBy(
  rows: readonly TranscriptRow[],
  { key, online }: { key: ConversationKey; online: boolean },
  { house }: Parts,
): Promise<Said[]> {
  const { state } = await house.store.load(key);
  const isGiving = (row: TranscriptRow) => detailOf(row).effects?.includes('handOff') ?? false;
  // Who calls again while nobody has taken it up hears what there is to say, and then it rings.
  const waits = state?.handoff?.status === 'waiting';
  const handoff = online && (waits || rows.some(isGiving)) ? await handoffOf(key, house) : null;
  return rows.map((row, at) => {
    const { choices = [], awaiting = null } = detailOf(row);
    return {
      ...{ row: row.id, language: state?.language ?? 'es', text: row.text, choices, awaiting },
      handOff: isGiving(row) || (waits && at === rows.length - 1) ? handoff : null,
      goesOn: goesOn(row),
    };
  });
}

async function handoffOf(key: ConversationKey, { store }: Parts['house']): Promise<Said['handOff']> {
  const lane = laneOf(key);
  const row = (await store.handoffs(key.clinic)).findLast((one: HandoffRow) => laneOf(one) === lane);
  const { flow = null } = (row?.summary ?? {}) as { flow?: string | null };
  return { reason: row?.reason ?? 'asked', flow };
}
