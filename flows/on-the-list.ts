import type { Control } from '../nlu/types.ts';
import type { Answer, Asked } from './asking.ts';
import type { Given } from './events.ts';
import { folded } from './folded.ts';
import type { Move } from './move.ts';
import type { Wanted } from './wanted.ts';

/** Dialogs that ask about a place on the list themselves. */
const ASKING = new Set(['waitlist', 'offering', 'waiting']);

const LIST = /\b(?:listas?|filas?)\b|\b(?:en|de) espera\b/;
/** "Sáqueme", "bórrenme", "ya no me apunten", "me tira da lista", "não preciso mais". */
const LEAVES =
  /\b(?:(?<!\b(?:no|nao) (?:me |nos |lo |la )?)(?:saqu|sac|quit|borr|elimin|retir|tir|remov|exclu|desapunt|desanot)\w*|salir(?:me)?|salgo|sair|saio|dar(?:me)? de baja|(?:ya )?no (?:me |lo |la )?(?:apunt|anot|pong|ponen|incluy|esper|necesit|quier|hace falta)\w*|nao (?:me )?(?:coloqu|anot|inclu|precis|quer|espero)\w*)\b/;
/** "No me saquen de la lista". */
const STAYS = /\b(?:no|nao) (?:me |nos |lo |la )?(?:saqu|sac|quit|borr|elimin|tir|remov)\w*/;
/** "Ya no quiero estar en la lista", whatever is said of staying in it. */
const WANTS_NO_MORE = /\b(?:no|nao) (?:lo |la )?(?:quier[oe]|quero|necesit[oa]|precis[oa])\b/;
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

/** A yes to waiting, in whatever words and with whatever hours, where that is offered: "q me avisen, en la mañana". */
export function waitsAfterAll(asked: Asked | null, text: string, given: Given): Answer | null {
  const isOffered = asked?.key === 'waitlist.offer' || asked?.key === 'waitlist.offer-sooner';
  const words = folded(text);
  if (!isOffered || text.includes('?') || !WAITS.test(words) || WAITS_NOT.test(words)) return null;
  return { type: 'patient.chose', id: 'wait', given };
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
  const words = folded(text);
  if (
    !(LIST.test(words) || (CAME_FREE.test(words) && text.includes('?'))) ||
    dialog.some((flow) => ASKING.has(flow))
  )
    return null;
  const begin = (waiting: 'leave' | 'see'): Move => {
    const { when: _days, ...named } = given;
    return { do: 'begin', flow: 'waiting', intent: null, given: named, about: { waiting } };
  };
  // "Sáquenme de la lista" may be that of those who are written to: then no more messages are sent.
  const isOther = wanted.some(({ intent }) => intent === 'human' || intent === 'opt_out');
  if (isOther && !given.service && !/\bespera\b/.test(words)) return null;
  const keeps = controls.includes('keep_waiting') && !WANTS_NO_MORE.test(words);
  if (keeps || STAYS.test(words)) return begin('see');
  const gives = wanted.some(({ intent }) => intent === 'waitlist_decline' || intent === 'cancel');
  if (gives || LEAVES.test(words)) return JOINS.test(words) && !gives ? null : begin('leave');
  const asks = SEES.test(words) || CAME_FREE.test(words);
  return asks && !JOINS.test(words) ? begin('see') : null;
}
