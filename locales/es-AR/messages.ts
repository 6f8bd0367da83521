import type { Region } from '../region.ts';

/** Spanish of Argentina: a visit is a *turno*, and a *turno* is masculine; a document is the DNI. Only what differs from `locales/es`. */
export const esAR = {
  messages: {
    'hello.first':
      'Hola. Le escribe el asistente automático de {clinic}. Puedo darle turnos, cambiarlos y resolver dudas; si prefiere, le paso con una persona.',
    'welcome.consent':
      'Para ayudarle necesito usar sus datos (nombre, DNI y turnos), solo para su atención en la clínica. ¿Está de acuerdo?',
    'welcome.no-consent':
      'Entendido, no guardaré sus datos. Sin ellos no puedo manejar turnos por aquí, pero sí responder preguntas sobre {clinic} o pasarle con una persona. Si cambia de idea, escríbame cuando quiera.',
    'bye.unchanged':
      'De acuerdo, su turno sigue como estaba. Si necesita algo, escríbame por aquí. ¡Que esté muy bien!',
    'choice.book': 'Sacar un turno',
    'choice.my-appointments': 'Ver mis turnos',
    'choice.reschedule': 'Cambiar un turno',
    'choice.cancel': 'Cancelar un turno',
    'choice.wait-no-more': 'Ya no lo necesito',
    'choice.cancel-it': 'Sí, cancelarlo',
    'choice.move-it': 'Cambiarlo de fecha',
    'choice.keep-it': 'No, dejarlo',
    'choice.reason-better': 'Ya no lo necesito',
    'choosing.which-service': '¿Para qué especialidad o examen necesita el turno?',
    'recalling.found':
      'El último turno{whose} fue de {service} con {doctor}, en la sede {site}. Le busco lo mismo.',
    'recalling.none': 'No encuentro un turno anterior para repetirlo.',
    'identify.document': 'Para registrarle, ¿me escribe el número de su DNI?',
    'identify.document-see': 'Para encontrar su turno, ¿me escribe el número de su DNI?',
    'identify.document-other': '¿Me escribe el número de DNI {of}?',
    'identify.without-document': 'No hay problema: lo muestra el día del turno.',
    'identify.without-birth-date': 'No se preocupe: la fecha de nacimiento la completamos el día del turno.',
    'identify.unknown':
      'No encuentro a nadie registrado con ese DNI, así que no tengo turnos que mostrarle. ¿Quiere que le ayude a pedir uno?',
    'booking.one-by-one': 'Claro, vamos de a uno.',
    'booking.confirm': 'Sería {service} para {person}, {on}, con {doctor}, en la sede {site}. ¿Lo reservo?',
    'booking.confirm-remote':
      'Sería {service} para {person}, {on}, con {doctor}, por videollamada. ¿Lo reservo?',
    'booking.booked':
      'Listo. El turno de {service} de {person} quedó para {on}, con {doctor}, en la sede {site} ({address}).',
    'booking.booked-remote':
      'Listo. El turno de {service} de {person} quedó para {on}, con {doctor}, por videollamada. Ese día le enviaremos el enlace.',
    'booking.next-week': '¿Le busco también el de la semana siguiente, {day}, a la misma hora?',
    'visit.bring':
      'Traiga su DNI y llegue 15 minutos antes. Si no puede venir, avíseme por aquí y lo cambiamos.',
    'visit.connect':
      'Tenga a mano su DNI y conéctese unos minutos antes. Si no puede, avíseme por aquí y lo cambiamos.',
    'visit.order':
      'Para este turno hace falta la orden médica. Si la tiene a mano, mándeme una foto por aquí; si no, tráigala ese día.',
    'picking.which-confirm': '¿Qué turno quiere confirmar?',
    'picking.which-cancel': '¿Qué turno quiere cancelar?',
    'picking.which-reschedule': '¿Qué turno quiere cambiar?',
    'picking.which-today': '¿Para cuál de sus turnos es?',
    'picking.none': 'No le encuentro turnos próximos. ¿Quiere que le busque uno?',
    'confirming.done':
      'Listo, {your} turno de {service}{whose} queda confirmado: {at}, con {doctor}, en la sede {site}. ¡Gracias por avisar!',
    'confirming.done-remote':
      'Listo, {your} turno de {service}{whose} queda confirmado: {at}, con {doctor}, por videollamada. Ese día le enviamos el enlace.',
    'confirming.ask': '¿Confirmo {your} turno de {service}{whose}, {on}?',
    'confirming.already': '{Your} turno de {service}{whose} ya está confirmado: {at}, con {doctor}.',
    'notice.too-late': {
      one: '{Your} turno de {service}{whose} es {on}. Falta menos de una hora, y ya no lo puedo cambiar ni cancelar por aquí. ¿Le paso con una persona del equipo para que le ayude?',
      other:
        '{Your} turno de {service}{whose} es {on}. Faltan menos de {count} horas, y ya no lo puedo cambiar ni cancelar por aquí. ¿Le paso con una persona del equipo para que le ayude?',
    },
    'notice.kept': 'De acuerdo: {your} turno de {service}{whose} sigue en pie, {on}, con {doctor}.',
    'cancelling.confirm': '¿Cancelo {your} turno de {service}{whose}, {on}, con {doctor}?',
    'cancelling.done': 'Listo, quedó cancelado {your} turno de {service}{whose}, el que era {on}.',
    'cancelling.kept': 'De acuerdo, no lo cancelé: {your} turno de {service}{whose} sigue en pie, {on}.',
    'cancelling.thanks': 'Gracias por avisar. Si necesita otro turno, aquí estoy.',
    'rescheduling.when': '{Your} turno de {service}{whose} es {on}. ¿Para qué día u hora lo cambio?',
    'rescheduling.confirm':
      'Cambiaría {your} turno de {service}{whose} para {to}, con {doctor}, en la sede {site}. ¿Lo cambio?',
    'rescheduling.confirm-remote':
      'Cambiaría {your} turno de {service}{whose} para {to}, con {doctor}, por videollamada. ¿Lo cambio?',
    'rescheduling.done-remote':
      'Listo, {your} turno de {service}{whose} quedó para {on}, con {doctor}, por videollamada. Ese día le enviamos el enlace.',
    'rescheduling.done':
      'Listo, {your} turno de {service}{whose} quedó para {on}, con {doctor}, en la sede {site}.',
    'rescheduling.kept': 'De acuerdo, {your} turno de {service}{whose} sigue igual: {at}.',
    'check-in.done':
      'Listo, ya avisé que llegó para {your} turno de {service}{whose}, con {doctor}. Espere en la sala: le llaman por su nombre.',
    'check-in.order': 'Tenga a mano la orden médica: se la piden al entrar.',
    'check-in.none':
      'No le encuentro un turno para hoy en la clínica. ¿Le paso con una persona del equipo para que le ayude?',
    'telemedicine.link':
      'Este es su enlace para el turno de {service}{whose} con {doctor}: {url} Ábralo en un lugar tranquilo y con buena conexión.',
    'telemedicine.later':
      '{Your} turno de {service}{whose} por videollamada es {on}. Ese día le envío el enlace; si no lo ve media hora antes, pídamelo por aquí.',
    'telemedicine.none':
      'No le encuentro un turno por videollamada. ¿Le paso con una persona del equipo para que lo revise?',
    'telemedicine.missing':
      'Todavía no tengo su enlace a mano. Ya le pedí a una persona del equipo que se lo envíe por aquí ahora mismo.',
    'reminding.ask':
      'Le recuerdo {your} turno de {service}{whose}: {at}, con {doctor}, en la sede {site} ({address}). ¿Lo confirma?',
    'reminding.ask-remote':
      'Le recuerdo {your} turno de {service}{whose}: {at}, con {doctor}, por videollamada. ¿Lo confirma?',
    'reminding.tell':
      'Le recuerdo {your} turno de {service}{whose}: {at}, con {doctor}, en la sede {site} ({address}).',
    'reminding.tell-remote':
      'Le recuerdo {your} turno de {service}{whose}: {at}, con {doctor}, por videollamada. Ese día le enviamos el enlace.',
    'offering.leaves': 'Listo, ya no está en la lista. Si más adelante lo necesita, aquí estoy.',
    'offering.lapsed':
      'No alcancé a recibir su respuesta y ya ofrecí ese horario a otra persona. Si todavía necesita el turno, avíseme y lo buscamos.',
    'changed.moved':
      'Tuvimos que mover {your} turno de {service}{whose}. Ahora sería {on}, con {doctor}, en la sede {site}. ¿Le queda bien?',
    'changed.moved-remote':
      'Tuvimos que mover {your} turno de {service}{whose}. Ahora sería {on}, con {doctor}, por videollamada. ¿Le queda bien?',
    'changed.cancelled':
      'Lamento avisarle que tuvimos que cancelar {your} turno de {service}{whose}, el que era {on}. ¿Le busco otro horario?',
    'surveying.ask': '¿Cómo le fue en {your} turno de {service}{whose}? Puede responder del 1 al 5.',
    'appointments.are': { one: 'Tiene un turno:', other: 'Tiene {count} turnos:' },
    'appointments.none': 'No le encuentro turnos próximos. ¿Quiere que le busque uno?',
    'scheduling.gone': 'Ese turno ya no aparece en la agenda.',
    'question.unknown':
      'Eso no lo tengo a mano y no quiero decirle algo equivocado. Ya dejé su pregunta al equipo; si prefiere, le paso con una persona.',
    'emergency.call':
      'Esto puede ser una emergencia. Llame ya al {number} o vaya a una guardia; no espere respuesta por este chat. También avisé a una persona del equipo.',
    'emergency.screen':
      'Si se siente grave, llame ya al {number} o vaya a una guardia. ¿Le está pasando en este momento?',
    'emergency.not-now': 'Me alegra que no sea ahora. Si empeora, no espere: vaya a una guardia.',
    'opt-out.done':
      'Listo, no le enviaremos más recordatorios ni mensajes. Sus turnos siguen igual. Si cambia de idea, escriba «quiero recibir mensajes».',
    'privacy.what':
      'De usted guardamos su nombre, DNI, fecha de nacimiento, sus turnos y esta conversación, solo para su atención en {clinic}. ¿Qué necesita con sus datos?',
    'privacy.withdrawn':
      'Listo, desde ahora no uso sus datos. Los turnos que ya tiene siguen en pie; para manejarlos, llame a {clinic} o pida por aquí una persona. Si cambia de idea, dígame cuando quiera.',
    'repair.again-menu':
      'Disculpe, no le entendí. Puede escribirme, por ejemplo: «quiero un turno de medicina general para mañana».',
    'orders.later':
      'De acuerdo. Cuando la tenga a mano, mándemela por aquí; si no, tráigala el día del turno.',
    'orders.other-patient': 'Esa orden está a nombre de otra persona. ¿Me manda la de quien va al turno?',
    'orders.of-visit':
      'Listo, ya tengo la orden para {your} turno de {service}{whose}, {on}. No hace falta que traiga la hoja.',
    'orders.of-visit-in-review':
      'Recibí la orden para {your} turno de {service}{whose}, {on}. La revisa una persona del equipo y, si falta algo, le avisa por aquí.',
    'orders.valid-of-visit':
      'Una persona del equipo revisó la orden para {your} turno de {service}{whose}, {on}: está en regla, y no hace falta que traiga la hoja.',
    'orders.kept': 'De acuerdo, la orden queda guardada. Cuando quiera el turno, dígame.',
    'orders.is-a-prescription':
      'Eso parece una receta de medicamentos. ¿Me manda la orden, donde su médico pide el examen?',
    'voice.was-booking': 'Estaba pidiendo un turno.',
    'voice.was-cancelling': 'Estaba cancelando un turno.',
    'voice.was-rescheduling': 'Estaba cambiando un turno.',
    'voice.was-confirming': 'Se le preguntaba si viene a su turno.',
    'voice.was-asking': 'Estaba preguntando por sus turnos.',
    'voice.was-joining': 'Quería entrar a su turno por video.',
  },
  variants: {
    sms: {
      'reminding.ask': 'Recordatorio: {service}{whose}, {at}, con {doctor}, sede {site}. ¿Lo confirma?',
      'welcome.consent': '¿Nos permite usar sus datos para darle el turno?',
      'booking.booked': 'Listo su turno: {service}, {at}, {practitioner}, sede {site}, {address}.',
      'visit.bring': 'Traiga su DNI y llegue 15 minutos antes.',
      'emergency.call': 'Puede ser una emergencia. Llame ya al {number} o vaya a una guardia.',
    },
    voice: {
      'visit.order': 'Para este turno hace falta la orden médica. Tráigala ese día, por favor.',
      'orders.send': 'Por teléfono no puedo ver la orden. Tráigala el día del turno, por favor.',
      'orders.later': 'De acuerdo. Tráigala el día del turno.',
      'bye.unchanged': 'De acuerdo, su turno sigue como estaba. ¡Que esté muy bien!',
      'identify.document-see': 'Para encontrar su turno, ¿me dice el número de su DNI, dígito por dígito?',
      'identify.document': '¿Me dice el número de su DNI, dígito por dígito?',
      'identify.document-other': '¿Me dice el número de DNI {of}?',
      'repair.again-menu':
        'Disculpe, no le escuché bien. Puede decirme, por ejemplo: quiero un turno para mañana.',
      'emergency.call':
        'Esto puede ser una emergencia. Cuelgue y llame ya al {number}, o vaya a una guardia.',
      'welcome.no-consent':
        'Entendido, no guardaré sus datos. Sin ellos no puedo manejar turnos, pero sí responder preguntas sobre {clinic} o pasarle con una persona.',
      'opt-out.done': 'Listo, no le enviaremos más recordatorios ni mensajes. Sus turnos siguen igual.',
    },
  },
} as const satisfies Region;
