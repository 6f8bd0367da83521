import { terms } from '../terms/terms.ts';
import { spoken } from '../words.ts';
import type { Marks } from './marks.ts';

/** What may stand beside a greeting and asks for nothing: how whoever serves is called, "mi reina", "minha filha". */
const BESIDE = terms.greeting.beside;
/** One greeting alone may be an answer too: "tudo bem". */
const FEWEST = 2;

/** "¿Sigue ahí?", "me responde por favor", "tem alguém aí?", "moça?": whether anybody is there, and nothing else. */
const IS_ANYONE_THERE =
  /^(?:(?:hola|oi|ola|buen[oa]s?|bom|boa|dias?|dia|tardes?|noches?|noite|oiga|oye|oi|che|mir[ae]|olh[ae]|escuch[ae]|escut[ae]|ei|epa|opa|disculpe|desculpa|o sea|entonces|entao|y|e|ay|senorita|moca|senor|senora|doctora?|doutora?) )*(?:(?:sigue[ns]?|continua[ms]?|contin[ua]+n?) (?:ahi|alli|ai)|(?:ainda |todavia )?(?:estan?|estas|tas?|tao|estao) (?:ahi|alli|ai)|(?:hay|tem) (?:alguien|alguem)(?: (?:ahi|alli|ai))?|me (?:respond|contest)(?:e|en|es|em|a|an|as)|cade (?:voces?|vcs?)|moc[ao]|mocinha|senorita|senhorita|joven|amig[ao]|doctora?|doutora?)(?: (?:por|favor|porfa|porfavor|pfv|ahi|ai|si|es|tan|amable|gracias|obrigad[oa]))*$/;

/** Whether it is only asked if anybody is there. */
export function asksForAnyone({ words }: Marks): boolean {
  return IS_ANYONE_THERE.test(spoken(words));
}

/** "Boa tarde, minha filha, tudo bem?", "buenas tardes, ¿cómo están?": greetings one after another, and nothing else. */
export function onlyGreets({ all, words }: Marks): boolean {
  const greetings = all.filter(({ concept }) => concept === 'greet');
  const isGreeting = (at: number) => greetings.some(({ from, to }) => from <= at && at < to);
  return (
    greetings.length >= FEWEST && words.every(({ token }, at) => isGreeting(at) || BESIDE.test(token.text))
  );
}
