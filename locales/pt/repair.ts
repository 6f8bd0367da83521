/** Portuguese of what was not understood, and of finding the way again. */
export const repair = {
  'repair.again': 'Desculpe, não entendi bem.',
  'repair.again-menu':
    'Desculpe, não entendi. Pode escrever, por exemplo: "quero marcar clínica geral para amanhã".',
  'repair.again-name': 'Desculpe, não entendi. Escreva nome e sobrenome, por favor.',
  'repair.again-document': 'Desculpe, não reconheci o número. Escreva só os dígitos, sem pontos.',
  'repair.again-birth-date': 'Desculpe, não reconheci a data. Escreva dia, mês e ano.',
  'repair.again-date': 'Desculpe, não reconheci o dia. Pode dizer, por exemplo, "quinta à tarde".',
  'repair.again-choice': 'Desculpe, não entendi. Pode responder com o número da opção.',
  'repair.again-yes-no': 'Desculpe, não entendi. Pode responder sim ou não.',
  'repair.untold': 'Claro, é só me dizer.',
  'repair.which': 'Claro, só me diga qual.',
  'repair.options': 'Acho que não estamos nos entendendo. O que você prefere?',
  'repair.noted': 'Anotado.',
  'repair.noted-too': 'Anotei isso também.',
  'repair.back-to': 'Voltando ao que estávamos vendo:',
  'repair.stale-choice': 'Essa opção era de uma pergunta anterior.',
  'repair.no-audio': 'Por enquanto não consigo ouvir áudios. Pode escrever? Se preferir, chamo uma pessoa.',
  'repair.sticker': 'Obrigado! Para ajudar, preciso que você escreva.',
  'repair.not-text': 'Isso eu não consigo ler. Pode escrever com palavras?',
  'repair.too-long':
    'Sua mensagem é muito longa e não quero perder nada. Pode me dizer em uma frase do que precisa?',
  'repair.who-speaks':
    'Sou o assistente automático da {clinic}, não uma pessoa. Se preferir falar com alguém da equipe, é só dizer "pessoa".',
  'repair.take-your-time': 'Claro, sem pressa.',
  'repair.left': 'Tudo bem, deixamos assim. Estou aqui se precisar.',
  'repair.restarted': 'Vamos começar de novo.',
  'repair.rude': 'Sinto muito pelo incômodo; quero ajudar. Se preferir, chamo uma pessoa.',
  'repair.comfort': 'Entendo a sua preocupação. O melhor é um médico ver isso logo, e eu ajudo a marcar.',
  'repair.comfort-on-the-way': 'Entendo, é normal ficar com receio. Vamos com calma.',
  'repair.condolence':
    'Sinto muito, de verdade. Se preferir que uma pessoa da equipe cuide disso, é só dizer «pessoa».',
  'repair.no-back': 'Não há um passo anterior para voltar.',
  'repair.changed': 'Desculpe, precisei começar isto de novo.',
  'repair.internal':
    'Desculpe, algo falhou do nosso lado. Já avisei uma pessoa da equipe, que responde por aqui.',
} as const;
