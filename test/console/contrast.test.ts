import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** WCAG 2.2, 1.4.3 and 1.4.11: text, and what shows that something can be used. */
const TEXT = 4.5;
const SHAPE = 3;

const css = readFileSync(`${import.meta.dirname}/../../console/styles/tokens.css`, 'utf8');

type Colours = ReadonlyMap<string, string>;

/** The colours of one clinic, in light or in the dark. */
function coloursOf(clinic: string, scheme: 'light' | 'dark'): Colours {
  const blocks = [':root', `[data-clinic="${clinic}"]`].map((selector) => {
    const start = css.indexOf(`${selector} {`);
    return start < 0 ? '' : css.slice(start, css.indexOf('\n}', start));
  });
  const colours = new Map<string, string>();
  for (const [, name, light, dark] of blocks
    .join('\n')
    .matchAll(/--([\w-]+): (?:light-dark\()?(#[0-9a-f]{6})(?:, (#[0-9a-f]{6})\))?/g)) {
    colours.set(name!, scheme === 'dark' ? (dark ?? light!) : light!);
  }
  return colours;
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number]; // Three places give three parts.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Inks, the grounds they stand on, and the least contrast. */
const PAIRS: readonly [inks: readonly string[], grounds: readonly string[], least: number][] = [
  [['ink', 'soft'], ['paper', 'card', 'sunk', 'wall', 'mine'], TEXT],
  [['accent'], ['paper', 'card', 'wall'], TEXT],
  [['on-accent'], ['accent'], TEXT],
  [['bad'], ['card', 'mine'], TEXT],
  [['good'], ['card'], TEXT],
  [['blue'], ['mine', 'sunk'], SHAPE],
];

for (const scheme of ['light', 'dark'] as const) {
  for (const clinic of ['andes', 'ipe', 'any other']) {
    test(`the colours of ${clinic} can be read, in ${scheme}`, () => {
      const colours = coloursOf(clinic, scheme);
      const pale = PAIRS.flatMap(([inks, grounds, least]) =>
        inks.flatMap((ink) =>
          grounds
            .map((ground) => ({ ink, ground, found: contrast(colours.get(ink)!, colours.get(ground)!) }))
            .filter(({ found }) => !(found >= least)),
        ),
      );
      assert.deepEqual(pale, []);
    });
  }
}
