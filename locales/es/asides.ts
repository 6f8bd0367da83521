/** Spanish of what is said beside the matter: small talk, other languages, what if. */
export const asides = {
  'repair.chat':
    'Eso se me escapa: lo mío son las citas y las preguntas sobre la clínica. En eso, con gusto [le|te] ayudo.',
  'repair.languages': 'Atiendo en español y en portugués. I can help you in Spanish or Portuguese.',
  'visit.if-not':
    'No hay problema: si surge algo, [avíseme|avísame|avisame] por aquí con tiempo y la movemos o la cancelamos.',
  'surveying.more': 'Gracias, también lo anoto para el equipo.',
} as const;
