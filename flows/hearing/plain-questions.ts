import type { Intent } from '../../nlu/types.ts';
import { folded } from '../folded.ts';
import type { Wanted } from './wanted.ts';

/** Ways to ask that leave no doubt of what is asked, whatever else is. */
const ASKED_PLAINLY: readonly (readonly [Intent, RegExp])[] = [
  [
    'faq_location',
    /\b(?:donde (?:es que )?(?:quedan?|estan|se ubican)|que direccion tienen|cual es la direccion|onde (?:e que )?(?:voces )?(?:fica|ficam)|qual (?:e )?o endereco)\b/,
  ],
  [
    'faq_hours',
    /\b(?:que horario (?:tienen|manejan)|(?:abren|atienden|abrem|atendem|funcionam?) (?:el |los |no |aos |nos |de |as )?(?:domingo|sabado|festivo|feriado)s?|(?:a|hasta|ate) que horas? (?:abren|cierran|atienden|abre|fecha|atendem))\b/,
  ],
];

/** "Dónde es que quedan y si atienden el domingo": a second question that the reader heard only one of. */
export function withOthersNamed(topics: readonly Wanted[], text: string): readonly Wanted[] {
  const [only] = topics;
  if (!only || topics.length > 1) return topics;
  const words = folded(text);
  const others = ASKED_PLAINLY.filter(([intent, pattern]) => intent !== only.intent && pattern.test(words));
  return [...topics, ...others.map(([intent]) => ({ intent, sure: true }))];
}

/** "¿Puedo tomar mi pastilla de la tensión antes?" */
const MAY_TAKE =
  /\b(?:puedo|posso|puede|pode|debo|devo)\b.*\b(?:tomar|tomarme|beber) (?:\w+ ){0,3}(?:remedios?|medicamentos?|medicinas?|pastillas?|comprimidos?|agua|cafe|leite|leche)\b/;

/** Whether it is asked what may be taken before a visit; `words` are folded. */
export function asksToTake(words: string): boolean {
  return MAY_TAKE.test(words);
}
