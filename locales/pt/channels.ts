/** Portuguese of the channels themselves, outside any dialog: approved templates, and the telephone. */
export const channels = {
  'choice.options': 'Ver opções',
  'template.reply':
    'Olá. {clinic} escreve sobre a sua solicitação: {text} Pode responder a esta mensagem para continuar conosco.',
  'template.reminder':
    'Olá. Escrevemos da {clinic} para lembrar a consulta de {person}: {at}, na unidade {site}. Você confirma a presença?',
  'template.reminder-remote':
    'Olá. Escrevemos da {clinic} para lembrar a consulta de {person}: {at}, por vídeo. Você confirma a presença?',
  'template.moved':
    'Olá, {person}. Na {clinic} tivemos que mudar o horário da sua consulta. Agora seria {at}, na unidade {site}. Fica bem para você?',
  'template.cancelled':
    'Olá, {person}. Lamentamos avisar que na {clinic} não poderemos atender a consulta que estava marcada ({at}). Diga se procuramos outro horário.',
  'template.opening':
    'Olá. Você pediu que avisássemos: na {clinic} abriu um horário para {person}, {at}, na unidade {site}. Quer este horário?',
  'template.opening-remote':
    'Olá. Você pediu que avisássemos: na {clinic} abriu um horário para {person}, {at}, por vídeo. Quer este horário?',
  'template.stop': 'Para não receber mais avisos, escreva SAIR.',

  'voice.option': 'Opção {number}: {label}.',
  'voice.wait': 'Um momento, por favor.',
  'voice.goodbye': 'Obrigado por ligar para {clinic}. Até logo.',
  'voice.nobody':
    'Neste momento ninguém da equipe pode atender. Seu pedido fica registrado, e retornamos a ligação assim que possível.',
  'voice.noted': 'Ficou anotado. Uma pessoa da equipe retorna a ligação assim que abrirmos.',
  'voice.failed': 'Desculpe, estamos com um problema técnico.',
  'voice.whisper': 'Ligação de um paciente de {clinic}. {reason}{doing} Digite 1 para atender.',
  'voice.was-booking': 'Estava marcando uma consulta.',
  'voice.was-cancelling': 'Estava cancelando uma consulta.',
  'voice.was-rescheduling': 'Estava remarcando uma consulta.',
  'voice.was-confirming': 'Perguntávamos se vem à consulta.',
  'voice.was-asking': 'Estava perguntando pelas suas consultas.',
  'voice.was-waiting': 'Estava na lista de espera.',
  'voice.was-sending': 'Estava enviando um pedido de exame.',
  'voice.was-joining': 'Queria entrar na consulta por vídeo.',
  'voice.was-arriving': 'Estava avisando que já chegou.',
  'voice.why-asked': 'Pediu para falar com uma pessoa.',
  'voice.why-confused': 'O assistente não entendeu.',
  'voice.why-emergency': 'Pode ser uma emergência.',
  'voice.why-other': 'Precisa da ajuda de uma pessoa.',
  'voice.machine': 'Aqui é {clinic}. Por favor, entre em contato conosco quando puder. Obrigado.',
} as const;
