import type { Variants } from '../locale.ts';

/**
 * Where a message reads otherwise in an SMS, where every seventy letters are paid for, or aloud, where nothing
 * can be read twice.
 */
export const esVariants: Variants = {
  sms: {
    'hello.first': '{clinic}, asistente automático.',
    'hello.known': 'Hola, {person}. {clinic}, asistente automático.',
    'welcome.consent': '¿Nos permite usar sus datos para darle la cita?',
    'choosing.offer': '{service}. Responda con el número:',
    'choosing.offer-soonest': '{service}, lo más pronto. Responda con el número, o diga otro día:',
    'choosing.offer-nearest': '{service}: a esa hora no hay. Lo más cercano:',
    'choosing.offer-more': '{service}, más horarios:',
    'choice.opening': '{at}, {practitioner}, {site}',
    'booking.booked': 'Lista su cita: {service}, {at}, {practitioner}, sede {site}, {address}.',
    'visit.bring': 'Traiga su documento y llegue 15 minutos antes.',
    'emergency.call': 'Puede ser una emergencia. Llame ya al {number} o vaya a urgencias.',
  },
  voice: {
    'hello.first': 'Hola. Le habla el asistente automático de {clinic}.',
    'hello.known': 'Hola, {person}. Le habla el asistente automático de {clinic}.',
    'welcome.consent':
      'Para ayudarle necesito usar sus datos, solo para su atención en la clínica. ¿Está de acuerdo?',
    'choosing.offer': 'Para {service} tengo estos horarios.',
    'choosing.offer-soonest': 'Lo más pronto que tengo para {service} es esto.',
    'choice.opening': '{at}, con {practitioner}',
    'choice.opening-remote': '{at}, con {practitioner}, por videollamada',
    'identify.document': '¿Me dice el número de su documento, dígito por dígito?',
    'identify.document-other': '¿Me dice el número de documento de la persona que va a la consulta?',
    'identify.birth-date': '¿Cuál es su fecha de nacimiento?',
    'identify.birth-date-other': '¿Cuál es la fecha de nacimiento de esa persona?',
    'repair.again': 'Disculpe, no le escuché bien.',
    'repair.again-menu':
      'Disculpe, no le escuché bien. Puede decirme, por ejemplo: quiero una cita para mañana.',
    'repair.again-document': 'Disculpe, no le entendí el número. Dígalo despacio, o márquelo en el teclado.',
    'repair.again-choice':
      'Disculpe, no le escuché bien. Puede decir la primera, la segunda, o marcar el número.',
    'person.soon': 'Claro, le paso con una persona del equipo. No cuelgue, por favor.',
    'emergency.call': 'Esto puede ser una emergencia. Cuelgue y llame ya al {number}, o vaya a urgencias.',
  },
};
