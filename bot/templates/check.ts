import type { Component, RenderedTemplate } from './render.ts';

/** What Meta allows. Source: Meta, message templates, read 2026-06. */
const MOST = { name: 512, body: 1024, footer: 60, buttons: 10, button: 25 } as const;
/** Words that a text needs for each of its placeholders, or it is refused as saying too little by itself. */
const WORDS_PER_VARIABLE = 3;

/** What would be refused about a template, in sentences; empty when nothing would. */
export function problemsOf({ name, components }: RenderedTemplate): string[] {
  const found: string[] = [];
  if (!new RegExp(`^[a-z0-9_]{1,${MOST.name}}$`).test(name)) {
    found.push(`the name '${name}' may have small letters, digits and _ only`);
  }
  for (const component of components) found.push(...wrongWith(component));
  return found;
}

function wrongWith(component: Component): string[] {
  switch (component.type) {
    case 'BODY':
      return wrongWithBody(component.text, component.example?.body_text[0] ?? []);
    case 'FOOTER':
      return [
        ...tooLong('the footer', component.text, MOST.footer),
        ...(/[{}]/.test(component.text) ? ['the footer may have no placeholders'] : []),
      ];
    case 'BUTTONS':
      return wrongWithButtons(component.buttons.map(({ text }) => text));
  }
}

function wrongWithBody(text: string, samples: readonly string[]): string[] {
  const found: string[] = [];
  const numbers = [...text.matchAll(/\{\{(\d+)\}\}/g)].map(([, number]) => Number(number));
  const unknown = /(?<!\{)\{([\w-]+)\}(?!\})/.exec(text)?.[1];
  if (unknown !== undefined) found.push(`the placeholder {${unknown}} is none of this message's`);
  const first = [...new Set(numbers)];
  if (first.some((number, at) => number !== at + 1) || first.length !== samples.length) {
    const order = samples.map((_, at) => `{{${at + 1}}}`).join(', ');
    found.push(`its placeholders must stand in the order ${order || 'of none'}, each at least once`);
  }
  if (/^\W*\{\{/u.test(text) || /\}\}[\s\p{P}]*$/u.test(text)) {
    found.push('it may neither begin nor end with a placeholder');
  }
  if (/\}\}\s*\{\{/.test(text)) found.push('two placeholders may not stand side by side');
  if (/\t| {4}|\n{3}/.test(text)) found.push('it may have no tabs, wide gaps or more than one empty line');
  for (const [, number] of text.matchAll(/\{\{(\d+)\}\}\./g)) {
    if (samples[Number(number) - 1]?.endsWith('.')) {
      found.push(`a full stop follows {{${number}}}, whose value may end with one`);
    }
  }
  const words = text.replace(/\{\{\d+\}\}/g, ' ').match(/\p{L}+/gu)?.length ?? 0;
  if (words < WORDS_PER_VARIABLE * first.length) {
    found.push(
      `it has ${words} words for ${first.length} placeholders; it needs ${WORDS_PER_VARIABLE} for each`,
    );
  }
  for (const [at, sample] of samples.entries()) {
    if (sample.trim() === '' || /[\n\t]| {4}/.test(sample))
      found.push(`the example of {{${at + 1}}} is no value`);
  }
  const full = text.replace(/\{\{(\d+)\}\}/g, (_, number) => samples[Number(number) - 1] ?? '');
  return [
    ...found,
    ...tooLong('the text', text, MOST.body),
    ...tooLong('the text, filled in,', full, MOST.body),
  ];
}

function wrongWithButtons(labels: readonly string[]): string[] {
  const found = labels.flatMap((label) => [
    ...tooLong(`the button '${label}'`, label, MOST.button),
    ...(/[{}\n*_~]|\p{Extended_Pictographic}/u.test(label)
      ? [`the button '${label}' may have neither placeholders, nor marks, nor pictures`]
      : []),
    ...(label.trim() === '' ? ['a button is empty'] : []),
  ]);
  if (labels.length > MOST.buttons) found.push(`it has ${labels.length} buttons, of at most ${MOST.buttons}`);
  if (new Set(labels).size < labels.length) found.push('two buttons read alike');
  return found;
}

function tooLong(what: string, text: string, most: number): string[] {
  return text.length > most ? [`${what} has ${text.length} characters, of at most ${most}`] : [];
}
