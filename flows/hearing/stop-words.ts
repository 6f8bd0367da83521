import { folded } from '../folded.ts';
import { keeping } from '../keeping.ts';

/**
 * Words that, sent alone, mean "write to me no more", as carriers and providers have taught people. Never
 * "cancelar": to a clinic it means a visit. Source: the opt-out words of Twilio and of Meta's policy, read 2026-11.
 */
const STOP_WORDS: ReadonlySet<string> = new Set([
  'stop',
  'stopall',
  'unsubscribe',
  'alto',
  'baja',
  'pare',
  'paren',
  'parar',
  'parem',
  'detener',
  'desuscribir',
  'desuscribirme',
  'descadastrar',
  'no molestar',
  'nao perturbe',
]);

/** Words that mean that too, but out of a dialog that is going on they are only the way out of it. */
const WAYS_OUT: ReadonlySet<string> = new Set(['salir', 'sair']);

/** Whether the whole message is a word that stops messages, however it is spelt: "¡ALTO!", "Parar." */
export function isStopWord(text: string): boolean {
  return STOP_WORDS.has(lettersOf(text));
}

/** Whether the whole message is a word that leads out of the dialog in progress. */
export function isWayOut(text: string): boolean {
  return WAYS_OUT.has(lettersOf(text));
}

const lettersOf = keeping((text) =>
  folded(text)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim(),
);
