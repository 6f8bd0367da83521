/** Spanish of the channels themselves, outside any dialog: approved templates, and the telephone. */
export const channels = {
  'choice.options': 'Ver opciones',
  'template.reply':
    'Hola. {clinic} [le|te] escribe por [su|tu] solicitud: {text} [Puede|Puedes|Podés] responder a este mensaje para seguir con nosotros.',
  'template.reminder':
    'Hola. [Le|Te] escribimos de {clinic} para [recordarle|recordarte] la cita de {person}: {at}, en la sede {site}. ¿Nos [confirma|confirmas|confirmás] la asistencia?',
  'template.reminder-remote':
    'Hola. [Le|Te] escribimos de {clinic} para [recordarle|recordarte] la cita de {person}: {at}, por videollamada. ¿Nos [confirma|confirmas|confirmás] la asistencia?',
  'template.moved':
    'Hola, {person}. En {clinic} tuvimos que cambiar la hora de [su|tu] cita. Ahora sería {at}, en la sede {site}. ¿[Le|Te] queda bien?',
  'template.cancelled':
    'Hola, {person}. Lamentamos [avisarle|avisarte] que en {clinic} no podremos [atenderle|atenderte] en la cita que [tenía|tenías] ({at}). [Díganos|Dinos|Decinos] si [le|te] buscamos otro horario.',
  'template.opening':
    'Hola. Nos [pidió|pediste] que [le|te] avisáramos: en {clinic} se liberó un horario para {person}, {at}, en la sede {site}. ¿Lo [quiere|quieres|querés]?',
  'template.opening-remote':
    'Hola. Nos [pidió|pediste] que [le|te] avisáramos: en {clinic} se liberó un horario para {person}, {at}, por videollamada. ¿Lo [quiere|quieres|querés]?',
  'template.stop': 'Para no recibir más avisos, [escriba|escribe|escribí] BAJA.',

  'voice.option': 'Opción {number}: {label}.',
  'voice.wait': 'Un momento, por favor.',
  'voice.goodbye': 'Gracias por llamar a {clinic}. Hasta pronto.',
  'voice.nobody':
    'En este momento nadie del equipo puede [atenderle|atenderte]. [Su|Tu] solicitud queda registrada, y [le|te] devolvemos la llamada apenas sea posible.',
  'voice.noted': 'Queda anotado. Una persona del equipo [le|te] devuelve la llamada apenas abramos.',
  'voice.failed': '[Disculpe|Disculpa|Disculpá], tenemos un problema técnico.',
  'voice.whisper': 'Llamada de un paciente de {clinic}. {reason}{doing} Marque 1 para atenderla.',
  'voice.was-booking': 'Estaba pidiendo una cita.',
  'voice.was-cancelling': 'Estaba cancelando una cita.',
  'voice.was-rescheduling': 'Estaba cambiando una cita.',
  'voice.was-confirming': 'Se le preguntaba si viene a su cita.',
  'voice.was-asking': 'Estaba preguntando por sus citas.',
  'voice.was-waiting': 'Estaba en la lista de espera.',
  'voice.was-sending': 'Estaba enviando una orden.',
  'voice.was-joining': 'Quería entrar a su cita por video.',
  'voice.was-arriving': 'Estaba avisando que ya llegó.',
  'voice.why-asked': 'Pidió hablar con una persona.',
  'voice.why-confused': 'El asistente no le entendió.',
  'voice.why-emergency': 'Puede ser una emergencia.',
  'voice.why-other': 'Necesita ayuda de una persona.',
  'voice.machine':
    '[Le|Te] llamamos de {clinic}. Por favor, [comuníquese|comunícate|comunicate] con nosotros cuando [pueda|puedas]. Gracias.',
} as const;
