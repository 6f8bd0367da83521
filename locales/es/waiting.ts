/** Spanish of waiting lists: to be put on one, to hear of it, and to be taken off. */
export const waiting = {
  'waitlist.offer':
    'Ahora no tengo horarios libres para {service}. Si [quiere|quieres|querés], [le|te] aviso en cuanto se libere uno.',
  'waitlist.offer-instead':
    'Entiendo. Si [quiere|quieres|querés], [le|te] aviso en cuanto se libere otro horario para {service}.',
  'waitlist.offer-sooner':
    'Antes no tengo horarios libres para {service}: [su|tu] cita sigue en pie. Si [quiere|quieres|querés], [le|te] aviso en cuanto se libere uno.',
  'waitlist.joined':
    'Listo, [queda|quedas|quedás] en la lista de espera de {service}{wanted}. Si se libera un horario, [le|te] escribo enseguida.',
  'waitlist.joined-other':
    'Listo, {person} queda en la lista de espera de {service}{wanted}. Si se libera un horario, [le|te] escribo enseguida.',
  'waitlist.left':
    'De acuerdo. Si [quiere|quieres|querés] mirar otro día u otra especialidad, [dígame|dime|decime].',
  'choice.all-lists': 'Todas',
  'choice.list-of': '{service}{whose}',
  'waiting.left':
    'Listo, ya no [está|estás] en la lista de espera de {service}. Si más adelante la [necesita|necesitas|necesitás], aquí estoy.',
  'waiting.left-other': 'Listo, {person} ya no está en la lista de espera de {service}.',
  'waiting.still':
    '[Sigue|Sigues|Seguís] en la lista de espera de {service}{wanted}. Si se libera un horario, [le|te] escribo enseguida.',
  'waiting.still-other':
    '{person} sigue en la lista de espera de {service}{wanted}. Si se libera un horario, [le|te] escribo enseguida.',
  'waiting.stays-for':
    'Listo, lo anoto en la lista de espera de {service}{whose}{wanted}. Si se libera un horario así, [le|te] escribo enseguida.',
  'waiting.which': '[Está|Estás] en varias listas de espera. ¿De cuál [quiere|quieres|querés] salir?',
  'waiting.sure':
    '[Está|Estás] en la lista de espera de {service}{whose}. ¿[Quiere|Quieres|Querés] que [le|te] quite de esa lista?',
  'waiting.stays': 'De acuerdo, todo sigue igual. Si se libera un horario, [le|te] escribo enseguida.',
  'waiting.how-long':
    'No hay un tiempo fijo: depende de que alguien cancele. En cuanto se libere un horario, [le|te] escribo por aquí.',
  'waiting.on-none': 'No [le|te] encuentro en ninguna lista de espera, así que no hay nada que quitar.',
  'waiting.none':
    'No [le|te] encuentro en ninguna lista de espera. ¿[Quiere|Quieres|Querés] que [le|te] busque un horario?',
} as const;
