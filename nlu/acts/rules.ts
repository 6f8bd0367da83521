import type { Intent } from '../types.ts';
import { spoken } from '../words.ts';
import {
  greetsForVisit,
  namesAnother,
  wantsAnother,
  wantsForOtherWeek,
  wantsOneMore,
} from './another-visit.ts';
import { wantsByOrder } from './by-order.ts';
import {
  asksCostOfCancelling,
  cancelsBill,
  leavesToOthers,
  pleadsForTime,
  sparesVisit,
  supposesCancelling,
  wasCancelled,
} from './cancelled.ts';
import type { Concept } from './concepts.ts';
import { hasConfirmed } from './ellipsis.ts';
import { asksForAnyone, onlyGreets } from './greeting.ts';
import { asksForPapers, praises, resentsService, resentsSilence } from './grievances.ts';
import { bookedInstead, movesWhatCannotBe } from './instead.ts';
import type { Marks } from './marks.ts';
import { asksOfOneHad, comesToAll, confirmsTheirs, movesTheirs, putsTheirsElsewhere } from './of-theirs.ts';
import { passesOn } from './passing-on.ts';
import { REPORTS } from './rules-of-reports.ts';
import { denied, named, told } from './said.ts';
import { wantsToBeSeen } from './to-be-seen.ts';
import { leavesMessages, leavesWaitlist, passesOffered, takesOffered } from './waiting-place.ts';
import { asksWhoSpeaks } from './who-speaks.ts';

/** What the grammar concludes, and how sure it is of it. */
export interface Act {
  intent: Intent;
  confidence: number;
  /** Whether it stands whatever is told around it. */
  stands?: true;
}

/** What is asked beside an act that is denied. */
const QUESTIONS = [
  ['place', 'faq_location'],
  ['cost', 'faq_price'],
  ['open', 'faq_hours'],
  ['insurance', 'faq_insurance'],
] as const satisfies readonly (readonly [Concept, Intent])[];

export interface Rule extends Act {
  holds: (marks: Marks) => boolean;
}

/**
 * Where polarity, mood and scope decide, and counting words would not: the first that holds is concluded.
 * Where none does, the classifier speaks.
 */
const RULES: readonly Rule[] = [
  // "Boa tarde, tudo bem?"
  { intent: 'greeting', confidence: 0.95, holds: onlyGreets },
  ...REPORTS,
  // "¿Sigue ahí?", "me responde por favor".
  { intent: 'greeting', confidence: 0.9, holds: asksForAnyone },
  // "Hola, una cita."
  { intent: 'book', confidence: 0.8, holds: greetsForVisit },
  // "No quiero cancelar, solo cambiar la hora."
  {
    intent: 'reschedule',
    confidence: 0.93,
    holds: (said) => denied(said, ['cancel']) && told(said, ['move', 'other']),
  },
  // "Sáquenme turno para mi abuela" strikes nobody off.
  { intent: 'book', confidence: 0.88, holds: (said) => covers(said, 'get', 'drop') },
  // "¿Me pasás el turno al viernes?"
  { intent: 'reschedule', confidence: 0.92, holds: passesOn },
  // "La de cardiología, ¿se puede para el sábado?"
  {
    intent: 'reschedule',
    confidence: 0.88,
    holds: (said) => putsTheirsElsewhere(said) || movesTheirs(said),
  },
  // "Quiero confirmar la de cardiología", "confirme todas menos la del lunes."
  { intent: 'confirm', confidence: 0.88, holds: confirmsTheirs },
  // "Voy a todas."
  { intent: 'confirm', confidence: 0.85, holds: comesToAll },
  // "Necesito hora para la otra semana": a visit that is not had yet.
  { intent: 'book', confidence: 0.88, holds: wantsForOtherWeek },
  // "Dame otra el viernes."
  { intent: 'book', confidence: 0.9, holds: wantsAnother },
  // "Quiero otra cita": one more, and not the same one at another time.
  { intent: 'book', confidence: 0.85, holds: wantsOneMore },
  // "Necesito una cita para una resonancia, tengo la orden": times are found by what it says.
  { intent: 'upload_order', confidence: 0.85, holds: wantsByOrder },
  // "Será que me atienden el lunes? La autorización vence en mayo."
  { intent: 'book', confidence: 0.9, stands: true, holds: wantsToBeSeen },
  // "Me saqué sangre el martes y no me llega nada".
  { intent: 'query_results', confidence: 0.85, holds: missesResults },
  // "¿Cuánto vale una cita con el ortopedista?"
  {
    intent: 'faq_price',
    confidence: 0.9,
    holds: (said) =>
      told(said, ['cost'], ['question']) &&
      !told(said, ['book', 'move', 'cancel', 'send', 'confirm', 'join', 'talk', 'status']) &&
      !named(said, ['insurance', 'joke', 'result']),
  },
  // "No alcanzo a llegar hoy, páseme a mañana."
  { intent: 'reschedule', confidence: 0.88, holds: movesWhatCannotBe },
  // "No voy a poder ir mañana, agéndeme para el otro lunes."
  { intent: 'reschedule', confidence: 0.86, holds: bookedInstead },
  // "Si alguien cancela me avisan."
  {
    intent: 'waitlist_join',
    confidence: 0.92,
    holds: (said) => told(said, ['notify', 'join']) && supposesCancelling(said),
  },
  // "¿Me cobran si cancelo?"
  { intent: 'faq_price', confidence: 0.9, holds: asksCostOfCancelling },
  // In Colombia a bill is cancelled when it is paid: "voy a cancelar con tarjeta".
  { intent: 'faq_price', confidence: 0.8, holds: cancelsBill },
  // "¿Hasta cuándo puedo cancelar sin costo?"
  {
    intent: 'faq_price',
    confidence: 0.75,
    holds: (said) =>
      named(said, ['policy']) &&
      named(said, ['cancel', 'unable', 'move']) &&
      !told(said, ['cancel'], ['command']),
  },
  // "¿De dónde sacaron mi número? Bórrenlo."
  {
    intent: 'opt_out',
    confidence: 0.88,
    holds: (said) =>
      named(said, ['wrong']) && told(said, ['cancel', 'drop']) && !named(said, ['visit', 'exam']),
  },
  // "Bórrenme de la lista de mensajes."
  {
    intent: 'opt_out',
    confidence: 0.9,
    // "Dar de baja mi número", though "dar de baja" alone would be a visit.
    holds: (said) =>
      leavesMessages(said) || (covers(said, 'stop', 'cancel') && !named(said, ['visit', 'hour'])),
  },
  // "Me tira da lista de espera."
  { intent: 'waitlist_decline', confidence: 0.88, holds: leavesWaitlist },
  // "Aceito o horário da lista de espera."
  { intent: 'waitlist_accept', confidence: 0.88, holds: takesOffered },
  // "El lugar que se liberó páselo a otro."
  { intent: 'waitlist_decline', confidence: 0.85, holds: passesOffered },
  // "Bórreme del viernes."
  { intent: 'cancel', confidence: 0.9, holds: strikesVisit },
  // "Denle mi espacio a otra persona, que no voy."
  { intent: 'cancel', confidence: 0.85, holds: givesUpVisit },
  // "No me la cancele, solo quería la dirección."
  ...QUESTIONS.map(
    ([concept, intent]): Rule => ({
      intent,
      confidence: 0.85,
      holds: (said) =>
        denied(said, ['cancel']) &&
        told(said, [concept]) &&
        !told(said, ['cancel', 'unable', 'move', 'book', 'stop', 'talk']),
    }),
  ),
  // "Quiero agendar, no cancelar."
  {
    intent: 'book',
    confidence: 0.85,
    holds: (said) =>
      denied(said, ['cancel']) &&
      told(said, ['book', 'get'], ['command']) &&
      !named(said, ['move', 'other', 'unable', 'confirm', 'attend', 'keep', 'see']),
  },
  // "No quiero cancelar, solo saber la hora."
  {
    intent: 'query_appointment',
    confidence: 0.85,
    holds: (said) =>
      denied(said, ['cancel']) &&
      told(said, ['see']) &&
      !told(said, ['cancel', 'book', 'result', 'cost', 'insurance', 'place', 'open', 'talk']),
  },
  // "No la cancelen, sí voy."
  {
    intent: 'confirm',
    confidence: 0.85,
    holds: (said) => sparesVisit(said) && told(said, ['attend', 'keep', 'confirm']),
  },
  // "El doctor me canceló, ¿para cuándo me dan otra?"
  {
    intent: 'reschedule',
    confidence: 0.85,
    holds: (said) =>
      wasCancelled(said) && (told(said, ['move', 'other']) || (told(said, ['want']) && namesAnother(said))),
  },
  // "Lo del jueves ¿a qué hora es?"
  { intent: 'query_appointment', confidence: 0.9, holds: asksOfOneHad },
  // "¿Ustedes cancelaron mi cita?"
  {
    intent: 'query_appointment',
    confidence: 0.75,
    holds: (said) => wasCancelled(said) && !told(said, ['book', 'get', 'talk']) && !named(said, ['agent']),
  },
  // "¿Cómo cancelo mi cita?"
  {
    intent: 'cancel',
    confidence: 0.75,
    holds: (said) =>
      told(said, ['cancel'], ['question']) &&
      !told(said, ['move', 'other', 'book', 'notify', 'stop']) &&
      !named(said, ['message', 'cost', 'policy', 'lose']),
  },
  // "Llevo tres días llamando y nadie contesta": what to do about it is asked.
  { intent: 'human', confidence: 0.35, holds: resentsSilence },
  // "¿Eres un robot?"
  { intent: 'out_of_scope', confidence: 0.9, holds: asksWhoSpeaks },
  // "Anule la de pediatría."
  { intent: 'cancel', confidence: 0.9, holds: cancelsPlainly },
  // "Qué servicio tan malo", "me atendieron muy mal".
  { intent: 'human', confidence: 0.75, holds: resentsService },
  // "La señorita que me atendió fue muy amable."
  { intent: 'thanks', confidence: 0.85, holds: praises },
  // "Necesito un certificado para el colegio": where the clinic's file says nothing of it.
  { intent: 'human', confidence: 0.6, holds: asksForPapers },
  // "Ya confirmé ayer por teléfono": they come.
  { intent: 'confirm', confidence: 0.85, holds: hasConfirmed },
  // "No quiero cancelar."
  { intent: 'confirm', confidence: 0.55, holds: (said) => sparesVisit(said) && !told(said, ['see']) },
  // "No me la cambie."
  { intent: 'confirm', confidence: 0.55, holds: pleadsForTime },
];

/** The act that the structure of the words settles; null where it settles none. */
export function readAct(marks: Marks): Act | null {
  return RULES.find(({ holds }) => holds(marks)) ?? null;
}

const MISSED =
  /\b(?:sangre|sangue|examen|examenes|exames?|muestras?|amostra|biopsia|mamografia|ultrassom|ecografia|laboratorio)\b.*\b(?:no|nao) (?:me |nos )?(?:ha |han )?(?:lleg|cheg)(?:a|o|ou|ado|aron|aram|an|am)\b/;

/** Whether something was taken or looked at, and nothing of it has come since. */
function missesResults(said: Marks): boolean {
  return (
    MISSED.test(spoken(said.words)) &&
    !told(said, ['book', 'cancel', 'move', 'talk', 'confirm'], ['command']) &&
    !named(said, ['link', 'video', 'auth', 'request', 'order', 'unable'])
  );
}

/** "Bórreme" alone means the list of those who get messages; with a day, the visit: the longer phrase says it. */
function strikesVisit(said: Marks): boolean {
  const longer = covers(said, 'cancel', 'stop');
  return longer && !named(said, ['message', 'waitlist']) && !told(said, ['move', 'book']);
}

function givesUpVisit(said: Marks): boolean {
  return (
    leavesToOthers(said) &&
    // "¿Tienen otra hora ese día? No consigo llegar a las 8."
    !told(said, ['other', 'move']) &&
    !named(said, ['waitlist', 'message'])
  );
}

/** Whether a longer phrase tells `concept` where a shorter one would tell `other`. */
function covers(said: Marks, concept: Concept, other: Concept): boolean {
  const whole = said.all.filter(
    (mark) => mark.concept === concept && !mark.negated && mark.mood === 'command',
  );
  const parts = said.all.filter((mark) => mark.concept === other);
  return whole.some(({ from, to }) =>
    parts.some((part) => part.from >= from && part.to <= to && part.to - part.from < to - from),
  );
}

/** Told to cancel, and nothing else that it could be of. */
function cancelsPlainly(said: Marks): boolean {
  const others: readonly Concept[] = ['book', 'get', 'move', 'other', 'stop', 'join', 'talk', 'send', 'cost'];
  return (
    told(said, ['cancel'], ['command']) &&
    !denied(said, ['cancel', 'want', 'attend']) &&
    !told(said, others) &&
    !named(said, [
      'message',
      'waitlist',
      'policy',
      'lose',
      'doubt',
      'cost',
      'wrong',
      'result',
      'paper',
      'keep',
    ])
  );
}
