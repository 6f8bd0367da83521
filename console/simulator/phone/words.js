/** What the phones of the simulation say around their messages. */
const es = {
  channel: 'Por dónde',
  channels: { web: 'Web', 'whatsapp-cloud': 'WhatsApp', 'twilio-sms': 'SMS', 'twilio-voice': 'Teléfono' },
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
    'twilio-sms': 'Escriba un mensaje de texto: aquí todo es texto, y se cuenta en cuántos SMS viaja.',
    'twilio-voice': 'Llame: la clínica contesta. Lo que diga se escribe, como lo entendería Twilio.',
  },
  problem: 'No se pudo. Intente de nuevo.',
};

/** @type {typeof es} */
const pt = {
  channel: 'Por onde',
  channels: { web: 'Web', 'whatsapp-cloud': 'WhatsApp', 'twilio-sms': 'SMS', 'twilio-voice': 'Telefone' },
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
    'twilio-sms': 'Escreva uma mensagem de texto: aqui tudo é texto, e se conta em quantos SMS ela viaja.',
    'twilio-voice': 'Ligue: a clínica atende. O que você disser se escreve, como o Twilio entenderia.',
  },
  problem: 'Não foi possível. Tente de novo.',
};

/** @typedef {typeof es} PhoneWords */

/**
 * @param {string} locale
 * @returns {PhoneWords}
 */
export function phoneWords(locale) {
  return locale.startsWith('pt') ? pt : es;
}
