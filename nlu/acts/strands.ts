import { spoken } from '../words.ts';
import type { Marks } from './marks.ts';
import { wordsThatTell } from './said.ts';

/** A stretch of words that tells one thing: between two commas, or between words that join. */
interface Strand {
  from: number;
  to: number;
  /** Whether something is wanted, told to be done or asked in it; what else is told is background. */
  asks: boolean;
}

/** What joins one thing told to another: "y", "porque", "es que", "já que", "por isso". */
const JOINS =
  /^(?:y|e|pero|mas|porque|pues|pois|entonces|entao|por (?:eso|isso|que)|es que|e que|[yj]a que|asi que)\b/;

/** What may stand before what a strand tells. */
const LEAD =
  '^(?:(?:y|e|o|pero|mas|porque|pues|pois|entonces|entao|por|eso|isso|[yj]a|es|que|asi|si|sim|hola|ola|oi|buen[oa]s?|bom|boa|dias?|tardes?|noches?|noite|ay|tambien|tambem|disculpe|desculpa|senorita|moca) )*';

/**
 * Something is wanted, told to be done, or asked: by a verb of wishing, a "may I", a word that asks where it begins or
 * where it is to be told, an order with whom it is for, an act of the writer's own, or the act by itself.
 */
const ASKS = new RegExp(
  [
    /\b(?:qui(?:er|sier)\w+|quer(?:o|ia|emos|iamos)|necesit\w+|precis(?:o|a|amos|aria)|ocupo|dese\w+|gustaria|gostaria|busco|procuro|solicit\w+|pido|peco|prefiero|prefiro|urge)\b/,
    /\b(?:pued[eo]n?|puedes|pod(?:e[mns]?|ri\w+|r[ae]\w*|eri\w+)|posso|consegue[mn]?|da (?:para|pra)|daria|tem (?:como|jeito)|hay (?:forma|manera|modo)|sera que|a ver si|ver se)\b/,
    /\b(?:cuant[oa]s?|quant[oa]s?|cual(?:es)?|qua(?:l|is)|a?donde|a?onde)\b/,
    /\b(?:saber|averiguar|preguntar|perguntar|digam?e|diga|me (?:dice|diz|fala|informa)\w*|pregunto|pergunto)\b/,
    /\b\w{3,}(?:[ae]n?|[aei]r)(?:me|nos|mel[ao]s?)\b/,
    /\b(?:cancel|anul|confirm|mud|cambi|muev|mov|pas|corr|reprogram|reagend|borr|quit|mand|envi|adelant|atras)\w{0,4}?(?:[ae]n?|[aei]r)(?:me)?l[ao]s?\b/,
    /\b(?:no|nao) (?:voy|vou|vamos|ire|irei|pued\w+|poss\w+|podr\w+|poder\w+|consigo|alcanzo|llego|quier\w+|quer\w+|necesit\w+|precis\w+|va|vai)\b/,
    /\b(?:cancel|anul|confirm|cambi|mud|remarc|desmarc|reagend|acept|aceit)(?:o|amos)\b|\b(?:ya|ja) (?:llegu|chegu|estoy|estou|to)/,
    `${LEAD}(?:(?:de|a|para|en|por|em|com|con|ate|hasta|desde) )?(?:cuando|quando|como|que (?:hora|dia)s?)\\b`,
    `${LEAD}(?:\\w{3,}[aei]r|(?:cancel|anul|confirm|mud|cambi|muev|troc|remarc|desmarc|reagend|mand|envi|avis)[ae]n?m?)\\b`,
    `${LEAD}(?:(?:ustedes|voces) )?(?:(?:ac[ei]+[pi]t|rec[ei]b|at[ei]+nd|abr|devolv|cierr|fech|cobr|traba[jl]h?|qued|fic|cubr|h?ac|faz)\\w*?[ae][nm]|ten?em|tien(?:en?|es)|tenes|hay|tem|ac[ei]+[pi]ta|rec[ei]be|at[ei]+nde|cubre|cobre|queda|fica|cuesta|custa|vale|sale)\\b`,
    `${LEAD}(?:el|la|los|las|o|a|os|as)? ?(?:preci|valor|cost|preco|direccion|endereco|ubicacion|localizacao|resultad|horari|convenio)\\w*(?: \\w+){0,2}$`,
  ]
    .map((part) => (typeof part === 'string' ? part : part.source))
    .join('|'),
);

/** How long something has been so, and who there is not to help: whatever verbs stand in it. */
const BACKGROUND = new RegExp(
  `${LEAD}(?:(?:hace|faz|ha|llevo|desde) .*\\b(?:anos?|mes(?:es)?|semanas?|dias?|tiempo|tempo|rato)\\b|(?:no|nao) ten[gh]o (?:con |com )?(?:quien|quem|carro|auto|plata|dinero|dinheiro|tiempo|tempo)\\b)`,
);

/** Whether a word asks, and not only the "que" of "es que" and "ya que". */
export function asksByWord(said: Marks): boolean {
  return said.all.some((mark) => {
    if (mark.concept !== 'question') return false;
    const before = said.words[mark.from - said.begin - 1]?.token.text ?? '';
    return wordsThatTell(said, mark).join(' ') !== 'que' || !/^(?:es|e|[yj]a|asi|por)$/.test(before);
  });
}

/** Whether anything is wanted, told to be done or asked, and not only told. */
export function asksSomething(said: Marks): boolean {
  return strandsOf(said).some(({ asks }) => asks);
}

/** The strands of a message, in order. */
export function strandsOf({ words, begin, sentences }: Marks): Strand[] {
  const cuts = words.flatMap((_, at) => {
    const isCut =
      at === 0 || words[at]!.clause !== words[at - 1]!.clause || JOINS.test(spoken(words, at, at + 2));
    return isCut ? [at] : [];
  });
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? words.length;
    const text = spoken(words, from, to);
    const isQuestion = sentences.some(
      (one) => one.asks && one.to === to + begin && one.from === from + begin,
    );
    return {
      from: from + begin,
      to: to + begin,
      asks: isQuestion || (!BACKGROUND.test(text) && ASKS.test(text)),
    };
  });
}
