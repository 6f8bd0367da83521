import type { Hit } from '../lexicon/lexicon.ts';
import type { RedFlagKind } from '../types.ts';
import {
  type Candidate,
  covers,
  endsThere,
  type Heard,
  inSentence,
  isCall,
  isNow,
  isPersonal,
  overlap,
  overlaps,
  sameSentence,
} from './heard.ts';
import { SIGNS } from './rules.ts';

/** Whether the signs are told as over, or of long ago, and none as of now. */
export function isPast(heard: Heard, candidate: Candidate): boolean {
  if (isOldInjury(heard, candidate) || isWellSince(heard, candidate)) return true;
  if (isCleared(heard, candidate)) return true;
  if (isNow(heard, candidate)) return false;
  const resolved = (heard.hits.get('resolved') ?? []).some((hit) => isOver(heard, hit, candidate));
  if (isFeverHad(heard, candidate)) return true;
  const longAgo =
    isLongAgo(heard, candidate) ||
    isOnceHad(heard, candidate) ||
    isHabitThen(heard, candidate) ||
    isHadThen(heard, candidate) ||
    isHistory(heard, candidate) ||
    inSentence(heard, candidate, 'died');
  if (candidate.rule.firm) return longAgo && (resolved || isOthersStory(heard, candidate));
  return resolved || longAgo;
}

/** What may pass within a day and leave nobody in danger. */
const PASSING: ReadonlySet<RedFlagKind> = new Set([
  'child-fever',
  'breathing',
  'chest-pain',
  'generic',
  'bleeding',
]);

/** "Ayer tuvo fiebre, pero hoy amaneció bien": told after the sign, and not turned again. */
function isWellSince(heard: Heard, { rule, to }: Candidate): boolean {
  if (!PASSING.has(rule.kind)) return false;
  return (heard.hits.get('wellNow') ?? []).some(
    (well) => well.from >= to && sameSentence(heard, well.from, to - 1) && endsThere(heard, well),
  );
}

/** "Ayer me dolía el pecho, fui a urgencias y no era nada": those who looked found nothing, and it is not told anew. */
function isCleared(heard: Heard, { rule, signs, to }: Candidate): boolean {
  if (rule.firm) return false;
  return (heard.hits.get('cleared') ?? []).some((cleared) => {
    if (cleared.from < to || !sameSentence(heard, cleared.from, to - 1)) return false;
    const anew = [...signs.map(({ concept }) => concept), 'but', 'lingering', 'worsening'];
    return !anew.some((concept) => heard.hits.get(concept)?.some(({ from }) => from >= cleared.to));
  });
}

/** "Mi prima se suicidó hace años": what another did, and the writer does not want to follow. */
function isOthersStory(heard: Heard, candidate: Candidate): boolean {
  return overlaps(heard, candidate, 'othersHarm') && !heard.hits.has('joinDead');
}

/** What harms hours later, though nobody seems the worse for it: a blow to the head, what was swallowed. */
const HARMS_LATER: ReadonlySet<RedFlagKind> = new Set(['trauma', 'poisoning']);

/** "Se cayó de cabeza y ahora está bien": to seem well now is no end of it; to have been seen to is. */
function isOnlyWell({ hits }: Heard, resolved: Hit, { rule }: Candidate): boolean {
  if (!HARMS_LATER.has(rule.kind)) return false;
  return Boolean(hits.get('wellNow')?.some((well) => overlap(well, resolved)));
}

/** Whether what is told as over is the sign: not "no paro de temblar", nor "ya no me duele el brazo, pero el pecho sí". */
function isOver(heard: Heard, resolved: Hit, candidate: Candidate): boolean {
  const turned = heard.hits.get('but')?.some(({ from }) => resolved.to <= from && from < candidate.from);
  if (turned || isOnlyWell(heard, resolved, candidate) || isCalledNow(heard, resolved, candidate))
    return false;
  return !isNotYet(heard, resolved) && !isSignItself(heard, resolved);
}

/** "Manden una ambulancia ya no tengo seguro": the "ya" presses, and nothing is over. */
function isCalledNow({ words }: Heard, { from }: Hit, candidate: Candidate): boolean {
  if (candidate.rule.kind !== 'generic' || !ALREADY.has(words[from]!.token.text)) return false;
  return from === candidate.to || isCall(candidate);
}

/** "No está mejor", "no paro de temblar": the no stands right before. */
function isNotYet(heard: Heard, { from }: Hit): boolean {
  const { words } = heard;
  const before = words[from - 1];
  if (before?.clause !== words[from]!.clause || ALREADY.has(words[from]!.token.text)) return false;
  return covers(heard, 'not', from - 1);
}

/** "No ya está bien" is an answer. */
const ALREADY = new Set(['ya', 'ja']);

/** "Ya no siento moverse al bebé", "el inhalador ya no le hace": the "no" is a sign's own, and nothing is over. */
function isSignItself({ hits }: Heard, resolved: Hit): boolean {
  const denials = (hits.get('not') ?? []).filter((not) => overlap(not, resolved));
  if (denials.length === 0) return false;
  for (const concept of SIGNS) {
    if (hits.get(concept)?.some((hit) => denials.some((not) => overlap(not, hit)))) return true;
  }
  return false;
}

/** Long ago, to the sign: after a birth weeks are not, nor is an operation that the sign follows, nor where the sign is told as lasting ("me duele hace una semana"). */
function isLongAgo(heard: Heard, candidate: Candidate): boolean {
  const afterBirth = candidate.signs.some(({ concept }) => concept === 'postpartum');
  const weeks = [
    ...(afterBirth ? (heard.hits.get('weeksSince') ?? []) : []),
    ...(isPersonal(heard, candidate, 'lasting') ? (heard.hits.get('weeksLong') ?? []) : []),
    ...candidate.signs.filter(({ concept }) => concept === 'surgery').map(({ hit }) => hit),
  ];
  return (heard.hits.get('ago') ?? []).some(
    (ago) =>
      sameSentence(heard, ago.from, candidate.from) &&
      !weeks.some((since) => overlap(since, ago)) &&
      !isHowLong(heard, candidate, ago),
  );
}

/** "Não acorda faz tempo", "o bebê não chuta faz horas": what somebody does not do, and for how long: it is still so. */
function isHowLong(heard: Heard, candidate: Candidate, ago: Hit): boolean {
  const { rule, signs, from, to } = candidate;
  if (isForWeeks(heard, candidate, ago)) return true;
  if (ago.from < to) return false;
  if (signs.some(({ concept }) => concept === 'babyStill')) return true;
  return rule.kind === 'unconscious' && covers(heard, 'not', from);
}

/** What people have for weeks on end, and tell as lasting by the verb itself. */
const LASTING: ReadonlySet<RedFlagKind> = new Set(['bleeding', 'breathing', 'chest-pain']);
/** Verbs of the past; in Spanish "vomito" may be one too, but not behind "hace una semana que". */
const TOLD_AS_PAST = /(?:[aei]ste|[aei]ram|[ai](?:e)?ron|ou|[ei]u|ei|io|ba[ns]?|va[ms]?|ia[nms]?)$/;
/** A verb that can only be of the present: "tosse sangue faz uma semana" may be a noun, "sangra" may not. */
const PRESENT = /(?:a|an|am|em)$/;

/** "Hace una semana que escupo sangre", "sangra hace dos semanas": for how long, and not how long ago. */
function isForWeeks({ words, hits }: Heard, { rule, from, to }: Candidate, ago: Hit): boolean {
  if (!LASTING.has(rule.kind) || !hits.get('weeksLong')?.some((weeks) => overlap(weeks, ago))) return false;
  const verb = words[from]!.token.text;
  if (TOLD_AS_PAST.test(verb)) return false;
  if (ago.to <= from) return words[ago.to]!.token.text === 'que';
  return ago.from >= to && PRESENT.test(verb);
}

/** "Mi hijo estuvo con fiebre el fin de semana": a child's fever told as had, and nothing worse. */
function isFeverHad({ hits }: Heard, { rule, signs }: Candidate): boolean {
  if (rule.kind !== 'child-fever' || rule.level !== 'screen') return false;
  const fever = signs.find(({ concept }) => concept === 'fever')?.hit;
  if (!fever) return false;
  return Boolean(hits.get('hadVerb')?.some(({ to }) => to <= fever.from && fever.from - to <= 1));
}

/** "Tuve parálisis facial de niña", "tuvo un preinfarto en enero": a verb of the past before the sign, and when after it. */
function isHadThen({ words, hits }: Heard, { signs, from, to }: Candidate): boolean {
  if (hits.get('whenHad')?.some((when) => isJustBefore(when, signs))) return true;
  if (hits.get('calendarThen')?.some((when) => isDated(words, to, when))) return true;
  if (isChildhoodOf(hits, from)) return true;
  const had = hits.get('hadVerb')?.some((verb) => verb.to <= from && from - verb.to <= ONCE_REACH);
  const then = [...(hits.get('childhood') ?? []), ...(hits.get('longSince') ?? [])];
  const verb = had ? hits.get('hadVerb')!.find(({ to }) => to <= from) : undefined;
  if (verb && hits.get('calendarThen')?.some((when) => when.to <= verb.from && verb.from - when.to <= 1))
    return true;
  return Boolean(had) && then.some((when) => to <= when.from && when.from - to <= ONCE_REACH);
}

/** What goes on to tell something else: "se desmayó y tenía cita en marzo". */
const GOES_ON = new Set(['que', 'y', 'e', 'pero', 'mas']);
/** Words between a sign and when it was, as whom or what with: "me intoxiqué con mariscos en diciembre". */
const DATED_WITHIN = 4;

/** Whether `when` dates the sign that ends at `to`: right behind it, or in its clause and nothing else is told between. */
function isDated(words: Heard['words'], to: number, when: Hit): boolean {
  const between = words.slice(to, when.from);
  if (when.from < to || between.length > DATED_WITHIN) return false;
  if (between.length <= 1) return true;
  return between.every(
    ({ token, clause }) => clause === words[when.from]!.clause && !GOES_ON.has(token.text),
  );
}

/** "De bebé convulsionó", "quando criança tive convulsão": how old they were, right before it. */
function isChildhoodOf(hits: Heard['hits'], from: number): boolean {
  return Boolean(hits.get('childhood')?.some((then) => then.to <= from && from - then.to <= 1));
}

/** "Me desmayaba", "desmaiava", which went on at another time. */
const WENT_ON = /(?:[aá]ba[ns]?|ava[ms]?)$/;

/** "En el colegio me desmayaba, ahora quiero una cita": what used to happen, and what is wanted of the desk now. */
function isHabitThen({ words, hits }: Heard, { signs, to }: Candidate): boolean {
  if (!signs.some(({ hit }) => WENT_ON.test(words[hit.to - 1]!.token.text))) return false;
  return ['forThen', 'resolved', 'checkWish'].some((concept) =>
    hits.get(concept)?.some(({ from }) => from >= to && words[from]!.sentence === words[to - 1]!.sentence),
  );
}

/** "Se infartó", "enfartou". */
const INFARCTED = /^[ei]nfarto[u]?$/;

/** "Mi hermano tuvo un infarto, yo quiero un chequeo": had by whoever it was, and what is wanted is to prevent it. */
function isHistory(heard: Heard, candidate: Candidate): boolean {
  const had =
    candidate.signs.some(({ hit }) => INFARCTED.test(heard.words[hit.to - 1]!.token.text)) ||
    heard.hits.get('hadVerb')?.some((verb) => isJustBefore(verb, candidate.signs));
  return Boolean(had) && inSentence(heard, candidate, 'checkWish');
}

/** Words between a verb and the sign that was had: "le dio un pequeño infarto". */
const HAD_WITHIN = 2;

/** Whether one of the signs stands right after `verb`; another may stand before it: "mi hermana tuvo un accidente". */
function isJustBefore(verb: Hit, signs: Candidate['signs']): boolean {
  return signs.some(({ hit }) => verb.to <= hit.from && hit.from - verb.to <= HAD_WITHIN);
}

/** Words between a sign and "que tuve", which tells it as had once. */
const ONCE_REACH = 4;

/** "El infarto que tuve": not "dice que tuvo dos convulsiones". */
function isOnceHad({ hits }: Heard, { to }: Candidate): boolean {
  return (hits.get('onceHad') ?? []).some(({ from }) => to <= from && from - to <= ONCE_REACH);
}

/** Words between an injury and when it came about. */
const SINCE_REACH = 3;

/** "Me caí hace un mes y me sigue molestando": months ago, and only what is left of it goes on. */
function isOldInjury({ words, hits }: Heard, candidate: Candidate): boolean {
  if (candidate.rule.kind !== 'trauma') return false;
  const old = (hits.get('longSince') ?? []).some(
    ({ from, to }) => from - candidate.to <= SINCE_REACH && candidate.from - to <= SINCE_REACH,
  );
  const still = hits.get('lingering') ?? [];
  const anew = (hits.get('now') ?? []).filter((now) => !still.some((left) => overlap(left, now)));
  return old && !anew.some(({ from }) => words[from]!.sentence === words[candidate.from]!.sentence);
}
