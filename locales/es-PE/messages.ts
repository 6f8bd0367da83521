import type { Region } from '../region.ts';

/** Spanish of Peru: a document is the DNI, and an emergency is taken to *emergencias*. Only what differs from `locales/es`. */
export const esPE = {
  messages: {
    'welcome.consent':
      'Para [ayudarle|ayudarte] necesito usar [sus|tus] datos (nombre, DNI y citas), solo para [su|tu] atención en la clínica. ¿[Está|Estás] de acuerdo?',
    'choice.book': 'Sacar una cita',
    'identify.document':
      'Para [registrarle|registrarte], ¿me [escribe|escribes|escribís] el número de [su|tu] DNI?',
    'choice.no-document': 'Sin el DNI ahora',
    'identify.all':
      'Para [registrarle|registrarte], ¿me [escribe|escribes|escribís] [su|tu] nombre completo, [su|tu] número de DNI y [su|tu] fecha de nacimiento? Si [quiere|quieres|querés], todo junto.',
    'identify.all-other':
      '¿Me [escribe|escribes|escribís] el nombre completo, el número de DNI y la fecha de nacimiento {of}? Si [quiere|quieres|querés], todo junto.',
    'identify.document-phone':
      'Ese número parece de un teléfono. ¿Me [escribe|escribes|escribís] el del DNI?',
    'identify.document-see':
      'Para encontrar [su|tu] cita, ¿me [escribe|escribes|escribís] el número de [su|tu] DNI?',
    'identify.document-other': '¿Me [escribe|escribes|escribís] el número de DNI {of}?',
    'identify.unknown':
      'No encuentro a nadie registrado con ese DNI, así que no tengo citas que [mostrarle|mostrarte]. ¿[Quiere|Quieres|Querés] que [le|te] ayude a pedir una?',
    'visit.bring':
      '[Traiga|Trae|Traé] [su|tu] DNI y [llegue|llega|llegá] 15 minutos antes. Si no [puede|puedes|podés] venir, [avíseme|avísame|avisame] por aquí y la cambiamos.',
    'visit.connect':
      '[Tenga|Ten|Tené] a la mano [su|tu] DNI y [conéctese|conéctate|conectate] unos minutos antes. Si no [puede|puedes|podés], [avíseme|avísame|avisame] por aquí y la cambiamos.',
    'emergency.call':
      'Esto puede ser una emergencia. [Llame|Llama|Llamá] ya al {number} o [vaya|ve|andá] a emergencias; no [espere|esperes] respuesta por este chat. También avisé a una persona del equipo.',
    'emergency.screen':
      'Si [se|te] [siente|sientes|sentís] grave, [llame|llama|llamá] ya al {number} o [vaya|ve|andá] a emergencias. ¿Es algo grave que [le|te] está pasando ahora mismo?',
    'emergency.not-now':
      'Me alegra. Si [empeora|empeoras|empeorás], no [espere|esperes]: [vaya|ve|andá] a emergencias.',
    'privacy.what':
      'De [usted|ti|vos] guardamos [su|tu] nombre, DNI, fecha de nacimiento, [sus|tus] citas y esta conversación, solo para [su|tu] atención en {clinic}. ¿Qué [necesita|necesitas|necesitás] con [sus|tus] datos?',
    'orders.is-a-prescription':
      'Eso parece una receta de medicamentos. ¿Me [manda|mandas|mandás] la orden, donde [su|tu] médico pide el examen?',
  },
  variants: {
    sms: {
      'identify.all': '[Escriba|Escribe|Escribí] nombre completo, DNI y fecha de nacimiento.',
      'identify.all-other': '[Escriba|Escribe|Escribí] nombre completo, DNI y fecha de nacimiento {of}.',
      'visit.bring': '[Traiga|Trae|Traé] [su|tu] DNI y [llegue|llega|llegá] 15 minutos antes.',
      'emergency.call':
        'Puede ser una emergencia. [Llame|Llama|Llamá] ya al {number} o [vaya|ve|andá] a emergencias.',
    },
    voice: {
      'identify.all': '¿Me [dice|dices|decís] el número de [su|tu] DNI, dígito por dígito?',
      'identify.all-other': '¿Me [dice|dices|decís] el número de DNI {of}?',
      'identify.document-phone':
        'Ese número parece de un teléfono. ¿Me [dice|dices|decís] el del DNI, despacio?',
      'identify.document-see':
        'Para encontrar [su|tu] cita, ¿me [dice|dices|decís] el número de [su|tu] DNI, dígito por dígito?',
      'identify.document': '¿Me [dice|dices|decís] el número de [su|tu] DNI, dígito por dígito?',
      'identify.document-other': '¿Me [dice|dices|decís] el número de DNI {of}?',
      'emergency.call':
        'Esto puede ser una emergencia. [Cuelgue|Cuelga|Cortá] y [llame|llama|llamá] ya al {number}, o [vaya|ve|andá] a emergencias.',
    },
  },
} as const satisfies Region;
