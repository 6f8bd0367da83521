import { fold } from '../../../../nlu/normalise.ts';
import type { FoundItem } from './items.ts';

/** The studies of a document without those of a sheet that was sent twice: a page that asks for just what another does. */
export function withoutSheetsAgain(items: readonly FoundItem[]): FoundItem[] {
  const pages = [...Map.groupBy(items, ({ cells }) => cells[0]?.page ?? 1).values()];
  const lists = pages.map((own) => own.map(nameOf).join('\n'));
  return pages.filter((_, at) => lists.indexOf(lists[at]!) === at).flat();
}

/** Whether a study stands on more pages than one: the same sheet, of which less was read once, or asked for twice. */
export function areOnSeveralPages(items: readonly FoundItem[]): boolean {
  const by = Map.groupBy(items, nameOf);
  return [...by.values()].some((same) => new Set(same.map(({ cells }) => cells[0]?.page)).size > 1);
}

function nameOf({ code, description }: FoundItem): string {
  return code ?? fold(description).replace(/[^\p{L}\p{N}]/gu, '');
}
