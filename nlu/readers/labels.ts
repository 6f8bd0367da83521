import { isNear } from '../lexicon/near.ts';
import { sound } from '../lexicon/sound.ts';
import { normalise } from '../normalise.ts';
import { onceEach } from '../once.ts';
import { terms, type Words } from '../terms/terms.ts';
import { CARDINALS } from './choice-words.ts';

/** A choice as the patient saw it, taken apart to be matched. */
interface Label {
  /** Minutes after midnight. */
  minutes: number | null;
  /** Day of the month. */
  day: number | null;
  /** All its words. */
  written: string;
  heard: ReadonlySet<string>;
}

const SMALL = new Set(
  `el la los las lo de del a al y e en con para por un una o os as do da das dos no nao na ao um uma em com
  pra que mi es me si sim quiero quero prefiero prefiro sirve serve gusta hora hs h am pm favor porfa
  gracias ok horario horas opcion opcao cita consulta dale bueno puede ser pode seria mejor melhor
  marzo enero`
    .split(/\s+/)
    .map(sound),
);
/** The narrower part first: where no choice is in it, the wider one is meant. */
const DAYPART: readonly [Words, from: number, to: number][] = [
  [terms.labels.early, 0, 9 * 60],
  [terms.labels.morning, 0, 12 * 60],
  // Where one is at noon, "la de la tarde" is another.
  [terms.labels.afternoon, 13 * 60, 19 * 60],
  [terms.labels.afternoon, 12 * 60, 19 * 60],
  [terms.labels.night, 18 * 60, 24 * 60],
];

const WEEKDAY = terms.labels.weekday;

/** How a question begins: what it asks names no choice. */
const ASKS = terms.labels.asks;

/** "La de las 10" is the one at 10:30, where none is at 10; "a las 10" is another hour than that. */
const ONE_OF_HOUR = terms.labels.oneOfHour;

/** "No puedo ir", "Não, obrigado": chosen by nobody who does not say no, as "aceito, obrigada". */
const REFUSES = terms.labels.refuses;
/** A yes or a no is read as such, and chosen by its label only where hardly more is said. */
const MOST_OF_ANSWER = 3;
const BARE_ANSWER = terms.labels.bareAnswer;
/** "Sí, cancelarla": chosen by nobody who says no, as "não era cancelar". */
const AGREES = terms.labels.agrees;
const NO = terms.labels.no;

/**
 * The index, from 1, of the only label that fits all that was said of it: hour, day, words. A question chooses none
 * with more words than its label has: "se eu cancelar paga multa?"
 */
export function matchLabel(
  words: readonly string[],
  labels: readonly string[],
  isQuestion = false,
): number | null {
  const fitting = fittingLabels(words, labels);
  if (fitting.length !== 1) return null;
  const { minutes, heard } = parseLabel(labels[fitting[0]! - 1]!);
  const isNamed = (word: string) => [...heard].some((own) => own.startsWith(sound(titleOf(word))));
  return isQuestion && minutes === null && !words.filter(isTelling).every(isNamed) ? null : fitting[0]!;
}

/** The day of a month that a word names, in figures or, as far as one word does, spelt out. */
function dayOf(word: string): number | undefined {
  return /^\d{1,2}$/.test(word) ? Number(word) : SPELT_DAYS.get(word);
}

/** Days below are spelt as the numbers of choices are, and mean those. */
const FIRST_SPELT = 10;
const SPELT_DAYS: ReadonlyMap<string, number> = new Map(
  (
    'diez/dez once/onze doce/doze trece/treze catorce/quatorze/catorze quince/quinze dieciseis/dezesseis diecisiete/dezessete ' +
    'dieciocho/dezoito diecinueve/dezenove veinte/vinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis ' +
    'veintisiete veintiocho veintinueve treinta/trinta'
  )
    .split(' ')
    .flatMap((words, at) => words.split('/').map((word) => [word, at + FIRST_SPELT] as const)),
);

/** Whether a word says anything of a choice by itself. */
function isTelling(word: string): boolean {
  return word.length > 2 && !SMALL.has(sound(titleOf(word))) && !/^\d/.test(word);
}

/** The labels, from 1, that fit what was said of them; none where nothing was. */
export function fittingLabels(said: readonly string[], labels: readonly string[]): number[] {
  const words = said.filter((word, at) => !isDayAfter(word, said.slice(Math.max(0, at - 2), at)));
  const parsed = labels.map(parseLabel);
  const told = hoursIn(words);
  // "Que apaguem" begins as a question does, and is what was on offer.
  const own = words.length > 1 ? parsed.findIndex(({ written }) => written === words.join(' ')) : -1;
  if (own >= 0) return [own + 1];
  if (told.length === 0 && ASKS.test(words.join(' '))) return [];
  // "Não entendo o que é isso" is no "Não".
  const isSaid = (at: number) => words.length <= MOST_OF_ANSWER || !BARE_ANSWER.test(parsed[at]!.written);
  let left = parsed.map((_, at) => at).filter(isSaid);
  let evidence = false;
  const contrary = words.some((word) => NO.test(word)) ? AGREES : REFUSES;
  left = left.filter((at) => !contrary.test(labels[at]!));
  const narrow = (fits: (label: Label) => boolean): void => {
    const kept = left.filter((at) => fits(parsed[at]!));
    if (kept.length === 0) return;
    evidence ||= kept.length < left.length || labels.length === 1;
    left = kept;
  };

  if (told.length > 0) {
    const fits = (label: Label) => told.some((minutes) => minutes === label.minutes);
    const ofHour = ({ minutes }: Label) =>
      minutes !== null && told.some((hour) => hour % 60 === 0 && hour === minutes - (minutes % 60));
    const isOne = ONE_OF_HOUR.test(words.join(' '));
    if (!parsed.some(fits) && !(isOne && parsed.some(ofHour))) return [];
    narrow(parsed.some(fits) ? fits : ofHour);
  }
  for (const [word, from, to] of DAYPART) {
    if (words.some((one, at) => word.test(one) && !terms.labels.more.test(words[at - 1] ?? '')))
      narrow(({ minutes }) => minutes !== null && minutes >= from && minutes < to);
  }
  const day = words.findIndex(
    (word, at) =>
      dayOf(word) !== undefined &&
      (terms.labels.beforeDay.test(words[at - 1] ?? '') || terms.labels.ofDay.test(words[at + 1] ?? '')),
  );
  if (day >= 0) narrow((label) => label.day === dayOf(words[day]!));
  // "Viernes tempranito", where none is on a Friday, chooses none.
  const isOther = (word: string) => WEEKDAY.test(word) && !parsed.some(({ heard }) => heard.has(sound(word)));
  if (words.some(isOther) && parsed.some(({ minutes }) => minutes !== null)) return [];
  for (const word of words) {
    const heard = sound(titleOf(word));
    if (!isTelling(word)) continue;
    const isWritten = parsed.some((label) => label.heard.has(heard));
    // "El martes más tarde", where it is Wednesday that has an afternoon.
    if (isWritten && WEEKDAY.test(word) && !left.some((at) => parsed[at]!.heard.has(heard))) return [];
    narrow((label) => (isWritten ? label.heard.has(heard) : isHeardNear(label, heard)));
  }
  return evidence ? left.map((at) => at + 1) : [];
}

/** The "mañana" of "pasado mañana", the "amanhã" of "depois de amanhã": neither tomorrow nor a morning. */
function isDayAfter(word: string, before: readonly string[]): boolean {
  return (
    (word === 'manana' && before.at(-1) === 'pasado') ||
    (word === 'amanha' && before.join(' ') === 'depois de')
  );
}

/** What was offered is offered to many, and asked about again and again. */
const MOST_LABELS = 2000;

const parseLabel = onceEach(MOST_LABELS, (label: string): Label => {
  const words = normalise(label).tokens.map(({ text }) => text);
  const time = /(\d{1,2})(?::|h)(\d{2})|(\d{1,2}) ?(?:h\b|hs\b|(?=[ap]\.? ?m))/i.exec(label);
  const hour = time ? Number(time[1] ?? time[3]) : null;
  const afternoon = /\d ?p\.? ?m/i.test(label) && hour !== null && hour < 12;
  const minutes = hour === null ? null : (hour + (afternoon ? 12 : 0)) * 60 + Number(time?.[2] ?? 0);
  const withoutTime = time ? label.replace(time[0], ' ') : label;
  const day = /\b(\d{1,2})\b(?! ?[.)] )/.exec(withoutTime)?.[1];
  return {
    minutes,
    day: day ? Number(day) : null,
    written: words.join(' '),
    heard: new Set(
      words
        .map(titleOf)
        .filter((word) => word.length > 2)
        .map(sound),
    ),
  };
});

/** "Kintero" for "Quintero"; short words are too like one another. */
function isHeardNear({ heard: own }: Label, heard: string): boolean {
  return heard.length > 4 && [...own].some((word) => isNear(word, heard));
}

const TITLES: Readonly<Record<string, string>> = {
  dr: 'doctor',
  doutor: 'doctor',
  dra: 'doctora',
  doutora: 'doctora',
};

/** A title written out, in one language: "con la doctora" is "Dra. Rincón", where she is the only one. */
function titleOf(word: string): string {
  return TITLES[word] ?? word;
}

/** The minutes after midnight that words may name: "las 10" is 10:00 or 22:00. */
export function hoursIn(words: readonly string[]): number[] {
  for (const [at, word] of words.entries()) {
    const hour = /^\d{1,2}$/.test(word) ? Number(word) : CARDINALS[word];
    if (hour === undefined || hour > 23 || !isHourSaid(words, at)) continue;
    const minute = minuteAfter(words, at);
    return hoursOfDay(hour, words.slice(at + 1, at + 8).join(' ')).map((each) => each * 60 + minute);
  }
  return [];
}

/** Whether the number at `at` is an hour by the words around it, and counts nothing. */
function isHourSaid(words: readonly string[], at: number): boolean {
  const [before, next, after] = [words[at - 1] ?? '', words[at + 1] ?? '', words[at + 2] ?? ''];
  // "Las dos primeras" are two of them.
  if (terms.labels.nthOrVisit.test(next)) return false;
  if (terms.labels.beforeHour.test(before)) return true;
  if (terms.labels.beforeOne.test(before) && words[at] === 'una') return true;
  if (terms.labels.ofClock.test(next) || (/^[:h.]$/.test(next) && /^\d{2}$/.test(after))) return true;
  if (/^[ap] \.? ?m$/.test(`${next} ${after === '.' ? `. ${words[at + 3] ?? ''}` : after}`)) return true;
  const isWithMinutes = terms.labels.partOfHour.test(after) || TENS[after] !== undefined;
  if (terms.grammar.and.test(next) && isWithMinutes) return true;
  // "Cinco de la tarde", "nove da manhã".
  return terms.labels.partOfDay.test(words.slice(at + 1, at + 4).join(' '));
}

/** The hours of the day that an hour may be, by what is `said` after it. */
function hoursOfDay(hour: number, said: string): number[] {
  if (hour >= 12 || terms.labels.morningSaid.test(said)) return [hour];
  return terms.labels.afternoonSaid.test(said) ? [hour + 12] : [hour, hour + 12];
}

/** Minutes as they are said in words after an hour, in both languages. */
const TENS: Readonly<Record<string, number>> = {
  diez: 10,
  dez: 10,
  quince: 15,
  quinze: 15,
  veinte: 20,
  vinte: 20,
  veinticinco: 25,
  treinta: 30,
  trinta: 30,
  cuarenta: 40,
  quarenta: 40,
  cincuenta: 50,
  cinquenta: 50,
};

function minuteAfter(words: readonly string[], at: number): number {
  const [mark, value] = [words[at + 1] ?? '', words[at + 2] ?? ''];
  const spoken = terms.grammar.and.test(mark) ? at + 2 : at + 1;
  const tens = TENS[words[spoken] ?? ''];
  const unit =
    tens !== undefined && terms.grammar.and.test(words[spoken + 1] ?? '')
      ? CARDINALS[words[spoken + 2] ?? '']
      : 0;
  if (tens !== undefined) return tens + (unit !== undefined && unit < 10 ? unit : 0);
  if (/^[:h.]$/.test(mark) && /^\d{2}$/.test(value)) return Number(value);
  if (/^\d{2}$/.test(mark)) return Number(mark);
  if (!terms.grammar.and.test(mark)) return 0;
  if (terms.grammar.half.test(value)) return 30;
  if (terms.labels.quarter.test(value)) return 15;
  return /^\d{2}$/.test(value) ? Number(value) : 0;
}
