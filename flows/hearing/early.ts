import type { Intent } from '../../nlu/types.ts';
import type { Appointment } from '../appointment.ts';
import type { Given } from '../events.ts';
import type { Frame } from '../flow.ts';
import { folded, has } from '../folded.ts';
import { isMeant } from '../kin.ts';
import { tellsWho } from '../told.ts';
import { concernsVisit, namesTime } from '../wish.ts';
import type { World } from '../world.ts';
import type { Asked } from './asking.ts';
import { begin } from './beginning.ts';
import type { Heard } from './heard.ts';
import { inHand } from './in-hand.ts';
import type { Move } from './move.ts';
import { isOfOwn } from './sooner.ts';
import type { Wanted } from './wanted.ts';

/** Dialogs about a visit that is not booked yet. */
const BEFORE_A_VISIT = new Set(['booking', 'choosing', 'waitlist', 'identify']);

/** The flows of the dialog in progress: from the one at the bottom of the calls that end in the top frame. */
export function dialogOf(frames: readonly Frame[]): string[] {
  let at = frames.length - 1;
  while (at > 0 && frames[at - 1]!.calls) at -= 1;
  return frames.slice(Math.max(at, 0)).map(({ flow }) => flow);
}

/** Whether the dialog in progress is about a visit that is not booked yet. */
export function isEarly(frames: readonly Frame[]): boolean {
  return BEFORE_A_VISIT.has(dialogOf(frames)[0] ?? '');
}

/** "Cancel", said while a visit is being looked for, means the looking: nothing is booked yet. */
export function leaves(wanted: readonly Wanted[], frames: readonly Frame[], given: Given): boolean {
  const elsewhere = given.service !== undefined && given.service !== inHand(frames).service;
  const cancels = wanted.length === 1 && wanted[0]!.intent === 'cancel';
  return cancels && isEarly(frames) && !namesTime(given) && !elsewhere;
}

/** "No quiero otra cita", "não preciso marcar consulta"; but not "no quiero cita el lunes". */
const NO_VISIT =
  /\b(?:no|nao) (?:quiero|quero|necesito|preciso|estoy pidiendo|estou pedindo|es para|e para)(?: (?!(?:el|la|las|los|mi|esa|ese|essa|esse|a|o|minha|perder|cancelar|cambiar|mover)\b)\w+){0,2}? (?:cita|turno|hora|consulta|reserva)\b(?! (?:el|la|lo|los|las|para|pra|a|al|as|no|na|con|com|de|del|do|da|en|em|tan|tao|muy|muito|tempran|tard|ced|es[ae]|ess[ae]|hoy|hoje|manana|amanha|por|pela|mas|mais)\b)/;

/** "No quiero marcar otra", "não quero agendar nada": the verb alone. */
const NO_BOOKING =
  /\b(?:no|nao) (?:quiero|quero|queria|necesito|preciso|es para|e para|e pra|era para|era pra)(?: \w+){0,1} ?(?:marcar|agendar|sacar|pedir|reservar|apartar)(?: (?:otr[ao]|outr[ao]|nada|ningun[ao]|nenhum[ao]|mas|mais))?\s*(?:[,.;!]|$)/;

/** "Não quero marcar, quero desmarcar", "es para cancelar", "cancelar la que tengo"; but not "ya no, cancelar", which leaves. */
const WANTS_IT_GONE =
  /\b(?:no|nao) (?:quiero|quero|es para|e para|e pra|era para|era pra|necesito|preciso)(?: \w+){0,2}? (?:marcar|agendar|sacar|pedir|reservar|cita|consulta)\b.*\b(?:cancel|anul|desmarc)\w*|\b(?:es|e|era) (?:para|pra) (?:cancel|anul|desmarc)\w*|\b(?:cancel|anul|desmarc)\w* (?:la|el|a|o) que (?:ya |ja |eu )*(?:tengo|tenho)\b/;
/** Whether a visit that they have is to be cancelled, said while another is looked for. */
export function wantsItGone(text: string): boolean {
  return has(text, WANTS_IT_GONE);
}

/** "Ya no la quiero, gracias", "não quero mais": nothing else is said. */
const NO_MORE =
  /^\W*(?:(?:no|nao|ay|ah|ai|perdon|sabe que|quer saber|mejor|melhor|disculp\w*|desculp\w*|bueno|bom|deje|deixa)[ ,.]+)*(?:ya no (?:l[ao] |le |nada )?(?:quiero|necesito|voy a (?:ir|querer)|me interesa)|nao (?:quero|preciso|vou querer) mais)(?: (?:l[ao]|nada|mas|ir|la cita|el turno|la hora|a consulta|gracias|obrigad[oa]|seguir|continuar|agendar|marcar|sacar))*\W*(?:(?:muchas )?gracias|obrigad[oa])?\W*$/;

/** Whether somebody who is looking for a visit says that they want none. */
export function deniesVisit(text: string, frames: readonly Frame[], given: Given): boolean {
  if (!isEarly(frames) || namesTime(given)) return false;
  return has(text, NO_VISIT) || has(text, NO_BOOKING) || has(text, NO_MORE);
}

/** "No es para cambiarla", "não quero mudar": asked for another time, they want none. */
const NO_MOVE =
  /\b(?:no|nao) (?:es|e|era|quiero|quero|queria|necesito|preciso|pedi|pienso|vou|voy a)(?: (?:para|pra|que|de|la|lo|me|a|o)){0,3} ?(?:la |lo )?(?:cambi|mover|mude|mudar|muden|remarc|reprogram|troc|reagend|pasar)\w*/;

/** "Mejor déjela así", "melhor deixar como está". */
const LEFT_AS_IT_IS =
  /\b(?:dej|deix)\w+\b(?: \w+){0,2} (?:asi|assim|como (?:esta|estaba|estava|ta|era)|quiet[ao])\b/;

/** Whether somebody who is asked to when their visit is to be moved says that it is not to be. */
export function deniesMove(text: string, frames: readonly Frame[], given: Given): boolean {
  const words = folded(text);
  const isStaying = NO_MOVE.test(words) || LEFT_AS_IT_IS.test(words);
  return dialogOf(frames)[0] === 'rescheduling' && !namesTime(given) && isStaying;
}

/** "Y otra para mí de dermatología": one more visit, and no other than the one that is being looked for. */
const ONE_MORE =
  /^\W*(?:(?:ah|oye|oi|bueno|bom|ok|listo|(?:muchas |muito )?gracias|(?:muito )?obrigad[oa]|perfecto|perfeito|ahora|agora|y|e|mas|pero|tambien|tambem|ademas|de paso|por favor|aprovecho|aproveito|si|sim|claro|dale|perfecto|perfeito|para mi|pra mim|esa|essa|resérvela|reservela|marca|pode marcar)[ ,.]+)*(?:(?:quiero|quisiera|necesito|queria|quero|preciso|de|marcar|pedir|sacar|agendar|me das?|me da|dame|deme|tambien|tambem) )*(?:otr[ao]|outr[ao]|una mas|mais uma)\b(?! (?:hora|horario|dia|fecha|data|sede|unidade|doctora?|doutora?|medic[oa]|semana|opcion|opcao|vez|cosa|coisa|pregunta|pergunta|duda|duvida|persona|pessoa|especialidad)\b)/;

/** Whether one more visit is wanted than the one that is being looked for: of another service, or for somebody else. */
export function wantsOneMore(text: string, frames: readonly Frame[], given: Given): boolean {
  const isOther = given.service !== undefined && given.service !== inHand(frames).service;
  return isEarly(frames) && namesOneMore(text) && (isOther || given.person !== undefined);
}

/** "Quiero otra", "e mais uma pro meu marido": one more visit, and nothing in place of one. */
export function namesOneMore(text: string): boolean {
  return has(text, ONE_MORE);
}

/** "No es para sacar, es para cambiarla", "não é nova, é mudar a de cardiologia". */
const MOVES_OWN =
  /\b(?:no|nao) (?:es|e|era)\b.*\b(?:es|e|era|sino|mas)(?: (?:para|pra|de|que|so))* (?:cambi|mud|mov|remarc|reprogram|pas[ae]|reagend|troc)\w*|^\W*(?:no|nao)\b.*\b(?:es|e|era) (?:a |la |el )?(?:minha|mi) (?:consulta|cita|turno|hora)\b/;

/** Whether somebody for whom a visit is looked for says that one of theirs is to be moved instead. */
export function movesOwn(text: string, frames: readonly Frame[]): boolean {
  return isEarly(frames) && has(text, MOVES_OWN);
}

/** "Quiero saber si ya tengo", "só quero saber quando é". */
const ASKS_OF_OWN =
  /\b(?:saber|ver|confirmar|verificar) (?:si|se|cuando|quando|que dia)(?: (?:ya|ja|eu))? ?(?:tengo|tenho|es|son|e|sao|tem|hay)\b/;

/** Whether somebody asks what visits they have. */
export function asksOfOwn(text: string): boolean {
  return has(text, ASKS_OF_OWN);
}

/** Whether a visit that is theirs already is spoken of, while another is looked for: "pero yo ya tengo la del jueves". */
export function isOfAnother(intent: Intent, text: string, frames: readonly Frame[]): boolean {
  return intent === 'reschedule' && isEarly(frames) && isOfOwn(text);
}

/** Whether another visit than the one in hand is to be moved: a visit is moved to no other service, and to nobody who does not give it. */
export function movesAnother(
  frames: readonly Frame[],
  { service, practitioner }: Given,
  { clinic }: World,
): boolean {
  const moved = dialogOf(frames)[0] === 'rescheduling' ? inHand(frames).service : undefined;
  if (moved === undefined) return false;
  if (service !== undefined) return service !== moved;
  const doctor = clinic.practitioners.find(({ id }) => id === practitioner);
  return doctor !== undefined && !doctor.services.includes(moved);
}

/** Whose a visit is: "la mía", "a do Mateus", "la de mi hijo", "mi cita". */
const WHOSE =
  /\b(?:la|el|lo|a|o) (?:mi[ao]|minha|meu|de (?:mi|meu|minha)|del|da|do|de \w+)\b|\b(?:mi|minha) (?:cita|consulta|turno|hora)\b/;
/** Words of which "no, la de mi hijo, no la mía" has no more: what is longer tells why. */
const FEW_WORDS = 8;

/** Whether a visit of somebody else than the one in hand is meant: "não, a minha". */
export function meansOthers(
  text: string,
  frames: readonly Frame[],
  given: Given,
  { contact }: World,
): boolean {
  const { person } = given;
  if (person === undefined || !CHANGES.has(dialogOf(frames)[0] ?? '')) return false;
  const visit = visitInHand(frames);
  const isTheirs = contact.people.some((one) => one.id === visit?.patient && isMeant(one, person));
  const isKnown = contact.people.some((one) => isMeant(one, person));
  const isShort = text.trim().split(/\s+/).length <= FEW_WORDS;
  return visit !== null && isKnown && !isTheirs && isShort && has(text, WHOSE);
}

/** Dialogs in which a visit that is booked is changed. */
const CHANGES = new Set(['cancelling', 'rescheduling']);

/** The visit that the dialog in progress is about; null where it is about none. */
export function visitInHand(frames: readonly Frame[]): Appointment | null {
  for (const { state } of frames.toReversed()) {
    const { appointment } = (state as { context: { appointment?: Appointment | null } }).context;
    if (appointment) return appointment;
  }
  return null;
}

/** "Ahorita se lo paso", "já te mando": what was asked for is about to come. */
const SOON =
  /^\W*(?:(?:un|um|ok|si|sim|claro|listo|dale|ta)[ ,]+)*(?:ya|ahorita|ahora|enseguida|en seguida|luego luego|ja|agora|daqui a pouco)\b.*\b(?:paso|mando|envio|doy|digo|escribo|passo|falo|busco|pego)\b/;

/** "Mi cédula es", "o cpf:": what it is comes in the next message. */
const ONLY_NAMES_IT =
  /^[^\p{L}?]*(?:(?:mi|la|el|su|meu|minha|o|a|seu|numero de|el numero de|o numero do) ){0,2}(?:cedula|documento|identidad|cpf|rg|dni|rut|curp|nombre(?: completo)?|nome(?: completo)?|fecha(?: de nacimiento)?|data(?: de nascimento)?)(?: (?:es|e|eh|seria))?[^\p{L}?]*$/u;

/** Whether who they are is about to be told. */
export function tellsSoon(text: string, asked: Asked | null): boolean {
  const isOfWho = asked !== null && ['name', 'document', 'birth-date'].includes(asked.awaiting ?? 'free');
  return isOfWho && (has(text, SOON) || has(text, ONLY_NAMES_IT));
}

/** What is no wish beside an answer that is put off. */
const PUT_OFF_WITH: readonly Intent[] = [
  'book',
  'yes',
  'confirm',
  'waitlist_accept',
  'check_in',
  'query_appointment',
];
/** "Espere, es para mi hijo" tells whom it is for. */
const FOR_WHOM = /\b(?:para|pra|pro|pa)\b/;

/** Whether the answer is put off, or left to somebody else: "mi hijo lo ve y le digo", "sí, pero primero pregunto". */
function decidesLater({ said: { text, understood }, asked, wanted, given }: Heard): boolean {
  if (!asked || !understood.controls.includes('wait')) return false;
  const isOther = wanted.some(({ intent, sure }) => sure && !PUT_OFF_WITH.includes(intent));
  const tells = concernsVisit(given) || tellsWho(given);
  const isFor = given.person !== undefined && has(text, FOR_WHOM);
  // "Ver otros" is not chosen by who says "déjeme ver con mi esposo".
  const chooses =
    asked.awaiting === 'choice' &&
    understood.entities.some((one) => one.type === 'choice' && one.text !== text.trim());
  return !(isOther || tells || isFor || chooses);
}

const INSURANCE =
  /\b(?:seguros?|convenios?|eps|prepagada|obra social|isapre|fonasa|aseguradora|plano|planos)\b/;

/** What is done about an answer that is about to come, or is put off: it is waited for. What an insurer decides is told. */
export function comesLater(heard: Heard): Move[] | null {
  const { asked, said, given, isAtMenu } = heard;
  if (tellsSoon(said.text, asked) && !tellsWho(given)) return [{ do: 'wait' }];
  if (isAtMenu || !decidesLater(heard)) return null;
  const isOfInsurer = has(said.text, INSURANCE);
  return [isOfInsurer ? begin({ intent: 'faq_insurance', sure: true }, {}) : { do: 'wait' }];
}

/** "¿Y si no puedo ir?", "se eu não puder ir o que acontece?": asked of what is not so yet, it refuses nothing. */
const WHAT_IF =
  /^\W*(?:(?:y|e|pero|mas|ah) )?(?:si|se) (?:yo |eu |al final |no final )?(?:no|nao) (?:puedo|pudiera|llego|voy|alcanzo|posso|puder|consigo|conseguir|for|chegar)\b.*\?/;

/** Whether it is asked what becomes of a visit that they should not come to. */
export function asksWhatIf(text: string, asked: Asked | null): boolean {
  return asked?.awaiting === 'yes-no' && has(text, WHAT_IF);
}

/** "No sé, ¿qué tiene?", "pra quando tem?", "quando der": whichever there is. */
const WHATEVER_THERE_IS =
  /^\W*(?:(?:no se|nao sei|pues|bueno|bom|y|e)[ ,¿]+)*(?:que|o que|para cuando|pra quando|cuando|quando|cuales|quais)\b(?: \w+){0,2} (?:tiene[ns]?|tengan?|hay|haya|tem|ha|pued[ae][ns]?|der|puder\w*|hubiera)\b(?! que)/;

/** "Da igual", "tanto faz", "cuando haya", "usted decida". */
const ALL_THE_SAME =
  /^\W*(?:(?:pues|bueno|bom|ah|a mi|me|pra mim|para mi|la verdad|cuando|quando)[ ,]+)*(?:da (?:igual|lo mismo)|es igual|tanto (?:faz|da|me da)|indiferente|lo que (?:haya|sea|tenga[ns]?|hubiera)|o que (?:tiver|der|houver)|el que (?:haya|sea|tenga[ns]?)|(?:sea|haya|pueda[ns]?|quiera[ns]?|tenga[ns]?|guste[ns]?|tiver(?:em)?|der|puder(?:em)?|quiser(?:em)?|for melhor|houver)|(?:usted(?:es)?|voce|vcs?) (?:escoja|decida|diga|escolhe|decide|ve|vea|sabe|mire)\w*)(?:[ ,]+(?:por favor|porfa|gracias|obrigad[oa]|ustedes?|voces?|vcs?|el dia|o dia|la hora|a hora|no mas|nomas|mesmo|pra mim|para mi))*[ .!]*$/;

/** Whether somebody who is asked when leaves that open. */
export function asksWhatThereIs(text: string, asked: Asked | null): boolean {
  return asked?.awaiting === 'date' && (has(text, WHATEVER_THERE_IS) || has(text, ALL_THE_SAME));
}

/** Wishes that are only more of what is said of a visit which is being looked for. */
const OF_THE_VISIT: ReadonlySet<Intent> = new Set<Intent>([
  'book',
  'reschedule',
  'waitlist_join',
  'telemed_link',
]);

/** Whether a wish is only that: "mejor cámbiela al viernes", "por vídeo". */
export function isVisitTalk(intent: Intent, frames: readonly Frame[]): boolean {
  return isEarly(frames) && OF_THE_VISIT.has(intent);
}
