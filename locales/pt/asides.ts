/** Portuguese of what is said beside the matter: small talk, other languages, what if. */
export const asides = {
  'repair.chat':
    'Essa eu fico devendo: eu cuido das consultas e das dúvidas sobre a clínica. Nisso, ajudo com prazer.',
  'repair.languages': 'Atendo em português e em espanhol. I can help you in Portuguese or Spanish.',
  'visit.if-not':
    'Sem problema: se algo mudar, avise por aqui com antecedência e a gente remarca ou cancela.',
  'surveying.more': 'Obrigado, anotei isso também para a equipe.',
  'question.duration': 'O atendimento de {service} dura cerca de {minutes} minutos.',
  'question.durations': 'Depende da especialidade ou do exame: de {least} a {most} minutos.',
  'question.no-order':
    'Para marcar {service} não precisa de pedido médico. Se você já tiver um, traga no dia.',
  'question.order-for':
    'Pedimos o pedido médico para {services}. Para o resto não precisa; se você tiver um, traga.',
  'question.services':
    'Atendemos {services}. Se precisar de alguma, é só me dizer qual que eu procuro um horário.',
  'question.children':
    'Sim, atendemos crianças em {services}. Se quiser, me diga que dia prefere que eu procuro um horário.',
  'question.unoffered':
    'Isso não temos nesta clínica. Atendemos {services}. Se precisar de alguma, é só me dizer qual que eu procuro um horário.',
  'question.doctor':
    'Com {doctor} há consultas de {services} (unidade {sites}). Se quiser, me diga que dia prefere que eu procuro uma.',
  'question.days':
    'Horário de atendimento ({subject}):\n{days}\nSe quiser, me diga que dia prefere que eu procuro um horário.',
  'question.days-yes':
    'Sim, normalmente há atendimento ({subject}):\n{days}\nSe quiser, me diga que dia prefere que eu procuro um horário.',
  'question.days-no':
    'Não, aí não há atendimento ({subject}). É assim:\n{days}\nSe quiser, me diga que dia prefere que eu procuro um horário.',
  'question.days-of': '• {practitioner}, unidade {site}: {week}',
  'question.cheaper': 'Entendo. O que temos é isto: {answer}',
  'question.doctors':
    'Para {service} temos: {doctors}. Se quiser, me diga que dia prefere que eu procuro um horário.',
  'question.wait':
    'Chamam pelo seu nome assim que for a sua vez. O tempo exato eu não tenho: se já passou da hora, pergunte na recepção, por favor.',
  'offering.only-this': 'Por enquanto só abriu esse horário; se não servir, você pode continuar na fila.',
  'surveying.scale': 'O 1 é muito ruim, e o 5, muito bom.',
} as const;
