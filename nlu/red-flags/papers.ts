import type { Hit } from '../lexicon/lexicon.ts';
import { type Candidate, type Heard, isNow, isPersonal, sameSentence } from './heard.ts';

/** Words between a sign and the paper that it is told to stand on: "síncope es lo que dice la orden". */
const WRITTEN_WITHIN = 2;

/**
 * Whether the sign is read off a paper, and nobody says that they have it: under its heading, "dx: síncope",
 * or told to stand there, "dolor de pecho es lo que dice la orden".
 */
export function isOnPaper(heard: Heard, candidate: Candidate): boolean {
  if (isNow(heard, candidate) || isPersonal(heard, candidate)) return false;
  return isHeaded(heard, candidate) || isToldToStand(heard, candidate);
}

function isHeaded({ words, hits, fillers }: Heard, { from }: Candidate): boolean {
  const isUnder = ({ from: start, to }: Hit) =>
    to <= from &&
    words[start]!.token.text.length > 1 && // "D" sounds as `hd` does, and is "de".
    words[to - 1]!.sentence === words[from]!.sentence &&
    words.slice(to, from).every(({ heard }) => fillers.has(heard));
  return Boolean(hits.get('heading')?.some(isUnder));
}

function isToldToStand(heard: Heard, { from, to }: Candidate): boolean {
  return Boolean(
    heard.hits
      .get('writtenOn')
      ?.some(
        (written) =>
          written.from >= to &&
          written.from - to <= WRITTEN_WITHIN &&
          sameSentence(heard, written.from, from),
      ),
  );
}
