import type { AgendaBook, BookedRow, BookRow, ChangedRow } from '../../storage/agenda-book.ts';

const BLOCKING: readonly string[] = ['booked', 'confirmed', 'arrived', 'fulfilled'];

interface Hold extends BookRow {
  heldUntil: number;
}

/** An agenda's book in memory: for tests of what is built on one. It behaves as the stores' own do. */
export function memoryBook(): AgendaBook {
  const rows: ChangedRow[] = [];
  let holds: Hold[] = [];

  const overlaps = (
    one: Pick<BookRow, 'clinic' | 'practitioner' | 'startsAt' | 'endsAt'>,
    other: typeof one,
  ) =>
    one.clinic === other.clinic &&
    one.practitioner === other.practitioner &&
    one.startsAt < other.endsAt &&
    other.startsAt < one.endsAt;
  const isTaken = (row: BookRow, now: number, except?: string) =>
    rows.some((other) => other.id !== except && BLOCKING.includes(other.status) && overlaps(row, other)) ||
    holds.some((hold) => hold.heldUntil > now && hold.patient !== row.patient && overlaps(row, hold));
  const dropHolds = (row: BookRow) => {
    holds = holds.filter((hold) => !(hold.patient === row.patient && overlaps(row, hold)));
  };
  const byId = (clinic: string, id: string) => rows.find((row) => row.clinic === clinic && row.id === id);
  const byKey = (clinic: string, key: string) => rows.find((row) => row.clinic === clinic && row.key === key);
  const plain = ({ changedKey: _, changedAt: __, ...row }: ChangedRow): BookedRow => row;
  const add = (row: BookRow, now: number): BookedRow => {
    const { heldUntil: _, ...wanted } = row as Hold;
    const booked: ChangedRow = { ...wanted, status: 'booked', changedKey: null, changedAt: now };
    dropHolds(row);
    rows.push(booked);
    return plain(booked);
  };

  return {
    async busy(clinic, from, to, now, practitioners) {
      const within = (row: BookRow) =>
        row.clinic === clinic &&
        row.startsAt < to &&
        from < row.endsAt &&
        (practitioners?.includes(row.practitioner) ?? true);
      const span = ({ practitioner, startsAt, endsAt }: BookRow) => ({ practitioner, startsAt, endsAt });
      return [
        ...rows
          .filter((row) => within(row) && BLOCKING.includes(row.status))
          .map((row) => ({ ...span(row), heldFor: null })),
        ...holds
          .filter((hold) => within(hold) && hold.heldUntil > now)
          .map((hold) => ({ ...span(hold), heldFor: hold.patient })),
      ];
    },
    async hold(row, now) {
      if (isTaken(row, now)) return 'taken';
      dropHolds(row);
      holds.push({ ...row });
      return 'held';
    },
    async release(clinic, openingId, patient) {
      holds = holds.filter(
        (hold) =>
          !(
            hold.clinic === clinic &&
            hold.openingId === openingId &&
            (patient === null || hold.patient === patient)
          ),
      );
    },
    async book(row, now) {
      const before = byKey(row.clinic, row.key);
      if (before) return plain(before);
      return isTaken(row, now) ? 'taken' : add(row, now);
    },
    async setStatus(clinic, id, { status, when, key }, now) {
      const row = byId(clinic, id);
      if (!row || !when.includes(row.status)) return null;
      Object.assign(row, { status, changedKey: key, changedAt: now });
      return plain(row);
    },
    async move(clinic, id, to, now) {
      const before = byKey(clinic, to.key);
      if (before) return plain(before);
      const old = byId(clinic, id);
      if (!old || !['booked', 'confirmed', 'arrived'].includes(old.status)) return 'gone';
      if (isTaken(to, now, id)) return 'taken';
      Object.assign(old, { status: 'rescheduled', changedKey: to.key, changedAt: now });
      return add(to, now);
    },
    async of(clinic, patients, from) {
      const wanted = (row: BookedRow) =>
        row.clinic === clinic && row.startsAt >= from && (patients?.includes(row.patient) ?? true);
      return rows.filter(wanted).map(plain);
    },
    async find(clinic, by) {
      const row = 'id' in by ? byId(clinic, by.id) : byKey(clinic, by.key);
      return row ? plain(row) : null;
    },
    async starting(clinic, from, to, since) {
      return rows
        .filter(
          (row) =>
            row.clinic === clinic && row.startsAt >= from && row.startsAt < to && row.changedAt >= since,
        )
        .sort((one, other) => one.startsAt - other.startsAt)
        .map((row) => ({ ...row }));
    },
  };
}
