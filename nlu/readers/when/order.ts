import { isAt, type Reading, wordAt, writtenAt } from './reading.ts';

/** "Déjela", "apunteme", "dejémoslo": an order ends in its pronouns, and its accent or "-me" tells it from other words. */
export function isOrder(r: Reading, at: number): boolean {
  // "Miércoles" ends as an order to somebody does.
  if (r.lang !== 'es' || wordAt(r, at).length < 6 || isAt(r, at, 'weekday')) return false;
  // Nobody writes all accents, and few words but orders end so.
  const isPlain = /[ae]n?me(?:l[ao]s?)?$/.test(wordAt(r, at));
  return isPlain || /[áéíóú]\p{L}*(?<!ndo)(?:me|nos|(?<![ui])l[aeo]s?)$/iu.test(writtenAt(r, at));
}

/** Verbs by which a clinic gives somebody a time. */
const GIVING =
  /^(?:pon(?:er|g)|d[eé]n?$|des$|dar$|agend|program|dej[ae]|deix|mand|asign|cit[ae]|pas[ae]|met[ae]|anot|apunt|coloc|poe$|ponh|marqu?[aeu]|bot[ae]|mud[ae]|jog[ae]|encaix)/;
/** What may stand between the "no" and that verb. */
const BETWEEN = /^(?:me|nos|la|lo|le|se|vaya[ns]?|van?|vai|vao|a|por|favor|mi|minha|cita|consulta)$/;

/** How far before a time its "no" may stand, in tokens. */
const WITHIN = 9;
const TO_TIME =
  /^(?:para|pra|pro|el|la|los|en|este|esta|na|no|nas|nos|dia|a|as|o|cita|consulta|turno|mi|minha)$/;

/** "No me vaya a poner el lunes", "não me coloca na quinta": told not to, and asked by nobody. */
export function isForbidden(r: Reading, start: number): boolean {
  // "Que no pase de esta semana" only says by when.
  if (wordAt(r, start) === 'de' || wordAt(r, start) === 'dessa') return false;
  let at = start - 1;
  while (at > 0 && start - at < WITHIN && TO_TIME.test(wordAt(r, at)) && !GIVING.test(wordAt(r, at))) at--;
  if (!GIVING.test(wordAt(r, at)) || isAsking(r, start)) return false;
  at--;
  while (at > 0 && start - at < WITHIN && BETWEEN.test(wordAt(r, at))) at--;
  return /^(?:no|nao|ni|nem)$/.test(wordAt(r, at)) && !isAt(r, at - 1, 'wishing');
}

function isAsking(r: Reading, from: number): boolean {
  for (let at = from; at < r.tokens.length && !/^[.!;,]$/.test(wordAt(r, at)); at++)
    if (wordAt(r, at) === '?') return true;
  return false;
}
