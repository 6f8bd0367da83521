import type { Region } from '../region.ts';

/** Spanish of Argentina: a visit is a *turno*, and a *turno* is masculine; a document is the DNI. Only what differs from `locales/es`. */
export const esAR = {
  messages: {
    'heard.book': 'Claro, un turno{whom}{wanted}.',
    'heard.reschedule': 'Claro, cambiemos el turno{wanted}.',
    'heard.cancel': 'Entendido, es para cancelar el turno{wanted}.',
    'heard.several': 'Entendido, [le|te] ayudo con esos turnos.',
    'heard.confirm': 'Claro, confirmemos el turno{wanted}.',
    'heard.query_appointment': 'Claro, ya [le|te] miro lo del turno{wanted}.',
    'hello.can':
      'Puedo [darle|darte] turnos, cambiarlos y resolver dudas; si [prefiere|prefieres|preferís], [le|te] paso con una persona.',
    'welcome.consent':
      'Para [ayudarle|ayudarte] necesito usar [sus|tus] datos (nombre, DNI y turnos), solo para [su|tu] atención en la clínica. ¿[Está|Estás] de acuerdo?',
    'welcome.no-consent':
      'Entendido, no guardaré [sus|tus] datos. Sin ellos no puedo manejar turnos por aquí, pero sí responder preguntas sobre {clinic} o [pasarle|pasarte] con una persona. Si [cambia|cambias|cambiás] de idea, [escríbame|escríbeme|escribime] cuando [quiera|quieras].',
    'repair.chat':
      'Eso se me escapa: lo mío son los turnos y las preguntas sobre la clínica. En eso, con gusto [le|te] ayudo.',
    'visit.if-not':
      'No hay problema: si surge algo, [avíseme|avísame|avisame] por aquí con tiempo y lo movemos o lo cancelamos.',
    'bye.unchanged':
      'De acuerdo, [su|tu] turno sigue como estaba. Si [necesita|necesitas|necesitás] algo, [escríbame|escríbeme|escribime] por aquí. ¡Que [esté|estés] muy bien!',
    'choice.book': 'Sacar un turno',
    'choice.order-book': 'Pedir el turno ya',
    'choice.my-appointments': 'Ver mis turnos',
    'choice.reschedule': 'Cambiar un turno',
    'choice.cancel': 'Cancelar un turno',
    'choice.wait-no-more': 'Ya no lo necesito',
    'choice.cancel-it': 'Sí, cancelarlo',
    'choice.move-it': 'Cambiarlo de fecha',
    'choice.keep-it': 'No, dejarlo',
    'choice.cancel-them': 'Sí, cancelarlos',
    'choice.keep-them': 'No, dejarlos',
    'choice.reason-better': 'Ya no lo necesito',
    'choosing.which-service': '¿Para qué especialidad o examen [necesita|necesitas|necesitás] el turno?',
    'recalling.found':
      'El último turno{whose} fue de {service} con {doctor}, en la sede {site}. [Le|Te] busco lo mismo.',
    'recalling.none': 'No encuentro un turno anterior para repetirlo.',
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
      'Para encontrar [su|tu] turno, ¿me [escribe|escribes|escribís] el número de [su|tu] DNI?',
    'identify.document-other': '¿Me [escribe|escribes|escribís] el número de DNI {of}?',
    'identify.without-document': 'No hay problema: lo [muestra|muestras|mostrás] el día del turno.',
    'identify.without-birth-date':
      'No [se|te] [preocupe|preocupes]: la fecha de nacimiento la completamos el día del turno.',
    'identify.unknown':
      'No encuentro a nadie registrado con ese DNI, así que no tengo turnos que [mostrarle|mostrarte]. ¿[Quiere|Quieres|Querés] que [le|te] ayude a pedir uno?',
    'booking.one-by-one': 'Claro, vamos de a uno.',
    'booking.first-own': 'Claro, vamos de a uno: primero el [suyo|tuyo].',
    'booking.first-of': 'Claro, vamos de a uno: primero el{whose}.',
    'booking.first-of-kin': 'Claro, vamos de a uno: primero el {of}.',
    'booking.then-that': 'Claro, ese lo vemos apenas terminemos con este.',
    'booking.next-own': 'Ahora, el [suyo|tuyo].',
    'booking.next-other': 'Ahora, el otro.',
    'booking.next-of': 'Ahora, el{whose}.',
    'booking.next-of-kin': 'Ahora, el {of}.',
    'booking.confirm': 'Sería {service} para {person}, {on}, con {doctor}, en la sede {site}. ¿Lo reservo?',
    'booking.confirm-remote':
      'Sería {service} para {person}, {on}, con {doctor}, por videollamada. ¿Lo reservo?',
    'booking.booked':
      'Listo. El turno de {service} de {person} quedó para {on}, con {doctor}, en la sede {site} ({address}).',
    'booking.booked-remote':
      'Listo. El turno de {service} de {person} quedó para {on}, con {doctor}, por videollamada. Ese día [le|te] enviaremos el enlace.',
    'booking.patient-busy': 'Esa hora se cruza con otro turno de la misma persona.',
    'booking.next-week': '¿[Le|Te] busco también el de la semana siguiente, {day}, a la misma hora?',
    'visit.bring':
      '[Traiga|Trae|Traé] [su|tu] DNI y [llegue|llega|llegá] 15 minutos antes. Si no [puede|puedes|podés] venir, [avíseme|avísame|avisame] por aquí y lo cambiamos.',
    'visit.connect':
      '[Tenga|Ten|Tené] a mano [su|tu] DNI y [conéctese|conéctate|conectate] unos minutos antes. Si no [puede|puedes|podés], [avíseme|avísame|avisame] por aquí y lo cambiamos.',
    'visit.order':
      'Para este turno hace falta la orden médica. Si la [tiene|tienes|tenés] a mano, [mándeme|mándame|mandame] una foto por aquí; si no, [tráigala|tráela|traela] ese día.',
    'waitlist.offer-sooner':
      'Antes no tengo horarios libres para {service}: [su|tu] turno sigue en pie. Si [quiere|quieres|querés], [le|te] aviso en cuanto se libere uno.',
    'picking.which-confirm': '¿Qué turno [quiere|quieres|querés] confirmar?',
    'picking.which-cancel': '¿Qué turno [quiere|quieres|querés] cancelar?',
    'picking.which-reschedule': '¿Qué turno [quiere|quieres|querés] cambiar?',
    'picking.which-today': '¿Para cuál de [sus|tus] turnos es?',
    'picking.none-of-theirs': 'De {person} no encuentro turnos próximos.',
    'picking.none': 'No [le|te] encuentro turnos próximos. ¿[Quiere|Quieres|Querés] que [le|te] busque uno?',
    'confirming.done':
      'Listo, {your} turno de {service}{whose} queda confirmado: {at}, con {doctor}, en la sede {site}. ¡Gracias por avisar!',
    'confirming.done-remote':
      'Listo, {your} turno de {service}{whose} queda confirmado: {at}, con {doctor}, por videollamada. Ese día [le|te] enviamos el enlace.',
    'confirming.ask': '¿Confirmo {your} turno de {service}{whose}, {on}?',
    'confirming.later':
      'Claro, sin problema: {your} turno de {service}{whose} sigue en pie. Cuando lo [sepa|sepas], [avíseme|avísame|avisame] por aquí.',
    'confirming.already': '{Your} turno de {service}{whose} ya está confirmado: {at}, con {doctor}.',
    'notice.too-late': {
      one: '{Your} turno de {service}{whose} es {on}. Falta menos de una hora, y ya no lo puedo cambiar ni cancelar por aquí. ¿[Le|Te] paso con una persona del equipo para que [le|te] ayude?',
      other:
        '{Your} turno de {service}{whose} es {on}. Faltan menos de {count} horas, y ya no lo puedo cambiar ni cancelar por aquí. ¿[Le|Te] paso con una persona del equipo para que [le|te] ayude?',
    },
    'notice.kept': 'De acuerdo: {your} turno de {service}{whose} sigue en pie, {on}, con {doctor}.',
    'amending.of-another':
      'Con ese número ya hay otra persona registrada, así que no lo cambié. En recepción lo revisan el día del turno: [traiga|trae|traé] el documento.',
    'cancelling.confirm': '¿Cancelo {your} turno de {service}{whose}, {on}, con {doctor}?',
    'cancelling.sure': 'Para no equivocarme: ¿cancelo {your} turno de {service}{whose}, {on}, con {doctor}?',
    'cancelling.several': 'Cancelaría estos {count} turnos:',
    'cancelling.sure-several': { one: '¿De verdad lo cancelo?', other: '¿De verdad cancelo los {count}?' },
    'cancelling.confirm-several': { one: '¿Lo cancelo?', other: '¿Cancelo los {count}?' },
    'cancelling.done': 'Listo, quedó cancelado {your} turno de {service}{whose}, el que era {on}.',
    'cancelling.kept': 'De acuerdo, no lo cancelé: {your} turno de {service}{whose} sigue en pie, {on}.',
    'cancelling.thanks': 'Gracias por avisar. Si [necesita|necesitas|necesitás] otro turno, aquí estoy.',
    'cancelling.glad':
      '¡Qué bueno! Gracias por avisar. Si [necesita|necesitas|necesitás] otro turno, aquí estoy.',
    'rescheduling.when': '{Your} turno de {service}{whose} es {on}. ¿Para qué día u hora lo cambio?',
    'rescheduling.confirm':
      'Cambiaría {your} turno de {service}{whose} para {to}, con {doctor}, en la sede {site}. ¿Lo cambio?',
    'rescheduling.confirm-remote':
      'Cambiaría {your} turno de {service}{whose} para {to}, con {doctor}, por videollamada. ¿Lo cambio?',
    'rescheduling.done-remote':
      'Listo, {your} turno de {service}{whose} quedó para {on}, con {doctor}, por videollamada. Ese día [le|te] enviamos el enlace.',
    'rescheduling.done':
      'Listo, {your} turno de {service}{whose} quedó para {on}, con {doctor}, en la sede {site}.',
    'rescheduling.kept': 'De acuerdo, {your} turno de {service}{whose} sigue igual: {at}.',
    'renaming.confirm': 'Claro. ¿Paso a nombre de {to} el turno de {service} que quedó para {person}, {on}?',
    'check-in.ask': '¿Ya [está|estás] en la clínica para {your} turno de {service}{whose}?',
    'check-in.done':
      'Listo, ya avisé que [llegó|llegaste] para {your} turno de {service}{whose}, con {doctor}. [Espere|Espera|Esperá] en la sala: [le|te] llaman por [su|tu] nombre.',
    'late.told':
      'Gracias por contarme. Ya avisé en recepción que [llega|llegas|llegás] tarde a {your} turno de {service}{whose}, {on}, con {doctor}.',
    'late.told-later':
      'Gracias por contarme. Dejé dicho en recepción que [llega|llegas|llegás] tarde a {your} turno de {service}{whose}, {on}, con {doctor}.',
    'check-in.order': '[Tenga|Ten|Tené] a mano la orden médica: [se|te] la piden al entrar.',
    'check-in.none':
      'No [le|te] encuentro un turno para hoy en la clínica. ¿[Le|Te] paso con una persona del equipo para que [le|te] ayude?',
    'telemedicine.link':
      'Este es [su|tu] enlace para el turno de {service}{whose} con {doctor}: {url} [Ábralo|Ábrelo|Abrilo] en un lugar tranquilo y con buena conexión.',
    'telemedicine.later':
      '{Your} turno de {service}{whose} por videollamada es {on}. Ese día [le|te] envío el enlace; si no lo [ve|ves] media hora antes, [pídamelo|pídemelo|pedímelo] por aquí.',
    'telemedicine.none':
      'No [le|te] encuentro un turno por videollamada. ¿[Le|Te] paso con una persona del equipo para que lo revise?',
    'telemedicine.missing':
      'Todavía no tengo [su|tu] enlace a mano. Ya le pedí a una persona del equipo que [se|te] lo envíe por aquí ahora mismo.',
    'reminding.ask':
      '[Le|Te] recuerdo {your} turno de {service}{whose}: {at}, con {doctor}, en la sede {site} ({address}). ¿Lo [confirma|confirmas|confirmás]?',
    'reminding.ask-remote':
      '[Le|Te] recuerdo {your} turno de {service}{whose}: {at}, con {doctor}, por videollamada. ¿Lo [confirma|confirmas|confirmás]?',
    'reminding.tell':
      '[Le|Te] recuerdo {your} turno de {service}{whose}: {at}, con {doctor}, en la sede {site} ({address}).',
    'reminding.tell-remote':
      '[Le|Te] recuerdo {your} turno de {service}{whose}: {at}, con {doctor}, por videollamada. Ese día [le|te] enviamos el enlace.',
    'offering.leaves':
      'Listo, ya no [está|estás] en la lista. Si más adelante lo [necesita|necesitas|necesitás], aquí estoy.',
    'changed.moved':
      'Tuvimos que mover {your} turno de {service}{whose}. Ahora sería {on}, con {doctor}, en la sede {site}. ¿[Le|Te] queda bien?',
    'changed.moved-remote':
      'Tuvimos que mover {your} turno de {service}{whose}. Ahora sería {on}, con {doctor}, por videollamada. ¿[Le|Te] queda bien?',
    'changed.cancelled':
      'Lamento [avisarle|avisarte] que tuvimos que cancelar {your} turno de {service}{whose}, el que era {on}. ¿[Le|Te] busco otro horario?',
    'surveying.ask':
      '¿Cómo [le|te] fue en {your} turno de {service}{whose}? [Puede|Puedes|Podés] responder del 1 al 5.',
    'appointments.of-these': { one: 'Claro, es este:', other: 'Claro, son estos:' },
    'appointments.are': {
      one: '[Tiene|Tienes|Tenés] un turno:',
      other: '[Tiene|Tienes|Tenés] {count} turnos:',
    },
    'appointments.none':
      'No [le|te] encuentro turnos próximos. ¿[Quiere|Quieres|Querés] que [le|te] busque uno?',
    'scheduling.gone': 'Ese turno ya no aparece en la agenda.',
    'visit.when': '{Your} turno de {service}{whose} es {on}.',
    'visit.was': 'Antes {your} turno de {service}{whose} era {on}.',
    'visit.stands': '{Your} turno de {service}{whose}, {on}, sigue en pie.',
    'visit.no-other': 'No [le|te] veo más turnos por venir.',
    'visit.place': '{Your} turno de {service}{whose}, {on}, es en la sede {site}: {address}.',
    'visit.in-person':
      '{Your} turno de {service}{whose}, {on}, es presencial, en la sede {site} ({address}).',
    'visit.remote':
      '{Your} turno de {service}{whose}, {on}, es por videollamada: no hace falta venir. Ese día [le|te] envío el enlace por aquí.',
    'visit.doctor': '{Your} turno de {service}{whose}, {on}, es con {doctor}.',
    'visit.for': 'Para {your} turno de {service}{whose}, {on}: {answer}',
    'visit.arrival': '{Your} turno de {service}{whose} es {on}. {answer}',
    'visit.no-preparation':
      'Para {your} turno de {service}{whose} no tengo anotado ayuno ni otra preparación. Si el médico indicó algo, [sígalo|síguelo|seguilo].',
    'visit.order-here': 'La orden para {your} turno de {service}{whose} ya la tengo.',
    'question.doctor':
      'Con {doctor} hay turnos de {services} (sede {sites}). Si [quiere|quieres|querés], [dígame|dime|decime] qué día [prefiere|prefieres|preferís] y [le|te] busco uno.',
    'question.unknown':
      'Eso no lo tengo a mano y no quiero [decirle|decirte] algo equivocado. Ya dejé [su|tu] pregunta al equipo; si [prefiere|prefieres|preferís], [le|te] paso con una persona.',
    'emergency.call':
      'Esto puede ser una emergencia. [Llame|Llama|Llamá] ya al {number} o [vaya|ve|andá] a una guardia; no [espere|esperes] respuesta por este chat. También avisé a una persona del equipo.',
    'emergency.screen':
      'Si [se|te] [siente|sientes|sentís] grave, [llame|llama|llamá] ya al {number} o [vaya|ve|andá] a una guardia. ¿Es algo grave que [le|te] está pasando ahora mismo?',
    'emergency.not-now':
      'Me alegra. Si [empeora|empeoras|empeorás], no [espere|esperes]: [vaya|ve|andá] a una guardia.',
    'opt-out.done':
      'Listo, no [le|te] enviaremos más recordatorios ni mensajes. [Sus|Tus] turnos siguen igual. Si [cambia|cambias|cambiás] de idea, [escriba|escribe|escribí] «quiero recibir mensajes».',
    'privacy.what':
      'De [usted|ti|vos] guardamos [su|tu] nombre, DNI, fecha de nacimiento, [sus|tus] turnos y esta conversación, solo para [su|tu] atención en {clinic}. ¿Qué [necesita|necesitas|necesitás] con [sus|tus] datos?',
    'privacy.withdrawn':
      'Listo, desde ahora no uso [sus|tus] datos. Los turnos que ya [tiene|tienes|tenés] siguen en pie; para manejarlos, [llame|llama|llamá] a {clinic} o [pida|pide|pedí] por aquí una persona. Si [cambia|cambias|cambiás] de idea, [dígame|dime|decime] cuando [quiera|quieras].',
    'repair.comfort':
      'Entiendo que [se|te] [preocupe|preocupes]. Lo mejor es que lo vea un médico pronto, y con gusto [le|te] busco el turno.',
    'repair.again-menu':
      '[Disculpe|Disculpa|Disculpá], no [le|te] entendí. [Puede|Puedes|Podés] escribirme, por ejemplo: «quiero un turno de medicina general para mañana».',
    'orders.later':
      'De acuerdo. Cuando la [tenga|tengas] a mano, [mándemela|mándamela|mandámela] por aquí; si no, [tráigala|tráela|traela] el día del turno.',
    'orders.other-patient':
      'Esa orden está a nombre de otra persona. Si es de un familiar, [dígame|dime|decime] de quién; si no, [mándeme|mándame|mandame] la de quien va al turno.',
    'orders.of-visit':
      'Listo, ya tengo la orden para {your} turno de {service}{whose}, {on}. No hace falta que [traiga|traigas] la hoja.',
    'orders.of-visit-in-review':
      'Recibí la orden para {your} turno de {service}{whose}, {on}. La revisa una persona del equipo y, si falta algo, [le|te] avisa por aquí.',
    'orders.valid-of-visit':
      'Una persona del equipo revisó la orden para {your} turno de {service}{whose}, {on}: está en regla, y no hace falta que [traiga|traigas] la hoja.',
    'orders.kept':
      'De acuerdo, la orden queda guardada. Cuando [quiera|quieras] el turno, [dígame|dime|decime].',
    'orders.is-a-prescription':
      'Eso parece una receta de medicamentos. ¿Me [manda|mandas|mandás] la orden, donde [su|tu] médico pide el examen?',
    'voice.was-booking': 'Estaba pidiendo un turno.',
    'voice.was-cancelling': 'Estaba cancelando un turno.',
    'voice.was-rescheduling': 'Estaba cambiando un turno.',
    'voice.was-confirming': 'Se le preguntaba si viene a su turno.',
    'voice.was-asking': 'Estaba preguntando por sus turnos.',
    'voice.was-joining': 'Quería entrar a su turno por video.',
  },
  variants: {
    sms: {
      'heard.book': 'Claro, un turno{whom}.',
      'heard.reschedule': 'Claro, cambiemos el turno.',
      'heard.confirm': 'Claro, confirmemos el turno.',
      'heard.query_appointment': 'Claro, miremos lo del turno.',
      'identify.all': '[Escriba|Escribe|Escribí] nombre completo, DNI y fecha de nacimiento.',
      'identify.all-other': '[Escriba|Escribe|Escribí] nombre completo, DNI y fecha de nacimiento {of}.',
      'reminding.ask':
        'Recordatorio: {service}{whose}, {at}, con {doctor}, sede {site}. ¿Lo [confirma|confirmas|confirmás]?',
      'welcome.consent': '¿Nos [permite|permites|permitís] usar [sus|tus] datos para [darle|darte] el turno?',
      'booking.booked': 'Listo [su|tu] turno: {service}, {at}, {practitioner}, sede {site}, {address}.',
      'visit.bring': '[Traiga|Trae|Traé] [su|tu] DNI y [llegue|llega|llegá] 15 minutos antes.',
      'emergency.call':
        'Puede ser una emergencia. [Llame|Llama|Llamá] ya al {number} o [vaya|ve|andá] a una guardia.',
    },
    voice: {
      'visit.order':
        'Para este turno hace falta la orden médica. [Tráigala|Tráela|Traela] ese día, por favor.',
      'orders.send':
        'Por teléfono no puedo ver la orden. [Tráigala|Tráela|Traela] el día del turno, por favor.',
      'orders.later': 'De acuerdo. [Tráigala|Tráela|Traela] el día del turno.',
      'bye.unchanged': 'De acuerdo, [su|tu] turno sigue como estaba. ¡Que [esté|estés] muy bien!',
      'identify.all': '¿Me [dice|dices|decís] el número de [su|tu] DNI, dígito por dígito?',
      'identify.all-other': '¿Me [dice|dices|decís] el número de DNI {of}?',
      'identify.document-phone':
        'Ese número parece de un teléfono. ¿Me [dice|dices|decís] el del DNI, despacio?',
      'identify.document-see':
        'Para encontrar [su|tu] turno, ¿me [dice|dices|decís] el número de [su|tu] DNI, dígito por dígito?',
      'identify.document': '¿Me [dice|dices|decís] el número de [su|tu] DNI, dígito por dígito?',
      'identify.document-other': '¿Me [dice|dices|decís] el número de DNI {of}?',
      'repair.again-menu':
        '[Disculpe|Disculpa|Disculpá], no [le|te] escuché bien. [Puede|Puedes|Podés] decirme, por ejemplo: quiero un turno para mañana.',
      'emergency.call':
        'Esto puede ser una emergencia. [Cuelgue|Cuelga|Cortá] y [llame|llama|llamá] ya al {number}, o [vaya|ve|andá] a una guardia.',
      'welcome.no-consent':
        'Entendido, no guardaré [sus|tus] datos. Sin ellos no puedo manejar turnos, pero sí responder preguntas sobre {clinic} o [pasarle|pasarte] con una persona.',
      'opt-out.done':
        'Listo, no [le|te] enviaremos más recordatorios ni mensajes. [Sus|Tus] turnos siguen igual.',
    },
  },
} as const satisfies Region;
