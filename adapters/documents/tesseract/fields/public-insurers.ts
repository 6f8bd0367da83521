import { fold } from '../../../../nlu/normalise.ts';

/** Public systems name themselves in the heading of their forms; `sus` in small letters is a word of Spanish. */
const PUBLIC: readonly [RegExp, string][] = [
  [/sistema unico de saude|cartao sus/, 'SUS'],
  [/\bfonasa\b/, 'FONASA'],
  [/\bessalud\b|seguro social de salud/, 'EsSalud'],
  [/\bi\.?m\.?s\.?s\b|instituto mexicano del seguro social/, 'IMSS'],
  [/\bi\.?s\.?s\.?s\.?t\.?e\b/, 'ISSSTE'],
  [/\bpami\b/, 'PAMI'],
  [/seguro integral de salud/, 'SIS'],
];

/** The public system that a text names, as it is known; null where it names none. */
export function publicInsurerIn(text: string): string | null {
  if (/(?<!\p{L})SUS(?!\p{L})/u.test(text)) return 'SUS';
  const folded = fold(text);
  return PUBLIC.find(([words]) => words.test(folded))?.[1] ?? null;
}
