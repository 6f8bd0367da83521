/** Portuguese of waiting lists: to be put on one, to hear of it, and to be taken off. */
export const waiting = {
  'waitlist.offer': 'No momento não tenho horário livre para {service}. Se quiser, aviso assim que abrir um.',
  'waitlist.offer-instead': 'Entendi. Se quiser, aviso assim que abrir outro horário para {service}.',
  'waitlist.offer-sooner':
    'Antes não tenho horário livre para {service}: a sua consulta continua marcada. Se quiser, aviso assim que abrir um.',
  'waitlist.joined':
    'Pronto, você está na lista de espera de {service}{wanted}. Se abrir um horário, escrevo na hora.',
  'waitlist.joined-other':
    'Pronto, {person} está na lista de espera de {service}{wanted}. Se abrir um horário, escrevo na hora.',
  'waitlist.left': 'Tudo bem. Se quiser ver outro dia ou outra especialidade, é só dizer.',
  'choice.all-lists': 'Todas',
  'choice.list-of': '{service}{whose}',
  'waiting.left': 'Pronto, você saiu da lista de espera de {service}. Se precisar mais adiante, estou aqui.',
  'waiting.left-other': 'Pronto, {person} saiu da lista de espera de {service}.',
  'waiting.still':
    'Você continua na lista de espera de {service}{wanted}. Se abrir um horário, escrevo na hora.',
  'waiting.still-other':
    '{person} continua na lista de espera de {service}{wanted}. Se abrir um horário, escrevo na hora.',
  'waiting.stays-for':
    'Pronto, anotei na lista de espera de {service}{whose}{wanted}. Se abrir um horário assim, escrevo na hora.',
  'waiting.which': 'Você está em mais de uma lista de espera. De qual quer sair?',
  'waiting.sure': 'Você está na lista de espera de {service}{whose}. Quer que eu tire dessa lista?',
  'waiting.stays': 'Tudo bem, continua tudo igual. Se abrir um horário, escrevo na hora.',
  'waiting.how-long':
    'Não tem um prazo certo: depende de alguém cancelar. Assim que abrir um horário, escrevo por aqui.',
  'waiting.on-none': 'Não encontrei você em nenhuma lista de espera, então não há nada para tirar.',
  'waiting.none': 'Não encontrei você em nenhuma lista de espera. Quer que eu procure um horário?',
} as const;
