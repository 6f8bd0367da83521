/** What the chat itself says, as opposed to the clinic. */
const es = {
  chatWith: 'Conversación con {clinic}',
  assistant: 'Asistente virtual',
  online: 'en línea',
  offline: 'sin conexión',
  typing: 'escribiendo…',
  writeHere: 'Escriba su mensaje',
  send: 'Enviar',
  attach: 'Adjuntar una foto o un documento',
  options: 'Ver opciones',
  chooseOne: 'Elija una opción',
  close: 'Cerrar',
  broken: 'Sin conexión. Lo que escriba se enviará al volver.',
  back: 'Conectado de nuevo',
  newMessages: 'Mensajes nuevos',
  waiting: 'Por enviar',
  sent: 'Enviado',
  delivered: 'Entregado',
  read: 'Leído',
  failed: 'No se envió',
  retry: 'Reintentar',
  remove: 'Quitar',
  you: 'Usted',
  person: 'Una persona del equipo',
  dropHere: 'Suelte aquí la foto o el documento',
  openFile: 'Abrir {name}',
  voiceNote: 'Nota de voz',
  unseen: 'Mensaje que aquí no se puede mostrar',
  welcome: 'Escriba como habla: para pedir, mover o cancelar una cita, o para preguntar.',
  tryFor: 'Por ejemplo',
  emergency: 'En una emergencia, llame al {number}.',
  examples: [
    'Hola, necesito una cita de cardiología',
    '¿A qué hora atienden el sábado?',
    '¿Cuándo es mi cita?',
  ],
  'empty-file': 'El archivo está vacío. Elija otro.',
  'too-large': 'El archivo pesa demasiado: el máximo es {max}.',
  'unsupported-file': 'No es una foto, un PDF ni un audio. Envíe uno de esos.',
  'disk-full': 'Ahora no hay espacio para guardarlo. Intente más tarde.',
  unreadable: 'No se pudo enviar este mensaje.',
  refused: 'Este chat ya no está disponible. Recargue la página.',
};

/** @type {typeof es} */
const pt = {
  chatWith: 'Conversa com {clinic}',
  assistant: 'Assistente virtual',
  online: 'online',
  offline: 'sem conexão',
  typing: 'digitando…',
  writeHere: 'Escreva sua mensagem',
  send: 'Enviar',
  attach: 'Anexar uma foto ou um documento',
  options: 'Ver opções',
  chooseOne: 'Escolha uma opção',
  close: 'Fechar',
  broken: 'Sem conexão. O que você escrever será enviado na volta.',
  back: 'Conectado de novo',
  newMessages: 'Mensagens novas',
  waiting: 'A enviar',
  sent: 'Enviada',
  delivered: 'Entregue',
  read: 'Lida',
  failed: 'Não foi enviada',
  retry: 'Tentar de novo',
  remove: 'Remover',
  you: 'Você',
  person: 'Uma pessoa da equipe',
  dropHere: 'Solte aqui a foto ou o documento',
  openFile: 'Abrir {name}',
  voiceNote: 'Mensagem de voz',
  unseen: 'Mensagem que não pode ser mostrada aqui',
  welcome: 'Escreva como você fala: para marcar, remarcar ou cancelar uma consulta, ou para perguntar.',
  tryFor: 'Por exemplo',
  emergency: 'Em uma emergência, ligue {number}.',
  examples: [
    'Oi, quero marcar uma consulta com o cardiologista',
    'Vocês atendem no sábado?',
    'Quando é a minha consulta?',
  ],
  'empty-file': 'O arquivo está vazio. Escolha outro.',
  'too-large': 'O arquivo é grande demais: o máximo é {max}.',
  'unsupported-file': 'Não é uma foto, um PDF nem um áudio. Envie um desses.',
  'disk-full': 'Agora não há espaço para guardá-lo. Tente mais tarde.',
  unreadable: 'Não foi possível enviar esta mensagem.',
  refused: 'Este chat não está mais disponível. Recarregue a página.',
};

/** @typedef {typeof es} ChatWords */

/**
 * The chat's words in a clinic's language.
 * @param {string} locale
 * @returns {ChatWords}
 */
export function chatWords(locale) {
  return locale.startsWith('pt') ? pt : es;
}

/**
 * Puts values in their places.
 * @param {string} text
 * @param {Readonly<Record<string, string>>} values
 */
export function put(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}
