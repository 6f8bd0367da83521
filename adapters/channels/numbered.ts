/** A text with its choices written under it, each with the number that chooses it. */
export function numbered(text: string, choices: readonly { label: string }[]): string {
  const lines = choices.map(({ label }, at) => `${at + 1}. ${label}`);
  return [text, ...lines].filter((line) => line !== '').join('\n');
}
