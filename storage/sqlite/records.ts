import type { EffectOf } from '../../flows/effects.ts';
import type { ConversationKey, KeyedRecord } from '../store.ts';
import type { Sqlite } from './driver.ts';
import { addToInbox, stopTimer } from './inbox.ts';
import { linkContact, savePatient } from './register.ts';

/** Where and when a record is made. */
type Place = ConversationKey & { conversation: number; at: number };

/** Writes an effect that is a row of our own. */
export async function writeRecord(
  db: Sqlite,
  { key, frame, record }: KeyedRecord,
  place: Place,
): Promise<void> {
  const { clinic, address, conversation, at } = place;
  switch (record.type) {
    case 'keepConsent':
      return keepConsent(db, record.params, place);
    case 'optOut':
    case 'optIn':
      return opt(db, place, record.type === 'optOut' ? 1 : 0);
    case 'keepPerson':
      return keepPerson(db, record.params, { ...place, key });
    case 'handOff': {
      const { reason, summary } = record.params;
      await db.run(
        `insert into handoff (clinic, conversation, reason, summary, status, at)
         values (?, ?, ?, ?, 'waiting', ?)`,
        [clinic, conversation, reason, JSON.stringify(summary), at],
      );
      return;
    }
    case 'withdrawHandOff':
      await db.run(
        `update handoff set status = 'resolved'
          where id = (select max(id) from handoff where conversation = ? and status <> 'resolved')`,
        [conversation],
      );
      return;
    case 'recordUnmet': {
      const { service, from, to, reason } = record.params;
      await db.run(
        `insert into unmet (clinic, conversation, service, from_time, to_time, reason, at)
         values (?, ?, ?, ?, ?, ?, ?)`,
        [clinic, conversation, service, from, to, reason, at],
      );
      return;
    }
    case 'joinWaitlist': {
      const { patient, service, from, to } = record.params;
      await db.run(
        `insert into waitlist (clinic, conversation, patient, service, from_time, to_time, at)
         values (?, ?, ?, ?, ?, ?, ?)`,
        [clinic, conversation, patient, service, from, to, at],
      );
      return;
    }
    case 'recordUnanswered':
      await db.run('insert into unanswered (clinic, conversation, topic, at) values (?, ?, ?, ?)', [
        clinic,
        conversation,
        record.params.topic,
        at,
      ]);
      return;
    case 'speak':
      await db.run(
        `insert into contact (clinic, address, language) values (?, ?, ?)
         on conflict (clinic, address) do update set language = excluded.language`,
        [clinic, address, record.params.language],
      );
      return;
    case 'startTimer':
      return startTimer(db, record.params, { ...place, frame });
    case 'stopTimer':
      return stopTimer(db, conversation, { timer: timerName(frame, record.params.name), at });
  }
}

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
  await db.run(
    `insert into contact (clinic, address, consent) values (?, ?, ?)
     on conflict (clinic, address) do update set consent = excluded.consent`,
    [clinic, address, flag],
  );
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
  person: EffectOf<'keepPerson'>['params'],
  { clinic, address, key }: Place & { key: string },
): Promise<void> {
  const { name, nationalId, birthDate, relation } = person;
  const patient = await savePatient(db, {
    clinic,
    id: person.id ?? key,
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
  { frame, conversation, ...place }: Place & { frame: number },
): Promise<void> {
  const { clinic, channel, address, at } = place;
  const timer = timerName(frame, name);
  await stopTimer(db, conversation, { timer, at });
  const event = JSON.stringify({ type: 'timer.elapsed', name, frame });
  const row = { clinic, channel, address, externalId: null, event, at, readyAt: at + seconds * 1000, timer };
  await addToInbox(db, conversation, { row, doneAt: null });
}

function timerName(frame: number, name: string): string {
  return `${frame}:${name}`;
}
