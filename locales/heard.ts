import { heardEs } from './es/heard.ts';
import { heardPt } from './pt/heard.ts';

/**
 * What patients say that the dialogs listen for besides what is understood, by subject and name: a pattern of folded
 * text (small letters, no accents). Null where a language has no words for it.
 */
export type Heard = {
  readonly [Subject in keyof typeof heardEs]: {
    readonly [Name in keyof (typeof heardEs)[Subject]]: RegExp | null;
  };
};

type HeardInAny = {
  readonly [Subject in keyof Heard]: { readonly [Name in keyof Heard[Subject]]: RegExp };
};

const LANGUAGES: readonly Heard[] = [heardEs, heardPt];

/** In any language that is spoken here: who lives between two of them mixes both. */
export const heard: HeardInAny = inAny();

function inAny(): HeardInAny {
  const subjects = Object.entries(heardEs).map(([subject, words]) => {
    const patterns = Object.keys(words).map((name) => {
      const ways = LANGUAGES.map((language): RegExp | null => (language as Loose)[subject]![name] ?? null);
      return [name, eitherOf(ways.filter((way) => way !== null))] as const;
    });
    return [subject, Object.fromEntries(patterns)] as const;
  });
  return Object.fromEntries(subjects) as HeardInAny;
}

type Loose = Readonly<Record<string, Readonly<Record<string, RegExp | null>>>>;

function eitherOf(ways: readonly RegExp[]): RegExp {
  return new RegExp([...new Set(ways.map(({ source }) => source))].join('|'), ways[0]!.flags);
}
