/** Portuguese of what is asked about one visit of somebody's: where, with whom, when to come, and the like. */
export const visitFacts = {
  'visit.when': '{Your} consulta de {service}{whose} é {on}.',
  'visit.was': 'Antes {your} consulta de {service}{whose} era {on}.',
  'visit.stands': '{Your} consulta de {service}{whose}, {on}, continua marcada.',
  'visit.no-other': 'Não vejo outras consultas marcadas.',
  'visit.place': '{Your} consulta de {service}{whose}, {on}, é na unidade {site}: {address}.',
  'visit.in-person':
    '{Your} consulta de {service}{whose}, {on}, é presencial, na unidade {site} ({address}).',
  'visit.remote':
    '{Your} consulta de {service}{whose}, {on}, é por vídeo: não precisa vir. No dia eu envio o link por aqui.',
  'visit.doctor': '{Your} consulta de {service}{whose}, {on}, é com {doctor}.',
  'visit.for': 'Para {your} consulta de {service}{whose}, {on}: {answer}',
  'visit.arrival': '{Your} consulta de {service}{whose} é {on}. {answer}',
  'visit.no-preparation':
    'Para {your} consulta de {service}{whose} não tenho anotado jejum nem outro preparo. Se o médico indicou algo, siga.',
  'visit.order-here': 'O pedido para {your} consulta de {service}{whose} já está comigo.',
} as const;
