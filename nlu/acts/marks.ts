import { findConcepts, type Hit } from '../lexicon/lexicon.ts';
import type { Normalised } from '../normalise.ts';
import type { Lang } from '../types.ts';
import { spoken, type Word, wordsOf } from '../words.ts';
import { ACT_LEXICONS, CONCEPTS, type Concept } from './concepts.ts';
import type { Sentence, Utterance } from './manner.ts';
import { type Mood, moodOf, sentencesOf } from './mood.ts';
import { denialOf, isRefusedAfter } from './negation.ts';

/** A concept said: where, whether it is denied, and in which mood. */
export interface Mark {
  concept: Concept;
  from: number;
  to: number;
  negated: boolean;
  mood: Mood;
}

/** An utterance as the rules read it. */
export interface Marks {
  words: readonly Word[];
  /** Where the first of `words` stands in the message: marks count from the message's first. */
  begin: number;
  all: readonly Mark[];
  sentences: readonly Sentence[];
}

/** Concepts that are denied or doubted: the rest are things and manners. */
const ACTS = new Set<Concept>(CONCEPTS.slice(0, CONCEPTS.indexOf('visit')));

/** What the clinic does, and nobody asks to be done for them. */
const CLINICS = new Set<Concept>(['open', 'cost', 'insurance', 'place', 'status', 'ready']);

/** What patients ask the clinic to do for them. */
const SERVING = new Set<Concept>(['book', 'get', 'move', 'join', 'send']);

/** In "no voy a cancelar" the denial belongs to these, and "no voy" says nothing by itself. */
const TAKING = new Set<Concept>(['cancel', 'drop', 'stop', 'reject', 'lose']);

/** What is done to a visit, or to what else somebody has. */
const GIVEN_UP = new Set<Concept>(['cancel', 'move', 'stop', 'drop', 'confirm']);

/** What may tell that somebody does not come. */
const NOT_COMING = new Set<Concept>(['unable', 'attend']);

/** Everything an utterance says of the front desk's acts and things, in order. */
export function marksOf(text: Normalised, lang: Lang): Marks {
  const words = wordsOf(text);
  const sentences = sentencesOf(words, lang);
  const utterance = { original: text.original, words, sentences, lang };
  const all: Mark[] = [];
  const spent = new Set<number>();
  for (const [name, hits] of findConcepts(ACT_LEXICONS[lang](), words)) {
    if (name === 'filler') continue;
    const concept = name as Concept; // The lexicons name only concepts; a test says so.
    const isAct = ACTS.has(concept);
    for (const { from, to } of outermost(hits.filter((hit) => !isBroken(words, hit)))) {
      const denial = isAct ? denialOf(words, { from, to }, lang) : -1;
      if (TAKING.has(concept)) spent.add(denial);
      if (isOfSomethingElse(concept, utterance, { from, to })) continue;
      const mood = isAct ? moodOf(utterance, { from, to, ...doingOf(concept) }) : 'command';
      all.push({ concept, from, to, negated: denial >= 0 || (isAct && isRefusedAfter(words, to)), mood });
    }
  }
  // Of a "no" that an act has spent, nothing is told by itself: "no voy a cancelar".
  const isOtherwise = (mark: Mark) =>
    (mark.concept === 'unable' && (spent.has(mark.from) || isAttending(mark, all))) ||
    isOfAnotherDoing(words, mark) ||
    isOfAct(words, mark, all);
  const kept = all.filter((mark) => !(NOT_COMING.has(mark.concept) && isOtherwise(mark)));
  return { words, begin: 0, all: kept.toSorted(inOrder), sentences };
}

/** Whose an act is to do, and what becomes of a visit by it. */
function doingOf(concept: Concept) {
  return {
    whose: CLINICS.has(concept) ? 'clinic' : 'patient',
    takes: TAKING.has(concept),
    changes: GIVEN_UP.has(concept),
    refuses: NOT_COMING.has(concept),
    serves: SERVING.has(concept),
  } as const;
}

/** Whether the words of an act tell something else here. */
function isOfSomethingElse(
  concept: Concept,
  { original, words }: Pick<Utterance, 'original' | 'words'>,
  { from, to }: Hit,
): boolean {
  if (GIVEN_UP.has(concept) && isOfOthers(words, to)) return true;
  if (concept === 'book') return isMonth(original, words, from);
  if (concept === 'move') return isMovingHome(words, from) || isHabit(words, to);
  if (concept === 'talk') return isManner(words, to);
  return isSampleTaken(concept, words, { from, to });
}

/** "No, asisto": a comma after the "no" makes it an answer, and the rest denies nothing. */
function isBroken(words: readonly Word[], { from, to }: Hit): boolean {
  return (
    /^n[aã]?o$/.test(words[from]!.token.text) &&
    to - from > 1 &&
    words[from]!.clause !== words[from + 1]!.clause
  );
}

/** What is cancelled or changed elsewhere: "cancelar meu cartão no banco", "cancelar un vuelo". */
const OTHERS =
  /^(?:cartao|tarjeta|credito|prestamo|emprestimo|netflix|internet|vuelo|voo|hotel|gimnasio|academia|reunion|reuniao|viaje|viagem|compra|linea|linha|clave|contrasena|senha|domicilio|delivery|entrega|encomenda|pizza|hamburguesa|hamburguer|restaurante|mesa|spotify|disney|prime|pasaje|passagem|boletos?|boletas?|ingressos?|taxi|uber|paquete|banco|farmacia|drogueria|colegio|escola|escuela|escolinha|universidad|universidade|faculdade|celular|telefono|telefone|cable|tv|streaming|alquiler|aluguel|abogad[oa]|advogad[oa]|notaria|cartorio|consulado|embajada|embaixada|veterinari[oa]|peluquer[oi]a|cabeleireir[oa]|barbero|barbeiro|salon|salao|manicur[ae]|spa|taller|oficina|iglesia|igreja|concierto|show|cine|cinema|mecanico|inmobiliaria|imobiliaria)$/;
const OBJECT_WITHIN = 6;
const BEFORE_OBJECT =
  /^(?:el|la|los|las|un|una|mi|mis|su|de|o|a|os|as|um|uma|meu|minha|do|da|del|outro|otro|otra|outra|suscripcion|assinatura|pedido|reserva|cuenta|conta|plan|plano|pago|pagamento|inscripcion|inscricao|matricula|cita|hora|horario|turno|con|com|al|ao|a|en|em|no|na|para|pra|el|mes)$/;

function isOfOthers(words: readonly Word[], to: number): boolean {
  for (let at = to; at < Math.min(words.length, to + OBJECT_WITHIN); at++) {
    const { text } = words[at]!.token;
    if (OTHERS.test(text)) return true;
    if (!BEFORE_OBJECT.test(text)) return false;
  }
  return false;
}

/** "Mi turno cambia cada semana", "meu plantão muda toda semana". */
function isHabit(words: readonly Word[], to: number): boolean {
  return (
    /^(?:cada|tod[ao]s?|siempre|sempre)$/.test(words[to]?.token.text ?? '') &&
    /^(?:cambia|muda)n?m?$/.test(words[to - 1]!.token.text)
  );
}

/** "Acabei de me mudar pra São Paulo": who moves house. */
function isMovingHome(words: readonly Word[], from: number): boolean {
  const [before, { text }] = [words[from - 1]?.token.text ?? '', words[from]!.token];
  return /^(?:me|nos|se)$/.test(before) && /^mud(?:ar|ei|amos|ou|e|aron|aram)$/.test(text);
}

const SAMPLE = /^(?:sangre|sangue|muestras?|amostras?)$/;
const VISIT_FOR = /\b(?:citas?|consultas?|turnos?|horas?) para$/;

/** "La cita para sacarme sangre": what is taken there, and nothing that the clinic is asked for, or to stop. */
function isSampleTaken(concept: Concept, words: readonly Word[], { from, to }: Hit): boolean {
  if (!(concept === 'get' || concept === 'stop') || !SAMPLE.test(words[to]?.token.text ?? '')) return false;
  const before = spoken(words, from - 2, from);
  return concept === 'stop' || VISIT_FOR.test(before);
}

/** How something is said: "pode falar de novo?", "hábleme más despacio" asks for nobody else. */
const MANNER =
  /^(?:(?:mas |mais )?(?:despacio|devagar|lento|duro|fuerte|alto|bajito|claro)|de nov[oa]|de nuevo|otra vez|outra vez)\b/;

function isManner(words: readonly Word[], to: number): boolean {
  const after = words.slice(to, to + 3).map(({ token }) => token.text);
  return MANNER.test((/^(?:me|un|um)$/.test(after[0] ?? '') ? after.slice(1) : after).join(' '));
}

/** "15 de março" books nothing, though "marco" does. */
function isMonth(original: string, words: readonly Word[], at: number): boolean {
  const { text, start, end } = words[at]!.token;
  if (text !== 'marco') return false;
  const isOf = /^(?:d?e|em|ate|\d+)$/.test(words[at - 1]?.token.text ?? '');
  return isOf || original.slice(start, end).toLowerCase() === 'março';
}

/** By where they stand; of those at one place, in an order that hangs on no lexicon's inside. */
function inOrder(one: Mark, other: Mark): number {
  return (
    one.from - other.from ||
    one.to - other.to ||
    CONCEPTS.indexOf(one.concept) - CONCEPTS.indexOf(other.concept)
  );
}

/**
 * What somebody does not do that is no coming of theirs: "no voy a decirle que no", "não vou fazer isso"; and who
 * cannot come along with the patient: "mi esposa no puede ir conmigo".
 */
const ANOTHER_DOING =
  /^(?:(?:a|ir|llevar|me|nos|levar|acompanar|acompanhar) )*(?:conmigo|comigo|acompanar(?:me|nos)|llevar(?:me|nos))\b|^(?:a )?(?:hacer(?:lo| eso| tal)|fazer (?:isso|tal)|mentir\w*|negar\w*|pagar\w*|discutir|olvidar\w*|esquecer|quejar\w*|reclamar|molestar\w*|decir\w*|dizer\w*)\b/;

function isOfAnotherDoing(words: readonly Word[], { to }: Hit): boolean {
  const after = words.slice(to, to + 3).filter(({ clause }) => clause === words[to - 1]!.clause);
  return ANOTHER_DOING.test(after.map(({ token }) => token.text).join(' '));
}

/** What "no voy a" and "não vou" are said of, where they are no coming. */
const DONE_TO = new Set<Concept>([...GIVEN_UP, 'book', 'get', 'join', 'send']);
const SMALL = /^(?:a|me|te|se|nos|l[ao]s?|o|as|os|ya|ja|mas|mais|eu|yo)$/;
const INFINITIVE = /[aei]r(?:me|nos|se|l[aeo]s?)*$/;

/** "No voy a reagendar la consulta", "não vou remarcar": the act is not done, and of coming nothing is told. */
function isOfAct(words: readonly Word[], { from, to }: Mark, all: readonly Mark[]): boolean {
  const going = words.slice(from, to).findLast(({ token }) => /^(?:voy|vou|vamos|va|vai)$/.test(token.text));
  if (!going) return false;
  return all.some((act) => {
    if (!DONE_TO.has(act.concept) || act.from < to) return false;
    const between = words.slice(to, act.from).map(({ token }) => token.text);
    const isLed =
      /^v(?:ou|ai)/.test(going.token.text) || between[0] === 'a' || words[to - 1]!.token.text === 'a';
    const isInfinitive = words.slice(act.from, act.to).some(({ token }) => INFINITIVE.test(token.text));
    return isLed && isInfinitive && between.every((word) => SMALL.test(word));
  });
}

/** "No voy a faltar" begins like "no voy" and says the contrary. */
function isAttending({ from, to }: Mark, all: readonly Mark[]): boolean {
  return all.some((other) => other.concept === 'attend' && other.from === from && other.to > to);
}

/** Of hits of one concept that overlap, only the first and longest counts: "baja" is a part of "darme de baja". */
function outermost(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    if (kept.length === 0 || hit.from >= kept.at(-1)!.to) kept.push(hit);
  }
  return kept;
}
