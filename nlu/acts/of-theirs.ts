import { spoken } from '../words.ts';
import type { Marks } from './marks.ts';
import { denied, named, told } from './said.ts';

/**
 * "La de mi hijo", "a do cardio", "el otro", "la mía", "la segunda", "el turno de hoy": one of several visits; but not
 * "pásela para la del lunes".
 */
const ONE_OF =
  /(?<!\b(?:para|por) )\b(?:la|las|el|los|lo|a|as|o|os|na|no|nas|nos) (?:(?:turno|cita|hora|consulta|horario) )?(?:de|del|do|da|dos|das|del[ea]s?|suy[ao]s?|otr[ao]s?|outr[ao]s?|mi[ao]s?|minhas?|meus?|primer[ao]|primeir[ao]|segund[ao]|tercer[ao]|terceir[ao]|ultim[ao])\b|^(?:(?:si|sim|y|e|a|pero|mas) )*(?:es[ae]|ess[ae]|est[ae]) (?:yo|eu|si|sim|no|nao|voy|vou)\b/;

/** "Todas menos la de Mateo", "las tres", "ambas", "as duas consultas": however many they have. */
const ALL_OF =
  /\b(?:tod[ao]s|amb[ao]s|(?<!\b(?:a|de|das|para|entre) )(?:las|los|as|os) (?:dos|2|duas|dois|tres|3|cuatro|4|quatro))\b(?! (?:(?:los|las|os|as) )?(?:dias|semanas|meses|anos|horas|veces|vezes|de la|da))/;

const SPECIALTY =
  /^(?:(?:pediatr|cardio|dermato|gin[e]?c|psic|psiq|neuro|oftal|ort[oe]|nutri|uro|endocr|gastro|odonto)|(?:ecogra|ultras|resonanc|ressonan|laborator))/;

/** "Quiero pediatría", "quero cardiologista": a specialty that is wanted is a visit to it. */
export function namesSpecialty({ words }: Marks): boolean {
  return words.some(({ token }) => SPECIALTY.test(token.text));
}

export function sameSpecialty(one: Marks, other: Marks): boolean {
  const specialty = ({ words }: Marks) => words.find(({ token }) => SPECIALTY.test(token.text))?.token.text;
  const first = specialty(one);
  return first !== undefined && first === specialty(other);
}

/** Whether one of several visits is named: by what it is of, by its place, or by its specialty. */
export function namesOneOf(marks: Marks): boolean {
  return namesSpecialty(marks) || ONE_OF.test(textOf(marks));
}

/** Whether visits that are had are pointed at: one of them, or however many there are. */
function pointsAtTheirs(marks: Marks): boolean {
  const text = textOf(marks);
  return ONE_OF.test(text) || ALL_OF.test(text);
}

/** "Lo del jueves", "a de quinta", "la mía": one that they have, by its day, its doctor or its owner. */
const ONE_HAD =
  /(?<!\b(?:para|por|pra|pro) )\b(?:la|lo|el|a|o) (?:(?:de(?: la)?|del|da|do) (?!(?:hoy|manana|hoje|amanha) (?:en|a|por|pela) )\S+|mi[ao]|minha)\b/;
/** "¿A qué hora es?", "que dia que é?", "con quién me toca?" */
const WHEN_OR_WHO =
  /\b(?:(?:que|cual) (?:horas?|dia)|(?:con|com) (?:quien|quem|(?:que|cual) (?:doctora?|medic[oa]|doutora?)))(?: que)? (?:mismo |mesmo )?(?:es|era|e|seria|queda|quedo|me toca|ficou|fica)\b|\b(?:es|e|era) (?:a |con |com )?(?:que horas?|que dia|quien|quem)\b/;

/** "Lo del jueves ¿a qué hora es?", "a de quinta é que horas mesmo?": and nothing is to be done with it. */
export function asksOfOneHad(said: Marks): boolean {
  const text = textOf(said);
  return (
    ONE_HAD.test(text) &&
    WHEN_OR_WHO.test(text) &&
    !told(said, [
      'book',
      'get',
      'move',
      'cancel',
      'other',
      'confirm',
      'send',
      'join',
      'talk',
      'stop',
      'unable',
    ]) &&
    !named(said, ['result', 'open', 'cost', 'insurance', 'other'])
  );
}

/** "Quiero confirmar la de cardiología", "confirme todas menos la del lunes": and nothing else that it could be of. */
export function confirmsTheirs(said: Marks): boolean {
  return (
    told(said, ['confirm'], ['command']) &&
    pointsAtTheirs(said) &&
    !denied(said, ['confirm', 'want', 'attend']) &&
    !told(said, [
      'book',
      'get',
      'move',
      'cancel',
      'other',
      'send',
      'join',
      'talk',
      'see',
      'unable',
      'stop',
      'arrive',
    ]) &&
    !named(said, [
      'hour',
      'question',
      'message',
      'waitlist',
      'order',
      'result',
      'auth',
      'doubt',
      'policy',
      'cost',
    ]) &&
    !named(said, ['insurance', 'status', 'unneeded', 'paper', 'request', 'link', 'video', 'wrong'])
  );
}

/** "Cámbieme la de cardiología para mañana", "¿puedo mover la del lunes?": whatever it is of, no new one is asked for. */
export function movesTheirs(said: Marks): boolean {
  return (
    told(said, ['move']) &&
    ONE_OF.test(textOf(said)) &&
    !denied(said, ['move', 'want']) &&
    !told(said, [
      'book',
      'get',
      'cancel',
      'confirm',
      'send',
      'join',
      'talk',
      'see',
      'stop',
      'notify',
      'drop',
    ]) &&
    !named(said, [
      'message',
      'waitlist',
      'order',
      'result',
      'auth',
      'insurance',
      'paper',
      'policy',
      'cost',
      'link',
    ]) &&
    !named(said, ['unneeded', 'wrong', 'request', 'reject'])
  );
}

/** "Voy a todas menos a la del lunes", "vou nas duas": they come to all that there are. */
export function comesToAll(said: Marks): boolean {
  return (
    told(said, ['attend'], ['command']) &&
    ALL_OF.test(textOf(said)) &&
    !told(said, ['cancel', 'move', 'unable', 'book', 'get', 'want', 'talk', 'see']) &&
    !named(said, ['question', 'cost', 'message', 'unneeded', 'place', 'result', 'order'])
  );
}

/** What a day may be called where something is put on it. */
const DAY =
  '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda|terca|quarta|quinta|sexta|manana|amanha|hoy|hoje|pasado|depois|tarde|noche|noite|semana|mes|dia|fecha|\\d+|proxim[ao]|siguiente|otro|otra|outro|outra|mas|mais|primera|cualquier|qualquer)';
/** "¿Se puede…?", "mejor", "dá pra…": what puts a visit somewhere without a verb of moving. */
const PUTS =
  '(?:se puede|se podria|se podra|puede|podria|podra|mejor|melhor|da(?: para)?|daria(?: para)?|pode|poderia|tem como|pongaw*|dejew*|bota|joga|jogue|coloca|coloque|pasew*|pasaw*|passa|passe)';
/** "La de cardiología se puede para el sábado", "a do exame dá pra sexta?": put at another time, by whatever words. */
const PUT_ELSEWHERE = new RegExp(
  `(?<!\\b(?:para|por) )\\b(?:la|las|el|los|a|as|o|os|na|no|nas|nos) (?:de|del|do|da|dos|das|mi[ao]s?|minhas?|meus?|otr[ao]s?|outr[ao]s?)\\b(?: \\S+){0,7}? ${PUTS}(?: (?:ser|pasar|passar|ficar|quedar|dejar|deixar|poner|mudar|mover|me|la|lo|que|sea|fuera))* (?:para|pra|pro|pa)(?: (?:el|la|o|a|os|as|este|esta|nest[ae]|na|no|ainda))* ${DAY}\\b`,
);

/** Whether a visit that is had is put at another time, whatever verb that is said with. */
export function putsTheirsElsewhere(said: Marks): boolean {
  return (
    PUT_ELSEWHERE.test(textOf(said)) &&
    !told(said, ['cancel', 'confirm', 'send', 'join', 'talk', 'book']) &&
    !named(said, ['message', 'waitlist', 'order', 'result', 'auth', 'cost', 'insurance', 'unneeded', 'link'])
  );
}

/** "¿Da para ponerla…?", "tem como passar o cardio…", "me dejan lo de cardiología…", "pásela…". */
const PUTTING =
  '(?:(?:me |nos )?(?:puede|pueden|podria|podrian|sera que|se puede|da para|tem como|consegue|conseguem|pode|podem|poderia|quiero|quero|necesito|preciso) (?:\\S+ ){0,2}?(?:pass?ar|poner|botar|jogar|colocar|por|empurrar|dejar|deixar|correr)(?:me|nos)?l?[ao]?|(?:me |nos |vo?ce )(?:l[ao] )?(?:pasan?|dejan?|ponen?|corren?|passa|joga|empurra|bota|coloca))';
/** Something is put at another time, whatever it is called. */
const PUTS_IT_AT = new RegExp(
  `\\b${PUTTING} (?:\\S+ ){0,5}?(?:para|pra|pro|pa|al) (?:(?:el|la|o|a|este|esta|essa|proxim[ao]) )*${DAY}\\b`,
);

/** "¿Da para pasar lo de cardiología al viernes?": whether something is put at another time. */
export function putsElsewhere(said: Marks): boolean {
  return PUTS_IT_AT.test(textOf(said));
}

function textOf({ words }: Marks): string {
  return spoken(words);
}
