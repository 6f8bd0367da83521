import type { Lang } from '../types.ts';
import { spoken, type Word } from '../words.ts';
import { framedAs, isNoLongerMeant, refusalFramedAs } from './frames.ts';
import { isAnothersHabit, isGovernedElsewhere, isUnderIf } from './governed.ts';
import { MANNER, type Sentence, set, type Utterance } from './manner.ts';
import { isOnceHad } from './once-had.ts';
import { hasDoer, isBid, isLetOff, isTold } from './others-doing.ts';
import {
  ASKED,
  isAllowedThen,
  isAskedOfClinic,
  isAskedOfOthers,
  isAskedOfSelf,
  isHypothetical,
  isWishedThen,
  suppositionOf,
} from './supposed.ts';

/** How an act is said: wanted or told (`command`), asked about, supposed, or reported as done. */
export type Mood = 'command' | 'question' | 'condition' | 'report';

/** An act as it is said: by which words, whether it is the clinic's to do, and whether it takes something away. */
interface Said {
  from: number;
  to: number;
  /** What is the clinic's to do is asked of it: "¿ustedes abren?" */
  whose: 'patient' | 'clinic';
  takes: boolean;
  /** Whether it changes what one has. */
  changes: boolean;
  /** Whether it may say that somebody does not come. */
  refuses: boolean;
  /** Whether the clinic does it for the patient: "¿ustedes dan cita?" asks for one. */
  serves: boolean;
}

/** `cancelación` names the act; it tells it only where it is wished for, or all that is said. */
const NAMED = /(?:cion|ciones|mento|mentos)$/;
/** These name a thing, and not an act: "dirección", "estacionamento". */
const THINGS = /^(?:direc|ubic|localiz|inform|aten|estacion|pag)/;
/** "Quiero que", "la que", "tengo que": a "que" that joins, and asks nothing. */
const JOINED = set(
  `quiero quisiera necesito tengo tenemos tiene hay espero digo dije dice dicen favor ya al el la los las lo mas menos igual
  seguro sera toca habria deseo deseamos queremos gustaria ojala pido prefiero mejor es era`,
);
/** "¡Qué pena con usted!" */
const EXCLAIMED = /^(?:pena|lastima|vergonha|verguenza|mal[ao]?|buen[oa]?|bom|bien|rico|lind[oa]|dicha)$/;
const ACCENTED_END = /[óéí]$/;
/** "Podré", "iré", "tendré" are to come. */
const TO_COME = /(?:[aei]|[bdr])ré$/;
/** These look like participles and are things: "apagar meus dados", "passar pra sábado". */
const NOUNS = set(
  'sabado sabados feriado dados datos pedido pedidos lado lados cuidado cuidados cansado cansada cansados cansadas',
);
/** "Suspendi", "transferi"; who "desistiu" of a visit gives it up. */
const FIRST_PAST = /^(?!desist)\p{L}{4,}[^aeiou]i$/u;
const SHORT_PAST = /[a-z]ó$|^(?!aqu|all|ah|as|cas)[a-z]{2,}í$/i;
/** Short words of what is done, told without an accent: "se dio de baja". */
const DONE_SHORT = set('dado di dio dimos hizo puso deu demos fez pos');
const PUT_OFF_WITHIN = 8;
const ANOTHER_TIME =
  '(?:(?:proxim[ao] )?semana(?: que (?:viene|vem))?|otro dia|outro dia|despues|depois|luego|mas tarde|mais tarde|manana|amanha|lunes|segunda|mes)';
const WILL_CALL =
  '(?:(?:yo|eu|te|les?|los|lhe) )*(?:escribo|llamo|hablo|aviso|contacto|busco|chamo|ligo|falo|escrevo)';
const PUT_OFF = new RegExp(
  `\\b(?:${ANOTHER_TIME} ${WILL_CALL}|${WILL_CALL} (?:(?:la|el|na|no|a|o) )?${ANOTHER_TIME}) (?:para|pra|a)$`,
);
const LATER = '(?:despues|luego|mas tarde|mas adelante|otro dia|depois|mais tarde|outro dia|outra hora)';
const LATER_I = new RegExp(
  `\\b(?<then>[ye] )?${LATER}(?: (?:yo|eu|la|lo|las|los|les?|te|ya|ja|a|o|si|mejor))*$`,
);
const LOOKS_FIRST =
  /\b(?:ver|veo|vejo|pens\w+|piens\w+|mir\w+|consult[aeo]\w*|revis\w+|pregunt\w+|pergunt\w+|fal[aoe]\w*|habl\w+|busc\w+|consig\w+)\b/;
const I_LATER = new RegExp(
  `^(?!cambi|muev|pas|remarc|reagend|reprogram|mud|troc)\\S+ (?:(?:la|lo|a|o|yo|eu|isso|eso) )?${LATER}(?! (?:d|que|las?|los|en|a|as?)\\b)`,
);
const QUOTE = /["“”«»]/g;
const OWED =
  /\b(?:toca(?:ria)?|hay que|habria que|ten(?:go|emos|dria) que|tiene que|hace falta|es (?:necesario|obligatorio)|deb[oe]|deberia|tem que|ten(?:ho|hos) que|teria que|e preciso|precis[oa]|precisaria|devo|deveria)(?: (?:yo|eu|me|te|la|lo|a|o))?$/;
const OWED_WITHIN = 4;
/** In so few words the name of an act is a wish for it: "cancelación de cita". */
const NAMED_ALONE = 3;
/** As is one that says no more than of which visit: "hola, cancelación de mi cita del lunes con el dr Mora". */
const HEADING =
  /^(?:(?:hola|oi|buen[oa]?s?|bo[am]|dias?|tardes?|noches?|noite) )*\S+(?:cion|mento) (?:d(?:e|el|a|o) )?(?:(?:la|el|mi|un|una|a|o|minha|meu|uma?) )*(?:cita|turno|hora|consulta|sesion|sessao|horario|agendamento|reserva|exame|examen)(?: (?:de|del|da|do|para|pra|con|com|el|la|o|a|as|las|los|dia|lunes|martes|miercoles|jueves|viernes|sabado|segunda|terca|quarta|quinta|sexta|feira|hoy|hoje|manana|amanha|por|favor|gracias|obrigad[oa]|\d\S*|dra?|doctora?|doutora?|\S+log[oai]a?|(?<=dra? )\S+))*$/;

/** The sentences of an utterance, and which of them ask. */
export function sentencesOf(words: readonly Word[], lang: Lang): Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++;
    const opening = words.slice(from, Math.min(to, from + 3)).map(({ token }) => token.text);
    const asks = opening.some((word, at) => {
      const before = opening[at - 1] ?? '';
      // "O que preciso fazer?" asks; "quero que cancelem" does not.
      if (word === 'que' && EXCLAIMED.test(opening[at + 1] ?? '')) return false;
      if (word === 'que') return lang === 'pt' ? before === 'o' : !JOINED.has(before);
      return MANNER[lang].asking.has(word);
    });
    sentences.push({ from, to, asks });
    from = to;
  }
  return sentences;
}

/** The mood of the act said by words `from` up to `to`. */
export function moodOf(
  utterance: Utterance,
  { from, to, whose, takes, changes, refuses, serves }: Said,
): Mood {
  const supposed = suppositionOf(utterance, { from, to, takes });
  if (supposed === 'question' && !takes) return supposed;
  if (supposed === 'condition' && (takes || !isWishedThen(utterance, from, to))) return supposed;
  if (takes && (isAskedOfClinic(utterance, from, to) || isAllowedThen(utterance, from))) return 'condition';
  if (isHypothetical(utterance, from) || isPutOff(utterance, from, to)) return 'condition';
  if (isReported(utterance, { from, to, takes })) return 'report';
  const framed = frameOf(utterance, { from, to, takes, changes, refuses });
  if (framed) return framed;
  if (isAnothers(utterance, { from, takes, whose, serves })) return 'report';
  const onlyAsked = takes ? askedOfLoss(utterance, { from, to }) : null;
  if (onlyAsked) return onlyAsked;
  return supposed === 'question' || isAsked(utterance, { from, to }) ? 'question' : 'command';
}

/** Whether it is told as done, once had or said by others, or as put right: "le di a cancelar sin querer". */
function isReported(utterance: Utterance, { from, to, takes }: Pick<Said, 'from' | 'to' | 'takes'>): boolean {
  return (
    isDone(utterance, from, to) ||
    isOnceHad(utterance, from, to) ||
    isQuoted(utterance, from) ||
    (takes && (isByAccident(utterance, to) || isLetOff(utterance, from, to)))
  );
}

/** Whether somebody else does it, or has it done; what a doctor told the writer to have done, they ask for. */
function isAnothers(
  utterance: Utterance,
  { from, takes, whose, serves }: Pick<Said, 'from' | 'takes' | 'whose' | 'serves'>,
): boolean {
  // What takes something away they may only tell of.
  if (!takes && isBid(utterance, from)) return false;
  if (isTold(utterance, from, takes)) return true;
  if (whose === 'patient' && hasDoer(utterance, { from, serves })) return true;
  return takes && isAnothersHabit(utterance.words, from);
}

/** What takes something away, where it is only asked about, or put before something else; null elsewhere. */
function askedOfLoss(utterance: Utterance, { from, to }: Pick<Said, 'from' | 'to'>): Mood | null {
  if (isGovernedElsewhere(utterance.words, from))
    return isUnderIf(utterance.words, from) ? 'condition' : 'question';
  if (isAskedOfOthers(utterance, from, to) || isAskedOfSelf(utterance, from)) return 'question';
  if (!isOwed(utterance, from)) return null;
  return isOneOfTwo(utterance, to) ? 'condition' : 'question';
}

/** Whether its sentence asks, or it is itself what asks. */
function isAsked(utterance: Utterance, { from, to }: Pick<Said, 'from' | 'to'>): boolean {
  if (ASKED.has(utterance.words[from]!.token.text)) return true;
  const sentence = utterance.sentences.find((one) => one.from <= from && from < one.to);
  return sentence?.asks === true && !isOrderedApart(utterance, sentence, to - 1);
}

/** How the words around frame an act that takes or changes something, a refusal, or any other act. */
function frameOf(
  utterance: Utterance,
  { from, to, takes, changes, refuses }: Pick<Said, 'from' | 'to' | 'takes' | 'changes' | 'refuses'>,
): Mood | null {
  if (takes || changes) return framedAs(utterance, from, to);
  if (refuses) return refusalFramedAs(utterance, from, to);
  return isNoLongerMeant(utterance.words, from, to) ? 'report' : null;
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
    const isPast =
      done.test(text) ||
      (lang === 'pt' && FIRST_PAST.test(text)) ||
      (ACCENTED_END.test(written) && !TO_COME.test(written));
    if (isPast && !hoped) return true;
    // The first word is the act: "revoco la autorización" is told, though authorization is a name.
    const isNamed =
      at === from &&
      NAMED.test(text) &&
      !THINGS.test(text) &&
      !isHeading(words) &&
      words.length > NAMED_ALONE;
    if (!wished && ((participle.test(text) && !NOUNS.has(text)) || isNamed)) return true;
  }
  return false;
}

function isHeading(words: readonly Word[]): boolean {
  return HEADING.test(spoken(words));
}

/** "Le di a cancelar sin querer": done by accident, and put right; "cancele la que saqué por error" tells of another act. */
function isByAccident({ words }: Utterance, to: number): boolean {
  const { clause } = words[to - 1]!;
  const rest = words.slice(to).filter((word) => word.clause === clause);
  return ACCIDENT.test(rest.map(({ token }) => token.text).join(' '));
}

const ACCIDENT =
  /^(?:(?!que\b)\S+ )*?(?:s[ie][nm] querer|por (?:error|engano|accidente|acidente|equivocacion|equivoco)|sin darme cuenta)\b/;

/** «Me dijeron "cancele y saque otro"»: what others said, in their own words. */
function isQuoted({ original, words, lang }: Utterance, at: number): boolean {
  const { start } = words[at]!.token;
  const marks = [...original.slice(0, start).matchAll(QUOTE)];
  const opening = marks.at(-1);
  if (!opening || marks.length % 2 === 0) return false;
  return words.some(({ token }) => token.end <= opening.index && MANNER[lang].telling.has(token.text));
}

/** "¿Toca cancelar o puede ir otro?", "tem que cancelar?": whether it must be done is asked. */
function isOwed({ original, words }: Utterance, at: number): boolean {
  const before = spoken(words, at - OWED_WITHIN, at);
  if (!OWED.test(before)) return false;
  const last = words.findLast(({ sentence }) => sentence === words[at]!.sentence)!;
  return original.startsWith('?', last.token.end) && !isAskedApart({ original, words }, at, last);
}

/** "Me toca cancelar, ¿hay penalidad?", "preciso desmarcar, vocês cobram por isso?": another clause is what asks. */
function isAskedApart({ original, words }: Pick<Utterance, 'original' | 'words'>, at: number, last: Word) {
  const own = words[at]!;
  if (own.clause === last.clause) return false;
  if (original.slice(own.token.end, last.token.start).includes('¿')) return true;
  const asking = spoken(words.filter(({ clause }) => clause === last.clause));
  return !original.includes('¿') && asking.split(' ').length >= ASKS_APART && !LEFT_OPEN.test(asking);
}

/** So many words at least are a question of their own, and no "¿cierto?", "não é?". */
const ASKS_APART = 3;
/** "… o puede ir otro?", "… si no puedo?": of whether it must be done. */
const LEFT_OPEN =
  /^(?:y |e |mas |pero )?(?:ou?|si|se|nao|no|ne|verdad|certo|cierto|tem que|tengo que|toca)\b/;

/** "…o puede ir otro?": what is asked is whether this, or something else. */
function isOneOfTwo({ words }: Utterance, to: number): boolean {
  const { sentence } = words[to - 1]!;
  return words.slice(to).some((word) => word.sentence === sentence && /^ou?$/.test(word.token.text));
}

/**
 * "La próxima semana les escribo para agendar", "depois eu marco", "la saco después": what will be asked for another
 * time. "Quiero una y luego saco la otra" says no more than in which order.
 */
function isPutOff({ words }: Utterance, at: number, to: number): boolean {
  const said = (from: number, to: number) => spoken(words, from, to);
  const before = said(at - PUT_OFF_WITHIN, at);
  // "Luego me doy de baja": the verb may be any of its words.
  const isOwnAct = words.slice(at, to).some(({ token }) => /^\p{L}{2,}o$|^doy$/u.test(token.text));
  return PUT_OFF.test(before) || (isOwnAct && (isLater(before) || I_LATER.test(said(at, at + 4))));
}

/** "Después la", "vou ver e depois"; "quiero una y luego" goes on with what is wanted. */
function isLater(before: string): boolean {
  const later = LATER_I.exec(before);
  return later !== null && (later.groups!['then'] === undefined || LOOKS_FIRST.test(before));
}

/** "¿Qué hago con la de mañana?, anúlela": an order in a clause of its own asks nothing. */
function isOrderedApart({ words }: Utterance, { from }: Sentence, at: number): boolean {
  const { token, clause } = words[at]!;
  return clause !== words[from]!.clause && /(?<![aei]r)(?:[ae]|[ae]n)(?:me|nos|las?|los?)$/.test(token.text);
}
