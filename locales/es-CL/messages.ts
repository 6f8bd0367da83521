import type { Region } from '../region.ts';

/** Spanish of Chile: a visit is an *hora*; a document is the RUT. Only what differs from `locales/es`. */
export const esCL = {
  messages: {
    'repair.chat':
      'Eso se me escapa: lo mío son las horas y las preguntas sobre la clínica. En eso, con gusto [le|te] ayudo.',
    'heard.book': 'Claro, una hora{whom}{wanted}.',
    'heard.reschedule': 'Claro, cambiemos la hora{wanted}.',
    'heard.cancel': 'Entendido, es para cancelar la hora{wanted}.',
    'heard.several': 'Entendido, [le|te] ayudo con esas horas.',
    'heard.confirm': 'Claro, confirmemos la hora{wanted}.',
    'heard.query_appointment': 'Claro, ya [le|te] miro lo de la hora{wanted}.',
    'hello.can':
      'Puedo [darle|darte] horas, cambiarlas y resolver dudas; si [prefiere|prefieres|preferís], [le|te] paso con una persona.',
    'welcome.consent':
      'Para [ayudarle|ayudarte] necesito usar [sus|tus] datos (nombre, RUT y horas), solo para [su|tu] atención en la clínica. ¿[Está|Estás] de acuerdo?',
    'welcome.no-consent':
      'Entendido, no guardaré [sus|tus] datos. Sin ellos no puedo manejar horas por aquí, pero sí responder preguntas sobre {clinic} o [pasarle|pasarte] con una persona. Si [cambia|cambias|cambiás] de idea, [escríbame|escríbeme|escribime] cuando [quiera|quieras].',
    'bye.unchanged':
      'De acuerdo, [su|tu] hora sigue como estaba. Si [necesita|necesitas|necesitás] algo, [escríbame|escríbeme|escribime] por aquí. ¡Que [esté|estés] muy bien!',
    'choice.book': 'Pedir una hora',
    'choice.order-book': 'Pedir la hora ya',
    'choice.my-appointments': 'Ver mis horas',
    'choice.reschedule': 'Cambiar una hora',
    'choice.cancel': 'Cancelar una hora',
    'choosing.which-service': '¿Para qué especialidad o examen [necesita|necesitas|necesitás] la hora?',
    'recalling.found':
      'La última atención{whose} fue de {service} con {doctor}, en la sede {site}. [Le|Te] busco lo mismo.',
    'recalling.none': 'No encuentro una atención anterior para repetirla.',
    'identify.document': 'Para [registrarle|registrarte], ¿me [escribe|escribes|escribís] [su|tu] RUT?',
    'choice.no-document': 'Sin el RUT ahora',
    'identify.all':
      'Para [registrarle|registrarte], ¿me [escribe|escribes|escribís] [su|tu] nombre completo, [su|tu] RUT y [su|tu] fecha de nacimiento? Si [quiere|quieres|querés], todo junto.',
    'identify.all-other':
      '¿Me [escribe|escribes|escribís] el nombre completo, el RUT y la fecha de nacimiento {of}? Si [quiere|quieres|querés], todo junto.',
    'identify.document-phone': 'Ese número parece de un teléfono. ¿Me [escribe|escribes|escribís] el RUT?',
    'identify.document-see': 'Para encontrar [su|tu] hora, ¿me [escribe|escribes|escribís] [su|tu] RUT?',
    'identify.document-other': '¿Me [escribe|escribes|escribís] el RUT {of}?',
    'identify.without-document': 'No hay problema: lo [muestra|muestras|mostrás] el día de la atención.',
    'identify.without-birth-date':
      'No [se|te] [preocupe|preocupes]: la fecha de nacimiento la completamos el día de la atención.',
    'identify.document-wrong':
      'Ese RUT no me cuadra: puede que falte o sobre un dígito. ¿Me lo [escribe|escribes|escribís] otra vez?',
    'identify.unknown':
      'No encuentro a nadie registrado con ese RUT, así que no tengo horas que [mostrarle|mostrarte]. ¿[Quiere|Quieres|Querés] que [le|te] ayude a pedir una?',
    'booking.booked':
      'Listo. La hora de {service} de {person} quedó para {on}, con {doctor}, en la sede {site} ({address}).',
    'booking.patient-busy': 'Ese horario se cruza con otra hora de la misma persona.',
    'booking.booked-remote':
      'Listo. La hora de {service} de {person} quedó para {on}, con {doctor}, por videollamada. Ese día [le|te] enviaremos el enlace.',
    'visit.bring':
      '[Traiga|Trae|Traé] [su|tu] carnet y [llegue|llega|llegá] 15 minutos antes. Si no [puede|puedes|podés] venir, [avíseme|avísame|avisame] por aquí y la cambiamos.',
    'visit.connect':
      '[Tenga|Ten|Tené] a mano [su|tu] carnet y [conéctese|conéctate|conectate] unos minutos antes. Si no [puede|puedes|podés], [avíseme|avísame|avisame] por aquí y la cambiamos.',
    'visit.order':
      'Para esta hora hace falta la orden médica. Si la [tiene|tienes|tenés] a mano, [mándeme|mándame|mandame] una foto por aquí; si no, [tráigala|tráela|traela] ese día.',
    'waitlist.offer-sooner':
      'Antes no tengo horarios libres para {service}: [su|tu] hora sigue en pie. Si [quiere|quieres|querés], [le|te] aviso en cuanto se libere uno.',
    'picking.which-confirm': '¿Qué hora [quiere|quieres|querés] confirmar?',
    'picking.which-cancel': '¿Qué hora [quiere|quieres|querés] cancelar?',
    'picking.which-reschedule': '¿Qué hora [quiere|quieres|querés] cambiar?',
    'picking.which-today': '¿Para cuál de [sus|tus] horas es?',
    'picking.none-of-theirs': 'De {person} no encuentro horas próximas.',
    'picking.none': 'No [le|te] encuentro horas próximas. ¿[Quiere|Quieres|Querés] que [le|te] busque una?',
    'confirming.done':
      'Listo, {your} hora de {service}{whose} queda confirmada: {at}, con {doctor}, en la sede {site}. ¡Gracias por avisar!',
    'confirming.done-remote':
      'Listo, {your} hora de {service}{whose} queda confirmada: {at}, con {doctor}, por videollamada. Ese día [le|te] enviamos el enlace.',
    'confirming.ask': '¿Confirmo {your} hora de {service}{whose}, {on}?',
    'confirming.later':
      'Claro, sin problema: {your} hora de {service}{whose} sigue en pie. Cuando lo [sepa|sepas], [avíseme|avísame|avisame] por aquí.',
    'confirming.already': '{Your} hora de {service}{whose} ya está confirmada: {at}, con {doctor}.',
    'notice.too-late': {
      one: '{Your} hora de {service}{whose} es {on}. Falta menos de una hora, y ya no la puedo cambiar ni cancelar por aquí. ¿[Le|Te] paso con una persona del equipo para que [le|te] ayude?',
      other:
        '{Your} hora de {service}{whose} es {on}. Faltan menos de {count} horas, y ya no la puedo cambiar ni cancelar por aquí. ¿[Le|Te] paso con una persona del equipo para que [le|te] ayude?',
    },
    'notice.kept': 'De acuerdo: {your} hora de {service}{whose} sigue en pie, {on}, con {doctor}.',
    'amending.of-another':
      'Con ese número ya hay otra persona registrada, así que no lo cambié. En recepción lo revisan el día de la hora: [traiga|trae|traé] el documento.',
    'cancelling.confirm': '¿Cancelo {your} hora de {service}{whose}, {on}, con {doctor}?',
    'cancelling.sure': 'Para no equivocarme: ¿cancelo {your} hora de {service}{whose}, {on}, con {doctor}?',
    'cancelling.several': 'Cancelaría estas {count} horas:',
    'cancelling.done': 'Listo, quedó cancelada {your} hora de {service}{whose}, la que era {on}.',
    'cancelling.kept': 'De acuerdo, no la cancelé: {your} hora de {service}{whose} sigue en pie, {on}.',
    'cancelling.thanks': 'Gracias por avisar. Si [necesita|necesitas|necesitás] otra hora, aquí estoy.',
    'cancelling.glad':
      '¡Qué bueno! Gracias por avisar. Si [necesita|necesitas|necesitás] otra hora, aquí estoy.',
    'rescheduling.when': '{Your} hora de {service}{whose} es {on}. ¿Para qué día la cambio?',
    'rescheduling.confirm':
      'Cambiaría {your} hora de {service}{whose} para {to}, con {doctor}, en la sede {site}. ¿La cambio?',
    'rescheduling.confirm-remote':
      'Cambiaría {your} hora de {service}{whose} para {to}, con {doctor}, por videollamada. ¿La cambio?',
    'rescheduling.done-remote':
      'Listo, {your} hora de {service}{whose} quedó para {on}, con {doctor}, por videollamada. Ese día [le|te] enviamos el enlace.',
    'rescheduling.done':
      'Listo, {your} hora de {service}{whose} quedó para {on}, con {doctor}, en la sede {site}.',
    'rescheduling.kept': 'De acuerdo, {your} hora de {service}{whose} sigue igual: {at}.',
    'renaming.confirm': 'Claro. ¿Paso a nombre de {to} la hora de {service} que quedó para {person}, {on}?',
    'check-in.ask': '¿Ya [está|estás] en la clínica para {your} hora de {service}{whose}?',
    'check-in.done':
      'Listo, ya avisé que [llegó|llegaste] para {your} hora de {service}{whose}, con {doctor}. [Espere|Espera|Esperá] en la sala: [le|te] llaman por [su|tu] nombre.',
    'check-in.order': '[Tenga|Ten|Tené] a mano la orden médica: [se|te] la piden al entrar.',
    'late.told':
      'Gracias por contarme. Ya avisé en recepción que [llega|llegas|llegás] tarde a {your} hora de {service}{whose}, {on}, con {doctor}.',
    'late.told-later':
      'Gracias por contarme. Dejé dicho en recepción que [llega|llegas|llegás] tarde a {your} hora de {service}{whose}, {on}, con {doctor}.',
    'check-in.none':
      'No [le|te] encuentro una hora para hoy en la clínica. ¿[Le|Te] paso con una persona del equipo para que [le|te] ayude?',
    'telemedicine.link':
      'Este es [su|tu] enlace para la hora de {service}{whose} con {doctor}: {url} [Ábralo|Ábrelo|Abrilo] en un lugar tranquilo y con buena conexión.',
    'telemedicine.later':
      '{Your} hora de {service}{whose} por videollamada es {on}. Ese día [le|te] envío el enlace; si no lo [ve|ves] media hora antes, [pídamelo|pídemelo|pedímelo] por aquí.',
    'telemedicine.none':
      'No [le|te] encuentro una hora por videollamada. ¿[Le|Te] paso con una persona del equipo para que lo revise?',
    'telemedicine.missing':
      'Todavía no tengo [su|tu] enlace a mano. Ya le pedí a una persona del equipo que [se|te] lo envíe por aquí ahora mismo.',
    'reminding.ask':
      '[Le|Te] recuerdo {your} hora de {service}{whose}: {at}, con {doctor}, en la sede {site} ({address}). ¿La [confirma|confirmas|confirmás]?',
    'reminding.ask-remote':
      '[Le|Te] recuerdo {your} hora de {service}{whose}: {at}, con {doctor}, por videollamada. ¿La [confirma|confirmas|confirmás]?',
    'reminding.tell':
      '[Le|Te] recuerdo {your} hora de {service}{whose}: {at}, con {doctor}, en la sede {site} ({address}).',
    'reminding.tell-remote':
      '[Le|Te] recuerdo {your} hora de {service}{whose}: {at}, con {doctor}, por videollamada. Ese día [le|te] enviamos el enlace.',
    'changed.moved':
      'Tuvimos que mover {your} hora de {service}{whose}. Ahora sería {on}, con {doctor}, en la sede {site}. ¿[Le|Te] queda bien?',
    'changed.moved-remote':
      'Tuvimos que mover {your} hora de {service}{whose}. Ahora sería {on}, con {doctor}, por videollamada. ¿[Le|Te] queda bien?',
    'changed.cancelled':
      'Lamento [avisarle|avisarte] que tuvimos que cancelar {your} hora de {service}{whose}, la que era {on}. ¿[Le|Te] busco otro horario?',
    'surveying.ask':
      '¿Cómo [le|te] fue en {your} atención de {service}{whose}? [Puede|Puedes|Podés] responder del 1 al 5.',
    'appointments.are': {
      one: '[Tiene|Tienes|Tenés] una hora:',
      other: '[Tiene|Tienes|Tenés] {count} horas:',
    },
    'appointments.none':
      'No [le|te] encuentro horas próximas. ¿[Quiere|Quieres|Querés] que [le|te] busque una?',
    'scheduling.gone': 'Esa hora ya no aparece en la agenda.',
    'visit.when': '{Your} hora de {service}{whose} es {on}.',
    'visit.was': 'Antes {your} hora de {service}{whose} era {on}.',
    'visit.stands': '{Your} hora de {service}{whose}, {on}, sigue en pie.',
    'visit.no-other': 'No [le|te] veo más horas por venir.',
    'visit.place': '{Your} hora de {service}{whose}, {on}, es en la sede {site}: {address}.',
    'visit.in-person': '{Your} hora de {service}{whose}, {on}, es presencial, en la sede {site} ({address}).',
    'visit.remote':
      '{Your} hora de {service}{whose}, {on}, es por videollamada: no hace falta venir. Ese día [le|te] envío el enlace por aquí.',
    'visit.doctor': '{Your} hora de {service}{whose}, {on}, es con {doctor}.',
    'visit.for': 'Para {your} hora de {service}{whose}, {on}: {answer}',
    'visit.arrival': '{Your} hora de {service}{whose} es {on}. {answer}',
    'visit.no-preparation':
      'Para {your} hora de {service}{whose} no tengo anotado ayuno ni otra preparación. Si el médico indicó algo, [sígalo|síguelo|seguilo].',
    'visit.order-here': 'La orden para {your} hora de {service}{whose} ya la tengo.',
    'question.doctor':
      'Con {doctor} hay horas de {services} (sede {sites}). Si [quiere|quieres|querés], [dígame|dime|decime] qué día [prefiere|prefieres|preferís] y [le|te] busco una.',
    'question.unknown':
      'Eso no lo tengo a mano y no quiero [decirle|decirte] algo equivocado. Ya dejé [su|tu] pregunta al equipo; si [prefiere|prefieres|preferís], [le|te] paso con una persona.',
    'opt-out.done':
      'Listo, no [le|te] enviaremos más recordatorios ni mensajes. [Sus|Tus] horas siguen igual. Si [cambia|cambias|cambiás] de idea, [escriba|escribe|escribí] «quiero recibir mensajes».',
    'privacy.what':
      'De [usted|ti|vos] guardamos [su|tu] nombre, RUT, fecha de nacimiento, [sus|tus] horas y esta conversación, solo para [su|tu] atención en {clinic}. ¿Qué [necesita|necesitas|necesitás] con [sus|tus] datos?',
    'privacy.withdrawn':
      'Listo, desde ahora no uso [sus|tus] datos. Las horas que ya [tiene|tienes|tenés] siguen en pie; para manejarlas, [llame|llama|llamá] a {clinic} o [pida|pide|pedí] por aquí una persona. Si [cambia|cambias|cambiás] de idea, [dígame|dime|decime] cuando [quiera|quieras].',
    'repair.comfort':
      'Entiendo que [se|te] [preocupe|preocupes]. Lo mejor es que lo vea un médico pronto, y con gusto [le|te] busco la hora.',
    'repair.again-menu':
      '[Disculpe|Disculpa|Disculpá], no [le|te] entendí. [Puede|Puedes|Podés] escribirme, por ejemplo: «quiero una hora de medicina general para mañana».',
    'repair.again-document':
      '[Disculpe|Disculpa|Disculpá], no reconocí el RUT. [Escríbalo|Escríbelo|Escribilo] con [su|tu] dígito verificador, por ejemplo: 12.345.678-5.',
    'orders.later':
      'De acuerdo. Cuando la [tenga|tengas] a mano, [mándemela|mándamela|mandámela] por aquí; si no, [tráigala|tráela|traela] el día de la atención.',
    'orders.other-patient':
      'Esa orden está a nombre de otra persona. Si es de un familiar, [dígame|dime|decime] de quién; si no, [mándeme|mándame|mandame] la de quien viene a la consulta.',
    'orders.of-visit':
      'Listo, ya tengo la orden para {your} hora de {service}{whose}, {on}. No hace falta que [traiga|traigas] la hoja.',
    'orders.of-visit-in-review':
      'Recibí la orden para {your} hora de {service}{whose}, {on}. La revisa una persona del equipo y, si falta algo, [le|te] avisa por aquí.',
    'orders.valid-of-visit':
      'Una persona del equipo revisó la orden para {your} hora de {service}{whose}, {on}: está en regla, y no hace falta que [traiga|traigas] la hoja.',
    'orders.kept':
      'De acuerdo, la orden queda guardada. Cuando [quiera|quieras] la hora, [dígame|dime|decime].',
    'orders.is-a-prescription':
      'Eso parece una receta de medicamentos. ¿Me [manda|mandas|mandás] la orden, donde [su|tu] médico pide el examen?',
    'voice.was-booking': 'Estaba pidiendo una hora.',
    'voice.was-cancelling': 'Estaba cancelando una hora.',
    'voice.was-rescheduling': 'Estaba cambiando una hora.',
    'voice.was-confirming': 'Se le preguntaba si viene a su hora.',
    'voice.was-asking': 'Estaba preguntando por sus horas.',
    'voice.was-joining': 'Quería entrar a su hora por video.',
  },
  variants: {
    sms: {
      'heard.book': 'Claro, una hora{whom}.',
      'heard.reschedule': 'Claro, cambiemos la hora.',
      'heard.confirm': 'Claro, confirmemos la hora.',
      'heard.query_appointment': 'Claro, miremos lo de la hora.',
      'identify.all': '[Escriba|Escribe|Escribí] nombre completo, RUT y fecha de nacimiento.',
      'identify.all-other': '[Escriba|Escribe|Escribí] nombre completo, RUT y fecha de nacimiento {of}.',
      'welcome.consent': '¿Nos [permite|permites|permitís] usar [sus|tus] datos para [darle|darte] la hora?',
      'booking.booked': 'Lista [su|tu] hora: {service}, {at}, {practitioner}, sede {site}, {address}.',
      'visit.bring': '[Traiga|Trae|Traé] [su|tu] carnet y [llegue|llega|llegá] 15 minutos antes.',
    },
    voice: {
      'visit.order':
        'Para esta hora hace falta la orden médica. [Tráigala|Tráela|Traela] ese día, por favor.',
      'orders.send':
        'Por teléfono no puedo ver la orden. [Tráigala|Tráela|Traela] el día de la atención, por favor.',
      'orders.later': 'De acuerdo. [Tráigala|Tráela|Traela] el día de la atención.',
      'bye.unchanged': 'De acuerdo, [su|tu] hora sigue como estaba. ¡Que [esté|estés] muy bien!',
      'identify.all': '¿Me [dice|dices|decís] [su|tu] RUT, dígito por dígito?',
      'identify.all-other': '¿Me [dice|dices|decís] el RUT {of}?',
      'identify.document-phone': 'Ese número parece de un teléfono. ¿Me [dice|dices|decís] el RUT, despacio?',
      'identify.document-see':
        'Para encontrar [su|tu] hora, ¿me [dice|dices|decís] [su|tu] RUT, dígito por dígito?',
      'identify.document': '¿Me [dice|dices|decís] [su|tu] RUT, dígito por dígito?',
      'identify.document-other': '¿Me [dice|dices|decís] el RUT {of}?',
      'repair.again-menu':
        '[Disculpe|Disculpa|Disculpá], no [le|te] escuché bien. [Puede|Puedes|Podés] decirme, por ejemplo: quiero una hora para mañana.',
      'repair.again-document':
        '[Disculpe|Disculpa|Disculpá], no [le|te] entendí el RUT. [Dígalo|Dilo|Decilo] despacio, o [márquelo|márcalo|marcalo] en el teclado.',
      'welcome.no-consent':
        'Entendido, no guardaré [sus|tus] datos. Sin ellos no puedo manejar horas, pero sí responder preguntas sobre {clinic} o [pasarle|pasarte] con una persona.',
      'identify.document-wrong': 'Ese RUT no me cuadra. ¿Me lo [dice|dices|decís] otra vez, despacio?',
      'opt-out.done':
        'Listo, no [le|te] enviaremos más recordatorios ni mensajes. [Sus|Tus] horas siguen igual.',
    },
  },
} as const satisfies Region;
