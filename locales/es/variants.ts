import type { Variants } from '../locale.ts';

/**
 * Where a message reads otherwise in an SMS, where every seventy letters are paid for, or aloud, where nothing
 * can be read twice.
 */
export const esVariants: Variants = {
  sms: {
    'reminding.ask':
      'Recordatorio: {service}{whose}, {at}, con {doctor}, sede {site}. ¿La [confirma|confirmas|confirmás]?',
    'offering.ask':
      'Se liberó {service} para {person}: {at}, con {doctor}, sede {site}. ¿Lo [quiere|quieres|querés]?',
    'hello.first': '{clinic}, asistente automático.',
    'hello.known': 'Hola, {person}. {clinic}, asistente automático.',
    'welcome.consent': '¿Nos [permite|permites|permitís] usar [sus|tus] datos para [darle|darte] la cita?',
    'heard.book': 'Claro, una cita{whom}.',
    'heard.book-service': 'Claro, {service}{whom}.',
    'heard.reschedule': 'Claro, cambiemos la cita.',
    'heard.cancel': 'Entendido, es para cancelar.',
    'heard.confirm': 'Claro, confirmemos la cita.',
    'heard.query_appointment': 'Claro, miremos lo de la cita.',
    'heard.waitlist_join': 'Claro, la lista de espera.',
    'welcome.help-words':
      '¿Puedo consultar lo que no entienda con un servicio externo, sin [su|tu] nombre ni números?',
    'welcome.help-voice': '¿Puedo pasar [sus|tus] audios a texto con un servicio externo?',
    'welcome.help-both':
      '¿Puedo consultar lo que no entienda con un servicio externo, sin [su|tu] nombre ni números, y pasar [sus|tus] audios a texto?',
    'identify.all': '[Escriba|Escribe|Escribí] nombre completo, documento y fecha de nacimiento.',
    'identify.all-other': '[Escriba|Escribe|Escribí] nombre completo, documento y fecha de nacimiento {of}.',
    'choosing.offer': 'Horarios de {service}. [Responda|Responde|Respondé] con el número:',
    'choosing.offer-soonest':
      'Lo más pronto en {service}. [Responda|Responde|Respondé] con el número, o [diga|di|decí] otro día:',
    'choosing.offer-nearest': '{service}: a esa hora no hay. Lo más cercano:',
    'choosing.offer-other-days': '{service}: en esas fechas no hay. Lo más cercano:',
    'choosing.offer-closed': '{service}: en esas fechas no se atiende. Lo más cercano:',
    'choosing.offer-instead': '{service}, otras opciones. O [diga|di|decí] qué día [le|te] sirve:',
    'choosing.offer-more': '{service}, más horarios:',
    'choice.opening': '{at}, {practitioner}, {site}',
    'booking.booked': 'Lista [su|tu] cita: {service}, {at}, {practitioner}, sede {site}, {address}.',
    'visit.bring': '[Traiga|Trae|Traé] [su|tu] documento y [llegue|llega|llegá] 15 minutos antes.',
    'emergency.call':
      'Puede ser una emergencia. [Llame|Llama|Llamá] ya al {number} o [vaya|ve|andá] a urgencias.',
  },
  voice: {
    'cancelling.sorry-for-that':
      'Lamento mucho lo que pasó, y gracias por decirlo. Si [quiere|quieres|querés] poner la queja, [diga|di|decí] «persona» y [le|te] paso con el equipo.',
    'telemedicine.link':
      'Por teléfono no [le|te] puedo dictar el enlace. [Pídamelo|Pídemelo|Pedímelo] por WhatsApp, y ahí [se|te] lo doy.',
    'person.noted': 'Anotado. [Le|Te] paso con una persona del equipo: no [cuelgue|cuelgues], por favor.',
    'person.noted-later': 'Queda anotado, y [le|te] devuelven la llamada apenas abramos.',
    'person.how-long':
      'No [le|te] sé decir cuánto tardan, pero ya saben que [espera|esperas|esperás]. No [cuelgue|cuelgues], por favor.',
    'person.noted-emergency':
      'Ya lo sabe una persona del equipo. Si aún no [ha|has] llamado, [cuelgue|cuelga|cortá] y [llame|llama|llamá] ya al {number}.',
    'person.or-back': 'Si entretanto [quiere|quieres|querés] seguir conmigo, [diga|di|decí] «volver».',
    'visit.order': 'Para esta cita hace falta la orden médica. [Tráigala|Tráela|Traela] ese día, por favor.',
    'orders.send':
      'Por teléfono no puedo ver la orden. [Tráigala|Tráela|Traela] el día de la cita, por favor.',
    'orders.later': 'De acuerdo. [Tráigala|Tráela|Traela] el día de la cita.',
    'hello.first': 'Hola. [Le|Te] habla el asistente automático de {clinic}.',
    'hello.known': 'Hola, {person}. [Le|Te] habla el asistente automático de {clinic}.',
    'heard.upload_order': 'Claro, con gusto.',
    'heard.telemed_link': 'Claro, con gusto.',
    'welcome.consent':
      'Para [ayudarle|ayudarte] necesito usar [sus|tus] datos, solo para [su|tu] atención en la clínica. ¿[Está|Estás] de acuerdo?',
    'welcome.help-words':
      'Una cosa más: si no [le|te] entiendo, puedo consultar [sus|tus] palabras con un servicio externo, sin [su|tu] nombre ni [sus|tus] números. ¿[Está|Estás] de acuerdo?',
    'welcome.help-both':
      'Una cosa más: si no [le|te] entiendo, puedo consultar [sus|tus] palabras con un servicio externo, sin [su|tu] nombre ni [sus|tus] números. ¿[Está|Estás] de acuerdo?',
    'welcome.write-then': 'De acuerdo. [Dígame|Dime|Decime] entonces qué [necesita|necesitas|necesitás].',
    'privacy.without-help':
      'De acuerdo: desde ahora, nada de lo que me [diga|digas] va a un servicio externo.',
    'repair.audio-unclear':
      '[Disculpe|Disculpa|Disculpá], no [le|te] entendí bien. ¿Me lo [repite|repites|repetís], por favor?',
    'choosing.offer': 'Para {service} tengo estos horarios.',
    'choosing.offer-soonest': 'Lo más pronto que tengo para {service} es esto.',
    'choice.opening': '{at}, con {doctor}',
    'choice.opening-remote': '{at}, con {doctor}, por videollamada',
    'bye.nothing-booked':
      'De acuerdo, no dejé nada reservado. Cuando [quiera|quieras] seguir, me [vuelve|vuelves|volvés] a llamar. ¡Que [esté|estés] muy bien!',
    'bye.unchanged': 'De acuerdo, [su|tu] cita sigue como estaba. ¡Que [esté|estés] muy bien!',
    'identify.document-see':
      'Para encontrar [su|tu] cita, ¿me [dice|dices|decís] el número de [su|tu] documento, dígito por dígito?',
    'identify.document': '¿Me [dice|dices|decís] el número de [su|tu] documento, dígito por dígito?',
    'identify.document-other': '¿Me [dice|dices|decís] el número de documento {of}?',
    'identify.all': '¿Me [dice|dices|decís] el número de [su|tu] documento, dígito por dígito?',
    'identify.all-other': '¿Me [dice|dices|decís] el número de documento {of}?',
    'identify.document-phone':
      'Ese número parece de un teléfono. ¿Me [dice|dices|decís] el del documento, dígito por dígito?',
    'identify.name-and-birth': 'Gracias. ¿Cuál es [su|tu] nombre completo?',
    'identify.name-and-birth-other': 'Gracias. ¿Cuál es el nombre completo {of}?',
    'identify.birth-date': '¿Cuál es [su|tu] fecha de nacimiento?',
    'identify.birth-date-other': '¿Cuál es la fecha de nacimiento {of}?',
    'identify.birth-date-child': '¿Cuál es la fecha de nacimiento {of}?',
    'repair.again': '[Disculpe|Disculpa|Disculpá], no [le|te] escuché bien.',
    'repair.again-menu':
      '[Disculpe|Disculpa|Disculpá], no [le|te] escuché bien. [Puede|Puedes|Podés] decirme, por ejemplo: quiero una cita para mañana.',
    'repair.again-document':
      '[Disculpe|Disculpa|Disculpá], no [le|te] entendí el número. [Dígalo|Dilo|Decilo] despacio, o [márquelo|márcalo|marcalo] en el teclado.',
    'repair.again-choice':
      '[Disculpe|Disculpa|Disculpá], no [le|te] escuché bien. [Puede|Puedes|Podés] decir la primera, la segunda, o marcar el número.',
    'person.soon': 'Claro, [le|te] paso con una persona del equipo. No [cuelgue|cuelgues], por favor.',
    'emergency.call':
      'Esto puede ser una emergencia. [Cuelgue|Cuelga|Cortá] y [llame|llama|llamá] ya al {number}, o [vaya|ve|andá] a urgencias.',
    'welcome.no-consent':
      'Entendido, no guardaré [sus|tus] datos. Sin ellos no puedo manejar citas, pero sí responder preguntas sobre {clinic} o [pasarle|pasarte] con una persona.',
    'identify.document-wrong':
      'Ese número no me cuadra: puede que falte o sobre un dígito. ¿Me lo [dice|dices|decís] otra vez, despacio?',
    'person.later':
      'Claro. Ahora no hay nadie del equipo disponible. [Diga|Di|Decí] [su|tu] mensaje y [le|te] devuelven la llamada apenas abramos.',
    'person.confused':
      'No quiero [hacerle|hacerte] perder tiempo: [le|te] paso con una persona del equipo. No [cuelgue|cuelgues], por favor.',
    'person.confused-later':
      'No quiero [hacerle|hacerte] perder tiempo. [Dígame|Dime|Decime] lo que [necesita|necesitas|necesitás] y una persona del equipo [le|te] devuelve la llamada apenas abramos.',
    'person.for-this': 'Con eso [le|te] ayuda una persona del equipo. No [cuelgue|cuelgues], por favor.',
    'person.for-this-later':
      'Con eso [le|te] ayuda una persona del equipo. Ya dejé [su|tu] mensaje y [le|te] devuelven la llamada apenas abramos.',
    'opt-out.done':
      'Listo, no [le|te] enviaremos más recordatorios ni mensajes. [Sus|Tus] citas siguen igual.',
    'repair.again-name':
      '[Disculpe|Disculpa|Disculpá], no [le|te] escuché bien. [Dígame|Dime|Decime] nombre y apellido, por favor.',
    'repair.again-birth-date':
      '[Disculpe|Disculpa|Disculpá], no [le|te] entendí la fecha. [Diga|Di|Decí] día, mes y año.',
    'repair.no-audio':
      '[Disculpe|Disculpa|Disculpá], no [le|te] escuché bien. ¿Me lo [repite|repites|repetís]?',
    'repair.sticker':
      '[Disculpe|Disculpa|Disculpá], no [le|te] escuché bien. ¿Me lo [repite|repites|repetís]?',
    'repair.not-text': '[Disculpe|Disculpa|Disculpá], no [le|te] escuché. ¿Me lo [repite|repites|repetís]?',
    'repair.too-long':
      'Quiero [entenderle|entenderte] bien. ¿Me [dice|dices|decís] en una frase qué [necesita|necesitas|necesitás]?',
  },
};
