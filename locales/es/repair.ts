/** Spanish of what was not understood, and of finding the way again. */
export const repair = {
  'repair.again': '[Disculpe|Disculpa|Disculpá], no [le|te] entendí bien.',
  'repair.again-menu':
    '[Disculpe|Disculpa|Disculpá], no [le|te] entendí. [Puede|Puedes|Podés] escribirme, por ejemplo: «quiero una cita de medicina general para mañana».',
  'repair.again-name':
    '[Disculpe|Disculpa|Disculpá], no [le|te] entendí. [Escriba|Escribe|Escribí] nombre y apellido, por favor.',
  'repair.again-document':
    '[Disculpe|Disculpa|Disculpá], no reconocí el número. [Escríbalo|Escríbelo|Escribilo] solo con dígitos, sin puntos.',
  'repair.again-birth-date':
    '[Disculpe|Disculpa|Disculpá], no reconocí la fecha. [Escriba|Escribe|Escribí] día, mes y año.',
  'repair.again-date':
    '[Disculpe|Disculpa|Disculpá], no reconocí el día. [Puede|Puedes|Podés] decirme, por ejemplo, «el jueves por la tarde».',
  'repair.again-choice':
    '[Disculpe|Disculpa|Disculpá], no [le|te] entendí. [Puede|Puedes|Podés] responder con el número de la opción.',
  'repair.again-yes-no':
    '[Disculpe|Disculpa|Disculpá], no [le|te] entendí. [Puede|Puedes|Podés] responder sí o no.',
  'repair.untold': 'Claro, [dígamelo|dímelo|decímelo], por favor.',
  'repair.which': 'Claro, solo [dígame|dime|decime] cuál.',
  'repair.options': 'Creo que no nos estamos entendiendo. ¿Qué [prefiere|prefieres|preferís]?',
  'repair.noted': 'Anotado.',
  'repair.noted-too': 'Eso también lo anoto.',
  'repair.back-to': 'Volviendo a lo nuestro:',
  'repair.stale-choice': 'Esa opción era de una pregunta anterior.',
  'repair.no-audio':
    'Por ahora no puedo escuchar audios. ¿Me lo [escribe|escribes|escribís]? Si [prefiere|prefieres|preferís], [le|te] paso con una persona.',
  'repair.sticker': '¡Gracias! Para [ayudarle|ayudarte] necesito que me lo [escriba|escribas].',
  'repair.not-text': 'Eso no lo puedo leer. ¿Me lo [escribe|escribes|escribís] con palabras?',
  'repair.too-long':
    '[Su|Tu] mensaje es muy largo y no quiero perderme nada. ¿Me [dice|dices|decís] en una frase qué [necesita|necesitas|necesitás]?',
  'repair.who-speaks':
    'Soy el asistente automático de {clinic}, no una persona. Si [prefiere|prefieres|preferís] hablar con alguien del equipo, [dígame|dime|decime] «persona».',
  'repair.take-your-time': 'Claro, [tómese|tómate|tomate] [su|tu] tiempo.',
  'repair.left': 'De acuerdo, lo dejamos así. Aquí estoy si me [necesita|necesitas|necesitás].',
  'repair.restarted': 'Empecemos de nuevo.',
  'repair.rude':
    'Lamento la molestia; quiero [ayudarle|ayudarte]. Si [prefiere|prefieres|preferís], [le|te] paso con una persona.',
  'repair.comfort':
    'Entiendo que [se|te] [preocupe|preocupes]. Lo mejor es que lo vea un médico pronto, y con gusto [le|te] busco la cita.',
  'repair.comfort-on-the-way': 'Entiendo, es normal que [se|te] [preocupe|preocupes]. Vamos con calma.',
  'repair.condolence':
    'Lo siento mucho, de verdad. Si [prefiere|prefieres|preferís] que una persona del equipo se encargue, [dígame|dime|decime] «persona».',
  'repair.no-back': 'No hay un paso anterior al que volver.',
  'repair.changed': '[Disculpe|Disculpa|Disculpá], tuve que empezar de nuevo con esto.',
  'repair.internal':
    '[Disculpe|Disculpa|Disculpá], algo falló de nuestro lado. Ya avisé a una persona del equipo, que [le|te] responde por aquí.',
} as const;
