import type { Lang } from '../../../nlu/types.ts';

/** A question of a dialog, how it is come to, and plain answers to it. */
export interface Place {
  name: string;
  /** How the agenda stands at first, by name; null as the clinic has it. */
  agenda: string | null;
  /** What is said before, a line each, as a rehearsal takes it. */
  before: readonly string[];
  answers: readonly string[];
}

/** Questions at which patients say more than they are asked, in one language each. */
export const PLACES: Readonly<Record<Lang, readonly Place[]>> = {
  es: [
    {
      name: 'consent',
      agenda: null,
      before: ['quiero una cita de cardiología'],
      answers: ['sí', 'claro que sí', 'de acuerdo'],
    },
    {
      name: 'list',
      agenda: null,
      before: ['quiero una cita de cardiología', 'sí'],
      answers: [
        'la primera',
        'la segunda por favor',
        'el 2',
        'a las tres de la tarde',
        'mañana a las siete está bien',
      ],
    },
    {
      name: 'read out',
      agenda: null,
      before: ['quiero una cita de dermatología', 'sí', 'la primera'],
      answers: ['sí', 'sí, resérvela', 'dale', 'sí señora'],
    },
    {
      name: 'booked',
      agenda: null,
      before: ['quiero una cita de dermatología', 'sí', 'la primera', 'sí'],
      answers: ['ok', 'gracias', 'listo', 'perfecto'],
    },
    {
      name: 'cancel',
      agenda: 'mother-and-child',
      before: ['necesito cancelar mi cita de cardiología', 'sí'],
      answers: ['sí', 'sí, cancélela', 'sí por favor'],
    },
    {
      name: 'move',
      agenda: 'mother-and-child',
      before: ['quiero cambiar mi cita de cardiología para el viernes', 'sí', 'la primera'],
      answers: ['sí', 'sí, cámbiela', 'dale'],
    },
    {
      name: 'move, list',
      agenda: 'mother-and-child',
      before: ['quiero cambiar mi cita de cardiología para el viernes', 'sí'],
      answers: ['la primera', 'la segunda'],
    },
    {
      name: 'reminder',
      agenda: 'one-visit',
      before: ['!due reminding cardiology 2026-03-12T08:00'],
      answers: ['sí', 'ahí estaré', 'confirmo', 'sí voy'],
    },
  ],
  pt: [
    {
      name: 'consent',
      agenda: null,
      before: ['quero uma consulta de cardiologia'],
      answers: ['sim', 'claro que sim', 'concordo'],
    },
    {
      name: 'list',
      agenda: null,
      before: ['quero uma consulta de cardiologia', 'sim'],
      answers: ['a primeira', 'a segunda por favor', 'a 2', 'às três da tarde', 'amanhã às sete está bom'],
    },
    {
      name: 'read out',
      agenda: null,
      before: ['quero uma consulta de dermatologia', 'sim', 'a primeira'],
      answers: ['sim', 'sim, pode marcar', 'isso', 'pode ser'],
    },
    {
      name: 'booked',
      agenda: null,
      before: ['quero uma consulta de dermatologia', 'sim', 'a primeira', 'sim'],
      answers: ['ok', 'obrigada', 'beleza', 'perfeito'],
    },
    {
      name: 'cancel',
      agenda: 'mother-and-child',
      before: ['preciso cancelar minha consulta de cardiologia', 'sim'],
      answers: ['sim', 'sim, pode cancelar', 'isso mesmo'],
    },
    {
      name: 'move',
      agenda: 'mother-and-child',
      before: ['quero mudar minha consulta de cardiologia para sexta', 'sim', 'a primeira'],
      answers: ['sim', 'sim, pode mudar', 'isso'],
    },
    {
      name: 'move, list',
      agenda: 'mother-and-child',
      before: ['quero mudar minha consulta de cardiologia para sexta', 'sim'],
      answers: ['a primeira', 'a segunda'],
    },
    {
      name: 'reminder',
      agenda: 'one-visit',
      before: ['!due reminding cardiology 2026-03-12T08:00'],
      answers: ['sim', 'estarei aí', 'confirmo', 'vou sim'],
    },
  ],
};
