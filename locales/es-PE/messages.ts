import type { Region } from '../region.ts';

/** Spanish of Peru: a document is the DNI, and an emergency is taken to *emergencias*. Only what differs from `locales/es`. */
export const esPE = {
  messages: {
    'welcome.consent':
      'Para ayudarle necesito usar sus datos (nombre, DNI y citas), solo para su atención en la clínica. ¿Está de acuerdo?',
    'choice.book': 'Sacar una cita',
    'identify.document': 'Para registrarle, ¿me escribe el número de su DNI?',
    'identify.document-see': 'Para encontrar su cita, ¿me escribe el número de su DNI?',
    'identify.document-other': '¿Me escribe el número de DNI {of}?',
    'identify.unknown':
      'No encuentro a nadie registrado con ese DNI, así que no tengo citas que mostrarle. ¿Quiere que le ayude a pedir una?',
    'visit.bring':
      'Traiga su DNI y llegue 15 minutos antes. Si no puede venir, avíseme por aquí y la cambiamos.',
    'visit.connect':
      'Tenga a la mano su DNI y conéctese unos minutos antes. Si no puede, avíseme por aquí y la cambiamos.',
    'emergency.call':
      'Esto puede ser una emergencia. Llame ya al {number} o vaya a emergencias; no espere respuesta por este chat. También avisé a una persona del equipo.',
    'emergency.screen':
      'Si se siente grave, llame ya al {number} o vaya a emergencias. ¿Le está pasando en este momento?',
    'emergency.not-now': 'Me alegra que no sea ahora. Si empeora, no espere: vaya a emergencias.',
    'privacy.what':
      'De usted guardamos su nombre, DNI, fecha de nacimiento, sus citas y esta conversación, solo para su atención en {clinic}. ¿Qué necesita con sus datos?',
    'orders.is-a-prescription':
      'Eso parece una receta de medicamentos. ¿Me manda la orden, donde su médico pide el examen?',
  },
  variants: {
    sms: {
      'visit.bring': 'Traiga su DNI y llegue 15 minutos antes.',
      'emergency.call': 'Puede ser una emergencia. Llame ya al {number} o vaya a emergencias.',
    },
    voice: {
      'identify.document-see': 'Para encontrar su cita, ¿me dice el número de su DNI, dígito por dígito?',
      'identify.document': '¿Me dice el número de su DNI, dígito por dígito?',
      'identify.document-other': '¿Me dice el número de DNI {of}?',
      'emergency.call':
        'Esto puede ser una emergencia. Cuelgue y llame ya al {number}, o vaya a emergencias.',
    },
  },
} as const satisfies Region;
