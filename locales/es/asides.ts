/** Spanish of what is said beside the matter: small talk, other languages, what if. */
export const asides = {
  'repair.chat':
    'Eso se me escapa: lo mío son las citas y las preguntas sobre la clínica. En eso, con gusto [le|te] ayudo.',
  'repair.languages': 'Atiendo en español y en portugués. I can help you in Spanish or Portuguese.',
  'visit.if-not':
    'No hay problema: si surge algo, [avíseme|avísame|avisame] por aquí con tiempo y la movemos o la cancelamos.',
  'surveying.more': 'Gracias, también lo anoto para el equipo.',
  'question.duration': 'La atención de {service} dura unos {minutes} minutos.',
  'question.durations': 'Depende de la especialidad o el examen: entre {least} y {most} minutos.',
  'question.no-order':
    'Para pedir {service} no hace falta orden médica. Si ya [tiene|tienes|tenés] una, [tráigala|tráela|traela] ese día.',
  'question.order-for':
    'Pedimos orden médica para {services}. Para lo demás no hace falta; si [tiene|tienes|tenés] una, [tráigala|tráela|traela].',
  'question.services':
    'Atendemos {services}. Si [necesita|necesitas|necesitás] alguna, [dígame|dime|decime] cuál y [le|te] busco horario.',
  'question.children':
    'Sí, atendemos niños en {services}. Si [quiere|quieres|querés], [dígame|dime|decime] qué día [prefiere|prefieres|preferís] y [le|te] busco un horario.',
  'question.unoffered':
    'Eso no lo tenemos en esta clínica. Atendemos {services}. Si [necesita|necesitas|necesitás] alguna, [dígame|dime|decime] cuál y [le|te] busco horario.',
  'question.doctor':
    'Con {doctor} hay citas de {services} (sede {sites}). Si [quiere|quieres|querés], [dígame|dime|decime] qué día [prefiere|prefieres|preferís] y [le|te] busco una.',
  'question.days':
    'Horario de atención ({subject}):\n{days}\nSi [quiere|quieres|querés], [dígame|dime|decime] qué día [prefiere|prefieres|preferís] y [le|te] busco un horario.',
  'question.days-yes':
    'Sí, normalmente hay atención ({subject}):\n{days}\nSi [quiere|quieres|querés], [dígame|dime|decime] qué día [prefiere|prefieres|preferís] y [le|te] busco un horario.',
  'question.days-no':
    'No, ahí no hay atención ({subject}). Es así:\n{days}\nSi [quiere|quieres|querés], [dígame|dime|decime] qué día [prefiere|prefieres|preferís] y [le|te] busco un horario.',
  'question.days-of': '• {practitioner}, sede {site}: {week}',
  'question.cheaper': 'Entiendo. Esto es lo que hay: {answer}',
  'question.doctors':
    'Para {service} tenemos: {doctors}. Si [quiere|quieres|querés], [dígame|dime|decime] qué día [prefiere|prefieres|preferís] y [le|te] busco un horario.',
  'question.wait':
    '[Le|Te] llaman por [su|tu] nombre en cuanto [le|te] toque. El tiempo exacto no lo tengo: si ya pasó la hora, [pregunte|pregunta|preguntá] en la recepción, por favor.',
  'offering.only-this':
    'Por ahora lo que se liberó es solo ese horario; si no [le|te] sirve, [puede|puedes|podés] seguir en la lista.',
  'surveying.scale': 'El 1 es muy mal, y el 5, muy bien.',
} as const;
