import type { Hit, Hits, Vocabulary } from '../lexicon/lexicon.ts';
import { GIVEN_NAMES } from '../people/people-names.ts';
import { terms } from '../terms/terms.ts';
import type { EntityOf } from '../types.ts';
import { spoken } from '../words.ts';
import { isCalled } from './called.ts';
import { mentionsOf, spanOf, type Utterance } from './heard.ts';
import { isGiven } from './name-at.ts';
import { CALLING } from './name-words.ts';
import { isNotWhoComes, OWNED } from './relatives.ts';

/** Relatives as they are called from Mexico to Brazil, with their pet names. */
export const PERSON_WORDS: Vocabulary = {
  'person:self': `
    para mi, para mi mismo|misma, para mim, pra mim, p mim, pra eu, para mi nomas, para mi persona,
    yo mismo|misma, eu mesmo|mesma, a mi nombre, conmigo, em meu nome, no meu nome, soy yo, sou eu,
    es mia, para yo, yo soy paciente, eu sou o paciente|a, yo soy el|la paciente, pra mim mesmo|mesma,
    para mi sola|solo, a mi`,
  'person:son': `
    hijo, hijito, mijo, mi varon, filho, filhinho, filhote, hijo mayor, hijo menor, mi niño, meu menino,
    mi muchacho, mi chamaco, meu guri, mi pelao`,
  'person:daughter': `
    hija, hijita, mija, filha, filhinha, mi niña, minha menina, minha guria, mi muchacha`,
  'person:child': `
    bebe, bebes, bebito, bebita, nene, nena, nenem, niño, niña, niños, crianca, criancas, hijos, filhos,
    menor, guagua, guaguita, menino, menina, beba, recien nacido, peque, chiquito, chiquita, chiquilin,
    bebezinho, gurisa, gurises, chamaquito`,
  'person:mother': `
    mama, madre, mami, mamita, mamá, mae, maezinha, mamae, mainha, jefa mia, mi viejita, mi vieja,
    minha velha, minha coroa, mi jefecita, amá, mai`,
  'person:father': `
    papa, padre, papi, papito, pai, paizinho, papai, painho, mi viejito, mi viejo, meu velho, meu coroa,
    apá, mi taita, tata mio`,
  'person:partner': `
    esposo, esposa, marido, mujer mia, mi mujer, minha mulher, pareja, novio, novia, namorado, namorada,
    companheiro, companheira, compañera, compañero sentimental, conyuge, mi señora, minha senhora,
    mi doña, mi prometido, mi prometida, conjuge, noivo, noiva, meu homem, mi hombre, minha patroa`,
  'person:grandparent': `
    abuelo, abuela, abuelito, abuelita, abue, nono, nona, nonna, avo, vovo, vo, vozinha, vozinho,
    vovozinha, voinha, voinho, avó, avô, lela, lelo, yaya, mi tata, abuelitos, bisabuela, bisavo`,
  'person:sibling': `
    hermano, hermana, hermanito, hermanita, irmao, irma, mano, mana, irmazinha, irmaozinho, maninha,
    carnal, ñaño, ñaña, hermanos`,
  'person:other': `
    tio, tia, primo, prima, sobrino, sobrina, sobrinho, sobrinha, suegro, suegra, sogro, sogra, cuñado,
    cuñada, cunhado, cunhada, nieto, nieta, neto, neta, nietecito, netinho, netinha, yerno, nuera,
    genro, nora, amigo, amiga, vecino, vecina, vizinho, vizinha, compadre, comadre, padrino, madrina,
    padrinho, madrinha, ahijado, ahijada, afilhado, afilhada, otra persona, outra pessoa, un familiar,
    um familiar, un conocido, enteado, enteada, hijastro, hijastra, entenado, um parente, uma parente,
    paciente mio, alguien mas, empleada, colega, otro, jefe, jefa, chefe, patron, patrona, patrao`,
};

/** Words that make the one named the doctor of children, a place or a way of speaking, not the patient. */
const NOT_KIN_BEFORE = new Set([
  'medico',
  'medica',
  'doctor',
  'doctora',
  'control',
  'hospital',
  'sala',
  'dia',
]);

/** "Me põe na fila", "Laura Medina", "de manhã": they are only one letter from "filha", "menina" and "mana". */
export const SOUND_LIKE_KIN = new Set(['fila', 'filas', 'medina', 'manha', 'manhas']);

/** "Me escriben a mí", "liga pra mim": who is told of something, and not for whom it is. */
const IS_TOLD = terms.person.isTold;

/** For whom the care is, wherever it is told. */
export function readPersons(utterance: Utterance): EntityOf<'person'>[] {
  const { words, awaiting } = utterance;
  const said = (at: number) => words[at]?.token.text ?? '';
  const kin = mentionsOf(withoutHalves(utterance), 'person')
    .filter(({ from, to, value }) => {
      if (value === 'self') return !isFollowedByKin(utterance, to) && !IS_TOLD.test(said(from - 1));
      // "Quería otro turno" wants it for nobody else.
      if (words[from]!.token.text === 'otro' && words[to]?.clause === words[from]!.clause) return false;
      if (SOUND_LIKE_KIN.has(words[from]!.token.text)) return false;
      const alone = words.length <= 3 || awaiting === 'free' || awaiting === 'choice';
      if (isCalled(utterance, { from, to })) return false;
      if (isNotWhoComes(utterance, { from, to })) return false;
      if (words[from]!.token.text === 'mano' && isAtHand(said(from - 2), said(from - 1))) return false;
      if (NOT_KIN_BEFORE.has(said(from - 2)) && said(from - 1) === 'de') return false;
      return alone || OWNED.test(said(from - 1)) || OWNED.test(said(from)) || OWNED.test(said(from - 2));
    })
    .map(({ value, ...hit }) => personAt(utterance, hit, whomOf(utterance, hit, value)));
  return withoutRefused(utterance, [...kin, ...namedFor(utterance), ...ownOf(utterance)]);
}

/**
 * "No es para mi hijo, es para mí": whoever is refused is not the one. "No es para mí", alone, is for somebody else,
 * whoever that is; and of another who is refused it is not known whose it is instead.
 */
function withoutRefused({ text: { original } }: Utterance, told: EntityOf<'person'>[]): EntityOf<'person'>[] {
  const isRefused = ({ person, start }: EntityOf<'person'>) =>
    (person === 'self' ? NOT_FOR : NOT_OF).test(original.slice(0, start));
  const others = told.filter((one) => !isRefused(one));
  if (others.length) return others;
  return told.flatMap((one) => (one.person === 'self' ? [{ ...one, person: 'other' }] : []));
}

/** What refuses the one who is told right after it. */
const NOT_FOR = terms.person.notFor;
/** What refuses a relative: "não é pro meu ", "no para mi ", "no es mi "; but not "no, mi ", "no mi ". */
const NOT_OF = terms.person.notOf;

/** What "a minha" is followed by where it is the writer's own visit, and no "minha mãe". */
const AFTER_OWN = terms.person.afterOwn;

/** "A esa hora estoy en la mía", "después de la mía": what another visit lies beside is not whose it is. */
const BESIDE_OWN = terms.person.besideOwn;

/** "La mía cámbiela", "a minha pode cancelar": the visit of who writes, beside that of another. */
function ownOf(utterance: Utterance): EntityOf<'person'>[] {
  const { words } = utterance;
  return words.flatMap(({ token, clause }, at) => {
    const said = (place: number) => words[place]?.token.text ?? '';
    if (!terms.person.articles.test(said(at - 1))) return [];
    if (BESIDE_OWN.test(`${said(at - 3)} ${said(at - 2)}`)) return [];
    const isSpanish = terms.person.mine.test(token.text);
    const next = words[at + 1];
    const isAlone = !next || next.clause !== clause || AFTER_OWN.test(next.token.text);
    const isPortuguese = terms.person.mineBefore.test(token.text) && isAlone;
    return isSpanish || isPortuguese ? [personAt(utterance, { from: at - 1, to: at + 1 }, 'self')] : [];
  });
}

/** Who is called so by whoever works for her: "mi señora doña Leonor", "minha patroa". */
const MISTRESS = terms.person.mistress;
/** "Soy la secretaria de…", "trabajo con ella", "la cuido". */
const SERVES = terms.person.serves;
const COURTEOUS = terms.person.courteous;

/** Who a relative is that is told at a place: of the one who writes, or of the one they write for. */
function whomOf(utterance: Utterance, hit: Hit, kin: string): string {
  if (isWriter(utterance, hit)) return whoseKin(kin);
  const { words } = utterance;
  const isMistress = kin === 'partner' && MISTRESS.test(words[hit.to - 1]!.token.text);
  const isCourteous = COURTEOUS.test(words[hit.to]?.token.text ?? '');
  return isMistress && (isCourteous || SERVES.test(spoken(words))) ? 'other' : kin;
}

/** Words that tell who writes: "soy la mamá de Samuel", "quem fala é a filha da Carmem". */
const SPEAKING = terms.person.speaking;

/** Whether the relative is the one who writes, of somebody who is named. */
function isWriter({ words }: Utterance, { from, to }: Hit): boolean {
  const said = (at: number) => words[at]?.token.text ?? '';
  let at = from;
  // "Sou Helena, a filha do Dr. Renato."
  while (terms.person.beforeWriter.test(said(at - 1)) || (at < from && isGiven(said(at - 1)))) at -= 1;
  if (!SPEAKING.test(said(at - 1)) || !terms.grammar.of.test(said(to))) return false;
  const whom = terms.person.beforeOwner.test(said(to + 1)) ? to + 2 : to + 1;
  return isGiven(said(whom)) || said(whom) === 'paciente';
}

/** Whom a relative writes for: a mother for her child, a daughter for her mother or her father. */
function whoseKin(kin: string): string {
  if (kin === 'mother' || kin === 'father') return 'child';
  return kin === 'partner' || kin === 'sibling' ? kin : 'other';
}

const FOR = new Set(['para', 'pra', 'pro', 'p']);

const COURTESY = terms.person.courtesy;
const OF = terms.grammar.of;
const OF_CALLING = new RegExp(`^(?:${CALLING})$`);

/** "Es para Martín", "y la de Sofía", "soy la secretaria del señor Peña": somebody, of whom only the name is known. */
function namedFor(utterance: Utterance): EntityOf<'person'>[] {
  const said = (at: number) => utterance.words[at]?.token.text ?? '';
  return utterance.words.flatMap(({ token }, at) => {
    if (!GIVEN_NAMES.has(token.text)) return [];
    let lead = at - 1;
    while (COURTESY.test(said(lead)) || said(lead) === '.') lead -= 1;
    if (lead < at - 1 && terms.grammar.article.test(said(lead))) lead -= 1;
    const isOf =
      OF.test(said(lead)) && (terms.grammar.article.test(said(lead - 1)) || OF_CALLING.test(said(lead - 1)));
    return FOR.has(said(lead)) || isOf ? [personAt(utterance, { from: at, to: at + 1 }, 'other')] : [];
  });
}

function personAt(utterance: Utterance, hit: Hit, person: string): EntityOf<'person'> {
  return { type: 'person', ...spanOf(utterance, hit), person };
}

const THINGS = new Set(
  'cita consulta control examen turno hora chequeo ecografia resonancia cuenta familia caso bebe'.split(' '),
);

/** "Para mi señora": the "mi" is hers, and no self's; but "para mi, señora" is. */
function withoutHalves({ hits, words }: Utterance): Hits {
  const selves = hits.get('person:self');
  if (!selves) return hits;
  const others = [...hits].flatMap(([concept, found]) =>
    concept.startsWith('person:') && concept !== 'person:self' ? found : [],
  );
  const isOneClause = ({ from, to }: Hit) => words[from]!.clause === words[to - 1]!.clause;
  const longer = others.filter(isOneClause);
  const whole = selves.filter(
    ({ from, to }) => !longer.some((other) => from < other.from && other.from < to && to < other.to),
  );
  return new Map([...hits, ['person:self', whole]]);
}

/** "Para mi" before a noun is "for my …", whatever the noun. */
function isFollowedByKin({ words, hits }: Utterance, at: number): boolean {
  const next = words[at];
  if (!next || words[at - 1]!.token.text !== 'mi' || words[at - 1]!.sentence !== next.sentence) return false;
  if (words[at - 1]!.clause !== next.clause) return false;
  if (mentionsOf(hits, 'person').some(({ from }) => from === at)) return true;
  return THINGS.has(next.token.text);
}

/** "A la mano", "a mano": at hand, and no brother. */
function isAtHand(before: string, last: string): boolean {
  return last === 'a' || (before === 'a' && terms.person.ownerBefore.test(last));
}
