/** Spanish of finding a time. */
export const choosing = {
  'choosing.which-service': '¿Para qué especialidad o examen [necesita|necesitas|necesitás] la cita?',
  'choosing.suits': 'Para eso conviene empezar por {service}. ¿[Le|Te] busco horario?',
  'choosing.not-offered':
    'Esa especialidad no la tenemos en {clinic}. Puedo [ayudarle|ayudarte] con alguna de estas:',
  'choosing.not-offered-suits':
    'Esa especialidad no la tenemos en {clinic}. Si [quiere|quieres|querés], [puede|puedes|podés] empezar por {service}: en la consulta [le|te] orientan. ¿[Le|Te] busco horario?',
  'choosing.offer': 'Para {service} tengo estos horarios. ¿Cuál [prefiere|prefieres|preferís]?',
  'choosing.offer-soonest':
    'Lo más pronto que tengo para {service}. ¿Cuál [le|te] sirve? Si [prefiere|prefieres|preferís] otro día, [dígamelo|dímelo|decímelo].',
  'choosing.offer-nearest':
    'A esa hora no me queda nada para {service}. Lo más cercano es esto. ¿Cuál [le|te] sirve?',
  'choosing.offer-other-days':
    'En esas fechas no me queda nada para {service}. Lo más cercano es esto. ¿Cuál [le|te] sirve?',
  'choosing.offer-closed':
    'En esas fechas no hay atención de {service}. Lo más cercano es esto. ¿Cuál [le|te] sirve?',
  'choosing.offer-elsewhere':
    'Como lo [pidió|pediste] no me queda nada para {service}, pero sí tengo esto. ¿Cuál [le|te] sirve?',
  'choosing.offer-other-site':
    'Para cuando lo [pidió|pediste] no queda {service} en la misma sede, pero sí en otra. ¿Cuál [le|te] sirve?',
  'choosing.offer-instead':
    'Entonces veamos otras opciones para {service}. Si tampoco [le|te] sirven, [dígame|dime|decime] qué día u hora [le|te] queda mejor.',
  'choosing.offer-more': 'También tengo estos horarios para {service}. ¿Cuál [prefiere|prefieres|preferís]?',
  'choosing.general-first':
    'Si no [está|estás] seguro, lo mejor es empezar por {service}: en la consulta [le|te] orientan. ¿[Le|Te] busco horario ahí?',
  'choosing.when-then': '¿Qué día u hora [le|te] queda mejor?',
  'choosing.past': 'Ese día ya pasó. ¿Qué otro día u hora [le|te] queda bien?',
  'choosing.no-more': 'No tengo más horarios así. ¿Qué otro día u hora [le|te] serviría?',
  'choosing.nobody-else': 'En {service} no atiende nadie más por ahora.',
  'choosing.not-remote': 'Para {service} no atendemos por videollamada, solo en la clínica.',
  'choosing.only-remote': 'Para {service} atendemos solo por videollamada.',
} as const;
