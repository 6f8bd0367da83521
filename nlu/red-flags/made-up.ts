import type { Hit } from '../lexicon/lexicon.ts';
import { type Candidate, type Heard, sameSentence } from './heard.ts';

/** "Me llamo Socorro", "mi apellido es Infante": the sign begins where a name is given. */
export function isNamed({ words, hits }: Heard, { from }: Candidate): boolean {
  return (hits.get('named') ?? []).some(
    ({ to }) => to === from && words[to - 1]!.clause === words[from]!.clause,
  );
}

/** "En la novela le dio un infarto al protagonista", "soñé que me caía": told of a story, and of nobody at hand. */
export function isFiction(heard: Heard, candidate: Candidate): boolean {
  const { words, hits } = heard;
  const stories = [...(hits.get('fiction') ?? []), ...newsOf(heard, candidate)].filter(({ from }) =>
    sameSentence(heard, from, candidate.from),
  );
  if (stories.length === 0) return false;
  const before = stories.filter(({ to }) => to <= candidate.from);
  if (before.some(({ from }) => DREAMT.test(words[from]!.token.text))) return true;
  const isOfKin = hits
    .get('who')
    ?.some(
      ({ from, to }) =>
        stories.some((story) => story.to < from) &&
        to <= candidate.from &&
        MINE.has(words[from - 1]?.token.text ?? ''),
    );
  return !isOwn(heard, candidate) && !isOfKin;
}

/** "Vi una balacera en la tele", "en el noticiero salió un accidente": where it was seen, and that it was, told in one clause with the sign. */
function newsOf({ words, hits }: Heard, { from }: Candidate): Hit[] {
  const inClause = (concept: string) =>
    (hits.get(concept) ?? []).filter((hit) => words[hit.from]!.clause === words[from]!.clause);
  return inClause('medium').length > 0 ? inClause('heardOf') : [];
}

const MINE = new Set('me mi mis nos meu minha meus minhas'.split(' '));

function isOwn({ words }: Heard, { from, to }: Candidate): boolean {
  return words.slice(Math.max(0, from - 2), to).some(({ token }) => MINE.has(token.text));
}

/** What is dreamt may befall the writer: "soñé que me moría", "sonhei que caía". */
const DREAMT = /^so[nñ](?:e|ando|h[eo])|^pes[ae]d[ei]l/;

/** "¿Tienen psicóloga para violencia de género? Es para un trabajo del colegio": asked for a study of it. */
export function isSchoolwork(heard: Heard, candidate: Candidate): boolean {
  return heard.hits.has('schoolwork') && !heard.hits.has('who') && !isOwn(heard, candidate);
}

/** Signs that everybody uses of what the front desk does to them. */
const FIGURATIVE = new Set(
  `heartAttack dying collapsed unconscious breathless choking cannotBreathe graveState violence convulsing poisoned
  bleeding pain chest stroke`.split(/\s+/),
);

/** Words between a sign and the bill, the queue or the paper that is blamed for it. */
const BLAMED_WITHIN = 3;

/** "Estoy en shock con la factura", "al borde del infarto con la autorización": of nobody else, and no body is told of. */
export function isBlamedOnDesk({ words, hits }: Heard, { signs, to }: Candidate): boolean {
  if (hits.has('who') || !signs.every(({ concept }) => FIGURATIVE.has(concept))) return false;
  return (hits.get('deskCause') ?? []).some(
    ({ from }) =>
      from >= to && from - to <= BLAMED_WITHIN && words[from]!.sentence === words[to - 1]!.sentence,
  );
}
