import type { Region } from '../region.ts';

/** Spanish of Mexico: visits are *agendadas*, and a person is known by the CURP. Only what differs from `locales/es`. */
export const esMX = {
  messages: {
    'welcome.consent':
      'Para ayudarle necesito usar sus datos (nombre, CURP y citas), solo para su atención en la clínica. ¿Está de acuerdo?',
    'choice.book': 'Agendar una cita',
    'choice.without-document': 'No la tengo ahora',
    'identify.document': 'Para registrarle, ¿me escribe su CURP?',
    'identify.document-see': 'Para encontrar su cita, ¿me escribe su CURP?',
    'identify.document-other': '¿Me escribe la CURP {of}?',
    'identify.without-document': 'No hay problema: la muestra el día de la cita.',
    'identify.document-wrong':
      'Esa CURP no me cuadra: puede que falte o sobre una letra o un número. ¿Me la escribe otra vez?',
    'identify.unknown':
      'No encuentro a nadie registrado con esa CURP, así que no tengo citas que mostrarle. ¿Quiere que le ayude a pedir una?',
    'visit.bring':
      'Traiga su identificación y llegue 15 minutos antes. Si no puede venir, avíseme por aquí y la cambiamos.',
    'visit.connect':
      'Tenga a la mano su identificación y conéctese unos minutos antes. Si no puede, avíseme por aquí y la cambiamos.',
    'privacy.what':
      'De usted guardamos su nombre, CURP, fecha de nacimiento, sus citas y esta conversación, solo para su atención en {clinic}. ¿Qué necesita con sus datos?',
    'repair.again-document':
      'Disculpe, no reconocí la CURP. Escríbala con sus 18 letras y números, sin espacios.',
    'orders.is-a-prescription':
      'Eso parece una receta de medicamentos. ¿Me manda la orden, donde su médico pide el examen?',
  },
  variants: {
    sms: {
      'visit.bring': 'Traiga su identificación y llegue 15 minutos antes.',
    },
    voice: {
      'identify.document-see': 'Para encontrar su cita, ¿me dice su CURP?',
      'identify.document': '¿Me dice su CURP?',
      'identify.document-other': '¿Me dice la CURP {of}?',
      'repair.again-document': 'Disculpe, no le entendí la CURP. Dígala despacio, letra por letra.',
      'identify.document-wrong': 'Esa CURP no me cuadra. ¿Me la dice otra vez, despacio?',
    },
  },
} as const satisfies Region;
