import type { Control } from '../../nlu/types.ts';
import type { Given } from '../events.ts';
import { folded } from '../folded.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asking.ts';
import type { Move } from './move.ts';
import type { Wanted } from './wanted.ts';

/** Dialogs that ask about a place on the list themselves. */
const ASKING = new Set(['waitlist', 'offering', 'waiting']);

const LIST = /\b(?:listas?|filas?)\b|\b(?:en|de) espera\b/;
/** A waiting room, and lists of other things: nobody has a place on those. */
const NO_LIST =
  /\bsalas? de espera\b|\blistas? (?:de|dos|das) (?:examenes|exames|precios?|precos?|medic\w+|remedios|papeles|documentos|requisitos)\b/g;

const TAKES_OFF = '(?:saqu|sac|quit|borr|elimin|retir|tir|remov|exclu|apag|desapunt|desanot)\\w*';
/** Words of leaving it, in whatever mood: "sáqueme", "¿me sacaron?", "qué pasa si me salgo". */
const LEAVES = new RegExp(
  `\\b(?:${TAKES_OFF}|sal(?:ir(?:me)?|go)|sair|saio|dar(?:me)? de baja|(?:ya )?no (?:me |la )?(?:apunt|anot|pong|incluy|esper|necesit|quier|hace falta)\\w*|nao (?:me )?(?:coloqu|anot|inclu|precis|quer|espero)\\w*)\\b`,
);
/** The same, told to be done. */
const TOLD = new RegExp(
  [
    '\\b(?:saqu|quit|borr|elimin|retir|desapunt|desanot)e(?:n)?(?:me|nos|l[oa]s?)\\b',
    '\\b(?:sac|quit|borr|elimin|retir)a(?:me|nos|l[oa]s?)\\b',
    '\\bme (?:saca|saque|quita|quite|borra|borre|retira|retire|elimina|tira|tire|remove|remova|exclui|exclua|apaga|apague)[nm]?\\b',
    `\\b(?:puede[ns]?|podria[ns]?|pode[m]?|poderia[m]?|quiero|quisiera|quero|queria|gostaria de|deseo) (?:por favor )?(?:que )?(?:me |nos )?(?:${TAKES_OFF}|sal(?:ir(?:me)?)|sair|dar(?:me)? de baja)\\b`,
    '\\b(?:ya )?no (?:quiero|necesito|me interesa) (?:mas |ya )?(?:estar|seguir|(?:la |esa )?lista|el (?:puesto|cupo)|ese cupo)\\b',
    '\\bnao (?:quero|preciso)(?: mais)? (?:estar|ficar|da lista|a lista|dessa lista|da fila)\\b',
    '\\b(?:ya )?no me (?:apunt|anot|pong|incluy|esper)[ea]n?\\b|\\bnao me (?:coloquem?|anotem?|incluam?|esperem?)\\b',
    '\\b(?:me salgo|me salga|salgo|saio|dar(?:me)? de baja)\\b',
  ].join('|'),
);
/** "Saquen a mi hijo", "tira meu nome": of whom, must be known. */
const TOLD_OF_ANOTHER =
  /^(?:hola |oi |por favor |y |e )*(?:saque|quite|retire|borre|elimine|tire|remova|tira|saca|quita)[nm]? (?:a |o |de |meu |minha |mi )/;
const OWN_NAME = /\b(?:mi|meu) (?:nombre|nome)\b/;
/** It is only spoken of: supposed, reported, denied, or done already. */
const SPOKEN_OF = new RegExp(
  `\\b(?:si|se|cuando|quando|antes de|porque|por que|dijeron|disseram|dicen|dizem|miedo|medo|temo|preocupa|todavia no|aun no|ainda nao)\\b.*\\b(?:${TAKES_OFF}|sal\\w+|sa[io]\\w*)\\b|\\b(?:sac|quit|borr|elimin|retir)aron\\b|\\b(?:tir|remov|exclu|apag)\\w*ram\\b`,
);
/** "No me saquen de la lista", "no quiero que me saquen". */
const STAYS = new RegExp(
  `\\b(?:no|nao) (?:(?:me|nos|lo|la|vayan?|van|va|vao|quiero|quero|que|a|deseo) ){0,4}${TAKES_OFF}`,
);
/** "Ya no quiero estar en la lista", whatever is said of staying in it. */
const WANTS_NO_MORE = /\b(?:no|nao) (?:lo |la )?(?:quier[oe]|quero|necesit[oa]|precis[oa])\b(?! que\b)/;
/** "No quiero lista de espera, quiero la cita ya". */
const WANTS_A_VISIT =
  /(?<!\b(?:no|nao) )\b(?:quiero|quero|necesito|preciso)\b(?: \w+)? (?:cita|consulta|turno|hora)\b/;
/** "¿Sigo en la lista?", "¿en qué puesto voy?", "ainda estou na fila?" */
const SEES =
  /\b(?:sigo|seguimos|estoy|estamos|quede|quedo|voy|vamos|puesto|lugar|posicion|posicao|cuant[oa]s? (?:\w+ )?(?:falta|hay|van|tengo)|quant[oa]s? (?:\w+ )?(?:falta|tem)|continuo|ainda|fiquei|estou|to|como va|como esta|como ta|que paso)\b/;
/** "¿Se liberó algo?", "abriu alguma vaga?": by who waits already, or would. */
const CAME_FREE =
  /\b(?:(?:se )?(?:libero|desocupo|abrio)|abriu|liberou|desocupou|surgiu|apareceu) (?:ya |ja )?(?:algo|algun[ao]?|algum[a]?|un[ao]?|uma?|cupo|vaga|espacio|horario)\b/;
/** "Quiero entrar en la lista", "me coloca na lista": that is no question about it. */
const JOINS =
  /\b(?:entrar|apuntar(?:me)?|anotar(?:me)?|ponga(?:me|nme)?|ponme|pon(?:er|erme)|poneme|meta(?:me|n)?|coloca|coloque|colocar|bota|inclui\w*|incluy\w*|agreg\w*|avis\w*)\b/;

/** "Que me avisen", "me avisa se abrir", "espero": to be told of a time that comes free. */
const WAITS = /\b(?:avis\w*|(?:me )?(?:anot|apunt)\w*|(?:yo |eu )?espero|lista|fila)\b/;
const WAITS_NOT =
  /\b(?:no|nao|ni|nem) (?:me |nos |lo |la |quiero |quero )*(?:avis|anot|apunt|espero|esper)\w*/;

/** "1 mas só de manhã", "sí, pero en las tardes": the first choice, or a yes, before the hours that would do. */
const FIRST_OR_YES =
  /^\W*(?:(?:la|a|el|o|opcion|opcao) )?(?:1|un[oa]|uma?|primer[ao]?|primeir[ao]|si|sim|dale|claro|ok|bueno|isso)\b/;

/** Whether no more is named than hours: other days, places or doctors are looked for first. */
function isOnlyHours({ when = [], site, practitioner, service, modality, instead }: Given): boolean {
  const isElse = site ?? practitioner ?? service ?? modality ?? instead;
  return isElse === undefined && when.length > 0 && when.every(({ type }) => type.startsWith('time'));
}

/** A yes to waiting, in whatever words and with whatever hours, where that is offered: "q me avisen, en la mañana". */
export function waitsAfterAll(asked: Asked | null, text: string, given: Given): Answer | null {
  const isOffered = asked?.key === 'waitlist.offer' || asked?.key === 'waitlist.offer-sooner';
  const words = folded(text);
  const waits = WAITS.test(words) || (FIRST_OR_YES.test(words) && isOnlyHours(given));
  if (!isOffered || text.includes('?') || !waits || WAITS_NOT.test(words)) return null;
  return { type: 'patient.chose', id: 'wait', given };
}

/** "Ya me vio otro médico", "já passei com outro", "sáqueme": what is offered is not needed any more. */
const NO_MORE_NEEDED =
  /\b(?:ya|ja) (?:(?:me|nos|lo|la|le) (?:vio|vieron|atendio|atendieron|opero|operaron|atendeu|atenderam|operou|hicieron|fizeram|resolv\w+)|(?:fui|fomos|passei|consegui|resolvi|marquei|peguei|operei|tome|saque|consulte|pague)\b(?! (?:la|esa|a|essa) (?:cita|consulta|hora))|(?:tengo|tenho) (?:otra|outra)|(?:pedi|conseguimos) (?:otra|outra))/;

/** What is said of their place, asked about what came free: "ya me vio otro médico" is a no, "no me saque" no such. */
export function ofPlaceHeld(asked: Asked | null, text: string, given: Given): Answer | null {
  if (!asked?.key.startsWith('offering.') || text.includes('?')) return null;
  const words = folded(text);
  if (STAYS.test(words)) return { type: 'patient.gave', given: { ...given, waits: true } };
  const isOut = NO_MORE_NEEDED.test(words) || TOLD.test(words);
  return isOut && !given.waits ? { type: 'patient.declined', given: {} } : null;
}

/** What is wanted of a place on a waiting list: to give it up, or to hear of it. Null where it is neither. */
export function waitingMove(
  text: string,
  {
    wanted,
    controls,
    dialog,
    given,
  }: { wanted: readonly Wanted[]; controls: readonly Control[]; dialog: readonly string[]; given: Given },
): Move | null {
  const words = folded(text).replace(NO_LIST, ' ');
  if (
    !(LIST.test(words) || (CAME_FREE.test(words) && text.includes('?'))) ||
    dialog.some((flow) => ASKING.has(flow))
  )
    return null;
  const begin = (waiting: 'leave' | 'see', sure = true): Move => {
    const { when: _days, ...named } = given;
    const about = { waiting };
    return {
      do: 'begin',
      flow: 'waiting',
      intent: null,
      given: sure ? named : { ...named, sure: false },
      about,
    };
  };
  // "Sáquenme de la lista" may be that of those who are written to: then no more messages are sent.
  const isOther = wanted.some(({ intent }) => intent === 'human' || intent === 'opt_out');
  if (isOther && !given.service && !/\bespera\b/.test(words)) return null;
  const keeps = controls.includes('keep_waiting') && !WANTS_NO_MORE.test(words);
  if (keeps || STAYS.test(words)) return begin('see');
  if (SPOKEN_OF.test(words)) return begin('see');
  const gives = wanted.some(({ intent }) => intent === 'waitlist_decline' || intent === 'cancel');
  if (!gives && WANTS_A_VISIT.test(words)) return null;
  if (!gives && JOINS.test(words) && !TOLD.test(words)) return null;
  const isOfWhom = TOLD_OF_ANOTHER.test(words) && (given.person !== undefined || OWN_NAME.test(words));
  if (gives || LEAVES.test(words)) return begin('leave', TOLD.test(words) || isOfWhom);
  const asks = SEES.test(words) || CAME_FREE.test(words);
  return asks && !JOINS.test(words) ? begin('see') : null;
}
