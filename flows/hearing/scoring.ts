import type { Control, Intent, Understanding } from '../../nlu/types.ts';
import type { Given } from '../events.ts';
import { folded } from '../folded.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asking.ts';

/** The best that a visit can be scored. */
const BEST = 5;
/** Scores above the best are out of so many, as at school. */
const OUT_OF = 10;
/** Where the best mark at school is another. Source: Chile's Decreto 67 of 2018, from 1.0 to 7.0. */
const SCHOOL_MARKS: Readonly<Record<string, number>> = { CL: 7 };

const NUMBERS: readonly (readonly string[])[] = [
  ['cero', 'zero'],
  ['uno', 'una', 'um', 'uma'],
  ['dos', 'dois', 'duas'],
  ['tres'],
  ['cuatro', 'quatro'],
  ['cinco'],
  ['seis'],
  ['siete', 'sete'],
  ['ocho', 'oito'],
  ['nueve', 'nove'],
  ['diez', 'dez'],
];
const SPELT = NUMBERS.flat().join('|');
const AMOUNT = String.raw`(\d{1,3}|${SPELT})`;

/** "9 de 10", "8/10", "4 sobre 5". */
const OF_SO_MANY = new RegExp(
  String.raw`\b${AMOUNT} ?(?:/|de|sobre|em|out of) ?(5|10|100|cinco|diez|dez|cien|cem)\b`,
);
/** "Le doy un 4", "nota 10", "4 estrellas". */
const GIVEN = new RegExp(
  String.raw`\b(?:nota|puntaje|puntuacion|calificacion|pontuacao|(?:doy|pongo|dou|damos|califico|avalio|merece[n]?)(?: \w+){0,2}?) (?:un |una |um |uma |de )?${AMOUNT}\b|\b${AMOUNT} (?:estrellas?|estrelas?|puntos?|pontos?|puntitos)\b`,
);
/** "5", "un 9, muy amable", "foi 10": first of all that is said, and no hour, wait or price. */
const ALONE = new RegExp(
  String.raw`^\W*(?:(?:un|una|um|uma|el|o|fue|foi|seria|diria|digo|pues|bueno|de) )*${AMOUNT}(?![\d:/]| ?(?:horas?|hrs?|minutos?|min|dias?|veces|vezes|anos?|personas|pessoas|de la|da)\b)`,
);

/** "Pésimo, un 2": last of all that is said, and set off. */
const AT_LAST = new RegExp(String.raw`[,.;:!] *(?:un|una|um|uma|nota) ${AMOUNT}\W*$`);

/** How a visit was, in words: the first of these that is said counts, the best and the worst before what lies between. */
const IN_WORDS: readonly (readonly [score: number, words: RegExp])[] = [
  [
    3,
    /\b(?:regular(?:cito)?|mas o menos|masomenos|mais ou menos|ni bien ni mal|nem bom nem ruim|normal|razoavel|aceptable|podria (?:ser|estar|haber sido) mejor|podia (?:ser|ter sido) melhor|dava pra melhorar|asi asi)\b/,
  ],
  [
    2,
    /\b(?:no (?:\w+ )?(?:muy|tan|nada)? ?(?:bien|buena?|bueno)|nao (?:\w+ )?(?:muito|tao|nada)? ?(?:bem|bom|boa|gostei)|no me gusto|nada bien|nada (?:bom|boa))\b/,
  ],
  [
    1,
    /\b(?:(?:muy|re|super) (?:mal[ao]?|feo)|muito (?:mal|ruim)|pesim[ao]|pessim[ao]|horribl[e]|horrivel|terrible|terrivel|malisim[ao]|fatal|un desastre|um desastre|lo peor|o pior|de lo peor)\b/,
  ],
  [2, /\b(?:mal|malo|mala|malito|ruim|fe[ao]|deficiente|decepcionad[ao]|decepcionante)\b/],
  [
    5,
    /\b(?:(?:muy|re|super|bien) (?:bien|buen[ao]?|bacano|amables?)|muito (?:bem|bom|boa)|excelentes?|perfect[ao]|perfeit[ao]|otim[ao]|optim[ao]|buenisim[ao]|rebien|de maravilla|maravillos[ao]|maravilhos[ao]|impecable|impecavel|genial|espectacular|espetacular|fenomenal|increible|incrivel|fantastic[ao]|de lujo|de primera|me encanto|me fue muy bien|adorei|amei|nota mil|10 puntos|nota dez|show de bola|chevere|bacano|padrisimo|barbar[ao]|la raja)\b/,
  ],
  [
    4,
    /\b(?:bien|biem|bem|buen[ao]?|bom|boa|bonit[ao]|gostei|satisfech[ao]|satisfeit[ao]|content[ae]|me gusto|tranqui(?:lo)?)\b/,
  ],
];

/** Words of something else that was not well, beside a good word: no score is read from both. */
const BUT =
  /\b(?:pero|mas(?! o menos| ou menos| de | que )|aunque|porem|so que|solo que|lo (?:unico|malo))\b/;

/** More words than this say more than the score. */
const BARE = 3;

/**
 * What is told of a visit where it was asked how it was: a score of five, with the words beside it as its reason, or
 * words that hold none. Null where neither is said. In words it is read only where nothing else is said (`isTalk`).
 */
export function opinionIn(
  asked: Asked | null,
  text: string,
  { isTalk, given, country }: { isTalk: boolean; given: Given; country?: string },
): Answer | null {
  if (!asksHowItWas(asked)) return null;
  const words = plain(text);
  const score = inNumber(words, country) ?? (isTalk ? inWords(words) : null);
  const isMore = wordsIn(words).length > BARE;
  if (score !== null) {
    const { reason: _read, ...rest } = given;
    return {
      type: 'patient.chose',
      id: String(score),
      given: { ...rest, ...(isMore && { reason: text.trim() }) },
    };
  }
  const isStory = isTalk && isMore && !text.includes('?');
  return isStory ? { type: 'patient.wrote', text: text.trim(), given } : null;
}

/** Intents that words about how a visit was may have, and want nothing: "excelente", "todo bien, gracias". */
const TALKS_OF_VISIT: ReadonlySet<Intent> = new Set<Intent>([
  'yes',
  'thanks',
  'greeting',
  'check_in',
  'out_of_scope',
]);
/** Steering that words about a visit may seem to hold: "la doctora llegó tarde". */
const TOLD_OF_VISIT: ReadonlySet<Control> = new Set<Control>([
  'rude',
  'late',
  'afraid',
  'wait',
  'later',
  'earlier',
]);

/** Whether nothing is wanted, refused or steered: what is said may be how a visit was. */
export function isOnlyTalk({ intents, controls }: Understanding): boolean {
  return (
    controls.every((name) => TOLD_OF_VISIT.has(name)) &&
    intents.every(({ intent, band }) => band !== 'act' || TALKS_OF_VISIT.has(intent))
  );
}

/** The score, where that is all that is said: "le doy un 4" tells of no blow. */
export function bareScore(asked: Asked | null, text: string, country?: string): Answer | null {
  const words = plain(text);
  const score = asksHowItWas(asked) && wordsIn(words).length <= BARE + 1 ? inNumber(words, country) : null;
  return score === null ? null : { type: 'patient.chose', id: String(score), given: {} };
}

function asksHowItWas(asked: Asked | null): boolean {
  return asked?.key === 'surveying.ask' || asked?.key === 'surveying.and-score';
}

function plain(text: string): string {
  return folded(text).replace(/\s+/g, ' ').trim();
}

function inNumber(words: string, country?: string): number | null {
  const [, count, most] = OF_SO_MANY.exec(words) ?? [];
  if (count && most) return scaled(amountOf(count), amountOf(most));
  const given = GIVEN.exec(words);
  const alone = ALONE.exec(words);
  const last = AT_LAST.exec(words);
  const amount = given?.[1] ?? given?.[2] ?? alone?.[1] ?? last?.[1];
  if (amount === undefined) return null;
  const number = amountOf(amount);
  if (number > OUT_OF) return null;
  // "Un siete" is the best mark of a Chilean school; what is below the best of five is taken as it was asked.
  const school = SCHOOL_MARKS[country ?? ''] ?? OUT_OF;
  return scaled(number, number <= BEST ? BEST : number <= school ? school : OUT_OF);
}

function scaled(count: number, most: number): number | null {
  return count > most
    ? null
    : Math.max(1, (most === SCHOOL_MARKS['CL'] ? Math.floor : Math.ceil)((count * BEST) / most));
}

function amountOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'cien' || word === 'cem') return 100;
  return NUMBERS.findIndex((names) => names.includes(word));
}

function inWords(words: string): number | null {
  const [before = '', ...after] = words.split(BUT);
  const [first, ...others] = [before, ...after].map(
    (part) => IN_WORDS.find(([, pattern]) => pattern.test(part))?.[0] ?? null,
  );
  // "Muy amable, pero esperé una hora" is no score; the person says which.
  if (after.length > 0 && first !== null && others.every((other) => other === null)) return null;
  return first ?? others.find((other) => other !== null) ?? null;
}

function wordsIn(words: string): string[] {
  return words.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
