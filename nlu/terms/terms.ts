import { termsEs } from './es/terms.ts';
import { termsPt } from './pt/terms.ts';

/** Words by themselves, folded: small letters, no accents. */
export interface Words {
  test(word: string): boolean;
}

/**
 * What the readers listen for in one language, by reader and name: a pattern, or words by themselves with a space
 * between them. Null where a language has none.
 */
export type Terms = {
  readonly [Reader in keyof typeof termsEs]: {
    readonly [Name in keyof (typeof termsEs)[Reader]]: RegExp | string | null;
  };
};

type Joined<Spanish, Portuguese> = Spanish extends string
  ? Words
  : Spanish extends RegExp
    ? RegExp
    : Portuguese extends string
      ? Words
      : RegExp;

type TermsInAny = {
  readonly [Reader in keyof typeof termsEs]: {
    readonly [Name in keyof (typeof termsEs)[Reader]]: Joined<
      (typeof termsEs)[Reader][Name],
      Name extends keyof (typeof termsPt)[Reader] ? (typeof termsPt)[Reader][Name] : never
    >;
  };
};

const LANGUAGES: readonly Terms[] = [termsEs, termsPt];

/** In any language that is terms here: who lives between two of them mixes both. */
export const terms: TermsInAny = inAny();

function inAny(): TermsInAny {
  const readers = Object.entries(termsEs).map(([reader, own]) => {
    const names = Object.keys(own).map((name) => {
      const ways = LANGUAGES.map((language) => (language as Loose)[reader]![name] ?? null);
      return [name, eitherOf(ways.filter((way) => way !== null))] as const;
    });
    return [reader, Object.fromEntries(names)] as const;
  });
  return Object.fromEntries(readers) as TermsInAny;
}

type Loose = Readonly<Record<string, Readonly<Record<string, RegExp | string | null>>>>;

function eitherOf(ways: readonly (RegExp | string)[]): RegExp | Words {
  const [first] = ways;
  if (typeof first === 'string') return anyOf(ways.join(' '));
  const patterns = ways as readonly RegExp[];
  return new RegExp([...new Set(patterns.map(({ source }) => source))].join('|'), patterns[0]!.flags);
}

function anyOf(list: string): Words {
  const words = new Set(list.trim().split(/\s+/));
  return { test: (word) => words.has(word) };
}
