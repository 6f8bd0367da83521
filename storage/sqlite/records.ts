import type { EffectOf, RecordEffect } from '../../flows/effects.ts';
import type { ConversationKey, KeyedRecord } from '../store.ts';
import type { Sqlite } from './driver.ts';
import { addToInbox, stopTimer } from './inbox.ts';
import { keepOrder, settleOrder } from './orders.ts';
import { linkContact, savePatient } from './register.ts';
import { joinWaitlist, settleOffer } from './waiting-lists.ts';

/** Where and when a record is made, and by which effect. */
interface Place extends ConversationKey {
  conversation: number;
  at: number;
  key: string;
  frame: number;
}

type Writer<Type extends RecordEffect['type']> = (
  db: Sqlite,
  params: EffectOf<Type>['params'],
  place: Place,
) => Promise<unknown>;

/** Writes an effect that is a row of our own. */
export async function writeRecord(
  db: Sqlite,
  { key, frame, record }: KeyedRecord,
  where: ConversationKey & { conversation: number; at: number },
): Promise<void> {
  // Each effect comes with the parameters of its own type.
  const write = writers[record.type] as Writer<RecordEffect['type']>;
  await write(db, record.params, { ...where, key, frame });
}

/** How each record is written. Forgetting one is a type error. */
const writers: { [Type in RecordEffect['type']]: Writer<Type> } = {
  keepConsent,
  optOut: (db, _, place) => opt(db, place, 1),
  optIn: (db, _, place) => opt(db, place, 0),
  keepPerson,
  handOff: async (db, { reason, summary }, { clinic, conversation, at }) =>
    db.run(
      `insert into handoff (clinic, conversation, reason, summary, status, at)
       values (?, ?, ?, ?, 'waiting', ?)`,
      [clinic, conversation, reason, JSON.stringify(summary), at],
    ),
  withdrawHandOff: async (db, _, { conversation }) =>
    db.run(
      `update handoff set status = 'resolved'
        where id = (select max(id) from handoff where conversation = ? and status <> 'resolved')`,
      [conversation],
    ),
  recordUnmet: async (db, { service, from, to, reason }, { clinic, conversation, at }) =>
    db.run(
      `insert into unmet (clinic, conversation, service, from_time, to_time, reason, at)
       values (?, ?, ?, ?, ?, ?, ?)`,
      [clinic, conversation, service, from, to, reason, at],
    ),
  joinWaitlist: (db, wanted, place) => joinWaitlist(db, wanted, place),
  settleOffer,
  recordOpinion: async (db, { appointmentId, score, comment }, { clinic, conversation, at }) =>
    db.run(
      `insert into opinion (clinic, conversation, appointment, score, comment, at)
       values (?, ?, ?, ?, ?, ?)`,
      [clinic, conversation, appointmentId, score, comment, at],
    ),
  keepOrder,
  settleOrder,
  recordUnanswered: async (db, { topic }, { clinic, conversation, at }) =>
    db.run('insert into unanswered (clinic, conversation, topic, at) values (?, ?, ?, ?)', [
      clinic,
      conversation,
      topic,
      at,
    ]),
  speak: async (db, { language }, { clinic, address }) =>
    db.run(
      `insert into contact (clinic, address, language) values (?, ?, ?)
       on conflict (clinic, address) do update set language = excluded.language`,
      [clinic, address, language],
    ),
  startTimer,
  stopTimer: (db, { name }, { conversation, frame, at }) =>
    stopTimer(db, conversation, { timer: timerName(frame, name), at }),
};

const CONSENT_COLUMNS = { care: 'consent', words: 'help_words', voice: 'help_voice' } as const;

async function keepConsent(
  db: Sqlite,
  { purpose, given }: EffectOf<'keepConsent'>['params'],
  { clinic, address, at }: Place,
): Promise<void> {
  const flag = given ? 1 : 0;
  await db.run('insert into consent (clinic, address, purpose, given, at) values (?, ?, ?, ?, ?)', [
    clinic,
    address,
    purpose,
    flag,
    at,
  ]);
  const column = CONSENT_COLUMNS[purpose];
  await db.run(
    `insert into contact (clinic, address, ${column}) values (?, ?, ?)
     on conflict (clinic, address) do update set ${column} = excluded.${column}`,
    [clinic, address, flag],
  );
  if (purpose === 'care' && !given) {
    // All that came with it is taken back too.
    await db.run('update contact set help_words = null, help_voice = null where clinic = ? and address = ?', [
      clinic,
      address,
    ]);
  }
}

async function opt(db: Sqlite, { clinic, address }: Place, optedOut: 0 | 1): Promise<void> {
  await db.run(
    `insert into contact (clinic, address, opted_out) values (?, ?, ?)
     on conflict (clinic, address) do update set opted_out = excluded.opted_out`,
    [clinic, address, optedOut],
  );
}

async function keepPerson(
  db: Sqlite,
  { id, name, nationalId, birthDate, relation }: EffectOf<'keepPerson'>['params'],
  { clinic, address, key }: Place,
): Promise<void> {
  const patient = await savePatient(db, {
    clinic,
    id: id ?? key,
    name,
    nationalId: nationalId?.value ?? null,
    nationalIdKind: nationalId?.kind ?? null,
    birthDate,
  });
  await linkContact(db, { clinic, address, patient, relation });
}

async function startTimer(
  db: Sqlite,
  { name, seconds }: EffectOf<'startTimer'>['params'],
  { frame, conversation, clinic, channel, address, at }: Place,
): Promise<void> {
  const timer = timerName(frame, name);
  await stopTimer(db, conversation, { timer, at });
  const event = JSON.stringify({ type: 'timer.elapsed', name, frame });
  const row = { clinic, channel, address, externalId: null, event, at, readyAt: at + seconds * 1000, timer };
  await addToInbox(db, conversation, { row, doneAt: null });
}

function timerName(frame: number, name: string): string {
  return `${frame}:${name}`;
}
