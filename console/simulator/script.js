/**
 * @typedef {object} ScriptLine What is told of one message; of the web chat, or of a phone.
 * @property {'patient' | 'bot' | 'agent'} who
 * @property {string} kind
 * @property {string} text
 * @property {string} at ISO 8601.
 * @property {readonly { label: string }[]} choices
 * @property {{ name?: string, id?: string } | null} file
 *
 * @typedef {object} Setting
 * @property {string} clinic
 * @property {string} address
 * @property {string} [channel] As transcripts call it; the web chat, where none is named.
 * @property {(at: string) => string} local Civil time of the clinic.
 * @property {string} title
 */

/** Shorter pauses than this are how people type, and are left out. */
const PAUSE_MS = 5 * 60_000;

/**
 * The conversation as a transcript that `recado check-transcripts` runs: what the patient wrote or tapped,
 * what was answered, and how much time went by.
 * @param {readonly ScriptLine[]} messages
 * @param {Setting} setting
 */
export function scriptOf(messages, { clinic, address, channel, local, title }) {
  const [first] = messages;
  const head = [
    `# ${title}`,
    '',
    `- clinic: ${clinic}`,
    `- as: ${address}`,
    ...(channel === undefined ? [] : [`- channel: ${channel}`]),
    `- now: ${local(first?.at ?? '')}`,
  ];
  /** @type {string[]} */
  const blocks = [];
  /** @type {ScriptLine | null} */
  let before = null;
  /** @type {ScriptLine['choices']} */
  let choices = [];
  for (const message of messages) {
    const pause = before ? Date.parse(message.at) - Date.parse(before.at) : 0;
    if (pause > PAUSE_MS) blocks.push(`*(${Math.round(pause / 60_000)} minutes later)*`);
    blocks.push(blockOf(message, choices));
    if (message.who !== 'patient') choices = message.choices;
    before = message;
  }
  return `${head.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

/**
 * @param {ScriptLine} message
 * @param {ScriptLine['choices']} choices What could be tapped when it was written.
 */
function blockOf({ who, kind, text, file, choices: offered }, choices) {
  if (who === 'agent') return `**Agent:** ${text}`;
  if (who === 'bot') return [text, ...offered.map(({ label }, at) => `${at + 1}. ${label}`)].join('\n');
  const tapped = kind === 'choice' ? choices.findIndex(({ label }) => label === text) : -1;
  if (tapped >= 0) return `*(taps ${tapped + 1})*`;
  if (file) return `*(sends ${file.name ?? file.id})*`;
  return text
    .split('\n')
    .map((row) => `> ${row}`)
    .join('\n');
}
