/** Portuguese of a visit that is given up. */
export const cancelling = {
  'cancelling.confirm': 'Cancelo {your} consulta de {service}{whose}, {on}, com {doctor}?',
  'cancelling.sure': 'Só para ter certeza: cancelo {your} consulta de {service}{whose}, {on}, com {doctor}?',
  'cancelling.several': 'Eu cancelaria estas {count} consultas:',
  'cancelling.one': '• {service}{whose}: {at}, com {doctor}.',
  'cancelling.sure-several': { one: 'Cancelo mesmo?', other: 'Cancelo mesmo as {count}?' },
  'cancelling.confirm-several': { one: 'Cancelo?', other: 'Cancelo as {count}?' },
  'cancelling.done': 'Pronto, {your} consulta de {service}{whose}, que era {on}, foi cancelada.',
  'cancelling.kept': 'Tudo bem, não cancelei: {your} consulta de {service}{whose} continua marcada, {on}.',
  'cancelling.why': 'Pode me contar o motivo, para melhorarmos?',
  'cancelling.thanks': 'Obrigado por avisar. Se precisar de outra consulta, estou aqui.',
  'cancelling.glad': 'Que bom! Obrigado por avisar. Se precisar de outra consulta, estou aqui.',
  'cancelling.sorry': 'Sinto muito pelo que aconteceu.',
  'cancelling.sorry-for-that': 'Sinto muito por isso. Para reclamar, escreva «pessoa» e chamo a equipe.',
  'cancelling.sorry-for-loss': 'Meus sentimentos. Não se preocupe com mais nada; estou aqui.',
} as const;
