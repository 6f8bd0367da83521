import type { Lang } from '../types.ts';

/** How a language tells a time from that of a visit. Folded words; alternatives are parted by `|`. */
export interface FromVisitWords {
  /** From Monday on. */
  weekdays: readonly string[];
  /** What may stand between a weekday and the week it is of. */
  ofWeek: string;
  /** What may stand between two weekdays of which either will do. */
  either: string;
  same: string;
  that: string;
  /** "En esa semana", with the words that make it none that is going on. */
  wholeWeek: string;
  next: string;
  previous: string;
  /** "La otra semana". */
  other: string;
  day: string;
  hour: string;
  eve: string;
  later: string;
  earlier: string;
  /** Verbs of putting off and of bringing forward: their stems. */
  putOff: string;
  bringForward: string;
  /** What may stand between such a verb and how far. */
  between: string;
  pair: string;
  half: string;
  /** After these words a "later" or "before" is counted from what they begin, and not from the visit. */
  ofAnother: string;
  partOfDay: string;
  /** Days that are called by one more, or two less: "ocho días" is a week. */
  idioms: ReadonlyMap<number, number>;
  denial: string;
  /** "¿Llego media hora antes?" moves nothing. */
  aside: string;
}

/** Spanish and Portuguese. */
export const FROM_VISIT_WORDS: Readonly<Record<Lang, FromVisitWords>> = {
  es: {
    weekdays: ['lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado', 'domingo'],
    ofWeek: 'de|en|pero|,|la|esa|ese|esta|mas|mejor',
    either: 'o|u|y|,|/|el|de|en',
    same: 'mism[oa]|msm[oa]|mismit[oa]',
    that: 'esa|aquella',
    wholeWeek: '(?<=(?:de|en|para|pa|durante) )esa semana|aquella semana',
    next: 'siguiente|subsiguiente|despues|de despues',
    previous: 'anterior|previ[oa]|antes|de antes',
    other: 'otra',
    day: 'dia|fecha',
    hour: 'h?ora|h?orario|horita',
    eve: 'vispera',
    later: 'despues|mas tarde|mas tardecito|mas adelante|mas|luego|para adelante',
    earlier: 'antes|mas temprano|mas tempranito|menos|para atras',
    putOff: 'aplaz|aplac|pospon|pospong|posterg|retras|atras|corr(?:er|a|e|an|en|amos)|difer|demor|prorrog',
    bringForward: 'adelant|anticip',
    between: 'me|nos|la|lo|mi|su|esa|esta|cita|turno|hora|consulta|por|en|unos|unas|favor|puede|pueden|ahi',
    pair: 'un par de',
    half: 'media',
    ofAnother: 'de|del|al|que',
    partOfDay: 'manana|tarde|noche|mediodia',
    idioms: new Map([
      [8, 7],
      [15, 14],
    ]),
    denial: 'no|ni|tampoco',
    aside: 'lleg[a-z]*|present[a-z]*|avis[a-z]*|ayun[a-z]*|record[a-z]*|operaron|tome|tomo|tomar',
  },
  pt: {
    weekdays: ['segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado', 'domingo'],
    ofWeek: 'da|na|de|mas|so|que|,|dessa|nessa|essa|a|feira|-',
    either: 'ou|e|,|/|a|na|feira|-',
    same: 'mesm[oa]|msm[oa]?|mesmi[nh]*[oa]',
    that: 'essa|dessa|nessa|daquela|naquela|aquela',
    wholeWeek: '(?<=(?:outro|qualquer|algum|noutro) dia )[dn]essa semana|[dn]?aquela semana',
    next: 'seguinte|subsequente|depois|posterior',
    previous: 'anterior|antes',
    other: 'outra',
    day: 'dia|data',
    hour: 'h?ora|h?orario|horarinho',
    eve: 'vespera',
    later: 'depois|mais tarde|mais pra frente|mais para frente|pra frente|para frente|a mais',
    earlier: 'antes|mais cedo|pra tras|para tras',
    putOff: 'adi(?:ar|a|o|em|e|amos)|posterg|atras|empurr|prorrog|jog|pass(?:ar|a|e|em) para(?: a)? frente',
    bringForward: 'antecip|adiant',
    between:
      'me|a|o|para|frente|minha|essa|esta|consulta|hora|exame|por|em|uns|umas|mais|favor|pode|ela|isso',
    pair: 'um par de',
    half: 'meia',
    ofAnother: 'de|do|da|dos|das|ao|aos|as|que',
    partOfDay: 'manha|tarde|noite|meio',
    idioms: new Map([[15, 14]]),
    denial: 'nao|nem|tampouco',
    aside: 'cheg[a-z]*|comparec[a-z]*|avis[a-z]*|jejum|lembr[a-z]*|operei|tomei|tomo|tomar',
  },
};
