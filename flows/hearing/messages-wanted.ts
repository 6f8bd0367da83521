import type { Control } from '../../nlu/types.ts';
import { folded } from '../folded.ts';
import type { World } from '../world.ts';
import type { Asked } from './asking.ts';
import type { Move } from './move.ts';
import type { Wanted } from './wanted.ts';

/** What the clinic sends of its own accord. */
const MESSAGES = /\b(?:avis|recordatori|lembrete|mensaj|mensag|msj|notific|escrib|escrev|whatsapp|sms)\w*/;
/** That it is wanted again: "sí quiero que me avisen", "vuelvan a mandarme". */
const AGAIN =
  /\b(?:quiero|quisiera|quero|queria|gustaria|vuelv|volv|volt|activ|ativ|reactiv|reativ|puede[ns]?|podem?|otra vez|de novo|de nuevo|nuevamente|novamente)\w*/;
/** "Sí avísenme", "me mandem os lembretes": told as a command, and of nothing else. */
const ASKED_FOR =
  /\b(?:avisenme|avisame|aviseme|me avis[ea]n?|me avisem|recuerdenme|recuerdame|me recuerd[ea]n?|me lembr[ae]m?)\b(?! (?:cuando|quando|si|se|que|a que|o que|em que|en que|lo|la|el|o|a) )/;
/** "Mudei de ideia, pode voltar a mandar": what was stopped is to go on. */
const RESUMES =
  /\b(?:volv|vuelv|volt|torn)\w* a (?:me |nos )?(?:mand|envi|escrib|escrev|avis|lembr|record)\w*/;
/** "Voltar", alone, where nothing is open that could be gone back in. */
const BACK =
  /^\W*(?:(?:quiero|quisiera|quero|queria) )?(?:volver|voltar|regresar|vuelvan|voltem|reativar|reactivar)\W*$/;
/** To be told of a time that comes free is another wish. */
const OF_AN_OPENING =
  /\b(?:liber|desocup|cancel|vag|cupo|espaci|abr[aei]|antes|alguien|alguem|apenas|proxim|assim que|falt|si se cae)\w*/;
/** What else one may want to have sent, or to be told once. */
const OF_ELSE =
  /\b(?:(?<=receber |recibir |recibir el )alta|resultad|exame|factura|fatura|vacuna|vacina|atencion|atendimento|direccion|endereco|ubicacion|localizac|copia|historia|prontuari|receta|receita|orden|pedido|link|enlace|recibo|ayun|jejum|lleg|cheg|hora|correo|e-?mail|numero)\w*/;
const REFUSES =
  /\b(?:no|nao) (?:(?:me|mas|quiero|quero|deseo|desejo|vuelvan|volver|voltem|voltar|a|que|seguir|continuar) ){0,5}(?:avis|mand|env|recib|receb|escrib|escrev)\w*/;
/** "Os lembretes eu não quero", "no necesito que me manden recordatorios"; but not "a este número, sino al otro". */
const WANTS_NONE =
  /\b(?:no|nao) (?:me|nos) (?:mand|env|escrib|escrev)\w+(?: \w+){0,2} (?:recordatori|lembrete|mensaj|mensag)\w*(?!.*\b(?:sino|numero|otro|outro)\b)|\b(?:no|nao)(?: \w+)? (?:quier[oe]|quer[oe]|necesit[oae]|precis[oae])(?: \w+){0,5} (?:recordatori|lembrete|(?<!de )mensaj|mensag)\w*(?!.*\b(?:sino|numero|otro|outro)\b)|\b(?:recordatori|lembrete|mensaj|mensag)\w*(?: (?:yo|eu|ya|mas|mais|esos|esses))* (?:no|nao) (?:los? )?(?:quier[oe]|quer[oe]|necesit[oae]|precis[oae])\b/;
/** "Si quiero volver a recibir mensajes, ¿qué hago?" */
const ASKS_HOW =
  /\?|\b(?:que (?:hago|tengo que hacer|debo)|como (?:hago|faco)|o que (?:faco|eu faco)|nunca)\b/;
/** "Start", "quiero volver a recibir": of so many words at most, it is of nothing else. */
const BARE = 5;

/**
 * What is done about the clinic's own messages where they are asked for: who refused them has to ask for them in so
 * many words, else it is asked. Null where nothing of the kind is said.
 */
export function messagesMove(
  text: string,
  {
    asked,
    wanted,
    controls,
    world,
  }: { asked: Asked | null; wanted: readonly Wanted[]; controls: readonly Control[]; world: World },
): Move | null {
  const words = folded(text);
  const { optedOut } = world.contact;
  const isOther = wanted.some(({ intent, sure }) => sure && (intent === 'opt_out' || intent === 'human'));
  const isSteered = controls.includes('opt_in');
  const isAsked = (MESSAGES.test(words) && AGAIN.test(words)) || ASKED_FOR.test(words) || RESUMES.test(words);
  if (isOther || controls.includes('my_data') || OF_AN_OPENING.test(words)) return null;
  if (optedOut && !asked && BACK.test(words)) return preferring('in');
  // Read with doubt, it is asked about before nothing is sent any more.
  if (!optedOut && !isSteered && !text.includes('?') && WANTS_NONE.test(words))
    return preferring('out', false);
  if (!isSteered && !(optedOut && isAsked)) return null;
  if (REFUSES.test(words) || WANTS_NONE.test(words)) return MESSAGES.test(words) ? preferring('out') : null;
  const isBare = isSteered && words.trim().split(/\s+/).length <= BARE;
  const isNamed = isBare || MESSAGES.test(words) || ASKED_FOR.test(words) || RESUMES.test(words);
  if (isNamed && !OF_ELSE.test(words) && !ASKS_HOW.test(words)) return preferring('in');
  const wantsElse = wanted.some(({ sure }) => sure);
  return optedOut && isSteered && !wantsElse && !OF_ELSE.test(words) ? preferring('in', false) : null;
}

function preferring(opt: 'in' | 'out', sure = true): Move {
  return {
    do: 'begin',
    flow: 'preferences',
    intent: null,
    given: sure ? {} : { sure: false },
    about: { opt },
  };
}
