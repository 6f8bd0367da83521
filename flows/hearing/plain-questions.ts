import type { Intent } from '../../nlu/types.ts';
import { folded } from '../folded.ts';
import { QUESTION_TOPICS } from '../questions.ts';
import type { Asked } from './asking.ts';
import type { Wanted } from './wanted.ts';

/** Days, hours and such, after which "atienden" asks no more of insurers. */
const WHEN =
  '(?:el |la |los |las |o |a |os |as |no |na |nos |aos |en |em |de |hasta |ate )*(?:hoy|hoje|manana|amanha|domingos?|sabados?|lunes|martes|miercoles|jueves|viernes|segunda|terca|quarta|quinta|sexta|festivos?|feriados?|fin de semana|fim de semana|noche|noite|tarde|dia|\\d|urgenci|emergenci)';

/** Ways to ask that leave no doubt of what is asked, whatever else is. */
const ASKED_PLAINLY: readonly (readonly [Intent, RegExp])[] = [
  [
    'faq_price',
    /\b(?:cuanto (?:me |nos )?(?:cuesta|vale|sale|cobran)|quanto (?:custa|fica|sai|cobram?|e\b)|(?:el |o |qual (?:e )?o |cual es el )?(?:valor|precio|preco|costo|custo) (?:de |del |da |do |particular|consulta|por )|^\W*(?:valor|precio|preco)\b)/,
  ],
  [
    'faq_location',
    /\b(?:donde (?:es que )?(?:quedan?|estan|se ubican)|que direccion tienen|cual es la direccion|onde (?:e que )?(?:voces )?(?:fica|ficam)|qual (?:e )?o endereco)\b/,
  ],
  [
    'faq_hours',
    /\b(?:que horario (?:tienen|manejan)|(?:abren|atienden|abrem|atendem|funcionam?) (?:el |los |no |aos |nos |de |as )?(?:domingo|sabado|festivo|feriado)s?|(?:a|hasta|ate) que horas? (?:abren|cierran|atienden|toman|sacan|reciben|abre|fecha|fecham|atendem|coletam|colhem|tem coleta))\b/,
  ],
  [
    'faq_insurance',
    new RegExp(
      `\\b(?:atienden|reciben|aceptan|trabajan|cubre|atendem?|aceitam?|pega|trabalham?)(?: (?:ahi|ai|alla|ustedes|voces|tambem|tambien))? (?:(?:por|con|pelo|pela|com) (?!${WHEN})(?!(?:doctora?|doutora?|cita|hora|agenda\\w*|medic|ordem|orden|quem|quien)\\b)\\w|(?:o |a |el |la |mi |meu |minha )?(?:eps|convenio|plan|plano|seguro|prepagada|obra social|isapre|fonasa|unimed|bradesco|amil|sulamerica))`,
    ),
  ],
];

/**
 * The questions that are wanted, and a second one that the reader heard only one of: "dónde es que quedan y si atienden
 * el domingo". Where nothing at all is wanted without doubt, what is asked plainly is.
 */
export function withOthersNamed(
  wanted: readonly Wanted[],
  text: string,
  asked: Asked | null,
): readonly Wanted[] {
  const topics = wanted.filter(({ intent }) => intent in QUESTION_TOPICS);
  const isOther = asked !== null || wanted.some(({ sure }) => sure);
  if (topics.length > 1 || (topics.length === 0 && isOther)) return topics;
  const words = folded(text);
  const others = ASKED_PLAINLY.filter(
    ([intent, pattern]) => intent !== topics[0]?.intent && pattern.test(words),
  ).map(([intent]) => ({ intent, sure: true }));
  // What it costs is asked first, by whoever asks whether their insurer pays for it.
  return others[0]?.intent === 'faq_price' ? [...others, ...topics] : [...topics, ...others];
}

/** An apology for the hour asks for none. */
const SORRY =
  /\b(?:disculp|desculp|perdon|perdo)\w* (?:por |pela |pelo )?(?:la |a |o |el )?(?:hora|horario)\b/g;

/** Words, misspelt too, without which a question is not of that topic: the reader has to guess one. */
const SPEAKS_OF: Partial<Record<Intent, RegExp>> = {
  faq_price:
    /[ckq]u?[ao]?n?t[oa]\b|\bqto|\bqnt|pre[csz]+i?o|[bv]al[eo]|[bv]alor|[ck]uest|cost|cust|cobr|tarif|tabela|particular|\bsale\b|\bsai\b|\bfica\b|\$|\bpaga[rn]?\b|barat|\bcar[oa]s?\b|gratis|gratuit|copag|bono\b|cuota mod|copart|\bplata\b|dinero|dinheiro|multa/,
  faq_hours:
    /\bo?r?hora|\borari|\bhr|\d ?h\b|abr[eiao]|abiert|abert|cierr|cerrad|fech[aeo]|atien|atend(?!i)|atendimento (?:e |ate |hoje|no |na |de |aos? |vai)|funcion|trabaj|trabalh|labor|servicio|domingo|sabado|festiv|feriad|lunes|martes|miercoles|jueves|viernes|segunda|terca|quarta|quinta|sexta|\bdias?\b|\bhoy\b|\bhoje\b|manana|amanha|semana|noche|noite|tarde\b|tem alguem|hay alguien/,
};

/** Whether the words speak of the topic that they were read as asking of. */
export function speaksOf(intent: Intent, text: string): boolean {
  return SPEAKS_OF[intent]?.test(folded(text).replace(SORRY, '')) ?? true;
}

/** "¿Puedo tomar mi pastilla de la tensión antes?" */
const MAY_TAKE =
  /\b(?:puedo|posso|puede|pode|debo|devo)\b.*\b(?:tomar|tomarme|beber) (?:\w+ ){0,3}(?:remedios?|medicamentos?|medicinas?|pastillas?|comprimidos?|agua|cafe|leite|leche)\b/;

/** Whether it is asked what may be taken before a visit; `words` are folded. */
export function asksToTake(words: string): boolean {
  return MAY_TAKE.test(words);
}
