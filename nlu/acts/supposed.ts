import { spoken, type Word } from '../words.ts';
import { MANNER, set, type Utterance } from './manner.ts';

/** An act that may be supposed: by which words, and whether it takes something away. */
interface Supposed {
  from: number;
  to: number;
  takes: boolean;
}

/** Words back from an act within which an "if" governs it, and a Spanish "si" that is no yes. */
const SUPPOSED_WITHIN = 5;
const SI_WITHIN = 10;
/** "Si me puede cancelar" is courtesy, "si me baja la fiebre ya no es necesario" is none. */
const COURTESY_WITHIN = 4;
/** Words that ask wherever they stand: "y me dicen cuánto cuesta". */
export const ASKED = set(
  'cuanto cuanta cuantos cuantas cual cuales quanto quanta quantos quantas qual quais',
);
/** "Confirmara", "cancelase", "marcasse"; and not "separa". */
const SUBJUNCTIVE_PAST = /(?<!sep|prep)(?:ara|iera|ase|iese|asse|esse|isse)(?:mos|n|s|m)?$/;
/** "Si pudiera cambiarla", "se desse pra mudar": a courteous wish. */
const COURTEOUS = /^(?:pud|fu|hub|tuv|quis|die|fos|houv|tiv|des)/;

/** What an "if" or a "when" before the act makes of it: a supposition, or, after a verb of asking, a question. */
export function suppositionOf(
  utterance: Utterance,
  { from: at, to, takes }: Supposed,
): 'condition' | 'question' | null {
  const { words } = utterance;
  const { clause } = words[at]!;
  for (let back = at - 1; back >= 0 && at - back <= SI_WITHIN && words[back]!.clause === clause; back--) {
    if (words[back]!.token.text === 'antes' && at - back <= SUPPOSED_WITHIN) return 'condition';
    if (isIf(utterance, back, at)) return madeByIf(utterance, back, { from: at, to, takes });
  }
  return takes && isMeantThen(utterance, at, to) ? 'condition' : null;
}

/** Whether the word at `si` is an "if" or a "when" that governs the act at `at`. */
function isIf({ original, words, lang }: Utterance, si: number, at: number): boolean {
  const { text, start, end } = words[si]!.token;
  if (!MANNER[lang].supposing.has(text) || original.slice(start, end).toLowerCase() === 'sí') return false;
  const isNear = at - si <= SUPPOSED_WITHIN;
  return isNear || text === 'caso' || (/^s[ie]$/.test(text) && isClauseOf(words, si, at));
}

/** What the "if" at `si` makes of an act: supposed, asked, or, where it is a yes or courtesy, nothing. */
function madeByIf(
  { original, words, lang }: Utterance,
  si: number,
  { from, to, takes }: Supposed,
): 'condition' | 'question' | null {
  const isSi = words[si]!.token.text === 'si';
  if (isSi && isYesToSomebody(words, si)) return null;
  const isAsked =
    isInquired(words, si, MANNER[lang].inquiring) ||
    isAskedToo(words, si, takes ? ASKED : ALSO) ||
    (!takes && asksWhen(words, si));
  if (isAsked) return 'question';
  if (isUnreal(words, si, to) || isOfWriter({ original, words }, si, to)) return 'condition';
  if (isCourtesy(words, si, { from, courteous: MANNER[lang].courteous })) return null;
  return isSi && si === 0 && isToldAfterYes(words, from, to) ? null : 'condition';
}

/** "Si me doy de baja", "si me dan de baja, ¿igual me confirman?": about the writer; "si me cancela" asks. */
function isOfWriter(
  { original, words }: Pick<Utterance, 'original' | 'words'>,
  si: number,
  to: number,
): boolean {
  if (words[si + 1]!.token.text !== 'me') return false;
  return /oy?$/.test(words[si + 2]?.token.text ?? '') || isAskedThen({ original, words }, to);
}

/** "Si se puede", "si me cancela, por favor", "si no es molestia"; and not "si se enferma mi hija". */
function isCourtesy(
  words: readonly Word[],
  si: number,
  { from, courteous }: { from: number; courteous: ReadonlySet<string> },
): boolean {
  const next = words[si + 1]!.token.text;
  const isOfThemself = next === 'se' && !/^p[ou]/.test(words[si + 2]?.token.text ?? '');
  const isLedUp = next === 'me' && from - si > COURTESY_WITHIN;
  return (courteous.has(next) && !isLedUp && !isOfThemself) || isNoTrouble(words, si);
}

/** "Si pudiera cancelarla, lo haría": courtesy says nothing of what would then be. */
function isUnreal(words: readonly Word[], si: number, to: number): boolean {
  const { sentence } = words[si]!;
  if (!SUBJUNCTIVE_PAST.test(words[si + 1]?.token.text ?? '')) return false;
  const rest = words.slice(to).filter((word) => word.sentence === sentence);
  return rest.some(({ token }) => WOULD.test(token.text));
}

const WOULD = /^(?!ser|gust|gost|agrad|pod|pued|estar|quer|me)\p{L}{2,}ria(?:mos)?$/u;

/** "Si mañana amanezco mal, recién ahí cancelo", "a gente desmarca": what the writer would then do, however much stands between. */
function isMeantThen(
  { original, words }: Pick<Utterance, 'original' | 'words'>,
  from: number,
  to: number,
): boolean {
  const { sentence } = words[from]!;
  if (!isOwnDoing(words, from, to)) return false;
  return words.slice(0, from).some(({ token: { text, start, end }, ...word }) => {
    if (word.sentence !== sentence || !/^(?:si|se|caso|[cq]uando)$/.test(text)) return false;
    const at = words.findIndex((one) => one.token.start === start);
    return (
      original.slice(start, end).toLowerCase() !== 'sí' &&
      // "Si voy a cancelar" is a yes.
      from - at > YES_AND_WILL &&
      !isNoTrouble(words, at) &&
      !isBareSi(words, at) &&
      !isYesToSomebody(words, at)
    );
  });
}

/** Words from a yes without its accent to what its writer will do. */
const YES_AND_WILL = 3;

/** "Cancelo", "me descadastro", "a gente desmarca", "vou desmarcar". */
function isOwnDoing(words: readonly Word[], from: number, to: number): boolean {
  const isFirst = words
    .slice(from, to)
    .some(({ token }) => /^\p{L}{3,}(?:o|[ae]mos)$|^doy$/u.test(token.text));
  return isFirst || /(?:^|\s)(?:gente|vou|voy a|vamos a?)$/.test(spoken(words, from - 2, from));
}

/** "Si señora, buenas tardes, cancele la mía": a yes without its accent, and to whom. */
function isYesToSomebody(words: readonly Word[], at: number): boolean {
  const isFirst = words[at - 1]?.clause !== words[at]!.clause;
  return (
    isFirst &&
    /^(?:senor|senora|senorita|buen[oa]s|buen|hola|claro|gracias)$/.test(words[at + 1]?.token.text ?? '')
  );
}

/** "Si mi hija me puede llevar confirmo": more than a yes stands between a "si" and the act, and nothing begins anew. */
export function isClauseOf(words: readonly Word[], si: number, at: number): boolean {
  const between = words.slice(si + 1, at).map(({ token }) => token.text);
  // The Portuguese "se" is an "if" only where it begins.
  const before = words[si - 1];
  const isFirst = before?.clause !== words[si]!.clause || /^(?:[ye]|mas|pero|que)$/.test(before.token.text);
  if (words[si]!.token.text === 'se' && !isFirst) return false;
  return between.some((word) => !YES_GOES_ON.test(word)) && !between.some((word) => ANEW.test(word));
}

/** What goes on after a yes without its accent: "si ahí llego", "si claro que voy", "si le confirmo el viernes". */
const YES_GOES_ON =
  /^(?:yo|ya|ahi|alli|alla|aca|aqui|claro|que|dale|ok|listo|por|supuesto|favor|senor\w*|doctora?|gracias|buen[oa]s?|dias?|tardes?|noches?|le|les|te|se|lo|la|las|los|me|el|mi|cita|para|con|gusto|hoy|manana|a|\d+|lunes|martes|miercoles|jueves|viernes|sabado|domingo|obvio|tambien|seguro|muchas|amor|mija|perfecto)$/;
const ANEW = /^(?:y|e|pero|mas|entonces|entao|porque|favor|quiero|quisiera|necesito|quero|preciso)$/;

/** "Si, cancelo la de mañana": a yes without its accent. */
function isBareSi(words: readonly Word[], at: number): boolean {
  return words[at]!.token.text === 'si' && words[at + 1]?.clause !== words[at]!.clause;
}

/** "Si no es mucha molestia", "se não for pedir demais", "se não se importa". */
function isNoTrouble(words: readonly Word[], at: number): boolean {
  const after = spoken(words, at + 1, at + 6);
  return NO_TROUBLE.test(after);
}

const NO_TROUBLE =
  /^(?:no|nao) (?:es|fuera|for|le|les|te|lhe|se|seria) (?:\S+ )?(?:molest|abus|problem|incomod|atrapalh|importa|pedir)/;

/** What is wished where an "if" holds: "si ya están, deme cita", "se aceitar quero marcar"; and not "si quiero una cita". */
export const WISHED = /^(?:quiero|quisiera|necesito|quero|queria|preciso|gostaria|gustaria)$/;
/** "Deme", "agéndeme", and not "darme". */
export const ORDERED = /(?<![aei]r)(?:[ae]|en|an)(?:me|nos)$/;

/** Whether the act is wished, or ordered, under a condition told before the wish. */
export function isWishedThen({ words }: Utterance, from: number, to: number): boolean {
  const start = Math.max(0, from - SUPPOSED_WITHIN);
  const before = words.slice(start, from).map(({ token }) => token.text);
  const at = before.findLastIndex((word) => word === 'si' || word === 'se' || word === 'caso');
  const then = before.slice(at + 2);
  if (then.some((word) => WISHED.test(word))) return true;
  return (
    before.length - at > 1 &&
    (ORDERED.test(words[from]!.token.text) || WISHED.test(words[to - 1]!.token.text))
  );
}

/** "Si mi hija se enferma, ¿puedo cancelar después?": what may then be done is asked. */
export function isAllowedThen({ original, words }: Utterance, at: number): boolean {
  const { sentence } = words[at]!;
  const first = words.findIndex((word) => word.sentence === sentence);
  const last = words.findLast((word) => word.sentence === sentence)!;
  // "E se eu ficar doente…", "hola, y si me enfermo…"
  const begins = words.slice(first, first + 4).map(({ token }) => token.text);
  const si = begins.findIndex((word) => !/^(?:[ye]|pero|mas|hola|oi|buenas|oiga|e[nm])$/.test(word));
  const supposes = /^(?:si|se|caso)$/.test(begins[si] ?? '') && at - first - si > 2;
  const isMay = /^(?:puedo|podemos|posso|podemos|podria|poderia)$/.test(words[at - 1]?.token.text ?? '');
  return supposes && isMay && original.startsWith('?', last.token.end);
}

/** "¿Si no llego me cancelan?": what the clinic would then do is asked, and nothing is told to be done. */
export function isAskedOfClinic({ original, words }: Utterance, from: number, to: number): boolean {
  const { sentence } = words[to - 1]!;
  const at = words.findIndex((word) => word.sentence === sentence);
  const last = words.findLast((word) => word.sentence === sentence)!;
  const before = words.slice(Math.max(0, from - 5), from).map((word) => word.token.text);
  if (CLINIC_WILL.test(before.join(' '))) return original.startsWith('?', last.token.end);
  // "¿Me dejan de escribir?": the verb may be any of its words.
  if (!words.slice(from, to).some(({ token }) => /[ae][nm]$/.test(token.text))) return false;
  const supposes = /^(?:si|se)$/.test(words[at]!.token.text) && at < from - 1;
  return supposes && original.startsWith('?', last.token.end);
}

/** "¿No hay problema de que me la cancelen?": what others would do is asked. */
export function isAskedOfOthers({ original, words }: Utterance, from: number, to: number): boolean {
  const { sentence, token } = words[to - 1]!;
  const last = words.findLast((word) => word.sentence === sentence)!;
  const before = words.slice(Math.max(0, from - 3), from).map((word) => word.token.text);
  return /[ae][nm]$/.test(token.text) && before.includes('que') && original.startsWith('?', last.token.end);
}

/** "¿Sigo en la lista de espera?", "continuo na fila, né?": what one is still at is asked. */
export function isAskedOfSelf({ original, words }: Utterance, at: number): boolean {
  const { sentence, token } = words[at]!;
  const last = words.findLast((word) => word.sentence === sentence)!;
  return (
    /^(?:sigo|seguimos|continuo|continuamos)$/.test(token.text) && original.startsWith('?', last.token.end)
  );
}

/** "¿Me van a cancelar…?", "vão me descadastrar se eu não responder?" */
const CLINIC_WILL = /\b(?:me|nos|la|lo|o) van a(?: dar(?: de)?)?$|\bvao(?: (?:me|nos))?$/;

/** "Si me dan de baja, ¿igual me confirman?": what would then be is asked, after a comma. */
function isAskedThen({ original, words }: Pick<Utterance, 'original' | 'words'>, to: number): boolean {
  const { sentence, clause } = words[to - 1]!;
  const then = words.slice(to).filter((word) => word.sentence === sentence && word.clause !== clause);
  const last = then.at(-1);
  return then.length > 1 && original.startsWith('?', last!.token.end);
}

/** "¿Dónde quedan y si atienden sábados?", "queria saber o endereço e se tem vaga": what one may ask before another. */
const ALSO = new Set([...ASKED, ...'donde adonde onde aonde como saber'.split(' ')]);

/** "¿Cuánto vale y si la cubre mi seguro?": asked beside what was asked before it. */
function isAskedToo(words: readonly Word[], at: number, asking: ReadonlySet<string>): boolean {
  const { sentence } = words[at]!;
  if (!/^[ye]$/.test(words[at - 1]?.token.text ?? '')) return false;
  return words.slice(0, at).some((word) => word.sentence === sentence && asking.has(word.token.text));
}

/** "Quería saber si…", "me fala se…": what follows is asked. */
function isInquired(words: readonly Word[], at: number, inquiring: ReadonlySet<string>): boolean {
  return [words[at - 1], words[at - 2]].some((word) => word !== undefined && inquiring.has(word.token.text));
}

/** "si cancela por favor", "si cancelar": a yes without its accent, then the wish. */
function isToldAfterYes(words: readonly Word[], at: number, to: number): boolean {
  const { text } = words[to - 1]!.token;
  // "Si cancelo ahora" and "si confirmara hoy" suppose what their writer does.
  const isSupposed = text === 'cancelo' || SUBJUNCTIVE_PAST.test(text);
  return at === 1 && !isSupposed && /(?:ar|a|e|en|la|lo|me)$|^confirmo$/.test(text);
}

/** "Quando a doutora tem agenda", "pa cuando hay hueco"; and not "quando cair o salário", "cuando me paguen". */
function asksWhen(words: readonly Word[], at: number): boolean {
  if (!/^[cq]uando$/.test(words[at]!.token.text)) return false;
  return words.slice(at + 1, at + 4).some(({ token }) => OFFERS.test(token.text));
}

const OFFERS =
  /^(?:hay|habra|habria|tiene[ns]?|tenes|tendran?|tem|teria|atienden?|atendes|atende|atendem|puede[ns]?|podes|podrian?|pode|podem|poderia)$/;

/** "Si confirmara hoy, ¿podría cambiarla luego?": nothing of what would then be is wanted now. */
export function isHypothetical({ original, words, sentences }: Utterance, at: number): boolean {
  const { from, to } = sentences.find((one) => one.from <= at && at < one.to)!;
  if (!original.startsWith('?', words[to - 1]!.token.end)) return false;
  const said = words.slice(from, at + 1).map(({ token }) => token.text);
  const si = said.findIndex((word) => word === 'si' || word === 'se');
  return (
    si >= 0 && said.slice(si + 1, si + 4).some((word) => SUBJUNCTIVE_PAST.test(word) && !COURTEOUS.test(word))
  );
}
