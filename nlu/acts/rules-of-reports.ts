import {
  asksTheWayAfterwards,
  asksWhetherDone,
  asksWithWhom,
  comesAfterAll,
  isOfElsewhere,
  isOfOtherThing,
  missesWord,
  thanksForDone,
  wasSeenElsewhere,
} from './reports.ts';
import type { Rule } from './rules.ts';

/** What is told as done, as meant once or as another house's matter: acts are named, and none of them is asked for. */
export const REPORTS: readonly Rule[] = [
  // "Tengo que cancelar la del odontólogo, pero esa es en otra clínica."
  { intent: 'out_of_scope', confidence: 0.6, stands: true, holds: isOfElsewhere },
  // "Me cancelaron el vuelo."
  { intent: 'out_of_scope', confidence: 0.8, holds: isOfOtherThing },
  // "Gracias por cambiarme la cita."
  { intent: 'thanks', confidence: 0.85, holds: thanksForDone },
  // "Iba a cancelar pero ya pude organizarme, allá estoy."
  { intent: 'confirm', confidence: 0.85, holds: comesAfterAll },
  // "No la cancelaron, ¿verdad?", "la había movido para el jueves, ¿cierto?"
  { intent: 'query_appointment', confidence: 0.75, holds: asksWhetherDone },
  // "Ya me habían agendado, solo quiero saber con qué doctor."
  { intent: 'query_appointment', confidence: 0.85, holds: asksWithWhom },
  // "Agendé ayer, ¿cómo llego a la sede?"
  { intent: 'faq_location', confidence: 0.85, holds: asksTheWayAfterwards },
  // "Mandé la orden hace tres días y nada que me dicen."
  { intent: 'query_status', confidence: 0.85, holds: missesWord },
  // "Deje así lo de la cita, ya me atendieron en otro lado."
  { intent: 'cancel', confidence: 0.6, stands: true, holds: wasSeenElsewhere },
];
