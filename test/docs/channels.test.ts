import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CHANNEL_SETTINGS } from '../../bot/registry.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'channels.md'), 'utf8');
/** What stands below each heading that names a channel. */
const sections = new Map(
  page.split(/^## /m).flatMap((section): [string, string][] => {
    const [, name] = /^[^\n]*\(`([\w-]+)`\)\n/.exec(section) ?? [];
    return name === undefined ? [] : [[name, section]];
  }),
);

/** The settings that a section's table tells of. */
function toldIn(section: string): string[] {
  const [, table = ''] = /\n\| setting \| meaning \|\n\| --- \| --- \|\n((?:\|.*\n)+)/.exec(section) ?? [];
  const cells = table.split('\n').map((row) => row.split('|')[1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
}

describe('docs/channels.md', () => {
  it('tells of every channel, and of none that there is not', () => {
    assert.deepEqual([...sections.keys()].sort(), Object.keys(CHANNEL_SETTINGS).sort());
  });

  for (const [channel, { shape }] of Object.entries(CHANNEL_SETTINGS)) {
    it(`tells of each setting of ${channel}, and of none that there is not`, () => {
      assert.deepEqual(toldIn(sections.get(channel) ?? '').sort(), Object.keys(shape).sort());
    });

    it(`shows a file for ${channel} that has what must be in it, and secrets only as variables`, () => {
      const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(sections.get(channel) ?? '') ?? [];
      for (const [name, setting] of Object.entries(shape)) {
        const written = new RegExp(`^ +${name}: (.*)$`, 'm').exec(yaml)?.[1];
        const isOptional = setting.safeParse(undefined).success;
        if (!isOptional) assert.ok(written !== undefined, `${name} is not in the example`);
        if (setting.meta()?.['writeOnly'] && written) assert.match(written, /^\$\{[A-Z_]+\}/, name);
      }
    });
  }
});
