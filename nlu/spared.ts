import { fold } from './normalise.ts';
import { whenAgain } from './once.ts';
import { LONGEST_ALIKE, MOST_KEPT } from './read-lately.ts';

/** What stands between two things that are said. */
const BETWEEN = /[,.;!?\n]|\b(?:y|e|pero|mas|solo que|so que)\b/g;
/** What gives a visit up, or moves it; or that it is only of one. */
const UNDOES =
  /\b(?:cancel|anul|desmarc|cambi|muev|mov|pass?[ae]|reprogram|reagend|remarc|mud|adelant|adiant|aplaz|corr[ae]|troc)|^(?:no |nao )?(?:solo|so|somente|apenas|unicamente)\b/;
/** What is done with a visit. */
const ACT = new RegExp(`${UNDOES.source}|\\bconfirm`);
/** One of several visits: "la otra", "la mía", "la de mi hijo", "a do Mateus"; and not "la de las 3". */
const ONE =
  '(?:la|el|las|los|lo|a|o|as|os) (?:otr[ao]s?|outr[ao]s?|mi[ao]s?|minhas?|meus?|del?|d[oa]s?)\\b(?! (?:las? )?\\d)';
const KEPT =
  '(?:(?:me|se|la|lo|las|los) )*(?:dej(?!aron|e de)\\w*|deix(?!e de)\\w*|mant(?:en|em|ien)\\w*|sigue\\w*|continua\\w*|fica\\w*|queda\\w*)';
/** "No la toque", "não mexe": it is not to be changed either. */
const UNTOUCHED =
  '(?:no|nao)(?: (?:me|se|la|lo|las|los|a|o|ustedes?|voces?))* (?:toqu|toc|muev|mov|mex|cambi|mud|alter|cancel|anul|desmarc)\\w*';
const NOT_TOUCHED = new RegExp(`${UNTOUCHED}$`);
const NAMES_ONE = new RegExp(`^(?:(?:es|era|e|eh|sino|solo|so) )?${ONE}`);
/** As it is: what may follow. */
const AS_IT_IS =
  '(?: (?:como|asi|igual|esta|estan|estaba|ta|tal|cual|quiet\\w+|tranquil\\w+|ahi|ai|alli|la|assim|mesmo|firme|por favor|porfa\\w*|nomas|sim|si|do jeito que))*';
/** Without one of these nothing is left as it is. */
const MAY_SPARE = /\b(?:no|nao)\b|dej|deix|mant(?:en|em|ien)|sigue|continua|fica|queda/;
/** "La de mi hijo no": it is spared what is done to another, and refused where that is confirmed. */
const NOT_THAT = new RegExp(`^${ONE}(?: \\S+){0,4}? (?:no|nao)$`);
const SPARED = [
  new RegExp(`^${ONE}(?: \\S+){0,4}? (?:${KEPT}${AS_IT_IS}|${UNTOUCHED})$`),
  // "No cancele la de cardiología, cámbiela" speaks of one: only what is not to be touched is another.
  new RegExp(
    `^(?:no|nao) (?:me )?(?:toqu|toc|mex)\\w* (?:(?:en|con|com) )?(?:n[oa]s? del?|n[oa]s? d[oa]s?|${ONE})(?: \\S+){0,4}$`,
  ),
  new RegExp(
    `^${KEPT} (?:(?:solo|solamente|so|somente|apenas|nada mas|unicamente) )?${ONE}(?: (?!para|pra|pro|pa|al|hasta|ate|a)\\S+){0,4}$`,
  ),
];

/**
 * The text without the visits that are to stay as they are: "cancela la de mi hijo, la mía déjela", "passa a de quinta
 * pra sexta, a outra deixa quieta". Blanks stand where they stood, so that all else stands where it was.
 */
export function withoutSpared(text: string): string {
  return text.length > LONGEST_ALIKE ? blanked(text) : blankedBefore(text);
}

const blankedBefore = whenAgain(MOST_KEPT, blanked);

function blanked(text: string): string {
  const folded = fold(text);
  if (folded.length !== text.length || !MAY_SPARE.test(folded)) return text;
  const parts = partsOf(folded);
  const isUndone = parts.some(({ words }) => UNDOES.test(words));
  const ways = isUndone ? [NOT_THAT, ...SPARED] : SPARED;
  const spared = parts.filter(({ words }) => ways.some((way) => way.test(words)));
  const others = parts.filter((part) => !spared.includes(part));
  // "La de cardiología no la toque, es la del laboratorio" tells which in place of it.
  const isInstead = spared.some(({ words }) => NOT_TOUCHED.test(words));
  const tellsAct = ({ words }: Part) => ACT.test(words) || (isInstead && NAMES_ONE.test(words));
  if (!spared.length || !others.some(tellsAct)) return text;
  return spared.reduce(
    (rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    text,
  );
}

interface Part {
  from: number;
  to: number;
  words: string;
}

function partsOf(folded: string): Part[] {
  const cuts = [...folded.matchAll(BETWEEN)];
  return [...cuts, null].map((cut, at) => {
    const before = cuts[at - 1];
    const from = before ? before.index + before[0].length : 0;
    const to = cut?.index ?? folded.length;
    return { from, to, words: folded.slice(from, to).trim().replace(/\s+/g, ' ') };
  });
}
