/** Spanish of what is asked about one visit of somebody's: where, with whom, when to come, and the like. */
export const visitFacts = {
  'visit.when': '{Your} cita de {service}{whose} es {on}.',
  'visit.was': 'Antes {your} cita de {service}{whose} era {on}.',
  'visit.stands': '{Your} cita de {service}{whose}, {on}, sigue en pie.',
  'visit.no-other': 'No [le|te] veo más citas por venir.',
  'visit.place': '{Your} cita de {service}{whose}, {on}, es en la sede {site}: {address}.',
  'visit.in-person': '{Your} cita de {service}{whose}, {on}, es presencial, en la sede {site} ({address}).',
  'visit.remote':
    '{Your} cita de {service}{whose}, {on}, es por videollamada: no hace falta venir. Ese día [le|te] envío el enlace por aquí.',
  'visit.doctor': '{Your} cita de {service}{whose}, {on}, es con {doctor}.',
  'visit.for': 'Para {your} cita de {service}{whose}, {on}: {answer}',
  'visit.arrival': '{Your} cita de {service}{whose} es {on}. {answer}',
  'visit.no-preparation':
    'Para {your} cita de {service}{whose} no tengo anotado ayuno ni otra preparación. Si el médico indicó algo, [sígalo|síguelo|seguilo].',
  'visit.order-here': 'La orden para {your} cita de {service}{whose} ya la tengo.',
} as const;
