import { EFFECTS_ES, EFFECTS_PT } from './effect-words.js';

/** What the simulator says around the chat. */
const es = {
  tagline: 'La recepción que conversa',
  clinic: 'Clínica',
  patient: 'Quién escribe',
  newVisitor: 'Visitante',
  views: { chat: 'Chat', live: 'En vivo', agenda: 'Agenda', more: 'Ensayos' },
  live: 'La casa por dentro',
  liveHint: 'Escriba algo: aquí se ve cada paso, a medida que ocurre.',
  agenda: 'La agenda de los próximos días',
  agendaHint: 'Solo se nombran sus citas.',
  others: ['cita más', 'citas más'],
  closed: 'Cerrado',
  held: 'Apartado mientras usted decide',
  state: 'Dónde va la conversación',
  noFlow: 'Nada en curso',
  withPerson: 'La atiende una persona',
  waitsPerson: 'Espera a una persona',
  consent: 'Consentimiento',
  consentStates: { given: 'dado', refused: 'negado', unasked: 'sin preguntar' },
  people: 'Personas',
  nobody: 'Nadie identificado',
  timers: 'Avisos puestos',
  language: 'Idioma',
  clock: 'El reloj de la casa',
  now: 'Ahora',
  later: ['+10 min', '+1 h', '+1 día'],
  setClock: 'Fijar',
  setTo: 'Fijar el reloj en',
  apply: 'Aplicar',
  cancel: 'Cancelar',
  ahead: '{span} adelante',
  behind: '{span} atrás',
  onTime: 'en hora',
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['día', 'días'],
  second: ['segundo', 'segundos'],
  turn: 'Turno {number}',
  waitsFor: 'espera: {what}',
  nothingOpen: 'sin pregunta abierta',
  delivered: 'entrega',
  parked: 'Se aparta: lo verá una persona',
  agentJoined: 'Entra una persona',
  agentResolved: 'La persona devuelve la conversación',
  rehearse: 'Ensayos',
  rehearseHint: 'Lo que en una clínica pasa de verdad, cuando se quiera.',
  twice: 'El último mensaje llega dos veces',
  twiceHint: 'Como cuando la red repite la entrega.',
  twiceDone: 'Entregado otra vez: {accepted} nuevos, {repeated} repetidos. Nada cambió.',
  twiceNone: 'Primero escriba un mensaje.',
  together: 'Dos mensajes a la vez',
  togetherHint: '«cardiología» y «mañana por la tarde», en el mismo instante.',
  togetherTexts: ['una cita de cardiología', 'mañana por la tarde'],
  breakDelivery: 'Fallan las 2 próximas entregas',
  breakDeliveryHint: 'La casa reintenta; el mensaje llega una sola vez.',
  clinicMoves: 'La clínica mueve su próxima cita',
  clinicMovesHint: 'En su propio sistema; el asistente se lo cuenta y usted dice si le sirve.',
  clinicCancels: 'La clínica cancela su próxima cita',
  clinicCancelsHint: 'El asistente le avisa y le busca otro horario.',
  clinicDone: 'Hecho: en menos de un minuto le escriben, si es hora de hacerlo.',
  clinicNone: 'Primero pida una cita.',
  breakScheduling: 'Fallan las 2 próximas llamadas a la agenda',
  breakSchedulingHint: 'Escriba después algo que la necesite.',
  willFail: 'Listo: fallarán las próximas.',
  sample: 'Subir una orden de muestra',
  sampleHint: 'Un papel inventado, dibujado aquí mismo.',
  script: 'Copiar la conversación como prueba',
  scriptHint: 'Un guion en Markdown que «recado check-transcripts» vuelve a correr.',
  copied: 'Copiada.',
  again: 'Empezar con otro visitante',
  againHint: 'Una conversación nueva; la otra queda guardada.',
  agentSay: 'Responder como el equipo',
  agentPlaceholder: 'Buenas tardes, le habla Laura…',
  agentBack: 'Devolver al asistente',
  said: 'dice',
  because: {
    'patient.said': 'el paciente escribe',
    'agent.said': 'escribe una persona',
    'agent.joined': 'entra una persona',
    'agent.resolved': 'vuelve el asistente',
    'timer.elapsed': 'llega la hora de un aviso',
    'openings.found': 'la agenda dio horarios',
    'opening.held': 'el horario quedó apartado',
    'opening.taken': 'el horario ya no está',
    'appointment.booked': 'la cita quedó agendada',
    'appointment.confirmed': 'la cita quedó confirmada',
    'appointment.cancelled': 'la cita quedó cancelada',
    'appointment.moved': 'la cita quedó movida',
    'appointment.gone': 'la cita ya no existe',
    'appointments.found': 'la agenda dio las citas',
    'patient.found': 'respondió el registro',
    'scheduling.failed': 'la agenda no respondió',
  },
  effects: EFFECTS_ES,
  statuses: {
    booked: 'agendada',
    confirmed: 'confirmada',
    cancelled: 'cancelada',
    arrived: 'llegó',
    fulfilled: 'atendida',
    noshow: 'no vino',
    rescheduled: 'movida',
  },
};

/** @type {typeof es} */
const pt = {
  tagline: 'A recepção que conversa',
  clinic: 'Clínica',
  patient: 'Quem escreve',
  newVisitor: 'Visitante',
  views: { chat: 'Chat', live: 'Ao vivo', agenda: 'Agenda', more: 'Ensaios' },
  live: 'A casa por dentro',
  liveHint: 'Escreva algo: aqui se vê cada passo, na hora em que acontece.',
  agenda: 'A agenda dos próximos dias',
  agendaHint: 'Só as suas consultas têm nome.',
  others: ['consulta a mais', 'consultas a mais'],
  closed: 'Fechado',
  held: 'Reservado enquanto você decide',
  state: 'Onde está a conversa',
  noFlow: 'Nada em andamento',
  withPerson: 'Com uma pessoa da equipe',
  waitsPerson: 'Esperando uma pessoa',
  consent: 'Consentimento',
  consentStates: { given: 'dado', refused: 'negado', unasked: 'sem perguntar' },
  people: 'Pessoas',
  nobody: 'Ninguém identificado',
  timers: 'Avisos programados',
  language: 'Idioma',
  clock: 'O relógio da casa',
  now: 'Agora',
  later: ['+10 min', '+1 h', '+1 dia'],
  setClock: 'Ajustar',
  setTo: 'Ajustar o relógio para',
  apply: 'Aplicar',
  cancel: 'Cancelar',
  ahead: '{span} adiantado',
  behind: '{span} atrasado',
  onTime: 'na hora',
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['dia', 'dias'],
  second: ['segundo', 'segundos'],
  turn: 'Turno {number}',
  waitsFor: 'espera: {what}',
  nothingOpen: 'sem pergunta aberta',
  delivered: 'entrega',
  parked: 'Fica de lado: uma pessoa vai ver',
  agentJoined: 'Entra uma pessoa',
  agentResolved: 'A pessoa devolve a conversa',
  rehearse: 'Ensaios',
  rehearseHint: 'O que numa clínica acontece de verdade, quando se quiser.',
  twice: 'A última mensagem chega duas vezes',
  twiceHint: 'Como quando a rede repete a entrega.',
  twiceDone: 'Entregue de novo: {accepted} novas, {repeated} repetidas. Nada mudou.',
  twiceNone: 'Primeiro escreva uma mensagem.',
  together: 'Duas mensagens ao mesmo tempo',
  togetherHint: '«cardiologia» e «amanhã à tarde», no mesmo instante.',
  togetherTexts: ['uma consulta de cardiologia', 'amanhã à tarde'],
  breakDelivery: 'Falham as 2 próximas entregas',
  breakDeliveryHint: 'A casa tenta de novo; a mensagem chega uma vez só.',
  clinicMoves: 'A clínica muda a sua próxima consulta',
  clinicMovesHint: 'No sistema dela; o assistente conta e você diz se fica bom.',
  clinicCancels: 'A clínica cancela a sua próxima consulta',
  clinicCancelsHint: 'O assistente avisa e procura outro horário.',
  clinicDone: 'Feito: em menos de um minuto escrevem para você, se for hora disso.',
  clinicNone: 'Primeiro marque uma consulta.',
  breakScheduling: 'Falham as 2 próximas chamadas à agenda',
  breakSchedulingHint: 'Depois escreva algo que precise dela.',
  willFail: 'Pronto: as próximas vão falhar.',
  sample: 'Enviar um pedido médico de exemplo',
  sampleHint: 'Um papel inventado, desenhado aqui mesmo.',
  script: 'Copiar a conversa como teste',
  scriptHint: 'Um roteiro em Markdown que «recado check-transcripts» repete.',
  copied: 'Copiada.',
  again: 'Começar com outro visitante',
  againHint: 'Uma conversa nova; a outra fica guardada.',
  agentSay: 'Responder como a equipe',
  agentPlaceholder: 'Boa tarde, aqui é a Laura…',
  agentBack: 'Devolver ao assistente',
  said: 'diz',
  because: {
    'patient.said': 'o paciente escreve',
    'agent.said': 'escreve uma pessoa',
    'agent.joined': 'entra uma pessoa',
    'agent.resolved': 'volta o assistente',
    'timer.elapsed': 'chega a hora de um aviso',
    'openings.found': 'a agenda deu horários',
    'opening.held': 'o horário ficou reservado',
    'opening.taken': 'o horário já não está livre',
    'appointment.booked': 'a consulta ficou marcada',
    'appointment.confirmed': 'a consulta ficou confirmada',
    'appointment.cancelled': 'a consulta ficou cancelada',
    'appointment.moved': 'a consulta ficou remarcada',
    'appointment.gone': 'a consulta já não existe',
    'appointments.found': 'a agenda deu as consultas',
    'patient.found': 'o cadastro respondeu',
    'scheduling.failed': 'a agenda não respondeu',
  },
  effects: EFFECTS_PT,
  statuses: {
    booked: 'marcada',
    confirmed: 'confirmada',
    cancelled: 'cancelada',
    arrived: 'chegou',
    fulfilled: 'atendida',
    noshow: 'não veio',
    rescheduled: 'remarcada',
  },
};

/** @typedef {typeof es} SimulatorWords */

/**
 * The simulator's words in a clinic's language.
 * @param {string} locale
 * @returns {SimulatorWords}
 */
export function simulatorWords(locale) {
  return locale.startsWith('pt') ? pt : es;
}

/**
 * A word for one of many; the thing's own name where there is none.
 * @param {Readonly<Record<string, string>>} words
 * @param {string} name
 */
export function wordFor(words, name) {
  return words[name] ?? name;
}

/**
 * "10 minutos", "2 días"
 * @param {number} ms
 * @param {SimulatorWords} words
 */
export function spanOf(ms, words) {
  const seconds = Math.round(Math.abs(ms) / 1000);
  const [count, [one = '', more = '']] =
    seconds >= 86_400
      ? [seconds / 86_400, words.day]
      : seconds >= 3600
        ? [seconds / 3600, words.hour]
        : seconds >= 60
          ? [seconds / 60, words.minute]
          : [seconds, words.second];
  const rounded = Math.round(count * 10) / 10;
  return `${rounded} ${rounded === 1 ? one : more}`;
}
