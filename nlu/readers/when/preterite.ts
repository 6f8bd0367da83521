import { isPause, type Reading, wordAt, writtenAt } from './reading.ts';

/** "Agendé para el 12", "marquei pro dia 18": as written with their accents. */
export const BOOKED = /^(?:agende|reserve|programe|marquei|agendei|reservei)$/;
/** What ends as what was done does, and is none: "mi bebé", "aquí". */
const NO_PRETERITE =
  /^(?:[ao]qui|ahi|alli|asi|cafe|bebe|jose|este|pure|coli|meu|seu|teu|museu|sei|vou|dou|estou|sou|hei|lei|rei|vamos|vemos|quedamos|ficamos|fechamos|combinamos|aproximamos|liberam|esperam|operam|superam|alteram|consideram|ultimos|proximos|minimos)$/;

/** Others than end so, as written: Portuguese "-i" ends much else. */
const SHORT_PRETERITE =
  /^(?:ca[íi]|sa[íi]|oí|le[íi]|vi[uoó]|colhi|comi|bebi|senti|sofri|dormi|bati|torci|recebi|corri|subi|desci|mordi|engoli|adoeci|medi|escrevi|esqueci|assisti|descobri)$/;
/** Of what these say, the day may be to come: "me dijeron el lunes", "ficou pra terça". */
export const AGREED =
  /^(?:di(?:jo|jeron|jiste|o|eron|sse|sseram)|mand|pidi|pedi|recomend|avis|cambi|qued|fi[ck]|qu[ei]d|cit|program|pas|fal(?:ou|aram|ei?$)|de(?:u|ram)$|marc|mud|combin|remarc|agend|reserv|tra[ns]|mov|pus|coloc|encaix|asign|postpus|adi|antecip|adelant|atras|apart|separ|anot)/;
/** What was done and ends in its own way. */
export const DONE =
  /^(?:fui|fue|fuimos|estuve|estuvo|tuve|tuvo|vine|vino|vinieron|hice|hizo|foi|fomos|estive|esteve|tive|teve|vim|veio|vieram|fiz|fez|fizeram)$/;
/** What becomes of a visit that one was not at. */
export const MISSED = /^(?:perdi|perdio|perdeu|perdimos|perdemos|falte|falto|faltei|faltou|faltamos)$/;

/** "El domingo empecé a sangrar", "meu tio infartou": what was done is no wish, and ends so in either language. */
export function isPreterite(r: Reading, at: number): boolean {
  const written = writtenAt(r, at).toLowerCase();
  if (SHORT_PRETERITE.test(written)) return true;
  if (written.length < 4 || isName(r, at) || NO_PRETERITE.test(wordAt(r, at))) return false;
  // "Me comprometi", "eu saí".
  if (r.lang === 'pt' && /[bcdglmnprstv]i$/.test(written) && /^(?:me|se|eu)$/.test(wordAt(r, at - 1)))
    return true;
  if (r.lang === 'es' && isPlainPreterite(r, at)) return true;
  return r.lang === 'es'
    ? /(?:[éíó]|[aei]ron)$/.test(written)
    : /(?:ei|ou|eu|iu|aram|eram|iram)$/.test(written);
}

/** "Los llame a las 5", "les marque como a las 2": without its accent, for an order ends in its pronoun. */
function isPlainPreterite(r: Reading, at: number): boolean {
  if (!/^(?:llame|marque|busque|escribi|timbre|hable)$/.test(wordAt(r, at))) return false;
  return /^(?:los|les|le|lo)$/.test(wordAt(r, at - 1)) && !/^(?:que|me|no|para)$/.test(wordAt(r, at - 2));
}

/** Whether a word is written as names are, and not only begins what is said. */
export function isName(r: Reading, at: number): boolean {
  return /^\p{Lu}/u.test(writtenAt(r, at)) && !isPause(r, at - 1);
}
