import type { Hit } from '../lexicon/lexicon.ts';
import { GIVEN_NAMES, SURNAMES } from '../people/people-names.ts';
import type { Word } from '../words.ts';
import { SIGNS } from './rules.ts';

type Found = Map<string, readonly Hit[]>;

/** Takes away what only sounds like its concept: a surname, a document's digits, what stands in other words. */
export function spare(hits: Found, words: readonly Word[]): void {
  spareThanks(hits, words);
  spareTold(hits, words);
  spareNames(hits, words);
  spareAddressed(hits, words);
  spareNumbers(hits, words);
  spareDenied(hits, words);
}

const THANKS = /^(?:muito (?:obrigad|grat)[oa]|much[ai]s gracias|mil gracias|mucho gusto)$/;

/** "Exame de sangue, muito obrigada": how much one thanks is no measure of what ails them. */
function spareThanks(hits: Found, words: readonly Word[]): void {
  const much = words.findIndex(({ token, clause }, at) => {
    const next = words[at + 1];
    return next?.clause === clause && THANKS.test(`${token.text} ${next.token.text}`);
  });
  if (much < 0) return;
  for (const [concept, told] of hits) {
    const meant = told.filter(({ from, to }) => to <= much || from > much || to > much + 1);
    if (meant.length < told.length) hits.set(concept, meant);
  }
}

const NUMBER = /^\d+$/;

/** 529.192.247-25 is a document: it calls no ambulance, though 192 does, and is no reading of sugar. Two numbers, though, are a reading: 120/80. */
function spareNumbers(hits: Found, words: readonly Word[]): void {
  const joined = words.map((_, at) => joins(words, at));
  if (!joined.includes(true)) return;
  const parts = words.map((_, at) => {
    const [before, after] = [joined[at - 1] ?? false, joined[at]!];
    if (before && after) return true;
    return (after && joined[at + 1]!) || (before && (joined[at - 2] ?? false));
  });
  spareSigns(hits, ({ from, to }) => parts.slice(from, to).includes(true));
  const calls = hits.get('ambulance');
  const meant = calls?.filter(({ from, to }) => to - from > 1 || !(joined[from] || joined[from - 1]));
  if (meant && meant.length < calls!.length) hits.set('ambulance', meant);
}

/** Whether two words that follow each other are numbers a single sign apart. */
function joins(words: readonly Word[], at: number): boolean {
  const [one, next] = [words[at], words[at + 1]];
  if (one === undefined || next === undefined || next.token.start - one.token.end !== 1) return false;
  return NUMBER.test(one.token.text) && NUMBER.test(next.token.text);
}

/** Takes away the signs that are meant of something else. */
function spareSigns(hits: Found, isSpared: (hit: Hit) => boolean): void {
  for (const concept of hits.keys()) {
    if (!SIGNS.has(concept)) continue;
    const told = hits.get(concept)!;
    const meant = told.filter((hit) => !isSpared(hit));
    if (meant.length < told.length) hits.set(concept, meant);
  }
}

/** "Soy Ana Rojas", "sacarme sangre con la dra. Cortés": surnames behind a given name or a doctor's title are no signs. */
function spareNames(hits: Found, words: readonly Word[]): void {
  const surnames = words.map(
    ({ token }, at) => at > 0 && SURNAMES.has(token.text) && isOfName(words, at - 1),
  );
  if (surnames.includes(true)) spareSigns(hits, ({ from, to }) => to - from === 1 && surnames[from]!);
}

/** Whom people speak to: "moça, …", "hola doctora …". */
const ADDRESS = new Set(
  'moca moco senhora senhor senhorita doutora doutor senora senor doctora doctor'.split(' '),
);
const GREETING = new Set(
  'hola oi ola oiga ay ey alo bom boa dia tarde tardes noite dias noches buenas buenos disculpe desculpa desculpe favor gracias obrigada obrigado mire olha si sim'.split(
    ' ',
  ),
);

/** "Moça, meu gato caiu do telhado": who is spoken to is none of those who are told of. */
function spareAddressed(hits: Found, words: readonly Word[]): void {
  for (const concept of ['who', 'adultKin', 'aggressor']) {
    const told = hits.get(concept);
    const meant = told?.filter(({ from }) => {
      if (!ADDRESS.has(words[from]!.token.text)) return true;
      const before = words[from - 1];
      return before?.clause === words[from]!.clause && !GREETING.has(before.token.text);
    });
    if (meant && meant.length < told!.length) hits.set(concept, meant);
  }
}

const TITLE = /^(?:doctora?|doutora?|dra?|enfermer[ao]|licenciad[ao])$/;
/** Before a title that tells of somebody; who speaks to them has none: "doctor, cortes profundos". */
const OF_SOMEBODY = /^(?:el|la|del|al|o|a|do|da|ao|pelo|pela|con|com)$/;

/** Whether a name goes on behind the word at `at`: a given name, a surname behind one, or the title of whom is told. */
function isOfName(words: readonly Word[], at: number): boolean {
  const name = words[at]?.token.text ?? '';
  if (GIVEN_NAMES.has(name)) return true;
  if (TITLE.test(name)) return OF_SOMEBODY.test(words[at - 1]?.token.text ?? '');
  return SURNAMES.has(name) && at > 0 && isOfName(words, at - 1);
}

/** What denies a question that follows it, but for "no", which in Portuguese is "in the", only right before or before whom. */
const DENIED = /(?:^| )(?:n[aã]?o|nadie|ningu[eé]m|nunca)(?: (?:me|nos|se|lo|la|le|los|las|te))?$/;

/** "No puedo tomar aire" asks no doctor whether something may be taken; "no me atienden" asks nothing. */
function spareDenied(hits: Found, words: readonly Word[]): void {
  for (const concept of ['doctorQuestion', 'attendQuestion']) {
    const asked = hits.get(concept);
    const meant = asked?.filter(({ from }) => {
      const before = words
        .slice(Math.max(0, from - 2), from)
        .filter(({ clause }) => clause === words[from]!.clause);
      return !DENIED.test(before.map(({ token }) => token.text).join(' '));
    });
    if (meant && meant.length < asked!.length) hits.set(concept, meant);
  }
}

/** Concepts that, told in words of which a sign is a part, make it none. */
const SPARED: readonly [by: readonly string[], signs: readonly string[]][] = [
  // "Nada grave" is not grave, and whether it is grave is not known.
  [
    ['mild', 'unsure'],
    ['severe', 'worsening', 'hurt', 'graveState'],
  ],
  // "Ácido fólico": a remedy, whatever it is called.
  [['remedyAcid'], ['poison', 'chemical', 'hot']],
  // "Me torcí el tobillo hace dos semanas": weeks that have passed are none of a pregnancy.
  [
    ['weeksSince', 'weeksLong'],
    ['pregnant', 'gestation', 'carrying'],
  ],
  // "No contestan el teléfono": nobody is unconscious.
  [['unanswered'], ['unresponsive', 'mute']],
  // "El del corazón, lo más rápido posible": no heart that races.
  [['soonest'], ['badly']],
  // "Al dormir de lado", "ir a otro lado": no side of a body.
  [['sideways'], ['side']],
  // "Arrancar el siso", "sacar la muela": nobody is cut.
  [['extraction'], ['cut']],
  // "Se comió el papel de la orden": nothing is stuck in anybody.
  [['slip'], ['object']],
  // "Examen de sangre": nobody bleeds.
  [['bloodDrawn'], ['blood', 'bleedWord']],
  // A disease to be vaccinated against: nobody is yellow.
  [['yellowFever'], ['yellow']],
  // "Malita de la rodilla", "se pone mal cuando ve agujas": nobody is getting worse.
  [['ailing'], ['worsening', 'graveState']],
  // "Estoy muy mal, tengo fiebre": who feels ill and can say so is asked first; "mi papá está muy mal" is not.
  [['unwell'], ['graveState']],
  // "Mi hijo anda muy agresivo": a matter for a psychologist, and nobody is beaten.
  [['moody'], ['voices', 'beat']],
  // "A mi marido le da miedo el dentista": it is he who is afraid.
  [['fearful'], ['afraid']],
  // "Disculpe la molestia": no pain.
  [['apology'], ['pain']],
  // "¿Me pueden atender hoy?": it is the visit that is of today.
  [['forThen'], ['now']],
  // "Espero hace tiempo y mi papá se desmayó": the waiting is old, and not what is told with it.
  [['waiting'], ['ago', 'longSince', 'weeksLong', 'now']],
];

function spareTold(hits: Found, words: readonly Word[]): void {
  // "Espero y hace un año me caí": the year is not that of the waiting.
  const waiting = hits.get('waiting')?.filter(({ from, to }) => !words.slice(from, to).some(isAnd));
  if (waiting) hits.set('waiting', waiting);
  const now = hits.get('now');
  if (now && hits.has('forThen')) hits.set('nowAtAll', now);

  for (const [by, signs] of SPARED) {
    const aside = by.flatMap((concept) => hits.get(concept) ?? []);
    if (aside.length === 0) continue;
    for (const concept of signs) {
      const told = hits.get(concept);
      const meant = told?.filter((hit) => !aside.some(({ from, to }) => from <= hit.from && hit.to <= to));
      if (meant && meant.length < told!.length) hits.set(concept, meant);
    }
  }
}

function isAnd({ token }: Word): boolean {
  return token.text === 'y' || token.text === 'e';
}
