import type { Measures, Row } from './measures.ts';

const MOST_CASES = 25;
const BAR = 24;

/** The report of one language as Markdown. The same corpus and model always give the same text. */
export function asText(measures: Measures): string {
  const { lang, rows, accuracy, macroF1, language, bands, falseDestructive, wrong } = measures;
  return [
    `## ${lang === 'es' ? 'Spanish' : 'Portuguese'}`,
    '',
    '| measure | value |',
    '| --- | --- |',
    `| utterances | ${rows} |`,
    `| intents, accuracy | ${percent(accuracy)} |`,
    `| intents, macro-F1 | ${percent(macroF1)} |`,
    `| language, from the text alone | ${percent(language)} |`,
    `| false destructive acts | ${falseDestructive.length} |`,
    ...Object.entries(bands).map(
      ([band, { share, right }]) => `| band *${band}*: share, right | ${percent(share)}, ${percent(right)} |`,
    ),
    '',
    'How sure, and how often right:',
    '',
    '```text',
    ...calibrationLines(measures),
    '```',
    '',
    'What is taken for what:',
    '',
    '```text',
    ...confusionLines(measures),
    '```',
    '',
    'The worst cases, the surest first:',
    '',
    ...wrong.slice(0, MOST_CASES).map(caseLine),
    '',
  ].join('\n');
}

/** A share as people read it. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function calibrationLines({ calibration }: Measures): string[] {
  return calibration
    .filter(({ count }) => count > 0)
    .map(({ count, confidence, right }) => {
      const bar = '█'.repeat(Math.round(right * BAR)).padEnd(BAR, '·');
      return `${percent(confidence).padStart(7)} sure  ${bar} ${percent(right).padStart(7)} right of ${count}`;
    });
}

function confusionLines({ confusion }: Measures): string[] {
  const lines: { count: number; line: string }[] = [];
  for (const [intent, read] of confusion) {
    for (const [taken, count] of read) {
      if (taken !== intent) lines.push({ count, line: `${String(count).padStart(3)}  ${intent} → ${taken}` });
    }
  }
  return lines.toSorted((one, other) => other.count - one.count).map(({ line }) => line);
}

function caseLine({ text, intent, read }: Row): string {
  const { confidence, band } = read.intents[0]!;
  return `- \`${text.replaceAll('`', "'")}\`: ${intent}, read as ${read.intent} (${percent(confidence)}, ${band})`;
}
