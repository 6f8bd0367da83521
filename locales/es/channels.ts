/** Spanish of the channels themselves, outside any dialog: approved templates, and the telephone. */
export const channels = {
  'choice.options': 'Ver opciones',
  'template.reply':
    'Hola. {clinic} le escribe por su solicitud: {text} Puede responder a este mensaje para seguir con nosotros.',
  'template.reminder':
    'Hola. Le escribimos de {clinic} para recordarle la cita de {person}: {at}, en la sede {site}. ¿Nos confirma la asistencia?',
  'template.reminder-remote':
    'Hola. Le escribimos de {clinic} para recordarle la cita de {person}: {at}, por videollamada. ¿Nos confirma la asistencia?',
  'template.moved':
    'Hola, {person}. En {clinic} tuvimos que cambiar la hora de su cita. Ahora sería {at}, en la sede {site}. ¿Le queda bien?',
  'template.cancelled':
    'Hola, {person}. Lamentamos avisarle que en {clinic} no podremos atenderle en la cita que tenía ({at}). Díganos si le buscamos otro horario.',
  'template.opening':
    'Hola. Nos pidió que le avisáramos: en {clinic} se liberó un horario para {person}, {at}, en la sede {site}. ¿Lo quiere?',
  'template.opening-remote':
    'Hola. Nos pidió que le avisáramos: en {clinic} se liberó un horario para {person}, {at}, por videollamada. ¿Lo quiere?',
  'template.stop': 'Para no recibir más avisos, escriba BAJA.',

  'voice.option': 'Opción {number}: {label}.',
  'voice.wait': 'Un momento, por favor.',
  'voice.goodbye': 'Gracias por llamar a {clinic}. Hasta pronto.',
  'voice.nobody':
    'En este momento nadie del equipo puede atenderle. Su solicitud queda registrada, y le devolvemos la llamada apenas sea posible.',
  'voice.noted': 'Queda anotado. Una persona del equipo le devuelve la llamada apenas abramos.',
  'voice.failed': 'Disculpe, tenemos un problema técnico.',
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
  'voice.machine': 'Le llamamos de {clinic}. Por favor, comuníquese con nosotros cuando pueda. Gracias.',
} as const;
