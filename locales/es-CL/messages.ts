import type { Region } from '../region.ts';

/** Spanish of Chile: a visit is an *hora*; a document is the RUT. Only what differs from `locales/es`. */
export const esCL = {
  messages: {
    'hello.first':
      'Hola. Le escribe el asistente automático de {clinic}. Puedo darle horas, cambiarlas y resolver dudas; si prefiere, le paso con una persona.',
    'welcome.consent':
      'Para ayudarle necesito usar sus datos (nombre, RUT y horas), solo para su atención en la clínica. ¿Está de acuerdo?',
    'welcome.no-consent':
      'Entendido, no guardaré sus datos. Sin ellos no puedo manejar horas por aquí, pero sí responder preguntas sobre {clinic} o pasarle con una persona. Si cambia de idea, escríbame cuando quiera.',
    'bye.unchanged':
      'De acuerdo, su hora sigue como estaba. Si necesita algo, escríbame por aquí. ¡Que esté muy bien!',
    'choice.book': 'Pedir una hora',
    'choice.my-appointments': 'Ver mis horas',
    'choice.reschedule': 'Cambiar una hora',
    'choice.cancel': 'Cancelar una hora',
    'choosing.which-service': '¿Para qué especialidad o examen necesita la hora?',
    'recalling.found':
      'La última atención{whose} fue de {service} con {doctor}, en la sede {site}. Le busco lo mismo.',
    'recalling.none': 'No encuentro una atención anterior para repetirla.',
    'identify.document': 'Para registrarle, ¿me escribe su RUT?',
    'identify.document-see': 'Para encontrar su hora, ¿me escribe su RUT?',
    'identify.document-other': '¿Me escribe el RUT {of}?',
    'identify.without-document': 'No hay problema: lo muestra el día de la atención.',
    'identify.without-birth-date':
      'No se preocupe: la fecha de nacimiento la completamos el día de la atención.',
    'identify.document-wrong':
      'Ese RUT no me cuadra: puede que falte o sobre un dígito. ¿Me lo escribe otra vez?',
    'identify.unknown':
      'No encuentro a nadie registrado con ese RUT, así que no tengo horas que mostrarle. ¿Quiere que le ayude a pedir una?',
    'booking.booked':
      'Listo. La hora de {service} de {person} quedó para {on}, con {doctor}, en la sede {site} ({address}).',
    'booking.booked-remote':
      'Listo. La hora de {service} de {person} quedó para {on}, con {doctor}, por videollamada. Ese día le enviaremos el enlace.',
    'visit.bring':
      'Traiga su carnet y llegue 15 minutos antes. Si no puede venir, avíseme por aquí y la cambiamos.',
    'visit.connect':
      'Tenga a mano su carnet y conéctese unos minutos antes. Si no puede, avíseme por aquí y la cambiamos.',
    'visit.order':
      'Para esta hora hace falta la orden médica. Si la tiene a mano, mándeme una foto por aquí; si no, tráigala ese día.',
    'picking.which-confirm': '¿Qué hora quiere confirmar?',
    'picking.which-cancel': '¿Qué hora quiere cancelar?',
    'picking.which-reschedule': '¿Qué hora quiere cambiar?',
    'picking.which-today': '¿Para cuál de sus horas es?',
    'picking.none': 'No le encuentro horas próximas. ¿Quiere que le busque una?',
    'confirming.done':
      'Listo, {your} hora de {service}{whose} queda confirmada: {at}, con {doctor}, en la sede {site}. ¡Gracias por avisar!',
    'confirming.done-remote':
      'Listo, {your} hora de {service}{whose} queda confirmada: {at}, con {doctor}, por videollamada. Ese día le enviamos el enlace.',
    'confirming.ask': '¿Confirmo {your} hora de {service}{whose}, {on}?',
    'confirming.already': '{Your} hora de {service}{whose} ya está confirmada: {at}, con {doctor}.',
    'notice.too-late': {
      one: '{Your} hora de {service}{whose} es {on}. Falta menos de una hora, y ya no la puedo cambiar ni cancelar por aquí. ¿Le paso con una persona del equipo para que le ayude?',
      other:
        '{Your} hora de {service}{whose} es {on}. Faltan menos de {count} horas, y ya no la puedo cambiar ni cancelar por aquí. ¿Le paso con una persona del equipo para que le ayude?',
    },
    'notice.kept': 'De acuerdo: {your} hora de {service}{whose} sigue en pie, {on}, con {doctor}.',
    'cancelling.confirm': '¿Cancelo {your} hora de {service}{whose}, {on}, con {doctor}?',
    'cancelling.done': 'Listo, quedó cancelada {your} hora de {service}{whose}, la que era {on}.',
    'cancelling.kept': 'De acuerdo, no la cancelé: {your} hora de {service}{whose} sigue en pie, {on}.',
    'cancelling.thanks': 'Gracias por avisar. Si necesita otra hora, aquí estoy.',
    'rescheduling.when': '{Your} hora de {service}{whose} es {on}. ¿Para qué día la cambio?',
    'rescheduling.confirm':
      'Cambiaría {your} hora de {service}{whose} para {to}, con {doctor}, en la sede {site}. ¿La cambio?',
    'rescheduling.confirm-remote':
      'Cambiaría {your} hora de {service}{whose} para {to}, con {doctor}, por videollamada. ¿La cambio?',
    'rescheduling.done-remote':
      'Listo, {your} hora de {service}{whose} quedó para {on}, con {doctor}, por videollamada. Ese día le enviamos el enlace.',
    'rescheduling.done':
      'Listo, {your} hora de {service}{whose} quedó para {on}, con {doctor}, en la sede {site}.',
    'rescheduling.kept': 'De acuerdo, {your} hora de {service}{whose} sigue igual: {at}.',
    'check-in.done':
      'Listo, ya avisé que llegó para {your} hora de {service}{whose}, con {doctor}. Espere en la sala: le llaman por su nombre.',
    'check-in.order': 'Tenga a mano la orden médica: se la piden al entrar.',
    'check-in.none':
      'No le encuentro una hora para hoy en la clínica. ¿Le paso con una persona del equipo para que le ayude?',
    'telemedicine.link':
      'Este es su enlace para la hora de {service}{whose} con {doctor}: {url} Ábralo en un lugar tranquilo y con buena conexión.',
    'telemedicine.later':
      '{Your} hora de {service}{whose} por videollamada es {on}. Ese día le envío el enlace; si no lo ve media hora antes, pídamelo por aquí.',
    'telemedicine.none':
      'No le encuentro una hora por videollamada. ¿Le paso con una persona del equipo para que lo revise?',
    'telemedicine.missing':
      'Todavía no tengo su enlace a mano. Ya le pedí a una persona del equipo que se lo envíe por aquí ahora mismo.',
    'reminding.ask':
      'Le recuerdo {your} hora de {service}{whose}: {at}, con {doctor}, en la sede {site} ({address}). ¿La confirma?',
    'reminding.ask-remote':
      'Le recuerdo {your} hora de {service}{whose}: {at}, con {doctor}, por videollamada. ¿La confirma?',
    'reminding.tell':
      'Le recuerdo {your} hora de {service}{whose}: {at}, con {doctor}, en la sede {site} ({address}).',
    'reminding.tell-remote':
      'Le recuerdo {your} hora de {service}{whose}: {at}, con {doctor}, por videollamada. Ese día le enviamos el enlace.',
    'offering.lapsed':
      'No alcancé a recibir su respuesta y ya ofrecí ese horario a otra persona. Si todavía necesita la hora, avíseme y la buscamos.',
    'changed.moved':
      'Tuvimos que mover {your} hora de {service}{whose}. Ahora sería {on}, con {doctor}, en la sede {site}. ¿Le queda bien?',
    'changed.moved-remote':
      'Tuvimos que mover {your} hora de {service}{whose}. Ahora sería {on}, con {doctor}, por videollamada. ¿Le queda bien?',
    'changed.cancelled':
      'Lamento avisarle que tuvimos que cancelar {your} hora de {service}{whose}, la que era {on}. ¿Le busco otro horario?',
    'surveying.ask': '¿Cómo le fue en {your} atención de {service}{whose}? Puede responder del 1 al 5.',
    'appointments.are': { one: 'Tiene una hora:', other: 'Tiene {count} horas:' },
    'appointments.none': 'No le encuentro horas próximas. ¿Quiere que le busque una?',
    'scheduling.gone': 'Esa hora ya no aparece en la agenda.',
    'question.unknown':
      'Eso no lo tengo a mano y no quiero decirle algo equivocado. Ya dejé su pregunta al equipo; si prefiere, le paso con una persona.',
    'opt-out.done':
      'Listo, no le enviaremos más recordatorios ni mensajes. Sus horas siguen igual. Si cambia de idea, escriba «quiero recibir mensajes».',
    'privacy.what':
      'De usted guardamos su nombre, RUT, fecha de nacimiento, sus horas y esta conversación, solo para su atención en {clinic}. ¿Qué necesita con sus datos?',
    'privacy.withdrawn':
      'Listo, desde ahora no uso sus datos. Las horas que ya tiene siguen en pie; para manejarlas, llame a {clinic} o pida por aquí una persona. Si cambia de idea, dígame cuando quiera.',
    'repair.again-menu':
      'Disculpe, no le entendí. Puede escribirme, por ejemplo: «quiero una hora de medicina general para mañana».',
    'repair.again-document':
      'Disculpe, no reconocí el RUT. Escríbalo con su dígito verificador, por ejemplo: 12.345.678-5.',
    'orders.later':
      'De acuerdo. Cuando la tenga a mano, mándemela por aquí; si no, tráigala el día de la atención.',
    'orders.other-patient':
      'Esa orden está a nombre de otra persona. ¿Me manda la de quien viene a la consulta?',
    'orders.of-visit':
      'Listo, ya tengo la orden para {your} hora de {service}{whose}, {on}. No hace falta que traiga la hoja.',
    'orders.of-visit-in-review':
      'Recibí la orden para {your} hora de {service}{whose}, {on}. La revisa una persona del equipo y, si falta algo, le avisa por aquí.',
    'orders.valid-of-visit':
      'Una persona del equipo revisó la orden para {your} hora de {service}{whose}, {on}: está en regla, y no hace falta que traiga la hoja.',
    'orders.kept': 'De acuerdo, la orden queda guardada. Cuando quiera la hora, dígame.',
    'orders.is-a-prescription':
      'Eso parece una receta de medicamentos. ¿Me manda la orden, donde su médico pide el examen?',
    'voice.was-booking': 'Estaba pidiendo una hora.',
    'voice.was-cancelling': 'Estaba cancelando una hora.',
    'voice.was-rescheduling': 'Estaba cambiando una hora.',
    'voice.was-confirming': 'Se le preguntaba si viene a su hora.',
    'voice.was-asking': 'Estaba preguntando por sus horas.',
    'voice.was-joining': 'Quería entrar a su hora por video.',
  },
  variants: {
    sms: {
      'welcome.consent': '¿Nos permite usar sus datos para darle la hora?',
      'booking.booked': 'Lista su hora: {service}, {at}, {practitioner}, sede {site}, {address}.',
      'visit.bring': 'Traiga su carnet y llegue 15 minutos antes.',
    },
    voice: {
      'visit.order': 'Para esta hora hace falta la orden médica. Tráigala ese día, por favor.',
      'orders.send': 'Por teléfono no puedo ver la orden. Tráigala el día de la atención, por favor.',
      'orders.later': 'De acuerdo. Tráigala el día de la atención.',
      'bye.unchanged': 'De acuerdo, su hora sigue como estaba. ¡Que esté muy bien!',
      'identify.document-see': 'Para encontrar su hora, ¿me dice su RUT, dígito por dígito?',
      'identify.document': '¿Me dice su RUT, dígito por dígito?',
      'identify.document-other': '¿Me dice el RUT {of}?',
      'repair.again-menu':
        'Disculpe, no le escuché bien. Puede decirme, por ejemplo: quiero una hora para mañana.',
      'repair.again-document': 'Disculpe, no le entendí el RUT. Dígalo despacio, o márquelo en el teclado.',
      'welcome.no-consent':
        'Entendido, no guardaré sus datos. Sin ellos no puedo manejar horas, pero sí responder preguntas sobre {clinic} o pasarle con una persona.',
      'identify.document-wrong': 'Ese RUT no me cuadra. ¿Me lo dice otra vez, despacio?',
      'opt-out.done': 'Listo, no le enviaremos más recordatorios ni mensajes. Sus horas siguen igual.',
    },
  },
} as const satisfies Region;
