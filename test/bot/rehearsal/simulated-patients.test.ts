import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadClinics } from '../../../bot/config/load.ts';
import { type Played, play } from '../../kit/simulated/play.ts';

/** Dialogs a clinic; `npm run campaign:patients` plays as many as one likes. */
const DIALOGS = 30;

describe('simulated patients', () => {
  for (const id of ['andes', 'ipe']) {
    test(`of ${id} get what they want, and nothing else`, async () => {
      const clinic = (await loadClinics()).get(id)!;
      const all: Played[] = [];
      for (let at = 0; at < DIALOGS; at++) all.push(await play(`${id}/${at}`, clinic));
      const wrong = all.filter((one) => one.wrong.length > 0);
      assert.deepEqual(wrong.map(toldOf), []);
      const missed = all.filter(({ reached }) => !reached);
      assert.ok(missed.length <= 0.05 * DIALOGS, missed.map(toldOf).join('\n\n'));
    });
  }
});

function toldOf({ seed, goal, wrong, lines }: Played): string {
  return [seed, JSON.stringify(goal), ...wrong, ...lines].join('\n');
}
