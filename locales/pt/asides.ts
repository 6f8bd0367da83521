/** Portuguese of what is said beside the matter: small talk, other languages, what if. */
export const asides = {
  'repair.chat':
    'Essa eu fico devendo: eu cuido das consultas e das dúvidas sobre a clínica. Nisso, ajudo com prazer.',
  'repair.languages': 'Atendo em português e em espanhol. I can help you in Portuguese or Spanish.',
  'visit.if-not':
    'Sem problema: se algo mudar, avise por aqui com antecedência e a gente remarca ou cancela.',
  'surveying.more': 'Obrigado, anotei isso também para a equipe.',
} as const;
