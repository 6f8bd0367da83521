import { Problem } from './problem.ts';

/** How many pages may be open: to one visitor, and to all of them together. */
export interface PageLimits {
  each: number;
  all: number;
}

/** Counts pages. `enter` returns what is to be called when the page leaves. @throws Problem */
export interface OpenPages {
  enter(visitor: string): () => void;
}

/** Counts the pages that are open, so that nobody can take up all the lines there are. */
export function countPages({ each, all }: PageLimits): OpenPages {
  const pages = new Map<string, number>();
  let total = 0;
  return {
    enter: (visitor) => {
      const open = pages.get(visitor) ?? 0;
      if (open >= each) throw new Problem(429, 'too-many-pages', `A visitor may have ${each} pages open.`);
      if (total >= all) {
        const message = 'As many pages are open as there can be. Try again in a moment.';
        throw new Problem(503, 'full', message, { retryAfterSeconds: 30 });
      }
      pages.set(visitor, open + 1);
      total += 1;
      return () => {
        const left = (pages.get(visitor) ?? 1) - 1;
        if (left > 0) pages.set(visitor, left);
        else pages.delete(visitor);
        total -= 1;
      };
    },
  };
}
