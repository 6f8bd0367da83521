import type { UserFacingSocketConfig } from '@whiskeysockets/baileys';

type Logger = NonNullable<UserFacingSocketConfig['logger']>;

const nothing = () => {};

/** Says nothing: what Baileys would log are keys, numbers and words of patients. */
export const silentLogger: Logger = {
  level: 'silent',
  child: () => silentLogger,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
};

/** libsignal prints whole sessions, with their private keys, whenever one is replaced (6.0.0). */
export function silenceConsole(): void {
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) console[name] = nothing;
}
