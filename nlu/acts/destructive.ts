import type { Intent } from '../types.ts';
import { spoken } from '../words.ts';
import { isPlea, leavesToOthers } from './cancelled.ts';
import { tellsOnlyHow } from './coming.ts';
import type { Concept } from './concepts.ts';
import type { Mark, Marks } from './marks.ts';
import { isOfOtherThings, wantsMessages } from './messages.ts';
import { denied, named, told, wordsThatTell } from './said.ts';
import { isStopWord, leavesWaitlist } from './waiting-place.ts';

/** Acts that take something from the patient. They need positive polarity and the mood of a command. */
export const DESTRUCTIVE = ['cancel', 'opt_out', 'waitlist_decline'] as const satisfies readonly Intent[];

export type Destructive = (typeof DESTRUCTIVE)[number];

/** `meant`: told to do it. `asked`: asked about, so confirm first. `unclear`: no word for it. `spared`: told not to. */
export type Meaning = 'meant' | 'asked' | 'unclear' | 'spared';

const WORDS: Readonly<Record<Destructive, readonly Concept[]>> = {
  cancel: ['cancel', 'drop', 'unable', 'unneeded'],
  opt_out: ['stop', 'wrong'],
  waitlist_decline: ['reject', 'unable', 'unneeded'],
};

/** What takes something by itself, however one can or cannot come. */
const TAKEN: readonly Concept[] = ['cancel', 'drop', 'unneeded', 'reject'];

/** Whether an intent takes something from the patient. */
export function isDestructive(intent: Intent): intent is Destructive {
  return (DESTRUCTIVE as readonly Intent[]).includes(intent);
}

/** Whether the words mean the destructive `intent`, or only mention, deny or suppose it. */
export function meaningOf(intent: Destructive, marks: Marks): Meaning {
  const words = WORDS[intent];
  if (intent === 'opt_out' && isStopWord(marks)) return 'meant';
  if (named(marks, ['doubt', 'lose']) && !told(marks, ['cancel', 'drop', 'stop'], ['command']))
    return 'spared';
  if (asksHowItWorks(marks) || (intent === 'opt_out' && wantsMessages(marks))) return 'spared';
  if (intent === 'waitlist_decline' && onlySupposesRefusal(marks)) return 'spared';
  if (rejectsNothing(marks) || asksWhetherWaiting(marks)) return 'spared';
  if (tellsOnlyHow(marks) && !told(marks, TAKEN, ['command'])) return 'spared';
  if (told(marks, words, ['command']) || refuses(intent, marks)) {
    const isOfElse = isOthers(marks) || asksByWhat(marks) || (intent === 'opt_out' && isOfOtherThings(marks));
    return isOfElse ? 'asked' : 'meant';
  }
  if (told(marks, words, ['question'])) return 'asked';
  // "Se equivocaron de número": whether they want no more of it is asked.
  if (intent === 'opt_out' && named(marks, ['wrong'])) return 'asked';
  return named(marks, [...words, 'cancel', 'drop', 'stop']) ? 'spared' : 'unclear';
}

/** "No he rechazado nada, sigo esperando": who only goes on waiting. */
function rejectsNothing(marks: Marks): boolean {
  const isWaiting = (mark: Marks['all'][number]) =>
    wordsThatTell(marks, mark).some((word) => /^(?:esper|aguard)/.test(word));
  const others = marks.all.filter((mark) => mark.concept !== 'reject' || !isWaiting(mark));
  return denied(marks, ['reject']) && !told({ ...marks, all: others }, ['reject', 'cancel', 'stop']);
}

/** "¿Sigo en la lista de espera?": whether they still wait is asked. */
function asksWhetherWaiting(marks: Marks): boolean {
  const rejects = marks.all.filter(({ concept }) => concept === 'reject');
  const isAsked = (mark: Mark) =>
    mark.mood === 'question' && /^(?:sigo|seguimos|continu)/.test(wordsThatTell(marks, mark)[0] ?? '');
  return rejects.length > 0 && rejects.every(isAsked);
}

/** "¿Cómo funciona eso de darse de baja?", "¿se puede anular el mismo día o hay que avisar antes?": only asked about. */
function asksHowItWorks(marks: Marks): boolean {
  const said = spoken(marks.words);
  return (
    /\b(?:como funciona|como e isso de|como es eso de|(?:quien|quem) (?:puede|pode)|(?:para|pra) que (?:es|e|sirve|serve)|(?:con|com) (?:cuant[ao]|quant[ao]) (?:tiempo|tempo|anticipacion|antecedencia|antelacion))\b/.test(
      said,
    ) ||
    (/\b(?:se puede|pued[eo]|podria|posso|poderia|pode|da para|es posible|e possivel)\b/.test(said) &&
      /\b(?:hay que|tem que|tengo que|tenho que|toca|precisa) avisar\b/.test(said))
  );
}

/** "Mi hermana quiere cancelar la suya": it is not the writer's. */
function isOthers({ words }: Marks): boolean {
  return words.some(({ token }, at) => {
    const before = words[at - 1]?.token.text ?? '';
    return (
      (/^suy[ao]s?$/.test(token.text) && /^l[ao]s?$/.test(before)) ||
      (/^del[ea]s?$/.test(token.text) && /^[ao]s?$/.test(before)) ||
      (/^(?:ell[ao]s?|el)$/.test(token.text) &&
        before === 'de' &&
        /^l[ao]s?$/.test(words[at - 2]?.token.text ?? ''))
    );
  });
}

const MEANS = new Set(
  'pagina web app aplicacion aplicativo internet site sitio portal telefono telefone'.split(' '),
);

/** "¿Puedo cancelar por la página?", "¿ustedes agendan por teléfono?" asks how it is done. */
export function asksByWhat(marks: Marks): boolean {
  const asks = named(marks, ['may', 'question']) || told(marks, ['cancel', 'book'], ['question']);
  return (
    asks &&
    marks.words.some(({ token }, at) => {
      const before = marks.words.slice(Math.max(0, at - 2), at).map((word) => word.token.text);
      return MEANS.has(token.text) && before.some((word) => /^(?:por|pel[ao]|en|n[ao])$/.test(word));
    })
  );
}

/** "Si no acepto este cupo, ¿me ofrecen otro?": what is refused is only supposed to be. */
function onlySupposesRefusal(marks: Marks): boolean {
  const accepts = marks.all.filter(({ concept }) => concept === 'accept');
  const isSupposed = accepts.length > 0 && accepts.every(({ mood }) => mood === 'condition');
  return isSupposed && !named(marks, ['reject', 'unable', 'unneeded']);
}

/** Denied, and not only under an "if": "si no acepto este cupo, ¿me ofrecen otro?" refuses nothing. */
function deniedNow({ all }: Marks, concepts: readonly Concept[]): boolean {
  return all.some(
    ({ concept, negated, mood }) => negated && mood !== 'condition' && concepts.includes(concept),
  );
}

/** Refusals made of a denial and another act: "no iré", "no quiero ese cupo", "cancela los mensajes". */
function refuses(intent: Destructive, marks: Marks): boolean {
  switch (intent) {
    case 'cancel':
      return (isNotComing(marks) && !isElsewhere(marks)) || leavesToOthers(marks);
    case 'opt_out':
      return (
        (named(marks, ['message']) && told(marks, ['cancel', 'drop'], ['command'])) ||
        (named(marks, ['wrong']) && told(marks, ['cancel', 'drop']))
      );
    case 'waitlist_decline':
      return (
        deniedNow(marks, ['accept']) ||
        (deniedNow(marks, ['move']) && !isPlea(marks)) ||
        (deniedNow(marks, ['want', 'get']) && named(marks, ['slot', 'hour', 'that', 'visit'])) ||
        leavesWaitlist(marks)
      );
  }
}

/** "No iré", "no va"; and not "el doctor no puede ir, ¿cierto?". */
function isNotComing({ all }: Marks): boolean {
  return all.some(({ concept, negated, mood }) => concept === 'attend' && negated && mood === 'command');
}

/** "No quiero ir a otra clínica" refuses the other one. */
function isElsewhere(marks: Marks): boolean {
  return named(marks, ['clinic']) && marks.words.some(({ token }) => /^(?:otr|outr)[ao]s?$/.test(token.text));
}
