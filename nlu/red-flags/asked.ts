import type { Hit } from '../lexicon/lexicon.ts';
import { spoken } from '../words.ts';
import {
  type Candidate,
  covers,
  type Heard,
  inSentence,
  isCall,
  isNow,
  isPersonal,
  overlap,
  sameSentence,
} from './heard.ts';

/** Words of somebody's own: what is told with one is not asked in general. */
const OWN = new Set(
  'me mi mis le les nos te meu minha meus minhas mim lhe este esta estes estas essa esse'.split(' '),
);

/**
 * Whether a sign is asked about in general, and nobody has it: "¿qué es una convulsión?", "¿la fiebre da convulsiones?",
 * "¿es malo que un niño se golpee la cabeza?", "dá pra perder muito sangue no preventivo?".
 */
export function isAskedInGeneral(heard: Heard, candidate: Candidate): boolean {
  if (isOfVaccine(heard, candidate)) return true;
  const isAsked =
    isDefinition(heard, candidate) ||
    isOfAnyone(heard, candidate) ||
    isBrought(heard, candidate) ||
    isPossible(heard, candidate);
  if (isAsked) return !isPersonal(heard, candidate) && isOfNobody(heard, candidate);
  return isJudged(heard, candidate);
}

/** "¿Qué es una convulsión febril?", "o que é um infarto": asked at the start of it. */
const DEFINED =
  /^(?:y |e )?(?:q|que|o que|oq) (?:es|son|significa|e|eh) (?:(?:un|una|unos|unas|um|uma|umas|uns|el|la|o|a) )?$/;
const LONGEST_OF_DEFINITION = 6;

function isDefinition({ words }: Heard, { from }: Candidate): boolean {
  if (from > LONGEST_OF_DEFINITION || words[from]!.sentence !== words[0]!.sentence) return false;
  const before = words.slice(0, from).map(({ token }) => `${token.text} `);
  return DEFINED.test(before.join(''));
}

/** A question of when, how much or what it is like; what is to be done is asked of somebody at hand. */
const ASKS =
  /^(?:(?:y|e|oi|hola) )?(?:a partir de|desde|[cq]uando|[cq]uant[oa]s?|[cq]ual|(?:o )?que (?:tan|es|e|se|a|uma|sente|siente))\b/;

/** "¿Cuándo se considera fiebre en un bebé?", "o que a pessoa sente quando tem infarto?" */
function isOfAnyone({ words, hits }: Heard, { from, to }: Candidate): boolean {
  const { sentence } = words[from]!;
  const isHere = (one: Hit) => words[one.from]!.sentence === sentence && one.from < to;
  if (!hits.get('anyone')?.some(isHere)) return false;
  const told = words.slice(0, to).filter((word) => word.sentence === sentence);
  const text = told.map(({ token }) => token.text).join(' ');
  return ASKS.test(text) && !/\d/.test(text);
}

/** Before what brings a sign: to somebody, about to, or a cause named: "me da dolor", "va a dar", "por causa da dor". */
const NOT_IN_GENERAL = new Set('me le les te nos lhe se va vai por a'.split(' '));
/** Words between what brings a sign and the sign. */
const BROUGHT_WITHIN = 2;

/** "La presión alta da dolor de cabeza", "¿puede la fiebre dar convulsiones?": what brings what. */
function isBrought({ words, hits }: Heard, { signs, from, to }: Candidate): boolean {
  return (hits.get('brings') ?? []).some((brings) => {
    if (
      brings.from >= to ||
      from - brings.to > BROUGHT_WITHIN ||
      words[brings.from]!.clause !== words[to - 1]!.clause
    )
      return false;
    if (signs.some(({ hit }) => overlap(hit, brings)) && brings.to - brings.from === 1) return false;
    return !NOT_IN_GENERAL.has(words[brings.from - 1]?.token.text ?? '');
  });
}

/** "¿La vacuna del bebé da fiebre?": what one does to whoever gets it; "me dio", "le da" is somebody's. */
function isOfVaccine(heard: Heard, candidate: Candidate): boolean {
  const { words, hits } = heard;
  if (isNow(heard, candidate) || inSentence(heard, candidate, 'severe')) return false;
  return (hits.get('brings') ?? []).some(
    (brings) =>
      brings.from < candidate.to &&
      candidate.to - brings.to <= BROUGHT_WITHIN &&
      words[brings.from]!.clause === words[candidate.to - 1]!.clause &&
      !NOT_IN_GENERAL.has(words[brings.from - 1]?.token.text ?? '') &&
      hits
        .get('vaccine')
        ?.some(
          (vaccine) =>
            vaccine.to <= brings.from && words[vaccine.from]!.clause === words[brings.from]!.clause,
        ),
  );
}

/** An infinitive, with what may hang on it: "desangrar", "morirse". */
const INFINITIVE = /[aei]r(?:se|me|te|le|nos|lo|la)?$/;

/** "¿Me puedo desangrar con la citología?", "dá pra perder muito sangue?": what may come to pass; not "apenas puede hablar". */
function isPossible({ words, hits }: Heard, { from }: Candidate): boolean {
  const at = words[from - 1]?.token.text === 'perder' ? from - 1 : from;
  if (!INFINITIVE.test(words[at]!.token.text)) return false;
  return (hits.get('possible') ?? []).some(
    (may) =>
      may.to <= at &&
      at - may.to <= 1 &&
      words[may.from]!.clause === words[at]!.clause &&
      !hits.get('not')?.some((not) => not.to <= may.from && may.from - not.to <= 1),
  );
}

/** Words between what is judged and the sign: "es malo que un niño se golpee". */
const JUDGED_WITHIN = 5;

/** "¿Es normal que duela el pecho después de correr?", "¿es malo que un niño se golpee?": of anyone, or whenever it comes. */
function isJudged(heard: Heard, candidate: Candidate): boolean {
  const { words, hits } = heard;
  const judged = hits
    .get('judged')
    ?.find(
      ({ from, to }) =>
        from < candidate.to &&
        candidate.from - to <= JUDGED_WITHIN &&
        sameSentence(heard, from, candidate.from),
    );
  if (!judged || isNow(heard, candidate) || inSentence(heard, candidate, 'severe')) return false;
  const told = words.slice(judged.from, candidate.to).map(({ token }) => token.text);
  if (HAS_HAPPENED.test(told.join(' ')) || told.some((word) => OWN.has(word) || /^\d/.test(word)))
    return false;
  const isOfAnyone = hits.get('anyone')?.some(({ from }) => judged.from <= from && from < candidate.to);
  return Boolean(isOfAnyone) || Boolean(hits.get('afterward')?.some(({ from }) => from >= candidate.to));
}

/** What has happened is somebody's: "es malo que se haya golpeado", "é perigoso ela ter tomado". */
const HAS_HAPPENED = /\b(?:hayan?|tenham?|ter) \p{L}+[ai]d[oa]\b/u;
const THIS = new Set(['este', 'esta', 'esse', 'essa']);

/** "¿Es peligroso este dolor?", "… que mi niña se haya tomado": somebody has it, though no verb says so. */
export function isOwnAllTheSame({ words }: Heard, { from, to }: Candidate): boolean {
  if (THIS.has(words[from - 1]?.token.text ?? '')) return true;
  const told = spoken(words, from - 2, to);
  return HAS_HAPPENED.test(told);
}

/** "¿Si tengo el azúcar en 500 puedo esperar?": nobody supposes a reading. */
export function isMeasured({ words }: Heard, candidate: Candidate): boolean {
  const { rule, from, to } = candidate;
  if (rule.kind !== 'generic' || isCall(candidate)) return false;
  return words.slice(from, to).some(({ token }) => /^\d{2,}$/.test(token.text));
}

/** "Qué hago si mi bebé tomó cloro": somebody, and what they did; "si tomo" would be the writer's to suppose. */
export function isDoneBySomebody({ words, hits }: Heard, { signs }: Candidate): boolean {
  return signs.some(({ hit }) => {
    const subject = words[hit.from - 1]?.token.text === 'se' ? hit.from - 1 : hit.from;
    return DID.test(words[hit.from]!.token.text) && hits.get('who')?.some(({ to }) => to === subject);
  });
}

/** A preterite of the third person, folded: "tomó", "tragó", "bebió". */
const DID = /\p{L}{2}o$/u;

/** Whether what is told up to the sign tells of nobody in particular. */
function isOfNobody(heard: Heard, candidate: Candidate): boolean {
  if (isNow(heard, candidate)) return false;
  const { words, hits } = heard;
  const start = words.findIndex(({ sentence }) => sentence === words[candidate.from]!.sentence);
  const isTold = ({ from }: Hit) => start <= from && from < candidate.to;
  if (hits.get('who')?.some((who) => isTold(who) && !covers(heard, 'anyone', who.from))) return false;
  const may = hits.get('possible')?.find(isTold);
  // "Me puedo desangrar": what may befall the writer is asked in general.
  return !words
    .slice(start, candidate.to)
    .some(({ token }, at) => OWN.has(token.text) && start + at + 1 !== may?.from);
}
