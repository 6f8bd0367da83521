import type { AgendaBook } from '../agenda-book.ts';
import type { DeviceShelf } from '../devices.ts';
import type { Store } from '../store.ts';
import type { WaitingLists } from '../waiting-lists.ts';
import { deskOf } from './desk-calls.ts';
import { DRIVERS, type DriverName } from './driver.ts';
import { type Glance, openGlance } from './glance.ts';
import { Line } from './line.ts';
import {
  packInboxRow,
  packSettledRow,
  packTurn,
  unpackConversation,
  unpackInboxRow,
  unpackOutboxRow,
} from './packed.ts';

export interface SqliteStoreOptions {
  /** The database. It, and the folder it is in, are made where they are not there. */
  file: string;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** @default 'better-sqlite3', or what RECADO_SQLITE_DRIVER names */
  driver?: DriverName;
  /** Pages that the file may still grow by: how a full disk is rehearsed. @default as the disk allows */
  room?: number;
}

/**
 * Opens the store on a SQLite file, which this process owns until it closes the store or ends.
 * @throws StoreError where the file is another's, newer, damaged or out of reach; RangeError for no such driver.
 */
export async function openSqliteStore({
  file,
  now,
  driver = driverFromEnvironment(),
  room,
}: SqliteStoreOptions): Promise<Store> {
  const line = await Line.open({ file, driver, now: now(), ...(room !== undefined && { room }) });
  const glance = await openGlance(line, { file, driver, now });
  return {
    name: 'sqlite',
    driver,
    version: line.opened.version,
    migrated: line.opened.applied,

    receive: (rows) => line.call('receive', rows.map(packInboxRow)),
    load: async (key) => unpackConversation(await glance.call('load', keyOf(key))),
    lane: async (key, at, limit) => {
      const { rows, effects } = await line.call('lane', keyOf(key), { now: at, limit });
      return { rows: rows.map(unpackInboxRow), effects: effects.map(unpackOutboxRow) };
    },
    readyLanes: (at, limit) => line.call('readyLanes', { now: at, limit }),
    commit: (turn) => line.call('commit', packTurn(turn)),
    noteAttempts: (rows) => line.call('noteAttempts', rows),
    dueOutbox: async (at, limit) => {
      const { rows, nextDueAt } = await line.call('dueOutbox', { now: at, limit });
      return { rows: rows.map(unpackOutboxRow), left: [], nextDueAt };
    },
    settle: (rows) => line.call('settle', rows.map(packSettledRow), now()),
    noteReceipts: (receipts) => line.call('noteReceipts', receipts),

    savePatients: (patients) => line.call('savePatients', patients),
    linkContacts: (links) => line.call('linkContacts', links),
    findPatient: (clinic, by) => line.call('findPatient', clinic, by),
    spend: (spending) => line.call('spend', spending),

    transcript: (key, options) => line.call('transcript', keyOf(key), options),
    conversations: (clinic, options) => line.call('conversations', clinic, options),
    handoffs: (clinic) => line.call('handoffs', clinic),
    waitlist: (clinic) => line.call('waitlist', clinic),
    unmet: (clinic) => line.call('unmet', clinic),
    unanswered: (clinic) => line.call('unanswered', clinic),
    orders: (clinic) => line.call('orders', clinic),
    opinions: (clinic) => line.call('opinions', clinic),
    consents: (clinic) => line.call('consents', clinic),
    optedOut: (clinic) => line.call('optedOut', clinic),
    counts: (clinic) => line.call('counts', clinic),
    backlog: (at) => line.call('backlog', at),

    agenda: bookOf(line, glance),
    devices: shelfOf(line),
    desk: deskOf(line),
    waitingLists: listsOf(line),
    standing: {
      begun: (clinic, asked) => line.call('begun', clinic, asked),
      contactsOf: (clinic, asked) => line.call('contactsOf', clinic, asked),
    },
    close: () => {
      glance.close();
      return line.close();
    },
  };
}

function bookOf(line: Line, glance: Glance): AgendaBook {
  return {
    busy: (clinic, from, to, now, practitioners) =>
      glance.call('busy', clinic, { from, to, now, practitioners: practitioners ?? null }),
    hold: (row, now) => line.call('hold', row, now),
    release: (clinic, openingId, patient) => line.call('release', clinic, { openingId, patient }),
    book: (row, now) => line.call('book', row, now),
    setStatus: (clinic, id, change, now) => line.call('setStatus', clinic, id, { change, now }),
    move: (clinic, id, to, now) => line.call('move', clinic, id, { to, now }),
    of: (clinic, patients, from) => line.call('visitsOf', clinic, { patients, from }),
    find: (clinic, by) => glance.call('findVisit', clinic, by),
    starting: (clinic, from, to, since) => line.call('visitsStarting', clinic, { from, to, since }),
  };
}

function listsOf(line: Line): WaitingLists {
  return {
    standing: (clinic) => line.call('standingPlaces', clinic),
    offer: (clinic, id, { offer, now }) => line.call('offerPlace', clinic, { id, offer, now }),
    takeBack: (clinic, id, openingId) => line.call('takeBackOffer', clinic, { id, openingId }),
    join: (place) => line.call('joinByHand', place),
    leave: (clinic, id) => line.call('leaveList', clinic, id),
    putBack: (clinic, id) => line.call('putBackOnList', clinic, id),
  };
}

function shelfOf(line: Line): DeviceShelf {
  return {
    claim: (device, lease) => line.call('claimDevice', device, lease),
    release: (device, owner) => line.call('releaseDevice', device, owner),
    read: (device, kind, ids) => line.call('readDevice', device, { kind, ids }),
    write: (device, change) => line.call('writeDevice', device, change),
    forget: (device, what) => line.call('forgetDevice', device, what),
  };
}

/** Only what names a conversation: rows carry more, which need not travel. */
function keyOf<Key extends { clinic: string; channel: string; address: string }>(key: Key) {
  const { clinic, channel, address } = key;
  return { clinic, channel, address };
}

/** The driver that RECADO_SQLITE_DRIVER names. @throws RangeError for none of ours. */
export function driverFromEnvironment(): DriverName {
  const asked = process.env['RECADO_SQLITE_DRIVER'] || 'better-sqlite3';
  const driver = DRIVERS.find((name) => name === asked);
  if (driver) return driver;
  throw new RangeError(
    `RECADO_SQLITE_DRIVER is '${asked}'. Accepted: ${DRIVERS.join(', ')}. Example: RECADO_SQLITE_DRIVER=sqlite3`,
  );
}
