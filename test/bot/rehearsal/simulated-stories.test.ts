import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadClinics } from '../../../bot/config/load.ts';
import { type Told, tellStory } from '../../kit/simulated/returning/play-story.ts';
import { STORIES } from '../../kit/simulated/returning/stories.ts';

/** Dialogs a clinic and kind; `npm run campaign:stories` plays as many as one likes, and of more kinds. */
const DIALOGS = 10;

/** The share that may be left unserved. Questions beside a reminder are asked in more ways than the files of clinics know. */
const UNSERVED = { several: 0.1, reminded: 0.2 } as const;

describe('simulated patients who come back', () => {
  for (const [kind, share] of Object.entries(UNSERVED)) {
    for (const id of ['andes', 'ipe']) {
      test(`to ${id} with ${kind} end as they want, and nothing else happens`, async () => {
        const clinic = (await loadClinics()).get(id)!;
        const all: Told[] = [];
        for (let at = 0; at < DIALOGS; at++)
          all.push(await tellStory(`${kind}/${id}/${at}`, clinic, STORIES[kind]!));
        const wrong = all.filter((one) => one.wrong.length > 0);
        assert.deepEqual(wrong.map(toldOf), []);
        const missed = all.filter(({ missing }) => missing.length > 0);
        assert.ok(missed.length <= share * DIALOGS, missed.map(toldOf).join('\n\n'));
      });
    }
  }
});

function toldOf({ seed, kind, missing, wrong, lines }: Told): string {
  return [seed, kind, ...missing, ...wrong, ...lines].join('\n');
}
