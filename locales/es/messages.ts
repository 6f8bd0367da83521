import { changes } from './changes.ts';
import { channels } from './channels.ts';
import { help } from './help.ts';
import { orders } from './orders.ts';

/** Spanish, in *usted*, as a good receptionist writes: short, warm, one question at a time. */
export const es = {
  'hello.first':
    'Hola. Le escribe el asistente automático de {clinic}. Puedo darle citas, cambiarlas y resolver dudas; si prefiere, le paso con una persona.',
  'hello.known': 'Hola, {person}. Le escribe el asistente automático de {clinic}.',
  'hello.again': '¡Hola de nuevo!',
  'welcome.consent':
    'Para ayudarle necesito usar sus datos (nombre, documento y citas), solo para su atención en la clínica. ¿Está de acuerdo?',
  'welcome.needs-yes': 'Anotado también. Solo me falta su sí, o su no, a esto:',
  'welcome.no-consent':
    'Entendido, no guardaré sus datos. Sin ellos no puedo manejar citas por aquí, pero sí responder preguntas sobre {clinic} o pasarle con una persona. Si cambia de idea, escríbame cuando quiera.',

  'menu.what': '¿En qué le ayudo?',
  'menu.bye': 'Con gusto. Aquí estoy cuando me necesite.',
  'bye.nothing-booked':
    'De acuerdo, no dejé nada reservado. Cuando quiera seguir, escríbame por aquí. ¡Que esté muy bien!',
  'bye.unchanged':
    'De acuerdo, su cita sigue como estaba. Si necesita algo, escríbame por aquí. ¡Que esté muy bien!',

  'choice.yes': 'Sí',
  'choice.no': 'No',
  'choice.book': 'Pedir una cita',
  'choice.my-appointments': 'Ver mis citas',
  'choice.reschedule': 'Cambiar una cita',
  'choice.cancel': 'Cancelar una cita',
  'choice.person': 'Hablar con una persona',
  'choice.leave': 'Dejarlo así',
  'choice.waitlist': 'Avíseme si se libera',
  'choice.other-times': 'Ver otros horarios',
  'choice.another-time': 'Otro día u hora',
  'choice.another-service': 'Otra especialidad',
  'choice.another-person': 'Es para otra persona',
  'choice.service': '{service}',
  'choice.opening': '{at}, {practitioner}, sede {site}',
  'choice.opening-remote': '{at}, {practitioner}, por videollamada',
  'choice.appointment': '{service}{whose}, {at}',
  'choice.person-named': '{person}',
  'choice.someone-else': 'Otra persona',
  'choice.for-me': 'Para mí',
  'choice.without-document': 'No lo tengo ahora',
  'choice.come': 'Sí, confirmo',
  'choice.not-coming': 'No puedo ir',
  'choice.take-it': 'Sí, lo quiero',
  'choice.pass': 'No, gracias',
  'choice.stay': 'Sí, sigo esperando',
  'choice.wait-no-more': 'Ya no la necesito',
  'choice.score-1': 'Muy mal',
  'choice.score-2': 'Mal',
  'choice.score-3': 'Regular',
  'choice.score-4': 'Bien',
  'choice.score-5': 'Muy bien',
  'choice.order-later': 'Más tarde',
  'choice.data-copy': 'Una copia',
  'choice.data-correct': 'Corregir algo',
  'choice.data-erase': 'Que los borren',
  'choice.data-withdraw': 'Retirar mi permiso',
  'choice.data-nothing': 'Nada más',
  'choice.cancel-it': 'Sí, cancelarla',
  'choice.move-it': 'Cambiarla de fecha',
  'choice.keep-it': 'No, dejarla',
  'choice.reason-time': 'No puedo ese día',
  'choice.reason-better': 'Ya no la necesito',
  'choice.reason-cost': 'Por el costo',
  'choice.reason-skip': 'Prefiero no decir',
  'choice.try-again': 'Intentar otra vez',
  'choice.more': 'Ver más',
  'choice.start-over': 'Empezar de nuevo',

  'choosing.which-service': '¿Para qué especialidad o examen necesita la cita?',
  'choosing.not-offered': 'Esa especialidad no la tenemos en {clinic}. Puedo ayudarle con alguna de estas:',
  'choosing.offer': 'Para {service} tengo estos horarios. ¿Cuál prefiere?',
  'choosing.offer-soonest':
    'Lo más pronto que tengo para {service}. ¿Cuál le sirve? Si prefiere otro día, dígamelo.',
  'choosing.offer-nearest':
    'A esa hora no me queda nada para {service}. Lo más cercano es esto. ¿Cuál le sirve?',
  'choosing.offer-elsewhere':
    'Como lo pidió no me queda nada para {service}, pero sí tengo esto. ¿Cuál le sirve?',
  'choosing.offer-instead':
    'Entonces veamos otras opciones para {service}. Si tampoco le sirven, dígame qué día u hora le queda mejor.',
  'choosing.offer-more': 'También tengo estos horarios para {service}. ¿Cuál prefiere?',
  'choosing.when-then': '¿Qué día u hora le queda mejor?',
  'choosing.past': 'Ese día ya pasó. ¿Qué otro día u hora le queda bien?',
  'choosing.no-more': 'No tengo más horarios así. ¿Qué otro día u hora le serviría?',
  'choosing.nobody-else': 'En {service} no atiende nadie más por ahora.',
  'recalling.found':
    'La última cita{whose} fue de {service} con {doctor}, en la sede {site}. Le busco lo mismo.',
  'recalling.none': 'No encuentro una cita anterior para repetirla.',
  'waitlist.offer':
    'Ahora no tengo horarios libres para {service}. Si quiere, le aviso en cuanto se libere uno.',
  'waitlist.joined':
    'Listo, queda en la lista de espera de {service}. Si se libera un horario, le escribo enseguida.',
  'waitlist.left': 'De acuerdo. Si quiere mirar otro día u otra especialidad, dígame.',

  'identify.which': '¿Para quién es?',
  'identify.document': 'Para registrarle, ¿me escribe el número de su documento?',
  'identify.document-see': 'Para encontrar su cita, ¿me escribe el número de su documento?',
  'identify.document-other': '¿Me escribe el número de documento {of}?',
  'identify.without-document': 'No hay problema: lo muestra el día de la cita.',
  'identify.without-birth-date': 'No se preocupe: la fecha de nacimiento la completamos el día de la cita.',
  'identify.document-wrong':
    'Ese número no me cuadra: puede que falte o sobre un dígito. ¿Me lo escribe otra vez?',
  'identify.name': 'Gracias. ¿Cuál es su nombre completo?',
  'identify.name-other': 'Gracias. ¿Cuál es el nombre completo {of}?',
  'identify.birth-date': '¿Cuál es su fecha de nacimiento? Por ejemplo: 12/04/1985.',
  'identify.birth-date-other': '¿Cuál es la fecha de nacimiento {of}? Por ejemplo: 30/08/2019.',
  'identify.no-match': 'Esa fecha no coincide con la que tengo registrada.',
  'identify.unknown':
    'No encuentro a nadie registrado con ese documento, así que no tengo citas que mostrarle. ¿Quiere que le ayude a pedir una?',
  'identify.unproven':
    'Por seguridad no puedo mostrar datos sin confirmar quién es. Le paso con una persona del equipo para que le ayude.',

  'booking.one-by-one': 'Claro, vamos una por una.',
  'booking.confirm': 'Sería {service} para {person}, {on}, con {doctor}, en la sede {site}. ¿La reservo?',
  'booking.confirm-remote':
    'Sería {service} para {person}, {on}, con {doctor}, por videollamada. ¿La reservo?',
  'booking.booked':
    'Listo. La cita de {service} de {person} quedó para {on}, con {doctor}, en la sede {site} ({address}).',
  'booking.booked-remote':
    'Listo. La cita de {service} de {person} quedó para {on}, con {doctor}, por videollamada. Ese día le enviaremos el enlace.',
  'booking.taken': 'Disculpe, ese horario ya no está libre.',
  'booking.patient-busy': 'Esa hora se cruza con otra cita de la misma persona.',
  'booking.next-week': '¿Le busco también la de la semana siguiente, {day}, a la misma hora?',
  'booking.lapsed': 'Le guardé el horario un rato y ya se liberó. ¿Lo vuelvo a buscar?',
  'booking.what-to-change': 'Sin problema. ¿Qué le cambio?',
  'booking.left': 'De acuerdo, no reservé nada. Aquí estoy si me necesita.',
  'visit.preparation': 'Para prepararse: {preparation}',
  'visit.bring':
    'Traiga su documento y llegue 15 minutos antes. Si no puede venir, avíseme por aquí y la cambiamos.',
  'visit.connect':
    'Tenga a la mano su documento y conéctese unos minutos antes. Si no puede, avíseme por aquí y la cambiamos.',

  'visit.order':
    'Para esta cita hace falta la orden médica. Si la tiene a la mano, mándeme una foto por aquí; si no, tráigala ese día.',
  'picking.which-confirm': '¿Cuál cita quiere confirmar?',
  'picking.which-cancel': '¿Cuál cita quiere cancelar?',
  'picking.which-reschedule': '¿Cuál cita quiere cambiar?',
  'picking.which-today': '¿Para cuál de sus citas es?',
  'picking.none': 'No le encuentro citas próximas. ¿Quiere que le busque una?',
  'picking.left': 'De acuerdo, no cambié nada.',
  'confirming.done':
    'Listo, {your} cita de {service}{whose} queda confirmada: {at}, con {doctor}, en la sede {site}. ¡Gracias por avisar!',
  'confirming.done-remote':
    'Listo, {your} cita de {service}{whose} queda confirmada: {at}, con {doctor}, por videollamada. Ese día le enviamos el enlace.',
  'confirming.ask': '¿Confirmo {your} cita de {service}{whose}, {on}?',
  'confirming.already': '{Your} cita de {service}{whose} ya está confirmada: {at}, con {doctor}.',
  'notice.too-late': {
    one: '{Your} cita de {service}{whose} es {on}. Falta menos de una hora, y ya no la puedo cambiar ni cancelar por aquí. ¿Le paso con una persona del equipo para que le ayude?',
    other:
      '{Your} cita de {service}{whose} es {on}. Faltan menos de {count} horas, y ya no la puedo cambiar ni cancelar por aquí. ¿Le paso con una persona del equipo para que le ayude?',
  },
  'notice.kept': 'De acuerdo: {your} cita de {service}{whose} sigue en pie, {on}, con {doctor}.',
  'cancelling.confirm': '¿Cancelo {your} cita de {service}{whose}, {on}, con {doctor}?',
  'cancelling.done': 'Listo, quedó cancelada {your} cita de {service}{whose}, la que era {on}.',
  'cancelling.kept': 'De acuerdo, no la cancelé: {your} cita de {service}{whose} sigue en pie, {on}.',
  'cancelling.why': '¿Me cuenta por qué, para mejorar?',
  'cancelling.thanks': 'Gracias por avisar. Si necesita otra cita, aquí estoy.',
  'rescheduling.when': '{Your} cita de {service}{whose} es {on}. ¿Para qué día u hora la cambio?',
  'rescheduling.confirm':
    'Cambiaría {your} cita de {service}{whose} para {to}, con {doctor}, en la sede {site}. ¿La cambio?',
  'rescheduling.confirm-remote':
    'Cambiaría {your} cita de {service}{whose} para {to}, con {doctor}, por videollamada. ¿La cambio?',
  'rescheduling.done-remote':
    'Listo, {your} cita de {service}{whose} quedó para {on}, con {doctor}, por videollamada. Ese día le enviamos el enlace.',
  'rescheduling.done':
    'Listo, {your} cita de {service}{whose} quedó para {on}, con {doctor}, en la sede {site}.',
  'rescheduling.kept': 'De acuerdo, {your} cita de {service}{whose} sigue igual: {at}.',
  'check-in.done':
    'Listo, ya avisé que llegó para {your} cita de {service}{whose}, con {doctor}. Espere en la sala: le llaman por su nombre.',
  'check-in.order': 'Tenga a la mano la orden médica: se la piden al entrar.',
  'check-in.none':
    'No le encuentro una cita para hoy en la clínica. ¿Le paso con una persona del equipo para que le ayude?',
  'check-in.failed':
    'Disculpe, ahora mismo no logro registrar su llegada. Ya avisé a una persona del equipo; si está en la sede, acérquese a la recepción.',
  'telemedicine.link':
    'Este es su enlace para la cita de {service}{whose} con {doctor}: {url} Ábralo en un lugar tranquilo y con buena conexión.',
  'telemedicine.later':
    '{Your} cita de {service}{whose} por videollamada es {on}. Ese día le envío el enlace; si no lo ve media hora antes, pídamelo por aquí.',
  'telemedicine.none':
    'No le encuentro una cita por videollamada. ¿Le paso con una persona del equipo para que lo revise?',
  'telemedicine.missing':
    'Todavía no tengo su enlace a la mano. Ya le pedí a una persona del equipo que se lo envíe por aquí ahora mismo.',
  'reminding.ask':
    'Le recuerdo {your} cita de {service}{whose}: {at}, con {doctor}, en la sede {site} ({address}). ¿La confirma?',
  'reminding.ask-remote':
    'Le recuerdo {your} cita de {service}{whose}: {at}, con {doctor}, por videollamada. ¿La confirma?',
  'reminding.tell':
    'Le recuerdo {your} cita de {service}{whose}: {at}, con {doctor}, en la sede {site} ({address}).',
  'reminding.tell-remote':
    'Le recuerdo {your} cita de {service}{whose}: {at}, con {doctor}, por videollamada. Ese día le enviamos el enlace.',
  'offering.ask':
    'Buenas noticias: se liberó un horario de {service} para {person}, {on}, con {doctor}, en la sede {site}. ¿Lo quiere?',
  'offering.ask-remote':
    'Buenas noticias: se liberó un horario de {service} para {person}, {on}, con {doctor}, por videollamada. ¿Lo quiere?',
  'offering.stay': 'De acuerdo. ¿Quiere seguir en la lista de espera de {service}?',
  'offering.stays': 'Listo, sigue en la lista. Si se libera otro horario, le escribo enseguida.',
  'offering.leaves': 'Listo, ya no está en la lista. Si más adelante la necesita, aquí estoy.',
  'offering.taken':
    'Disculpe, ese horario se ocupó antes. Sigue en la lista, y si se libera otro le escribo enseguida.',
  'offering.lapsed':
    'No alcancé a recibir su respuesta y ya ofrecí ese horario a otra persona. Si todavía necesita la cita, avíseme y la buscamos.',
  'surveying.ask': '¿Cómo le fue en {your} cita de {service}{whose}? Puede responder del 1 al 5.',
  'surveying.thanks': '¡Gracias por contarnos! Nos ayuda a mejorar.',
  'surveying.skipped': 'Sin problema. ¡Que esté muy bien!',
  'surveying.why': 'Lo lamento. ¿Me cuenta qué pasó? Lo lee una persona del equipo.',
  'surveying.passed-on': 'Gracias por decírmelo. Ya lo tiene el equipo, que lo revisa con cuidado.',
  'appointments.are': { one: 'Tiene una cita:', other: 'Tiene {count} citas:' },
  'appointments.one': '• {person}: {service}, {at}, con {doctor}, sede {site} ({address}).',
  'appointments.one-remote': '• {person}: {service}, {at}, con {doctor}, por videollamada.',
  'appointments.none': 'No le encuentro citas próximas. ¿Quiere que le busque una?',
  'scheduling.failed':
    'Disculpe, ahora mismo no logro entrar a la agenda. Le paso su caso a una persona del equipo, que le responde por aquí.',
  'scheduling.gone': 'Esa cita ya no aparece en la agenda.',

  'question.answer': '{answer}',
  'question.unknown':
    'Eso no lo tengo a la mano y no quiero decirle algo equivocado. Ya dejé su pregunta al equipo; si prefiere, le paso con una persona.',

  'person.soon':
    'Claro, le paso con una persona del equipo. Le responde por este mismo chat. Si entretanto quiere seguir conmigo, escriba «volver».',
  'person.later':
    'Claro. Ahora no hay nadie del equipo conectado; escriba aquí su mensaje y le responden apenas abramos. Para seguir conmigo, escriba «volver».',
  'person.confused':
    'No quiero hacerle perder tiempo: le paso con una persona del equipo, que le responde por este chat.',
  'person.confused-later':
    'No quiero hacerle perder tiempo. Escriba aquí lo que necesita y una persona del equipo le responde apenas abramos.',
  'person.for-this': 'Con eso le ayuda una persona del equipo. Ya le avisé; le responde por este chat.',
  'person.for-this-later':
    'Con eso le ayuda una persona del equipo. Ya dejé su mensaje y le responden apenas abramos.',
  'person.back': 'Aquí sigo yo, el asistente.',
  'person.returned': 'Sigo yo, el asistente, por si necesita algo más.',

  'emergency.call':
    'Esto puede ser una emergencia. Llame ya al {number} o vaya a urgencias; no espere respuesta por este chat. También avisé a una persona del equipo.',
  'emergency.screen':
    'Si se siente grave, llame ya al {number} o vaya a urgencias. ¿Le está pasando en este momento?',
  'emergency.not-now': 'Me alegra que no sea ahora. Si empeora, no espere: vaya a urgencias.',

  'opt-out.sure': '¿Quiere que dejemos de enviarle recordatorios y mensajes?',
  'opt-out.done':
    'Listo, no le enviaremos más recordatorios ni mensajes. Sus citas siguen igual. Si cambia de idea, escriba «quiero recibir mensajes».',
  'opt-out.kept': 'De acuerdo, le seguimos escribiendo solo lo necesario.',
  'opt-in.done': 'Listo, volverá a recibir nuestros recordatorios.',

  'privacy.what':
    'De usted guardamos su nombre, documento, fecha de nacimiento, sus citas y esta conversación, solo para su atención en {clinic}. ¿Qué necesita con sus datos?',
  'privacy.passed-on':
    'Listo, ya dejé su solicitud a una persona del equipo, que le responde por aquí. Para cuidar sus datos, primero le pedirá que confirme quién es.',
  'privacy.withdrawn':
    'Listo, desde ahora no uso sus datos. Las citas que ya tiene siguen en pie; para manejarlas, llame a {clinic} o pida por aquí una persona. Si cambia de idea, dígame cuando quiera.',
  thanks: 'Con mucho gusto. ¡Que esté muy bien!',
  'repair.again': 'Disculpe, no le entendí bien.',
  'repair.again-menu':
    'Disculpe, no le entendí. Puede escribirme, por ejemplo: «quiero una cita de medicina general para mañana».',
  'repair.again-name': 'Disculpe, no le entendí. Escriba nombre y apellido, por favor.',
  'repair.again-document': 'Disculpe, no reconocí el número. Escríbalo solo con dígitos, sin puntos.',
  'repair.again-birth-date': 'Disculpe, no reconocí la fecha. Escriba día, mes y año.',
  'repair.again-date': 'Disculpe, no reconocí el día. Puede decirme, por ejemplo, «el jueves por la tarde».',
  'repair.again-choice': 'Disculpe, no le entendí. Puede responder con el número de la opción.',
  'repair.again-yes-no': 'Disculpe, no le entendí. Puede responder sí o no.',
  'repair.options': 'Creo que no nos estamos entendiendo. ¿Qué prefiere?',
  'repair.noted': 'Anotado.',
  'repair.noted-too': 'Eso también lo anoto.',
  'repair.back-to': 'Volviendo a lo nuestro:',
  'repair.stale-choice': 'Esa opción era de una pregunta anterior.',
  'repair.no-audio':
    'Por ahora no puedo escuchar audios. ¿Me lo escribe? Si prefiere, le paso con una persona.',
  'repair.sticker': '¡Gracias! Para ayudarle necesito que me lo escriba.',
  'repair.not-text': 'Eso no lo puedo leer. ¿Me lo escribe con palabras?',
  'repair.too-long': 'Su mensaje es muy largo y no quiero perderme nada. ¿Me dice en una frase qué necesita?',
  'repair.take-your-time': 'Claro, tómese su tiempo.',
  'repair.left': 'De acuerdo, lo dejamos así. Aquí estoy si me necesita.',
  'repair.restarted': 'Empecemos de nuevo.',
  'repair.rude': 'Lamento la molestia; quiero ayudarle. Si prefiere, le paso con una persona.',
  'repair.no-back': 'No hay un paso anterior al que volver.',
  'repair.changed': 'Disculpe, tuve que empezar de nuevo con esto.',
  'repair.internal':
    'Disculpe, algo falló de nuestro lado. Ya avisé a una persona del equipo, que le responde por aquí.',
  ...changes,
  ...channels,
  ...help,
  ...orders,
} as const;
