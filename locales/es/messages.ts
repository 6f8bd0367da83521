import { asides } from './asides.ts';
import { cancelling } from './cancelling.ts';
import { changes } from './changes.ts';
import { channels } from './channels.ts';
import { choosing } from './choosing.ts';
import { help } from './help.ts';
import { identify } from './identify.ts';
import { orders } from './orders.ts';
import { person } from './person.ts';
import { repair } from './repair.ts';
import { saidBack } from './said-back.ts';
import { visitFacts } from './visit-facts.ts';
import { waiting } from './waiting.ts';

/**
 * Spanish as a good receptionist writes: short, warm, one question at a time. In *usted*, unless the clinic would have
 * it otherwise: where the forms of address part, all stand in the message (`inForm`).
 */
export const es = {
  'hello.first': 'Hola. [Le|Te] escribe el asistente automático de {clinic}.{more}',
  'hello.can':
    'Puedo [darle|darte] citas, cambiarlas y resolver dudas; si [prefiere|prefieres|preferís], [le|te] paso con una persona.',
  'hello.or-person': 'Si [prefiere|prefieres|preferís], [le|te] paso con una persona.',
  'hello.known': 'Hola, {person}. [Le|Te] escribe el asistente automático de {clinic}.',
  'hello.again': '¡Hola de nuevo!',
  'welcome.consent':
    'Para [ayudarle|ayudarte] necesito usar [sus|tus] datos (nombre, documento y citas), solo para [su|tu] atención en la clínica. ¿[Está|Estás] de acuerdo?',
  'welcome.only-yes': 'Para seguir solo me falta [su|tu] sí, o [su|tu] no, a esto:',
  'welcome.needs-yes': 'Anotado también. Solo me falta [su|tu] sí, o [su|tu] no, a esto:',
  'welcome.no-consent':
    'Entendido, no guardaré [sus|tus] datos. Sin ellos no puedo manejar citas por aquí, pero sí responder preguntas sobre {clinic} o [pasarle|pasarte] con una persona. Si [cambia|cambias|cambiás] de idea, [escríbame|escríbeme|escribime] cuando [quiera|quieras].',

  ...saidBack,
  'menu.what': '¿En qué [le|te] ayudo?',
  'menu.bye': 'Con gusto. Aquí estoy cuando me [necesite|necesites].',
  'bye.nothing-booked':
    'De acuerdo, no dejé nada reservado. Cuando [quiera|quieras] seguir, [escríbame|escríbeme|escribime] por aquí. ¡Que [esté|estés] muy bien!',
  'bye.unchanged':
    'De acuerdo, [su|tu] cita sigue como estaba. Si [necesita|necesitas|necesitás] algo, [escríbame|escríbeme|escribime] por aquí. ¡Que [esté|estés] muy bien!',

  'choice.yes': 'Sí',
  'choice.no': 'No',
  'choice.book': 'Pedir una cita',
  'choice.my-appointments': 'Ver mis citas',
  'choice.reschedule': 'Cambiar una cita',
  'choice.cancel': 'Cancelar una cita',
  'choice.person': 'Hablar con una persona',
  'choice.leave': 'Dejarlo así',
  'choice.waitlist': '[Avíseme|Avísame|Avisame] si se libera',
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
  'choice.no-document': 'Sin documento ahora',
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
  'choice.order-book': 'Pedir la cita ya',
  'choice.data-copy': 'Una copia',
  'choice.data-correct': 'Corregir algo',
  'choice.data-erase': 'Que los borren',
  'choice.data-withdraw': 'Retirar mi permiso',
  'choice.data-nothing': 'Nada más',
  'choice.cancel-it': 'Sí, cancelarla',
  'choice.move-it': 'Cambiarla de fecha',
  'choice.keep-it': 'No, dejarla',
  'choice.cancel-them': 'Sí, cancelarlas',
  'choice.keep-them': 'No, dejarlas',
  'choice.reason-time': 'No puedo ese día',
  'choice.reason-better': 'Ya no la necesito',
  'choice.reason-cost': 'Por el costo',
  'choice.reason-skip': 'Prefiero no decir',
  'choice.try-again': 'Intentar otra vez',
  'choice.more': 'Ver más',
  'choice.start-over': 'Empezar de nuevo',

  ...choosing,
  'recalling.found':
    'La última cita{whose} fue de {service} con {doctor}, en la sede {site}. [Le|Te] busco lo mismo.',
  'recalling.none': 'No encuentro una cita anterior para repetirla.',
  'booking.one-by-one': 'Claro, vamos una por una.',
  'booking.first-own': 'Claro, vamos una por una: primero la [suya|tuya].',
  'booking.first-of': 'Claro, vamos una por una: primero la{whose}.',
  'booking.first-of-kin': 'Claro, vamos una por una: primero la {of}.',
  'booking.is-free': 'Sí, tengo {on}, con {doctor}, en la sede {site}.',
  'booking.is-free-remote': 'Sí, tengo {on}, con {doctor}, por videollamada.',
  'booking.then-that': 'Claro, esa la vemos apenas terminemos con esta.',
  'booking.next-own': 'Ahora, la [suya|tuya].',
  'booking.next-other': 'Ahora, la otra.',
  'booking.next-of': 'Ahora, la{whose}.',
  'booking.next-of-kin': 'Ahora, la {of}.',
  'booking.confirm': 'Sería {service} para {person}, {on}, con {doctor}, en la sede {site}. ¿La reservo?',
  'booking.confirm-remote':
    'Sería {service} para {person}, {on}, con {doctor}, por videollamada. ¿La reservo?',
  'booking.booked':
    'Listo. La cita de {service} de {person} quedó para {on}, con {doctor}, en la sede {site} ({address}).',
  'booking.booked-remote':
    'Listo. La cita de {service} de {person} quedó para {on}, con {doctor}, por videollamada. Ese día [le|te] enviaremos el enlace.',
  'booking.taken': '[Disculpe|Disculpa|Disculpá], ese horario ya no está libre.',
  'booking.patient-busy': 'Esa hora se cruza con otra cita de la misma persona.',
  'booking.next-week': '¿[Le|Te] busco también la de la semana siguiente, {day}, a la misma hora?',
  'booking.lapsed': '[Le|Te] guardé el horario un rato y ya se liberó. ¿Lo vuelvo a buscar?',
  'booking.what-to-change': 'Sin problema. ¿Qué [le|te] cambio?',
  'booking.left': 'De acuerdo, no reservé nada. Aquí estoy si me [necesita|necesitas|necesitás].',
  'visit.preparation': 'Para [prepararse|prepararte]: {preparation}',
  'visit.preparation-of': 'Para {service}: {preparation}',
  'visit.bring':
    '[Traiga|Trae|Traé] [su|tu] documento y [llegue|llega|llegá] 15 minutos antes. Si no [puede|puedes|podés] venir, [avíseme|avísame|avisame] por aquí y la cambiamos.',
  'visit.connect':
    '[Tenga|Ten|Tené] a la mano [su|tu] documento y [conéctese|conéctate|conectate] unos minutos antes. Si no [puede|puedes|podés], [avíseme|avísame|avisame] por aquí y la cambiamos.',

  'visit.order':
    'Para esta cita hace falta la orden médica. Si la [tiene|tienes|tenés] a la mano, [mándeme|mándame|mandame] una foto por aquí; si no, [tráigala|tráela|traela] ese día.',
  'picking.which-confirm': '¿Cuál cita [quiere|quieres|querés] confirmar?',
  'picking.which-cancel': '¿Cuál cita [quiere|quieres|querés] cancelar?',
  'picking.which-reschedule': '¿Cuál cita [quiere|quieres|querés] cambiar?',
  'picking.which-today': '¿Para cuál de [sus|tus] citas es?',
  'picking.none': 'No [le|te] encuentro citas próximas. ¿[Quiere|Quieres|Querés] que [le|te] busque una?',
  'picking.none-of-theirs': 'De {person} no encuentro citas próximas.',
  'picking.left': 'De acuerdo, no cambié nada.',
  'confirming.done':
    'Listo, {your} cita de {service}{whose} queda confirmada: {at}, con {doctor}, en la sede {site}. ¡Gracias por avisar!',
  'confirming.done-remote':
    'Listo, {your} cita de {service}{whose} queda confirmada: {at}, con {doctor}, por videollamada. Ese día [le|te] enviamos el enlace.',
  'confirming.ask': '¿Confirmo {your} cita de {service}{whose}, {on}?',
  'confirming.later':
    'Claro, sin problema: {your} cita de {service}{whose} sigue en pie. Cuando lo [sepa|sepas], [avíseme|avísame|avisame] por aquí.',
  'confirming.already': '{Your} cita de {service}{whose} ya está confirmada: {at}, con {doctor}.',
  'notice.too-late': {
    one: '{Your} cita de {service}{whose} es {on}. Falta menos de una hora, y ya no la puedo cambiar ni cancelar por aquí. ¿[Le|Te] paso con una persona del equipo para que [le|te] ayude?',
    other:
      '{Your} cita de {service}{whose} es {on}. Faltan menos de {count} horas, y ya no la puedo cambiar ni cancelar por aquí. ¿[Le|Te] paso con una persona del equipo para que [le|te] ayude?',
  },
  'notice.kept': 'De acuerdo: {your} cita de {service}{whose} sigue en pie, {on}, con {doctor}.',
  'rescheduling.when': '{Your} cita de {service}{whose} es {on}. ¿Para qué día u hora la cambio?',
  'rescheduling.elsewhere':
    'En la sede {site} no atiende {doctor}; [le|te] atendería otra persona del equipo médico.',
  'rescheduling.elsewhere-with': 'En la sede {site} no atiende {doctor}; allá [le|te] atendería {other}.',
  'rescheduling.confirm':
    'Cambiaría {your} cita de {service}{whose} para {to}, con {doctor}, en la sede {site}. ¿La cambio?',
  'rescheduling.confirm-remote':
    'Cambiaría {your} cita de {service}{whose} para {to}, con {doctor}, por videollamada. ¿La cambio?',
  'rescheduling.done-remote':
    'Listo, {your} cita de {service}{whose} quedó para {on}, con {doctor}, por videollamada. Ese día [le|te] enviamos el enlace.',
  'rescheduling.done':
    'Listo, {your} cita de {service}{whose} quedó para {on}, con {doctor}, en la sede {site}.',
  'rescheduling.kept': 'De acuerdo, {your} cita de {service}{whose} sigue igual: {at}.',
  'renaming.confirm': 'Claro. ¿Paso a nombre de {to} la cita de {service} que quedó para {person}, {on}?',
  'check-in.ask': '¿Ya [está|estás] en la clínica para {your} cita de {service}{whose}?',
  'check-in.later': 'De acuerdo. Cuando [llegue|llegues], [avíseme|avísame|avisame] por aquí.',
  'check-in.done':
    'Listo, ya avisé que [llegó|llegaste] para {your} cita de {service}{whose}, con {doctor}. [Espere|Espera|Esperá] en la sala: [le|te] llaman por [su|tu] nombre.',
  'check-in.elsewhere':
    'Para {service}{whose} [le|te] esperan en la sede {site} ({address}), {on}. Si no [alcanza|alcanzas|alcanzás] a llegar, [avíseme|avísame|avisame] por aquí.',
  'check-in.order': '[Tenga|Ten|Tené] a la mano la orden médica: [se|te] la piden al entrar.',
  'check-in.none':
    'No [le|te] encuentro una cita para hoy en la clínica. ¿[Le|Te] paso con una persona del equipo para que [le|te] ayude?',
  'check-in.failed':
    '[Disculpe|Disculpa|Disculpá], ahora mismo no logro registrar [su|tu] llegada. Ya avisé a una persona del equipo; si [está|estás] en la sede, [acérquese|acércate|acercate] a la recepción.',
  'telemedicine.link':
    'Este es [su|tu] enlace para la cita de {service}{whose} con {doctor}: {url} [Ábralo|Ábrelo|Abrilo] en un lugar tranquilo y con buena conexión.',
  'telemedicine.later':
    '{Your} cita de {service}{whose} por videollamada es {on}. Ese día [le|te] envío el enlace; si no lo [ve|ves] media hora antes, [pídamelo|pídemelo|pedímelo] por aquí.',
  'telemedicine.none':
    'No [le|te] encuentro una cita por videollamada. ¿[Le|Te] paso con una persona del equipo para que lo revise?',
  'telemedicine.missing':
    'Todavía no tengo [su|tu] enlace a la mano. Ya le pedí a una persona del equipo que [se|te] lo envíe por aquí ahora mismo.',
  'reminding.ask':
    '[Le|Te] recuerdo {your} cita de {service}{whose}: {at}, con {doctor}, en la sede {site} ({address}). ¿La [confirma|confirmas|confirmás]?',
  'reminding.ask-remote':
    '[Le|Te] recuerdo {your} cita de {service}{whose}: {at}, con {doctor}, por videollamada. ¿La [confirma|confirmas|confirmás]?',
  'reminding.tell':
    '[Le|Te] recuerdo {your} cita de {service}{whose}: {at}, con {doctor}, en la sede {site} ({address}).',
  'reminding.tell-remote':
    '[Le|Te] recuerdo {your} cita de {service}{whose}: {at}, con {doctor}, por videollamada. Ese día [le|te] enviamos el enlace.',
  'offering.ask':
    'Buenas noticias: se liberó un horario de {service} para {person}, {on}, con {doctor}, en la sede {site}. ¿Lo [quiere|quieres|querés]?',
  'offering.ask-remote':
    'Buenas noticias: se liberó un horario de {service} para {person}, {on}, con {doctor}, por videollamada. ¿Lo [quiere|quieres|querés]?',
  'offering.ask-sooner':
    'Buenas noticias: se liberó un horario más pronto de {service} para {person}: {on}, con {doctor}, en la sede {site}. ¿[Le|Te] cambio el que ya está agendado {old} por este?',
  'offering.ask-sooner-remote':
    'Buenas noticias: se liberó un horario más pronto de {service} para {person}: {on}, con {doctor}, por videollamada. ¿[Le|Te] cambio el que ya está agendado {old} por este?',
  'offering.sure-sooner': 'Para no equivocarme: ¿paso {service} de {person} para {on}, con {doctor}?',
  'offering.sure': 'Para no equivocarme: ¿[le|te] reservo {service} para {person}, {on}, con {doctor}?',
  'offering.stay': 'De acuerdo. ¿[Quiere|Quieres|Querés] seguir en la lista de espera de {service}?',
  'offering.stay-kept':
    'De acuerdo, lo que ya está agendado {old} sigue en pie. ¿[Quiere|Quieres|Querés] seguir en la lista por si sale otro horario antes?',
  'offering.stays':
    'Listo, [sigue|sigues|seguís] en la lista. Si se libera otro horario, [le|te] escribo enseguida.',
  'offering.leaves':
    'Listo, ya no [está|estás] en la lista. Si más adelante la [necesita|necesitas|necesitás], aquí estoy.',
  'offering.taken':
    '[Disculpe|Disculpa|Disculpá], ese horario se ocupó antes. [Sigue|Sigues|Seguís] en la lista, y si se libera otro [le|te] escribo enseguida.',
  'offering.lapsed':
    'No alcancé a recibir [su|tu] respuesta y ya no puedo guardar[le|te] ese horario. [Sigue|Sigues|Seguís] en la lista de espera. ¿[Quiere|Quieres|Querés] que [le|te] busque otro?',
  'offering.lapsed-kept':
    'No alcancé a recibir [su|tu] respuesta y ya no puedo guardar[le|te] ese horario. Lo que ya está agendado {old} sigue en pie, y si sale otro antes [le|te] escribo.',
  'offering.lapsed-last':
    'No alcancé a recibir [su|tu] respuesta a los últimos horarios que se liberaron, así que no [le|te] escribo más por esa lista de espera. ¿[Quiere|Quieres|Querés] que [le|te] busque uno ahora?',
  'surveying.ask':
    '¿Cómo [le|te] fue en {your} cita de {service}{whose}? [Puede|Puedes|Podés] responder del 1 al 5.',
  'surveying.and-score': 'Gracias por contarme, ya lo anoté. ¿Y del 1 al 5, qué nota [da|das]?',
  'surveying.thanks': '¡Gracias por contarnos! Nos ayuda a mejorar.',
  'surveying.skipped': 'Sin problema. ¡Que [esté|estés] muy bien!',
  'surveying.why': 'Lo lamento. ¿Me [cuenta|cuentas|contás] qué pasó? Lo lee una persona del equipo.',
  'surveying.passed-on': 'Gracias por decírmelo. Ya lo tiene el equipo, que lo revisa con cuidado.',
  'appointments.are': { one: '[Tiene|Tienes|Tenés] una cita:', other: '[Tiene|Tienes|Tenés] {count} citas:' },
  'appointments.of-these': { one: 'Claro, es esta:', other: 'Claro, son estas:' },
  'appointments.one': '• {person}: {service}, {at}, con {doctor}, sede {site} ({address}).',
  'appointments.one-confirmed':
    '• {person}: {service}, {at}, con {doctor}, sede {site} ({address}). Ya está confirmada.',
  'appointments.one-remote': '• {person}: {service}, {at}, con {doctor}, por videollamada.',
  'appointments.one-remote-confirmed':
    '• {person}: {service}, {at}, con {doctor}, por videollamada. Ya está confirmada.',
  'appointments.none':
    'No [le|te] encuentro citas próximas. ¿[Quiere|Quieres|Querés] que [le|te] busque una?',
  'scheduling.failed':
    '[Disculpe|Disculpa|Disculpá], ahora mismo no logro entrar a la agenda. Le paso [su|tu] caso a una persona del equipo, que [le|te] responde por aquí.',
  'scheduling.gone': 'Esa cita ya no aparece en la agenda.',

  'question.answer': '{answer}',
  'question.unknown':
    'Eso no lo tengo a la mano y no quiero [decirle|decirte] algo equivocado. Ya dejé [su|tu] pregunta al equipo; si [prefiere|prefieres|preferís], [le|te] paso con una persona.',

  'emergency.call':
    'Esto puede ser una emergencia. [Llame|Llama|Llamá] ya al {number} o [vaya|ve|andá] a urgencias; no [espere|esperes] respuesta por este chat. También avisé a una persona del equipo.',
  'emergency.screen':
    'Si [se|te] [siente|sientes|sentís] grave, [llame|llama|llamá] ya al {number} o [vaya|ve|andá] a urgencias. ¿Es algo grave que [le|te] está pasando ahora mismo?',
  'emergency.not-now':
    'Me alegra. Si [empeora|empeoras|empeorás], no [espere|esperes]: [vaya|ve|andá] a urgencias.',

  'opt-out.sure': '¿[Quiere|Quieres|Querés] que dejemos de [enviarle|enviarte] recordatorios y mensajes?',
  'opt-out.done':
    'Listo, no [le|te] enviaremos más recordatorios ni mensajes. [Sus|Tus] citas siguen igual. Si [cambia|cambias|cambiás] de idea, [escriba|escribe|escribí] «quiero recibir mensajes».',
  'opt-out.wrong-number':
    '[Disculpe|Disculpa|Disculpá] la molestia, y gracias por avisar. A este número no enviamos más mensajes; ya avisé a la clínica para que busque el correcto.',
  'opt-out.kept': 'De acuerdo, [le|te] seguimos escribiendo solo lo necesario.',
  'opt-in.sure': '¿[Quiere|Quieres|Querés] volver a recibir nuestros recordatorios y mensajes?',
  'opt-in.kept': 'De acuerdo, seguimos sin [enviarle|enviarte] mensajes.',
  'opt-in.done': 'Listo, [volverá|volverás] a recibir nuestros recordatorios.',

  'privacy.what':
    'De [usted|ti|vos] guardamos [su|tu] nombre, documento, fecha de nacimiento, [sus|tus] citas y esta conversación, solo para [su|tu] atención en {clinic}. ¿Qué [necesita|necesitas|necesitás] con [sus|tus] datos?',
  'privacy.passed-on':
    'Listo, ya dejé [su|tu] solicitud a una persona del equipo, que [le|te] responde por aquí. Para cuidar [sus|tus] datos, primero [le|te] pedirá que [confirme|confirmes] quién [es|eres|sos].',
  'privacy.withdrawn':
    'Listo, desde ahora no uso [sus|tus] datos. Las citas que ya [tiene|tienes|tenés] siguen en pie; para manejarlas, [llame|llama|llamá] a {clinic} o [pida|pide|pedí] por aquí una persona. Si [cambia|cambias|cambiás] de idea, [dígame|dime|decime] cuando [quiera|quieras].',
  thanks: 'Con mucho gusto. ¡Que [esté|estés] muy bien!',
  ...cancelling,
  ...changes,
  ...channels,
  ...help,
  ...identify,
  ...orders,
  ...asides,
  ...person,
  ...repair,
  ...visitFacts,
  ...waiting,
} as const;
