import type { OutboundMessage } from '../channel.ts';
import { LIMITS } from './limits.ts';

/** A row of a list: a title, and smaller words under it. */
export interface Row {
  id: string;
  title: string;
  description?: string;
}

/**
 * Choices as the rows of a list; null where they do not fit. Where one label is too long for a title, all are
 * numbered, and what does not fit into a title goes on under it: "1. Jueves 12 de marzo" / "a las 8:00 a. m.".
 */
export function rowsOf(choices: OutboundMessage['choices']): Row[] | null {
  if (choices.every(({ label }) => label.length <= LIMITS.rowTitle)) {
    return choices.map(({ id, label }) => ({ id, title: label }));
  }
  const rows = choices.map(({ id, label }, at) => ({ id, ...inTwo(`${at + 1}. ${label}`) }));
  const fits = rows.every(({ title, description = '' }) => {
    return /^\d+\. \S/.test(title) && description.length <= LIMITS.rowDescription;
  });
  return fits ? rows : null;
}

/** The label that a row was made of. */
export function labelOf({ title, description }: { title: string; description?: string | undefined }): string {
  const whole = description === undefined ? title : `${title} ${description}`;
  return whole.replace(/^\d+\. /, '');
}

/** The words that fit into a title, none of them a last "a" or "de"; and the others. */
function inTwo(text: string): { title: string; description?: string } {
  if (text.length <= LIMITS.rowTitle) return { title: text };
  const title = text
    .slice(0, LIMITS.rowTitle + 1)
    .replace(/\s\S*$/, '')
    .replace(/( \p{L}{1,2})+$/u, '');
  return { title, description: text.slice(title.length).trim() };
}
