import { nearest } from '../config/nearest.ts';
import { readDuration } from './duration.ts';

/** What one line of a rehearsal asks for. */
export type Instruction =
  | { do: 'say'; text: string }
  | { do: 'later'; ms: number }
  | { do: 'now'; time: string }
  /** Sent at once, as an album is. */
  | { do: 'file'; paths: readonly string[] }
  /** Counted from 1. */
  | { do: 'choose'; index: number }
  | { do: 'as'; address: string }
  | { do: 'agent'; text: string }
  | { do: 'agent-resolve' }
  | { do: 'agenda'; act: AgendaAct }
  | { do: 'fail'; what: 'scheduling' | 'channel'; times: number }
  /** A dialog that the clinic begins, about a visit or an opening at that time. */
  | { do: 'due'; flow: DueFlow; service: string; at: string }
  | { do: 'restart' }
  | { do: 'quit' };

/** What somebody else does to the agenda, as the hospital's own system would. */
export type AgendaAct =
  | { do: 'book'; service: string; at: string; address: string }
  | { do: 'fill'; service: string; from: string; to: string }
  | { do: 'cancel'; service: string; at: string; address: string | null };

/** What the clinic may begin by itself: a reminder, an offer to one who waits, the question how it was. */
export type DueFlow = (typeof DUE_FLOWS)[number];
const DUE_FLOWS = ['reminding', 'urgent-reminding', 'offering', 'surveying', 'clinic-change'] as const;

type Reader = (rest: string) => Instruction;

/** Every instruction: how it is written, and how it is read. */
const INSTRUCTIONS: Readonly<Record<string, { usage: string; read: Reader }>> = {
  later: { usage: '!later 2 hours', read: (rest) => ({ do: 'later', ms: readDuration(rest) }) },
  now: {
    usage: '!now 2026-03-12T09:00',
    read: (rest) => ({ do: 'now', time: matching(rest, /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/) }),
  },
  file: { usage: '!file PATH [+ PATH…]', read: (rest) => ({ do: 'file', paths: readPaths(rest) }) },
  choose: {
    usage: '!choose 2',
    read: (rest) => ({ do: 'choose', index: Number(matching(rest, /^[1-9]\d*$/)) }),
  },
  as: { usage: '!as +573005550101', read: (rest) => ({ do: 'as', address: matching(rest, ADDRESS) }) },
  agent: { usage: '!agent TEXT', read: (rest) => ({ do: 'agent', text: matching(rest, /./) }) },
  'agent-resolve': { usage: '!agent-resolve', read: () => ({ do: 'agent-resolve' }) },
  agenda: {
    usage: '!agenda book|fill|cancel …',
    read: (rest) => ({ do: 'agenda', act: readAgendaAct(rest) }),
  },
  fail: { usage: '!fail scheduling|channel 2', read: readFail },
  due: { usage: '!due reminding cardiology 2026-03-12T08:00', read: readDue },
  restart: { usage: '!restart', read: () => ({ do: 'restart' }) },
  quit: { usage: '!quit', read: () => ({ do: 'quit' }) },
};

/** A phone number, or an address as channels without numbers have them. */
const ADDRESS = /^\+?[\w.:-]{1,64}$/;

/** How all instructions are written. */
export const USAGES: readonly string[] = Object.values(INSTRUCTIONS).map(({ usage }) => usage);

/** Reads one line: an instruction if it begins with `!`, else words. @throws RangeError that says what is meant. */
export function readInstruction(line: string): Instruction {
  if (!line.startsWith('!')) return { do: 'say', text: line };
  const [, name = '', rest = ''] = /^!(\S*)\s*([\s\S]*)$/.exec(line) ?? [];
  const known = INSTRUCTIONS[name];
  if (!known) {
    const near = nearest(name, Object.keys(INSTRUCTIONS));
    const meant = near ? `Did you mean "${INSTRUCTIONS[near]!.usage}"?` : `There are: ${USAGES.join(' · ')}`;
    throw new RangeError(`There is no instruction '!${name}'. ${meant}`);
  }
  try {
    return known.read(rest.trim());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`!${name} ${rest}: ${error.message}. It is written "${known.usage}"`, {
      cause: error,
    });
  }
}

/** One file, or several that are sent at once: `front.jpg + back.jpg`. @throws RangeError */
export function readPaths(text: string): string[] {
  return text.split(' + ').map((path) => matching(path.trim(), /./));
}

function readFail(rest: string): Instruction {
  const [, what = '', times = '1'] = /^(\w+)(?:\s+(\d+))?$/.exec(rest) ?? [];
  if (what !== 'scheduling' && what !== 'channel')
    throw new RangeError('it is scheduling or channel that fails');
  return { do: 'fail', what, times: Number(times) };
}

function readDue(rest: string): Instruction {
  const [name = '', service = '', at = ''] = rest.split(/\s+/);
  const flow = DUE_FLOWS.find((known) => known === name);
  if (!flow) throw new RangeError(`'${name}' is none of ${DUE_FLOWS.join(', ')}`);
  return { do: 'due', flow, service: matching(service, /./), at: matching(at, MOMENT) };
}

function readAgendaAct(rest: string): AgendaAct {
  const [act = '', service = '', ...words] = rest.split(/\s+/);
  const [first = '', second = null] = words;
  switch (act) {
    case 'book':
      if (!MOMENT.test(first) || !second) break;
      return { do: 'book', service, at: first, address: second };
    case 'fill':
      if (!DAY.test(first) || (second !== null && !DAY.test(second))) break;
      return { do: 'fill', service, from: first, to: second ?? first };
    case 'cancel':
      if (!MOMENT.test(first)) break;
      return { do: 'cancel', service, at: first, address: second };
  }
  throw new RangeError(
    'it is one of "book cardiology 2026-03-12T08:00 +573005550101", ' +
      '"fill cardiology 2026-03-12", "cancel cardiology 2026-03-12T08:00"',
  );
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

function matching(text: string, shape: RegExp): string {
  if (shape.test(text)) return text;
  throw new RangeError(text === '' ? 'something is missing' : `'${text}' is not what belongs here`);
}
