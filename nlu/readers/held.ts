import { formOf } from '../lexicon/forms.ts';
import { findConcepts, type Hit, type Hits } from '../lexicon/lexicon.ts';
import { LEXICONS } from '../lexicon/packed-lexicons.ts';
import { type Normalised, onceIn } from '../normalise.ts';
import type { Lang } from '../types.ts';
import { type Word, wordsOf } from '../words.ts';

/**
 * What a yes is that agrees to nothing yet: `later` puts the answer off, "ok, déjeme reviso"; `if` hangs on something,
 * "sí, si me dan permiso"; `elsewhere` says yes to something else, "sí, ya vi el mensaje".
 */
export type HalfYes = 'later' | 'if' | 'elsewhere';

/** Why words that may sound like a yes agree to nothing yet. */
export interface Held {
  halfYes: HalfYes | null;
  /** It is said that something may be so, or that they do not know yet: "creo que sí", "vamos a ver". */
  isUnsure: boolean;
  /** Where it is told that, and when, they will answer: "mañana le confirmo". */
  told: { start: number; end: number } | null;
  /** In the end it is plainly answered: "espera, no", "mañana le digo… sí, confirmo". */
  isOver: boolean;
  /** It is only asked what a yes or a no would lead to: "¿y si digo que no?". */
  isWhatIf: boolean;
}

/** What holds an answer back. */
export const readHeld = onceIn((text: Normalised, lang: Lang): Held => {
  const words = markedWords(text);
  const said: Said = { words, lang, hits: findConcepts(LEXICONS.held(), words) };
  const isOver = endsInYes(words);
  const later = putOff(said);
  const halfYes: HalfYes | false =
    (!isOver && (later || isLeftOpen(said)) && 'later') ||
    (isIf(said) && 'if') ||
    (isElsewhere(said) && 'elsewhere');
  return {
    halfYes: halfYes || (ASKS_YES.test(text.original.trim()) ? 'elsewhere' : null),
    told: later && { start: words[later.from]!.token.start, end: words[later.to - 1]!.token.end },
    isOver,
    isUnsure: !isOver && isUnsure(said),
    isWhatIf: text.original.trimEnd().endsWith('?') && said.hits.has('whatIf'),
  };
});

/** An utterance as these rules read it. */
interface Said {
  words: readonly Word[];
  lang: Lang;
  hits: Hits;
}

/** "¿Sí hay cupo?", "sim?": no yes, but the question whether it is one. */
const ASKS_YES = /^(?:¿ *s[ií]m?\b.*\?|s[ií]m? *\?.*)$/iu;

const OPENERS: ReadonlySet<string> = new Set(
  'bueno bom pues ah ay ai mm hmm hm ok okay ta listo entonces entao eh oye disculpe claro vale dale la na verdad verdade certo'.split(
    ' ',
  ),
);

/** The words, and between them where what is said begins and ends; a "si" that is plainly a yes is a "sim". */
function markedWords(text: Normalised): Word[] {
  const words = wordsOf(text).map((word, at, all) =>
    isYes(word, all[at + 1], text.original) ? heardAs(word, 'sim') : word,
  );
  if (words.length === 0) return words;
  const begins = words.findIndex(({ token }) => !OPENERS.has(token.text));
  const opened = Math.max(0, begins);
  return [
    ...words.slice(0, opened),
    heardAs(words[opened]!, '^'),
    ...words.slice(opened),
    heardAs(words.at(-1)!, '$'),
  ];
}

/** Whether it is a "sí" with its accent, or one that does not go on. */
function isYes({ token, clause }: Word, next: Word | undefined, original: string): boolean {
  return (
    token.text === 'si' &&
    (next?.clause !== clause || original.slice(token.start, token.end).toLowerCase() !== 'si')
  );
}

function heardAs(word: Word, text: string): Word {
  const form = formOf(text);
  return { ...word, form, heard: form.heard, token: { ...word.token, text } };
}

/** Words within which a thing is told together with another. */
const NEAR = 9;

/** Whether one is said, and the other soon after it, and not denied. */
function isFollowed({ words, hits }: Said, [first, then]: readonly [string, string], within = NEAR): boolean {
  const ends = hits.get(then);
  if (ends === undefined) return false;
  return (hits.get(first) ?? []).some(({ from, to }) =>
    ends.some(
      (end) =>
        end.from >= to &&
        end.from - from <= within &&
        words[end.from]!.sentence === words[from]!.sentence &&
        !isNot(words[end.from - 1]),
    ),
  );
}

function isNot(word: Word | undefined): boolean {
  return word?.token.text === 'no' || word?.token.text === 'nao';
}

/** "Mañana le digo… sí, confirmo": in the end it is a yes. */
function endsInYes(words: readonly Word[]): boolean {
  const last = words.at(-1)?.clause ?? 0;
  return last > 0 && words.every(({ token, clause }) => clause < last || IN_THE_END.has(token.text));
}

const IN_THE_END: ReadonlySet<string> = new Set(
  'si sim no nao listo dale confirmo ok voy vou claro pero mas $'.split(' '),
);

/** "Luego le digo", but not "soy Ana y le digo que quiero una cita". */
function putOff({ words, hits }: Said): Hit | null {
  const tells = hits.get('tell') ?? [];
  const isTold = ({ to }: Hit) => words[to]?.token.text === 'que' && tells.some((tell) => tell.to === to);
  return hits.get('later')?.find((hit) => !isTold(hit)) ?? null;
}

/** Whether the answer comes with something else, or from somebody else: "apenas sepa te aviso", "mi hijo va a confirmar". */
function isLeftOpen(said: Said): boolean {
  return LATER_TOGETHER.some((pair) => isFollowed(said, pair)) || isFollowed(said, ['whose', 'others'], 3);
}

/** "Apenas sepa… te aviso", "esperando que mi jefe… confirme", "confirme con mi seguro… primero". */
const LATER_TOGETHER = [
  ['once', 'tell'],
  ['awaits', 'heard'],
  ['checks', 'first'],
] as const;

/** "Creo que sí", "no sé todavía", "vamos a ver si puedo"; but "no creo que alcance" is no doubt. */
function isUnsure({ words, hits }: Said): boolean {
  const isDoubt = ({ from, to }: Hit) =>
    words[from]!.clause === words[to - 1]!.clause && !isNot(words[from - 1]);
  return (hits.get('unsure') ?? []).some(isDoubt);
}

/** "Sí, si me dan permiso", "si me dan permiso voy", "se eu conseguir carona". */
function isIf(said: Said): boolean {
  const { hits, lang } = said;
  const polite = hits.get('courtesy') ?? [];
  const isMeant = ({ from, to }: Hit) => !polite.some((other) => other.from < to && from < other.to);
  const supposed = [...(hits.get('if') ?? []), ...((lang === 'pt' && hits.get('ifPt')) || [])];
  if (supposed.some(isMeant)) return true;
  if (lang === 'pt') return isFollowed(said, ['se', 'vou'], 3);
  return (hits.get('supposes') ?? []).some(isMeant) && isFollowed(said, ['supposes', 'goes'], 2 * NEAR);
}

/** "Sí, ya lo vi", "ok, recibido", "sí, avíseme si hay otra". */
function isElsewhere(said: Said): boolean {
  const { words, hits } = said;
  if (hits.get('plainly')?.some(({ from }) => !isNot(words[from - 1]))) return false;
  const isTelling = hits.has('keepTelling') || isFollowed(said, ['whenever', 'telling']);
  const isOfElse = hits.has('elsewhere') || isFollowed(said, ['which', 'serves'], 4);
  return isOfElse || (hits.has('seen') && !hits.has('comes')) || (isTelling && !hits.has('takes'));
}
