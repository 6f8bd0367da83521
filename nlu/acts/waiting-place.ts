import type { Marks } from './marks.ts';
import { denied, named, told } from './said.ts';

/** "Sáquenme de la lista de espera", "me tira da fila": a place on the waiting list is given up, and no visit. */
export function leavesWaitlist(said: Marks): boolean {
  return (
    namesWaitlist(said) &&
    told(said, ['stop', 'drop', 'cancel'], ['command']) &&
    !told(said, ['join', 'notify', 'accept']) &&
    !denied(said, ['stop', 'drop', 'cancel', 'join', 'want']) &&
    !named(said, ['message', 'freed'])
  );
}

/** As it is written: "filha" sounds like "fila", and any list may be meant by "la lista". */
function namesWaitlist(said: Marks): boolean {
  return (
    named(said, ['waitlist']) && said.words.some(({ token }) => /^(?:espera|fila|cola)$/.test(token.text))
  );
}

/** "Acepto el horario de la lista de espera", "quero sim a vaga que abriu": what was offered of the list is taken. */
export function takesOffered(said: Marks): boolean {
  return (
    told(said, ['accept'], ['command']) &&
    namesWaitlist(said) &&
    named(said, ['slot', 'hour', 'visit']) &&
    !told(said, ['join', 'notify', 'stop', 'drop', 'cancel']) &&
    !denied(said, ['accept', 'want']) &&
    !named(said, ['doubt', 'reject'])
  );
}

/** "El lugar que se desocupó no lo voy a usar, páselo a otro": what was freed and offered is left to others. */
export function passesOffered(said: Marks): boolean {
  return (
    (named(said, ['slot']) || (named(said, ['freed']) && named(said, ['hour']))) &&
    told(said, ['reject'], ['command', 'question']) &&
    !told(said, ['freed'], ['condition']) &&
    !told(said, ['accept', 'cancel', 'notify'], ['command']) &&
    !named(said, ['own', 'waitlist'])
  );
}

/** "Bórrenme de la lista de mensajes": struck off those who get messages, and off no waiting list. */
export function leavesMessages(said: Marks): boolean {
  return (
    isStopWord(said) ||
    (named(said, ['message']) &&
      told(said, ['stop'], ['command']) &&
      named(said, ['waitlist']) &&
      !named(said, ['visit', 'slot', 'doubt', 'lose', 'question']))
  );
}

/** "PARAR": the word that operators have people send, by itself. */
export function isStopWord({ words }: Marks): boolean {
  return words.length === 1 && words[0]!.token.text === 'parar';
}
