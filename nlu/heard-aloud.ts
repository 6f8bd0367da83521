import { isDestructive } from './acts/destructive.ts';
import { scored } from './bands.ts';
import { normalise } from './normalise.ts';
import type { Understanding } from './types.ts';

/**
 * What machines that write speech down say of silence and noise: they were taught with the subtitles of films. Folded.
 * Source: published reports on Whisper's inventions, read 2026-11.
 */
const INVENTED =
  /^(?:(?:subtitulos|legendas)\b.*|.*\bamara org\b.*|(?:muchas )?gracias por ver(?: el video)?|obrigad[oa] por assistir.*|suscribete.*|inscreva se no canal.*|(?:e )?nos vemos en el (?:proximo|siguiente) video|thank(?: you|s) for watching.*|music[ao]|aplausos|silencio)$/;
/** So often in a row is nothing said by anybody. */
const MOST_REPEATS = 6;

/** Whether words that a machine heard are its own invention, and nobody's. */
export function isInvented(words: string): boolean {
  const plain = normalise(words)
    .tokens.map(({ text }) => text)
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  return plain.length === 0 || INVENTED.test(plain.join(' ')) || goesRound(plain);
}

/** "Sí sí sí sí sí sí", "y la cita y la cita y la cita…": one to four words, over and over. */
function goesRound(words: readonly string[]): boolean {
  return [1, 2, 3, 4].some((size) => {
    let same = 0;
    for (let at = size; at < words.length; at++) {
      same = words[at] === words[at - size] ? same + 1 : 0;
      if (same >= size * (MOST_REPEATS - 1)) return true;
    }
    return false;
  });
}

/**
 * What words mean that a machine heard. It may have heard "cancele" where nobody said it: what takes something from
 * the patient is asked about before it is done.
 */
export function heardAloud(understood: Understanding): Understanding {
  const intents = understood.intents.map((one) =>
    isDestructive(one.intent) && one.band === 'act' ? scored(one.intent, one.confidence, 'confirm') : one,
  );
  return { ...understood, intents };
}
