import { createHmac, randomBytes } from 'node:crypto';
import pino from 'pino';

export type Log = pino.Logger;

export interface LogOptions {
  /** The installation's own: by it a conversation has the same name in every line. @default one for this log */
  secret?: Uint8Array;
}

/**
 * A log on standard error: ids and names, never a patient's words. Conversations, and the keys of what they
 * want done, go by a name that tells nobody's number; of errors only ours say more than their kind and place.
 * Callers pass no words; the paths below are a second net, for the day when one does.
 */
export function openLog(
  level: string = 'info',
  stream: pino.DestinationStream = pino.destination(2),
  { secret = randomBytes(32) }: LogOptions = {},
): Log {
  const named = (name: unknown) => (typeof name === 'string' ? withoutAddress(name, secret) : '[withheld]');
  return pino(
    {
      level,
      base: null,
      redact: { paths: PRIVATE, censor: '[withheld]' },
      serializers: { conversation: named, key: named, err: toldError },
    },
    stream,
  );
}

/** A log that says nothing. */
export function silentLog(): Log {
  return pino({ level: 'silent' });
}

/** `clinic/channel/address`, and for effects `:revision:index`. */
const NAME = /^([^/]+\/[^/]+\/)(.+?)((?::\d+:\d+)?)$/s;

/** The name of a conversation, or a key that begins with it, with something else in the place of the address. */
export function withoutAddress(name: string, secret: Uint8Array): string {
  const [, origin = '', address = name, turn = ''] = NAME.exec(name) ?? [];
  const alias = createHmac('sha256', secret).update(`${origin}${address}`).digest('hex').slice(0, 10);
  return `${origin}~${alias}${turn}`;
}

/** Errors whose messages are written by us, and hold no words of patients. */
const OURS: ReadonlySet<string> = new Set(['AdapterError', 'StoreError', 'ConfigError', 'TurnFailed']);
const MOST_FRAMES = 12;
const MOST_CAUSES = 5;

/** What is told of an error. A message of the depths may quote whatever it stumbled over. */
function toldError(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name: type, message, cause } = error;
  const { kind, code } = error as { kind?: unknown; code?: unknown };
  return {
    type,
    ...(OURS.has(type) && { message }),
    ...(typeof kind === 'string' && { kind }),
    ...(typeof code === 'string' && { code }),
    at: placesOf(error),
    ...(cause !== undefined && depth < MOST_CAUSES && { cause: toldError(cause, depth + 1) }),
  };
}

/** Where it happened: the stack without its first lines, which repeat the message. */
export function placesOf({ stack = '' }: Error): string {
  return stack
    .split('\n')
    .filter((line) => /^ {4}at \S/.test(line))
    .slice(0, MOST_FRAMES)
    .join('\n');
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
