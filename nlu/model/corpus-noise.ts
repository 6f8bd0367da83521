import type { Intent, Lang } from '../types.ts';
import type { Draw } from './corpus-lines.ts';

const BEFORE: Readonly<Record<Lang, readonly string[]>> = {
  es: [
    'hola',
    'hola buenas',
    'buenos días',
    'buenas tardes',
    'buen día',
    'buenas',
    'disculpe',
    'hola buenas tardes',
    'hola, cómo está?',
    'señorita',
    'una consulta',
    'hola doctora',
    'mire',
    'buenas noches',
    'oiga',
    'perdón',
  ],
  pt: [
    'oi',
    'olá',
    'bom dia',
    'boa tarde',
    'oi, tudo bem?',
    'boa noite',
    'oi bom dia',
    'olá boa tarde',
    'moça',
    'por gentileza',
    'então',
    'opa',
    'oi gente',
    'desculpa',
    'olha',
    'oii',
  ],
};
const AFTER: Readonly<Record<Lang, readonly string[]>> = {
  es: [
    'por favor',
    'gracias',
    'porfa',
    'muchas gracias',
    'por fa',
    'xfa',
    'si es tan amable',
    'muy amable',
    'gracias!!',
    '🙏',
  ],
  pt: [
    'por favor',
    'obrigada',
    'obrigado',
    'pfv',
    'por gentileza',
    'obg',
    'fazendo favor',
    'agradeço',
    'valeu',
    '🙏',
  ],
};
/** Courtesy put round these would change what they are. */
const BARE: ReadonlySet<Intent> = new Set(['greeting', 'thanks', 'yes', 'no', 'out_of_scope']);
const TYPED = /\p{L}{5,}/gu;

/** The same wish as another person would type it: courtesy around it, a letter slipped, marks left out. */
export function noisy(
  text: string,
  { intent, lang, draw }: { intent: Intent; lang: Lang; draw: Draw },
): string {
  let changed = text;
  if (draw() < 0.45) changed = slipped(changed, draw);
  if (draw() < 0.3) changed = changed.replace(/[,.;:¿?¡!]/g, ' ').replace(/ {2,}/g, ' ');
  if (BARE.has(intent)) return changed;
  const joint = draw() < 0.5 ? ' ' : ', ';
  if (draw() < 0.4) changed = `${pick(BEFORE[lang], draw)}${joint}${changed}`;
  if (draw() < 0.3) changed = `${changed}${draw() < 0.7 ? ' ' : ', '}${pick(AFTER[lang], draw)}`;
  return changed;
}

/** Swaps, drops, doubles or changes one letter of one long word, never its first. */
export function slipped(text: string, draw: Draw): string {
  const words = [...text.matchAll(TYPED)];
  if (words.length === 0) return text;
  const word = words[Math.floor(draw() * words.length)]!;
  const at = word.index + 1 + Math.floor(draw() * (word[0].length - 2));
  const [before, letter, next, after] = [text.slice(0, at), text[at]!, text[at + 1]!, text.slice(at + 2)];
  const kind = Math.floor(draw() * 4);
  if (kind === 0) return before + next + letter + after;
  if (kind === 1) return before + next + after;
  if (kind === 2) return before + letter + letter + next + after;
  return before + 'aeiosrn'[Math.floor(draw() * 7)] + next + after;
}

function pick(from: readonly string[], draw: Draw): string {
  return from[Math.floor(draw() * from.length)]!;
}
