import { spoken } from '../words.ts';
import type { Marks } from './marks.ts';
import { denied, named, told, wordsThatTell } from './said.ts';

/** "No la cancelen": whether a visit is to stand. */
export function sparesVisit(said: Marks): boolean {
  return (
    denied(said, ['cancel']) && !told(said, ['cancel', 'unable', 'stop', 'talk']) && !named(said, ['message'])
  );
}

/** "No me la cambie": whether the time is to stand. */
export function pleadsForTime(said: Marks): boolean {
  return (
    denied(said, ['move']) &&
    isPlea(said) &&
    !told(said, ['cancel', 'move', 'unable', 'stop', 'talk', 'book', 'get', 'accept', 'see']) &&
    !named(said, ['slot', 'waitlist', 'message', 'insurance', 'order'])
  );
}

/** What the clinic is not to do, "no me la cambien", and not what the writer does not: "no quiero cambiarla", "no la cambio". */
export function isPlea(said: Marks): boolean {
  return said.all
    .filter(({ concept, negated }) => concept === 'move' && negated)
    .every((mark) => wordsThatTell(said, mark).some((word) => BIDS.test(word)));
}

const BIDS = /(?<!rl)[ae][nms]?$/;

/** "Si alguien cancela", "¿me cobran si no voy?": whether that a visit is cancelled is only supposed. */
export function supposesCancelling(said: Marks): boolean {
  return told(said, ['cancel', 'unable', 'freed'], ['condition']) && !told(said, ['cancel'], ['command']);
}

/** "¿Me cobran si cancelo?", "¿tiene algún costo anular la cita?": what it costs is asked, and nothing is given up. */
export function asksCostOfCancelling(said: Marks): boolean {
  return (named(said, ['cost']) && supposesCancelling(said)) || asksCostOfAct(said);
}

function asksCostOfAct({ all, sentences }: Marks): boolean {
  const acts = all.filter(({ concept }) => concept === 'cancel' || concept === 'drop');
  const isCostly = (act: Marks['all'][number]) => {
    const sentence = sentences.find(({ from, to }) => from <= act.from && act.from < to);
    return all.some(
      ({ concept, from }) => concept === 'cost' && sentence && from >= sentence.from && from < act.from,
    );
  };
  return acts.length > 0 && acts.every((act) => act.mood === 'question' && isCostly(act));
}

/** "El doctor me canceló": whether somebody else has cancelled it. */
export function wasCancelled(said: Marks): boolean {
  return (
    told(said, ['cancel'], ['report']) &&
    !told(said, ['cancel', 'unable', 'unneeded', 'stop']) &&
    !named(said, ['message', 'waitlist'])
  );
}

/** "Denle mi cupo a otro, yo no puedo", "pásenle mi hora a alguien, no voy": one's own visit goes to somebody else. */
export function leavesToOthers(said: Marks): boolean {
  const words = spoken(said.words);
  const isUnable = /\b(?:yo|eu) (?:ya |ja )?(?:no|nao) (?:puedo|podre|posso|vou|voy)\b/.test(words);
  return (
    told(said, ['reject']) &&
    named(said, ['own']) &&
    (isUnable || denied(said, ['attend']) || told(said, ['unable']))
  );
}

/** "Voy a cancelar con tarjeta": whether what is cancelled is a bill. */
export function cancelsBill({ all }: Marks): boolean {
  const acts = all.filter(({ concept }) => concept === 'cancel');
  const isPaid = ({ from, to }: Marks['all'][number]) =>
    all.some((mark) => mark.concept === 'cost' && mark.from <= from && mark.to > to);
  return acts.length > 0 && acts.every(isPaid);
}
