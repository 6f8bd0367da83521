/** Spanish of people of the clinic: that one takes over, and what is said while one is awaited. */
export const person = {
  'person.soon':
    'Claro, [le|te] paso con una persona del equipo. [Le|Te] responde por este mismo chat. Si entretanto [quiere|quieres|querés] seguir conmigo, [escriba|escribe|escribí] «volver».',
  'person.later':
    'Claro. Ahora no hay nadie del equipo conectado; [escriba|escribe|escribí] aquí [su|tu] mensaje y [le|te] responden apenas abramos. Para seguir conmigo, [escriba|escribe|escribí] «volver».',
  'person.confused':
    'No quiero [hacerle|hacerte] perder tiempo: [le|te] paso con una persona del equipo, que [le|te] responde por este chat.',
  'person.confused-later':
    'No quiero [hacerle|hacerte] perder tiempo. [Escriba|Escribe|Escribí] aquí lo que [necesita|necesitas|necesitás] y una persona del equipo [le|te] responde apenas abramos.',
  'late.told':
    'Gracias por contarme. Ya avisé en recepción que [llega|llegas|llegás] tarde a {your} cita de {service}{whose}, {on}, con {doctor}.',
  'late.told-later':
    'Gracias por contarme. Dejé dicho en recepción que [llega|llegas|llegás] tarde a {your} cita de {service}{whose}, {on}, con {doctor}.',
  'person.for-this':
    'Con eso [le|te] ayuda una persona del equipo. Ya le avisé; [le|te] responde por este chat.',
  'person.for-this-later':
    'Con eso [le|te] ayuda una persona del equipo. Ya dejé [su|tu] mensaje y [le|te] responden apenas abramos.',
  'person.back': 'Aquí sigo yo, el asistente.',
  'person.back-kept': 'Aquí sigo yo, el asistente. [Su|Tu] solicitud sigue con el equipo.',
  'person.returned': 'Sigo yo, el asistente, por si [necesita|necesitas|necesitás] algo más.',
  'person.called-off': 'Qué bueno. Ya le avisé al equipo que no hace falta.',
  'person.noted': 'Anotado: lo lee la persona que [le|te] va a responder.',
  'person.noted-later': 'Anotado: el equipo lo lee apenas abramos y [le|te] responde por aquí.',
  'person.how-long':
    'No [le|te] sé decir cuánto tardan, pero ya tienen [su|tu] mensaje y [le|te] responden por aquí.',
  'person.or-back':
    'Si entretanto [quiere|quieres|querés] seguir conmigo, [escriba|escribe|escribí] «volver».',
  'person.noted-emergency':
    'Ya lo sabe una persona del equipo. Por favor no [espere|esperes] por este chat: si aún no [ha|has] llamado, [llame|llama|llamá] ya al {number}.',
  'results.person':
    'Si ya [le|te] tenían que haber llegado, [le|te] paso con una persona. ¿[Quiere|Quieres|Querés]?',
} as const;
