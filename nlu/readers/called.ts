import type { Hit } from '../lexicon/lexicon.ts';
import { terms } from '../terms/terms.ts';
import { mentionsOf, type Utterance } from './heard.ts';
import { isGiven } from './name-at.ts';
import { OWNED } from './relatives.ts';

/** What goes before "mi hijo", said to whoever serves: an answer, thanks, a greeting. */
const COURTESIES = new Set(
  `gracias muchas mil obrigado obrigada muito brigado brigada valeu hola oi ola buenas buenos buen bom boa dia dias
  tarde tardes noche noches noite ok okay listo dale bueno bien claro perfecto si sim no nao ay ai oiga oye mire mi
  meu minha senor senora que dios deus le te lhe pague bendiga abencoe pode puede va vai vale certo isso tudo esta ta
  por favor porfa porfavor combinado acuerdo acordo entonces entao`.split(/\s+/),
);
/** What goes on after it with no comma between: "sí mijo gracias", "sim meu filho deus abençoe". */
const BLESSINGS = new Set(
  'dios deus gracias muchas mil obrigado obrigada muito brigado brigada por porfa'.split(' '),
);

const MINE = new Set(['mi', 'minha', 'meu']);
const SMALL = new Set(['son', 'daughter', 'child']);
/** "Mijo", "filhinha": never said with a "mi" of its own before it. */
const OWN_ALONE = terms.called.ownAlone;
/** Beside these, a relative is who is told, brought or joined: "es mi hijo", "por mi hijo", "yo y mi hijo". */
const TELLS_OF = terms.called.tellsOf;
/** Who stands beside a relative: "mi hijo y yo", "meu filho e ela". */
const ALONG = terms.called.along;

/**
 * "Gracias, mijo", "pode marcar sim meu filho", "sí, mi niña": how the old call whoever serves them. It ends what is
 * said, or stands in a clause of its own, and no preposition makes it somebody a visit is for.
 */
export function isCalled(utterance: Utterance, hit: Hit): boolean {
  return isAfterCourtesy(utterance, hit) || isOnItsOwn(utterance, hit) || isBesideAnswer(utterance, hit);
}

/** "Gracias, mijo", "sim, minha filha": nothing but courtesies before it. */
function isAfterCourtesy({ words, awaiting }: Utterance, { from, to }: Hit): boolean {
  const next = words[to];
  const ends = next === undefined || next.clause !== words[to - 1]!.clause;
  const before = words.slice(0, from).map(({ token }) => token.text);
  const last = before.findLast((word) => !MINE.has(word)) ?? '';
  // "Por mi hijo" is about him.
  const courteous = before.every((word) => COURTESIES.has(word)) && !TELLS_OF.test(last);
  return ends && courteous && before.some((word) => !OWNED.test(word)) && awaiting !== 'choice';
}

/** "Pode ser, filha", "sí, mi niña" to a question of yes or no: called in a clause of its own. */
function isOnItsOwn({ words, hits, awaiting }: Utterance, { from, to }: Hit): boolean {
  const first = MINE.has(words[from - 1]?.token.text ?? '') ? from - 1 : from;
  const before = words[first - 1];
  const { clause } = words[from]!;
  if (!before || before.clause === clause || words[to]?.clause === clause) return false;
  const kin = mentionsOf(hits, 'person');
  // "É pra Laura, minha filha" tells who she is.
  if (isGiven(before.token.text)) return false;
  // "Para mi mamá, papá": two of a list.
  if (kin.some((other) => other.to === first)) return false;
  const isSmall = kin.some((other) => other.from === from && SMALL.has(other.value));
  return first === from ? isSmall : isSmall && awaiting === 'yes-no';
}

/** "Concordo sim meu filho", "la de las 9 mija": after what is answered, with nothing that it depends on. */
function isBesideAnswer({ words, hits, awaiting }: Utterance, { from, to }: Hit): boolean {
  const said = (at: number) => words[at]?.token.text ?? '';
  if (!mentionsOf(hits, 'person').some((one) => one.from === from && SMALL.has(one.value))) return false;
  const first = MINE.has(said(from - 1)) ? from - 1 : from;
  const before = words[first - 1];
  const next = words[to];
  if (!before || before.clause !== words[from]!.clause || (first === from && OWNED.test(said(from - 1))))
    return false;
  const ends = !next || next.clause !== words[to - 1]!.clause || BLESSINGS.has(next.token.text);
  const goesOn = awaiting === 'yes-no' && joinsMore({ words, hits }, to);
  if ((!ends && !goesOn) || TELLS_OF.test(before.token.text) || OWNED.test(before.token.text)) return false;
  return awaiting === 'yes-no' || OWN_ALONE.test(said(from)) || COURTESIES.has(before.token.text);
}

/** "Pode marcar meu filho e tem estacionamento?": a sentence of its own is joined, and nobody who comes too. */
function joinsMore({ words, hits }: Pick<Utterance, 'words' | 'hits'>, at: number): boolean {
  const [joint, more] = words.slice(at, at + 2).map(({ token }) => token.text);
  if (joint === undefined || more === undefined || !terms.partAnswer.joins.test(joint)) return false;
  const isSomebody = mentionsOf(hits, 'person').some(({ from }) => from === at + 1 || from === at + 2);
  return !isSomebody && !ALONG.test(more) && !OWNED.test(more);
}
