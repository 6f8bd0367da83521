import type { Line } from './lines.ts';

/** A line as a transcript writes it: `> ` the patient, paragraphs the bot, code an effect. */
export function asMarkdown(line: Omit<Line, 'to' | 'at'>): string {
  const { who, text = '', choices = [] } = line;
  switch (who) {
    case 'patient':
      return text
        .split('\n')
        .map((row) => `> ${row}`)
        .join('\n');
    case 'bot':
      return [...text.split('\n'), ...unsaid(text, choices)].join('\n');
    case 'agent':
      return `**Agent:** ${text}`;
    case 'effect':
      return `\`${effectText(line)}\``;
  }
}

/** The choices, numbered, where the text does not number them itself. */
export function unsaid(text: string, choices: readonly string[]): string[] {
  const rows = choices.map((label, at) => `${at + 1}. ${label}`);
  return rows.length > 0 && text.endsWith(rows.join('\n')) ? [] : rows;
}

/** An effect and its plain parameters: `bookAppointment openingId=… patient=…`. */
export function effectText({ effect = '', params }: Omit<Line, 'to' | 'at'>): string {
  const plain = Object.entries((params ?? {}) as object).filter(
    ([, value]) => value !== null && ['string', 'number', 'boolean'].includes(typeof value),
  );
  return [effect, ...plain.map(([name, value]) => `${name}=${quoted(String(value))}`)].join(' ');
}

function quoted(value: string): string {
  return /[\s"`]/.test(value) ? JSON.stringify(value) : value;
}
