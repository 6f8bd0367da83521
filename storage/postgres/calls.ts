import type { AppointmentStatus } from '../../flows/appointment.ts';
import type { BookRow } from '../agenda-book.ts';
import type { DeviceChange, DeviceName } from '../devices.ts';
import type { Spending } from '../rows.ts';
import type {
  ContactLink,
  NewInboxRow,
  SettledRow,
  StoredPatient,
  StoredReceipt,
  TurnRecord,
} from '../store.ts';

/** What is written, as the database's function `perform_call` reads it. */
export type Call =
  | { do: 'commit'; turn: TurnRecord & { handoff: 'waiting' | 'with-agent' | null } }
  | { do: 'receive'; rows: readonly NewInboxRow[] }
  | { do: 'settle'; rows: readonly SettledRow[]; now: number }
  | { do: 'noteReceipts'; receipts: readonly StoredReceipt[] }
  | { do: 'noteAttempts'; rows: readonly number[] }
  | { do: 'savePatients'; patients: readonly StoredPatient[] }
  | { do: 'linkContacts'; links: readonly ContactLink[] }
  | { do: 'hold'; row: BookRow & { heldUntil: number }; now: number }
  | { do: 'release'; clinic: string; openingId: string; patient: string | null }
  | { do: 'book'; row: BookRow; now: number }
  | { do: 'setStatus'; clinic: string; id: string; change: StatusChange; now: number }
  | { do: 'claimDevice'; device: DeviceName; lease: { owner: string; now: number; until: number } }
  | { do: 'releaseDevice'; device: DeviceName; owner: string }
  | { do: 'writeDevice'; device: DeviceName; change: DeviceChange }
  | {
      do: 'forgetDevice';
      device: DeviceName;
      what: { owner: string; kind: string | null; before: number };
    }
  | { do: 'spend'; spending: Spending }
  | { do: 'move'; clinic: string; id: string; row: BookRow; now: number };

interface StatusChange {
  status: AppointmentStatus;
  when: readonly AppointmentStatus[];
  reason: string | null;
  key: string;
}

/** A conversation as the database's functions name it: clinic, channel, address. */
export type Named = [clinic: string, channel: string, address: string];
