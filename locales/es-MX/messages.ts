import type { Region } from '../region.ts';

/** Spanish of Mexico: visits are *agendadas*, and a person is known by the CURP. Only what differs from `locales/es`. */
export const esMX = {
  messages: {
    'welcome.consent':
      'Para [ayudarle|ayudarte] necesito usar [sus|tus] datos (nombre, CURP y citas), solo para [su|tu] atención en la clínica. ¿[Está|Estás] de acuerdo?',
    'choice.book': 'Agendar una cita',
    'choice.without-document': 'No la tengo ahora',
    'identify.document': 'Para [registrarle|registrarte], ¿me [escribe|escribes|escribís] [su|tu] CURP?',
    'choice.no-document': 'Sin la CURP ahora',
    'identify.all':
      'Para [registrarle|registrarte], ¿me [escribe|escribes|escribís] [su|tu] nombre completo, [su|tu] CURP y [su|tu] fecha de nacimiento? Si [quiere|quieres|querés], todo junto.',
    'identify.all-other':
      '¿Me [escribe|escribes|escribís] el nombre completo, la CURP y la fecha de nacimiento {of}? Si [quiere|quieres|querés], todo junto.',
    'identify.document-phone': 'Ese número parece de un teléfono. ¿Me [escribe|escribes|escribís] la CURP?',
    'identify.document-see': 'Para encontrar [su|tu] cita, ¿me [escribe|escribes|escribís] [su|tu] CURP?',
    'identify.document-other': '¿Me [escribe|escribes|escribís] la CURP {of}?',
    'identify.without-document': 'No hay problema: la [muestra|muestras|mostrás] el día de la cita.',
    'identify.document-wrong':
      'Esa CURP no me cuadra: puede que falte o sobre una letra o un número. ¿Me la [escribe|escribes|escribís] otra vez?',
    'identify.unknown':
      'No encuentro a nadie registrado con esa CURP, así que no tengo citas que [mostrarle|mostrarte]. ¿[Quiere|Quieres|Querés] que [le|te] ayude a pedir una?',
    'visit.bring':
      '[Traiga|Trae|Traé] [su|tu] identificación y [llegue|llega|llegá] 15 minutos antes. Si no [puede|puedes|podés] venir, [avíseme|avísame|avisame] por aquí y la cambiamos.',
    'visit.connect':
      '[Tenga|Ten|Tené] a la mano [su|tu] identificación y [conéctese|conéctate|conectate] unos minutos antes. Si no [puede|puedes|podés], [avíseme|avísame|avisame] por aquí y la cambiamos.',
    'privacy.what':
      'De [usted|ti|vos] guardamos [su|tu] nombre, CURP, fecha de nacimiento, [sus|tus] citas y esta conversación, solo para [su|tu] atención en {clinic}. ¿Qué [necesita|necesitas|necesitás] con [sus|tus] datos?',
    'repair.again-document':
      '[Disculpe|Disculpa|Disculpá], no reconocí la CURP. [Escríbala|Escríbela|Escribila] con [sus|tus] 18 letras y números, sin espacios.',
    'orders.is-a-prescription':
      'Eso parece una receta de medicamentos. ¿Me [manda|mandas|mandás] la orden, donde [su|tu] médico pide el examen?',
  },
  variants: {
    sms: {
      'identify.all': '[Escriba|Escribe|Escribí] nombre completo, CURP y fecha de nacimiento.',
      'identify.all-other': '[Escriba|Escribe|Escribí] nombre completo, CURP y fecha de nacimiento {of}.',
      'visit.bring': '[Traiga|Trae|Traé] [su|tu] identificación y [llegue|llega|llegá] 15 minutos antes.',
    },
    voice: {
      'identify.all': '¿Me [dice|dices|decís] [su|tu] CURP?',
      'identify.all-other': '¿Me [dice|dices|decís] la CURP {of}?',
      'identify.document-phone':
        'Ese número parece de un teléfono. ¿Me [dice|dices|decís] la CURP, despacio?',
      'identify.document-see': 'Para encontrar [su|tu] cita, ¿me [dice|dices|decís] [su|tu] CURP?',
      'identify.document': '¿Me [dice|dices|decís] [su|tu] CURP?',
      'identify.document-other': '¿Me [dice|dices|decís] la CURP {of}?',
      'repair.again-document':
        '[Disculpe|Disculpa|Disculpá], no [le|te] entendí la CURP. [Dígala|Dila|Decila] despacio, letra por letra.',
      'identify.document-wrong': 'Esa CURP no me cuadra. ¿Me la [dice|dices|decís] otra vez, despacio?',
    },
  },
} as const satisfies Region;
