import pino from 'pino';

export type Log = pino.Logger;

/**
 * A log on standard error: ids and names, never a patient's words. Callers pass no such thing; the paths
 * below are a second net, for the day when one does.
 */
export function openLog(level: string = 'info', stream: pino.DestinationStream = pino.destination(2)): Log {
  return pino({ level, base: null, redact: { paths: PRIVATE, censor: '[withheld]' } }, stream);
}

/** A log that says nothing. */
export function silentLog(): Log {
  return pino({ level: 'silent' });
}

const PRIVATE_NAMES = [
  'text',
  'caption',
  'label',
  'content',
  'said',
  'name',
  'address',
  'from',
  'to',
  'phone',
  'nationalId',
  'birthDate',
  'params',
  'event',
];

const PRIVATE = PRIVATE_NAMES.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
