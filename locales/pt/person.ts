/** Portuguese of people of the clinic: that one takes over, and what is said while one is awaited. */
export const person = {
  'person.soon':
    'Claro, vou chamar uma pessoa da equipe. Ela responde aqui mesmo. Se quiser continuar comigo enquanto isso, escreva "voltar".',
  'person.later':
    'Claro. Agora não há ninguém da equipe on-line; escreva aqui sua mensagem e respondem assim que abrirmos. Para continuar comigo, escreva "voltar".',
  'person.confused': 'Não quero tomar seu tempo: vou chamar uma pessoa da equipe, que responde por aqui.',
  'person.confused-later':
    'Não quero tomar seu tempo. Escreva aqui o que precisa e uma pessoa da equipe responde assim que abrirmos.',
  'late.told':
    'Obrigado por avisar. Já falei para a recepção que você vai se atrasar para {your} consulta de {service}{whose}, {on}, com {doctor}.',
  'late.told-later':
    'Obrigado por avisar. Deixei avisado para a equipe que você vai se atrasar para {your} consulta de {service}{whose}, {on}, com {doctor}.',
  'person.for-this': 'Com isso quem ajuda é uma pessoa da equipe. Já avisei; ela responde por aqui.',
  'person.for-this-later':
    'Com isso quem ajuda é uma pessoa da equipe. Deixei sua mensagem e respondem assim que abrirmos.',
  'person.back': 'Estou aqui de novo, o assistente.',
  'person.back-kept': 'Estou aqui de novo, o assistente. Seu pedido continua com a equipe.',
  'person.returned': 'Sou eu de novo, o assistente, se precisar de mais alguma coisa.',
  'person.called-off': 'Que bom. Já avisei a equipe que não precisa mais.',
  'person.noted': 'Anotado: quem for responder vai ler.',
  'person.noted-later': 'Anotado: a equipe lê assim que abrirmos e responde por aqui.',
  'person.how-long': 'Não sei dizer quanto demora, mas a equipe já tem a sua mensagem e responde por aqui.',
  'person.or-back': 'Se quiser continuar comigo enquanto isso, escreva "voltar".',
  'person.noted-emergency':
    'Uma pessoa da equipe já está com isso. Por favor, não espere por aqui: se ainda não ligou, ligue agora para o {number}.',
  'results.person': 'Se já deviam ter chegado, chamo uma pessoa da equipe para ver. Quer?',
} as const;
