import type { Lang } from '../types.ts';
import type { Word } from '../words.ts';
import { isOnceHad } from './once-had.ts';

/** How an act is said: wanted or told (`command`), asked about, supposed, or reported as done. */
export type Mood = 'command' | 'question' | 'condition' | 'report';

/** Words `from` up to `to`, and whether they ask. */
export interface Sentence {
  from: number;
  to: number;
  asks: boolean;
}

/** An utterance as its mood is read: folding loses the accents that tell `canceló` from `cancelo`, hence the original. */
export interface Utterance {
  original: string;
  words: readonly Word[];
  sentences: readonly Sentence[];
  lang: Lang;
}

/** An act as it is said: by which words, whether it is the clinic's to do, and whether it takes something away. */
interface Said {
  from: number;
  to: number;
  /** What is the clinic's to do is asked of it: "¿ustedes abren?" */
  whose: 'patient' | 'clinic';
  takes: boolean;
}

interface Manner {
  asking: ReadonlySet<string>;
  supposing: ReadonlySet<string>;
  /** What after an "if" makes it courtesy: "si es posible cancelar", "se der, desmarca". */
  courteous: ReadonlySet<string>;
  /** Verbs of asking: the "if" after them supposes nothing. */
  inquiring: ReadonlySet<string>;
  /** Endings of what is over and done. */
  done: RegExp;
  participle: RegExp;
  /** Wishing before a participle makes it a wish: "quiero dejarla cancelada". */
  wishing: ReadonlySet<string>;
  /** Before a "que" these tell of, fear or hope for somebody else's doing: "dicen que cancelan". */
  telling: ReadonlySet<string>;
  /** Whoever does it themselves: "la doctora cancela siempre". */
  doers: ReadonlySet<string>;
}

const MANNER: Readonly<Record<Lang, Manner>> = {
  es: {
    asking: set('que cual cuales cuando cuanto cuanta cuantos cuantas donde adonde como quien quienes'),
    supposing: set('si caso cuando'),
    courteous: set('es se fuera fuese puede pueden pudiera pudieran podria podrian puedo me si'),
    inquiring: set(
      `saber preguntar pregunto preguntarle preguntarles decir decirme dime digame diganme deci decime averiguar
      consultar consulto confirmar verificar revisar checar ver avisar informar`,
    ),
    done: /(?:aron|ieron|aste|iste|aban|aba|aran|aramos)$/,
    participle: /(?:ad|id)[oa]s?$/,
    wishing: set(
      'quiero quisiera deseo necesito solicito requiero pido deje dejen dejar dejarla dejarlo quede queda dejo',
    ),
    telling: set(
      'miedo temo dicen dijeron dijo pidio pidieron vi avisaron parece espero ojala supe entendi pense crei nervios',
    ),
    doers: set('doctor doctora medico medica clinica hospital ellos ustedes sistema especialista'),
  },
  pt: {
    asking: set('qual quais quando quanto quanta quantos quantas onde aonde como quem cade'),
    supposing: set('se caso quando'),
    courteous: set('e possivel puder puderem der for pode podem poderia poderiam desse sim'),
    inquiring: set(
      `saber perguntar pergunto dizer diz diga fala falar informar verificar checar conferir confirmar ver avisar`,
    ),
    done: /(?:aram|eram|iram|(?<!est)ou|(?<!r)ei|avam|ava|assem|asse)$/,
    participle: /(?:ad|id)[oa]s?$/,
    wishing: set('quero gostaria queria desejo preciso solicito peco deixe deixem deixar fique fica deixo'),
    telling: set(
      'medo receio dizem disseram disse pediu pediram falaram vi avisaram parece espero tomara soube entendi pensei achei',
    ),
    doers: set('doutor doutora medico medica clinica hospital eles voces sistema especialista'),
  },
};
/** `cancelación` names the act; it tells it only where it is wished for, or all that is said. */
const NAMED = /(?:cion|ciones|mento|mentos)$/;
/** These name a thing, and not an act: "dirección", "estacionamento". */
const THINGS = /^(?:direc|ubic|localiz|inform|aten|estacion|pag)/;
/** Words that ask wherever they stand: "y me dicen cuánto cuesta". */
const ASKED = set('cuanto cuanta cuantos cuantas cual cuales quanto quanta quantos quantas qual quais');
/** "Quiero que", "la que", "tengo que": a "que" that joins, and asks nothing. */
const JOINED = set(
  `quiero quisiera necesito tengo tenemos tiene hay espero digo dije dice dicen favor ya el la los las lo mas menos igual
  seguro ojala pido prefiero mejor es era`,
);
const ACCENTED_END = /[óéí]$/;
/** "Podré", "iré", "tendré" are to come. */
const TO_COME = /(?:[aei]|[bdr])ré$/;
/** These look like participles and are things: "apagar meus dados". */
const NOUNS = set('dados datos pedido pedidos lado lados cuidado cuidados');
const SHORT_PAST = /[a-z]ó$/i;
/** Short words of what is done, told without an accent: "se dio de baja". */
const DONE_SHORT = set('dio dimos hizo puso deu demos fez pos');
const THOUGHT = set(
  'quise quisimos quis pense pensaba pensamos pensando pensado casi iba ibamos pensei pensava quase ia iamos cogitei cogitando',
);
const BUT = set('pero mas porem aunque');
/** Words back from an act within which an "if" or a doer governs it. */
const SUPPOSED_WITHIN = 5;
const DOER_WITHIN = 4;
const TOLD_WITHIN = 7;
/** In so few words the name of an act is a wish for it: "cancelación de cita". */
const NAMED_ALONE = 3;

/** The sentences of an utterance, and which of them ask. */
export function sentencesOf(words: readonly Word[], lang: Lang): Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++;
    const opening = words.slice(from, Math.min(to, from + 3)).map(({ token }) => token.text);
    const asks = opening.some(
      (word, at) => MANNER[lang].asking.has(word) && !(word === 'que' && JOINED.has(opening[at - 1] ?? '')),
    );
    sentences.push({ from, to, asks });
    from = to;
  }
  return sentences;
}

/** The mood of the act said by words `from` up to `to`. */
export function moodOf(utterance: Utterance, { from, to, whose, takes }: Said): Mood {
  const supposed = suppositionOf(utterance, from, to);
  const isThen = supposed === 'condition' && !takes && isWishedThen(utterance, from, to);
  if (supposed === 'condition' && !isThen) return supposed;
  if (takes && (isAskedOfClinic(utterance, from, to) || isAllowedThen(utterance, from))) return 'condition';
  if (isDone(utterance, from, to) || isTold(utterance, from) || isOnceHad(utterance, from, to))
    return 'report';
  if (whose === 'patient' && hasDoer(utterance, from)) return 'report';
  if (isGivenUp(utterance, from, to)) return 'report';
  if (supposed === 'question') return supposed;
  if (ASKED.has(utterance.words[from]!.token.text)) return 'question';
  const sentence = utterance.sentences.find((one) => one.from <= from && from < one.to);
  return sentence?.asks && !isOrderedApart(utterance, sentence, to - 1) ? 'question' : 'command';
}

function isDone({ original, words, lang }: Utterance, from: number, to: number): boolean {
  const { done, participle, wishing } = MANNER[lang];
  for (let at = from; at < to; at++) {
    const { text, start, end } = words[at]!.token;
    if (DONE_SHORT.has(text)) return true;
    // "Se pasó": short words tell what is done only by their accent.
    if (text.length < 5 && !SHORT_PAST.test(original.slice(start, end))) continue;
    const before = words.slice(Math.max(0, at - 4), at).map(({ token }) => token.text);
    const wished = before.some((word) => wishing.has(word));
    const hoped = wished && before.includes('que');
    const written = original.slice(start, end).toLowerCase();
    const isPast = done.test(text) || (ACCENTED_END.test(written) && !TO_COME.test(written));
    if (isPast && !hoped) return true;
    // The first word is the act: "revoco la autorización" is told, though authorization is a name.
    const isNamed = at === from && NAMED.test(text) && !THINGS.test(text) && words.length > NAMED_ALONE;
    if (!wished && ((participle.test(text) && !NOUNS.has(text)) || isNamed)) return true;
  }
  return false;
}

/** "La doctora cancela": somebody else's doing, unless asked of them by a "que". */
function hasDoer({ words, lang }: Utterance, at: number): boolean {
  const { clause } = words[at]!;
  for (let back = at - 1; back >= 0 && at - back <= DOER_WITHIN && words[back]!.clause === clause; back--) {
    const { text } = words[back]!.token;
    // "La cita con el doctor la quiero cancelar" is the writer's doing.
    if (text === 'que' || WISHED.test(text)) return false;
    if (MANNER[lang].doers.has(text)) return true;
  }
  return false;
}

/** "Tengo miedo de que me cancelen", "dizem que cancelaram". */
function isTold({ words, lang }: Utterance, at: number): boolean {
  const { clause } = words[at]!;
  let joined = false;
  for (let back = at - 1; back >= 0 && at - back <= TOLD_WITHIN && words[back]!.clause === clause; back--) {
    const { text } = words[back]!.token;
    joined ||= text === 'que';
    if (MANNER[lang].telling.has(text)) return joined || text === 'ojala' || text === 'tomara';
  }
  return false;
}

/** "Pensé en cancelar pero voy", "ia desmarcar mas desisti": what was once thought of, and then not done. */
function isGivenUp({ words }: Utterance, from: number, to: number): boolean {
  const thought = words.slice(Math.max(0, from - 3), from).some(({ token }) => THOUGHT.has(token.text));
  return thought && words.slice(to).some(({ token }) => BUT.has(token.text));
}

/** What an "if" or a "when" before the act makes of it: a supposition, or, after a verb of asking, a question. */
function suppositionOf(
  { original, words, lang }: Utterance,
  at: number,
  to: number,
): 'condition' | 'question' | null {
  const { supposing, courteous, inquiring } = MANNER[lang];
  const { clause } = words[at]!;
  for (
    let back = at - 1;
    back >= 0 && at - back <= SUPPOSED_WITHIN && words[back]!.clause === clause;
    back--
  ) {
    const { text, start, end } = words[back]!.token;
    if (text === 'antes') return 'condition';
    if (!supposing.has(text) || original.slice(start, end).toLowerCase() === 'sí') continue;
    if (isInquired(words, back, inquiring) || isAskedToo(words, back)) return 'question';
    const next = words[back + 1]!.token.text;
    // "Si me doy de baja" is what the writer would do; "si me cancela, por favor" is courtesy.
    if (next === 'me' && /oy?$/.test(words[back + 2]?.token.text ?? '')) return 'condition';
    if (next === 'me' && isAskedThen({ original, words }, to)) return 'condition';
    if (courteous.has(next)) return null;
    return back === 0 && lang === 'es' && isToldAfterYes(words, at, to) ? null : 'condition';
  }
  return null;
}

/** "¿Qué hago con la de mañana?, anúlela": an order in a clause of its own asks nothing. */
function isOrderedApart({ words }: Utterance, { from }: Sentence, at: number): boolean {
  const { token, clause } = words[at]!;
  return clause !== words[from]!.clause && /(?<![aei]r)(?:[ae]|[ae]n)(?:me|nos|las?|los?)$/.test(token.text);
}

/** What is wished where an "if" holds: "si ya están, deme cita", "se aceitar quero marcar"; and not "si quiero una cita". */
const WISHED = /^(?:quiero|quisiera|necesito|quero|queria|preciso|gostaria|me gustaria)$/;
/** "Deme", "agéndeme", and not "darme". */
const ORDERED = /(?<![aei]r)(?:[ae]|en|an)(?:me|nos)$/;

/** Whether the act is wished, or ordered, under a condition told before the wish. */
function isWishedThen({ words }: Utterance, from: number, to: number): boolean {
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
function isAllowedThen({ original, words }: Utterance, at: number): boolean {
  const { sentence } = words[at]!;
  const first = words.findIndex((word) => word.sentence === sentence);
  const last = words.findLast((word) => word.sentence === sentence)!;
  const supposes = /^(?:si|se)$/.test(words[first]!.token.text) && at - first > 2;
  const isMay = /^(?:puedo|podemos|posso|podemos|podria|poderia)$/.test(words[at - 1]?.token.text ?? '');
  return supposes && isMay && original.startsWith('?', last.token.end);
}

/** "¿Si no llego me cancelan?": what the clinic would then do is asked, and nothing is told to be done. */
function isAskedOfClinic({ original, words }: Utterance, from: number, to: number): boolean {
  const { sentence, token } = words[to - 1]!;
  if (!/(?:[ae]n|[ae]m)$/.test(token.text)) return false;
  const at = words.findIndex((word) => word.sentence === sentence);
  const last = words.findLast((word) => word.sentence === sentence)!;
  const supposes = /^(?:si|se)$/.test(words[at]!.token.text) && at < from - 1;
  return supposes && original.startsWith('?', last.token.end);
}

/** "Si me dan de baja, ¿igual me confirman?": what would then be is asked, after a comma. */
function isAskedThen({ original, words }: Pick<Utterance, 'original' | 'words'>, to: number): boolean {
  const { sentence, clause } = words[to - 1]!;
  const then = words.slice(to).filter((word) => word.sentence === sentence && word.clause !== clause);
  const last = then.at(-1);
  return then.length > 1 && original.startsWith('?', last!.token.end);
}

/** "¿Cuánto vale y si la cubre mi seguro?": asked beside what was asked before it. */
function isAskedToo(words: readonly Word[], at: number): boolean {
  const { sentence } = words[at]!;
  if (!/^[ye]$/.test(words[at - 1]?.token.text ?? '')) return false;
  return words.slice(0, at).some((word) => word.sentence === sentence && ASKED.has(word.token.text));
}

/** "Quería saber si…", "me fala se…": what follows is asked. */
function isInquired(words: readonly Word[], at: number, inquiring: ReadonlySet<string>): boolean {
  return [words[at - 1], words[at - 2]].some((word) => word !== undefined && inquiring.has(word.token.text));
}

/** "si cancela por favor", "si cancelar": a yes without its accent, then the wish. */
function isToldAfterYes(words: readonly Word[], at: number, to: number): boolean {
  const { text } = words[to - 1]!.token;
  // "Si cancelo ahora" supposes what its writer does.
  return at === 1 && text !== 'cancelo' && /(?:ar|a|e|en|la|lo|me)$|^confirmo$/.test(text);
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
