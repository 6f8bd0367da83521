import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EFFECTS_ES, EFFECTS_PT } from '../../console/simulator/effect-words.js';
import { effectActions } from '../../flows/effects.ts';

/** What is seen of these is the message, or the dialog, that they come to. */
const SEEN_OTHERWISE = ['reply', 'relay', 'callFlow', 'beginFlow'];

test('whatever the house does for a dialog is told in words, in both languages', () => {
  const told = Object.keys(effectActions).filter((name) => !SEEN_OTHERWISE.includes(name));
  for (const words of [EFFECTS_ES, EFFECTS_PT]) assert.deepEqual(Object.keys(words).sort(), told.sort());
});
