import { terms } from '../terms/terms.ts';
import { spoken } from '../words.ts';
import type { Concept } from './concepts.ts';
import { isNoLongerMeant } from './frames.ts';
import type { Marks } from './marks.ts';
import { asksWhichDoctor } from './plain-questions.ts';
import { denied, named, told, wordsThatTell } from './said.ts';

/** Acts upon a visit. */
const ACTS = ['cancel', 'drop', 'move', 'book', 'get', 'confirm'] as const satisfies readonly Concept[];
/** What makes a statement a question: "¿verdad?", "né?" */
const TAGS: ReadonlySet<string> = new Set('verdad cierto ne verdade certo'.split(' '));

/** "Gracias por haberme agendado": what only helps another verb. */
const HELPING = /^(?:haber|ter$)/;

function actsOf(said: Marks): Marks['all'] {
  return said.all.filter(
    (mark) =>
      (ACTS as readonly Concept[]).includes(mark.concept) &&
      !wordsThatTell(said, mark).some((word) => HELPING.test(word)),
  );
}

/** Whether acts are told, and all of them as done or meant once: none is asked for now. */
export function onlyReports(said: Marks): boolean {
  const acts = actsOf(said);
  return acts.length > 0 && acts.every(({ mood }) => mood === 'report');
}

/** "Gracias por cambiarme la cita", "obrigada por terem me agendado": an act that has been done, and nothing else is wanted. */
export function thanksForDone(said: Marks): boolean {
  const { words, begin } = said;
  return (
    onlyReports(said) &&
    named(said, ['thank']) &&
    !told(said, ['want', 'talk', 'place', 'cost', 'open', 'see', 'unable', 'send', 'stop']) &&
    actsOf(said).some(({ from }) =>
      [from, from - 1].some((at) => terms.frames.thankedFor.test(spoken(words, 0, Math.max(0, at - begin)))),
    )
  );
}

/** "Cancelé la de otra clínica", "esa es en otra clínica", "no es con ustedes": whether the visit is none of this house. */
export function isOfElsewhere(said: Marks): boolean {
  const { words, begin } = said;
  const acts = said.all.filter(
    ({ concept }) => concept === 'cancel' || concept === 'move' || concept === 'drop',
  );
  return acts.some(({ to }) => {
    const after = spoken(words, to - begin);
    return terms.frames.elsewhere.test(after) || terms.frames.visitElsewhere.test(after);
  });
}

/** "Me cancelaron el vuelo": what was done to something that is no visit. */
export function isOfOtherThing(said: Marks): boolean {
  const { all, words, begin } = said;
  const done = all.filter(({ concept, mood }) => concept === 'cancel' && mood === 'report');
  return done.some(({ to }) => terms.frames.ofOtherThings.test(spoken(words, to - begin)));
}

/** "Iba a cancelar pero ya pude organizarme, allá estoy": what was meant once, and they come. */
export function comesAfterAll(said: Marks): boolean {
  const { words, begin } = said;
  const meant = said.all.filter(({ concept }) => concept === 'cancel' || concept === 'move');
  return (
    meant.some(
      ({ from, to, mood }) => mood === 'report' && isNoLongerMeant(words, from - begin, to - begin),
    ) &&
    !told(said, ['cancel', 'move', 'unable', 'book', 'get', 'talk'], ['command', 'question']) &&
    !denied(said, ['attend', 'want']) &&
    (terms.frames.willBeThere.test(spoken(words)) || told(said, ['attend', 'confirm', 'keep']))
  );
}

/** "Yo la había movido para el jueves, ¿cierto?": how one's visit stands after what was done to it is asked. */
export function asksWhetherDone(said: Marks): boolean {
  return onlyReports(said) && said.words.some(({ token }) => TAGS.has(token.text)) && !named(said, ['thank']);
}

/** "Ya me habían agendado, solo quiero saber con qué doctor". */
export function asksWithWhom(said: Marks): boolean {
  return onlyReports(said) && asksWhichDoctor(said);
}

/** "Agendé ayer, ¿cómo llego a la sede?": only the way is asked. */
export function asksTheWayAfterwards(said: Marks): boolean {
  return (
    onlyReports(said) &&
    told(said, ['place'], ['question']) &&
    !named(said, ['cost', 'insurance', 'unable', 'link', 'result', 'own'])
  );
}

/** "Mandé la orden hace tres días y nada que me dicen": what became of what was sent is asked, though in no question. */
export function missesWord(said: Marks): boolean {
  return (
    told(said, ['send'], ['report']) &&
    named(said, ['order', 'request', 'auth', 'paper']) &&
    !told(said, ['book', 'get', 'cancel', 'move', 'talk', 'stop'], ['command']) &&
    terms.frames.noWord.test(spoken(said.words))
  );
}

/** "Ya me atendieron en otro lado": whether the visit is to be given up is asked. */
export function wasSeenElsewhere(said: Marks): boolean {
  return (
    terms.frames.seenElsewhere.test(spoken(said.words)) &&
    named(said, ['visit', 'hour', 'slot', 'that']) &&
    !told(said, ['book', 'get', 'move', 'send', 'talk', 'see', 'cost', 'place', 'confirm']) &&
    !named(said, ['result', 'paper', 'order'])
  );
}
