/** What the phones of the simulation say around their messages. */
const es = {
  channel: 'Por dónde',
  channels: {
    web: 'Web',
    'whatsapp-cloud': 'WhatsApp',
    'twilio-whatsapp': 'WhatsApp · Twilio',
    'whatsapp-baileys': 'WhatsApp · enlazado',
    'twilio-sms': 'SMS',
    'twilio-voice': 'Teléfono',
    'bot-framework': 'Teams',
  },
  write: 'Escriba su mensaje',
  send: 'Enviar',
  attach: 'Enviar una foto o un documento',
  segments: '{n} SMS',
  statuses: { sent: 'enviado', delivered: 'entregado', read: 'leído' },
  call: 'Llamar a la clínica',
  rings: 'Llama la clínica',
  answer: 'Contestar',
  decline: 'Rechazar',
  hangUp: 'Colgar',
  speak: 'Diga algo…',
  silent: 'Quedarse callado',
  aloud: 'Oír la voz',
  keypad: 'Teclado',
  noCall: 'No hay llamada en curso.',
  inCall: 'En llamada',
  empty: {
    'whatsapp-cloud': 'Escriba como por WhatsApp: hay botones y listas, dentro de sus límites.',
    'twilio-whatsapp': 'Escriba como por WhatsApp: lo mismo, pero por Twilio y sus plantillas.',
    'whatsapp-baileys':
      'Escriba como por WhatsApp a un celular que la clínica enlazó: sin botones, se responde con el número. La primera respuesta tarda unos segundos.',
    'bot-framework':
      'Escriba como en Teams: hay hasta seis botones. Teams no dice su número: aquí nadie lo conoce aún.',
    'twilio-sms': 'Escriba un mensaje de texto: aquí todo es texto, y se cuenta en cuántos SMS viaja.',
    'twilio-voice': 'Llame: la clínica contesta. Lo que diga se escribe, como lo entendería Twilio.',
  },
  problem: 'No se pudo. Intente de nuevo.',
  twiceBrought: 'El proveedor lo entregó otra vez: nada cambia.',
};

/** @type {typeof es} */
const pt = {
  channel: 'Por onde',
  channels: {
    web: 'Web',
    'whatsapp-cloud': 'WhatsApp',
    'twilio-whatsapp': 'WhatsApp · Twilio',
    'whatsapp-baileys': 'WhatsApp · vinculado',
    'twilio-sms': 'SMS',
    'twilio-voice': 'Telefone',
    'bot-framework': 'Teams',
  },
  write: 'Escreva sua mensagem',
  send: 'Enviar',
  attach: 'Enviar uma foto ou um documento',
  segments: '{n} SMS',
  statuses: { sent: 'enviado', delivered: 'entregue', read: 'lido' },
  call: 'Ligar para a clínica',
  rings: 'A clínica está ligando',
  answer: 'Atender',
  decline: 'Recusar',
  hangUp: 'Desligar',
  speak: 'Diga algo…',
  silent: 'Ficar em silêncio',
  aloud: 'Ouvir a voz',
  keypad: 'Teclado',
  noCall: 'Nenhuma ligação em curso.',
  inCall: 'Em ligação',
  empty: {
    'whatsapp-cloud': 'Escreva como no WhatsApp: há botões e listas, dentro dos limites dele.',
    'twilio-whatsapp': 'Escreva como no WhatsApp: o mesmo, mas pelo Twilio e seus modelos.',
    'whatsapp-baileys':
      'Escreva como no WhatsApp para um celular que a clínica vinculou: sem botões, responde-se com o número. A primeira resposta leva alguns segundos.',
    'bot-framework':
      'Escreva como no Teams: há até seis botões. O Teams não diz seu número: aqui ninguém o conhece ainda.',
    'twilio-sms': 'Escreva uma mensagem de texto: aqui tudo é texto, e se conta em quantos SMS ela viaja.',
    'twilio-voice': 'Ligue: a clínica atende. O que você disser se escreve, como o Twilio entenderia.',
  },
  problem: 'Não foi possível. Tente de novo.',
  twiceBrought: 'O provedor a entregou de novo: nada muda.',
};

/** @typedef {typeof es} PhoneWords */

/**
 * @param {string} locale
 * @returns {PhoneWords}
 */
export function phoneWords(locale) {
  return locale.startsWith('pt') ? pt : es;
}
