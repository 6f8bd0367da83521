import type { Variants } from '../locale.ts';

/**
 * Where a message reads otherwise in an SMS, where every seventy letters are paid for, or aloud, where nothing
 * can be read twice.
 */
export const esVariants: Variants = {
  sms: {
    'reminding.ask': 'Recordatorio: {service}{whose}, {at}, con {doctor}, sede {site}. ¿La confirma?',
    'offering.ask': 'Se liberó {service} para {person}: {at}, con {doctor}, sede {site}. ¿Lo quiere?',
    'hello.first': '{clinic}, asistente automático.',
    'hello.known': 'Hola, {person}. {clinic}, asistente automático.',
    'welcome.consent': '¿Nos permite usar sus datos para darle la cita?',
    'welcome.help-words':
      '¿Puedo consultar lo que no entienda con un servicio externo, sin su nombre ni números?',
    'welcome.help-voice': '¿Puedo pasar sus audios a texto con un servicio externo?',
    'welcome.help-both':
      '¿Puedo consultar lo que no entienda con un servicio externo, sin su nombre ni números, y pasar sus audios a texto?',
    'choosing.offer': 'Horarios de {service}. Responda con el número:',
    'choosing.offer-soonest': 'Lo más pronto en {service}. Responda con el número, o diga otro día:',
    'choosing.offer-nearest': '{service}: a esa hora no hay. Lo más cercano:',
    'choosing.offer-instead': '{service}, otras opciones. O diga qué día le sirve:',
    'choosing.offer-more': '{service}, más horarios:',
    'choice.opening': '{at}, {practitioner}, {site}',
    'booking.booked': 'Lista su cita: {service}, {at}, {practitioner}, sede {site}, {address}.',
    'visit.bring': 'Traiga su documento y llegue 15 minutos antes.',
    'emergency.call': 'Puede ser una emergencia. Llame ya al {number} o vaya a urgencias.',
  },
  voice: {
    'visit.order': 'Para esta cita hace falta la orden médica. Tráigala ese día, por favor.',
    'orders.send': 'Por teléfono no puedo ver la orden. Tráigala el día de la cita, por favor.',
    'orders.later': 'De acuerdo. Tráigala el día de la cita.',
    'hello.first': 'Hola. Le habla el asistente automático de {clinic}.',
    'hello.known': 'Hola, {person}. Le habla el asistente automático de {clinic}.',
    'welcome.consent':
      'Para ayudarle necesito usar sus datos, solo para su atención en la clínica. ¿Está de acuerdo?',
    'welcome.help-words':
      'Una cosa más: si no le entiendo, puedo consultar sus palabras con un servicio externo, sin su nombre ni sus números. ¿Está de acuerdo?',
    'welcome.help-both':
      'Una cosa más: si no le entiendo, puedo consultar sus palabras con un servicio externo, sin su nombre ni sus números. ¿Está de acuerdo?',
    'welcome.write-then': 'De acuerdo. Dígame entonces qué necesita.',
    'privacy.without-help': 'De acuerdo: desde ahora, nada de lo que me diga va a un servicio externo.',
    'repair.audio-unclear': 'Disculpe, no le entendí bien. ¿Me lo repite, por favor?',
    'choosing.offer': 'Para {service} tengo estos horarios.',
    'choosing.offer-soonest': 'Lo más pronto que tengo para {service} es esto.',
    'choice.opening': '{at}, con {practitioner}',
    'choice.opening-remote': '{at}, con {practitioner}, por videollamada',
    'bye.nothing-booked':
      'De acuerdo, no dejé nada reservado. Cuando quiera seguir, me vuelve a llamar. ¡Que esté muy bien!',
    'bye.unchanged': 'De acuerdo, su cita sigue como estaba. ¡Que esté muy bien!',
    'identify.document-see': 'Para encontrar su cita, ¿me dice el número de su documento, dígito por dígito?',
    'identify.document': '¿Me dice el número de su documento, dígito por dígito?',
    'identify.document-other': '¿Me dice el número de documento {of}?',
    'identify.birth-date': '¿Cuál es su fecha de nacimiento?',
    'identify.birth-date-other': '¿Cuál es la fecha de nacimiento {of}?',
    'repair.again': 'Disculpe, no le escuché bien.',
    'repair.again-menu':
      'Disculpe, no le escuché bien. Puede decirme, por ejemplo: quiero una cita para mañana.',
    'repair.again-document': 'Disculpe, no le entendí el número. Dígalo despacio, o márquelo en el teclado.',
    'repair.again-choice':
      'Disculpe, no le escuché bien. Puede decir la primera, la segunda, o marcar el número.',
    'person.soon': 'Claro, le paso con una persona del equipo. No cuelgue, por favor.',
    'emergency.call': 'Esto puede ser una emergencia. Cuelgue y llame ya al {number}, o vaya a urgencias.',
    'welcome.no-consent':
      'Entendido, no guardaré sus datos. Sin ellos no puedo manejar citas, pero sí responder preguntas sobre {clinic} o pasarle con una persona.',
    'identify.document-wrong':
      'Ese número no me cuadra: puede que falte o sobre un dígito. ¿Me lo dice otra vez, despacio?',
    'person.later':
      'Claro. Ahora no hay nadie del equipo disponible. Diga su mensaje y le devuelven la llamada apenas abramos.',
    'person.confused':
      'No quiero hacerle perder tiempo: le paso con una persona del equipo. No cuelgue, por favor.',
    'person.confused-later':
      'No quiero hacerle perder tiempo. Dígame lo que necesita y una persona del equipo le devuelve la llamada apenas abramos.',
    'person.for-this': 'Con eso le ayuda una persona del equipo. No cuelgue, por favor.',
    'person.for-this-later':
      'Con eso le ayuda una persona del equipo. Ya dejé su mensaje y le devuelven la llamada apenas abramos.',
    'opt-out.done': 'Listo, no le enviaremos más recordatorios ni mensajes. Sus citas siguen igual.',
    'repair.again-name': 'Disculpe, no le escuché bien. Dígame nombre y apellido, por favor.',
    'repair.again-birth-date': 'Disculpe, no le entendí la fecha. Diga día, mes y año.',
    'repair.no-audio': 'Disculpe, no le escuché bien. ¿Me lo repite?',
    'repair.sticker': 'Disculpe, no le escuché bien. ¿Me lo repite?',
    'repair.not-text': 'Disculpe, no le escuché. ¿Me lo repite?',
    'repair.too-long': 'Quiero entenderle bien. ¿Me dice en una frase qué necesita?',
  },
};
