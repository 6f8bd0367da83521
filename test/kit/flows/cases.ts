import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { WORLDS } from './clinic.ts';
import { INTENT_EXAMPLES as intent } from './examples.ts';
import { day, says } from './said.ts';
import { answered, done, paramsOf, saidKeys, type Turn, talk } from './talk.ts';

/** One behaviour: a talk, and what its last turn says and does. */
export interface Case {
  it: string;
  /** @default 'known' */
  world?: keyof typeof WORLDS;
  talk: readonly Turn[];
  /** Keys of what the last turn says, in order. */
  says: readonly string[];
  /** Effects of the last turn that are no words, in order. @default none */
  does?: readonly string[];
  /** The effect whose parameters are told. @default the first */
  of?: string;
  /** Its parameters. */
  with?: Readonly<Record<string, unknown>>;
}

/** Tests each behaviour of a table; the keys say whose they are. */
export function testCases(table: Readonly<Record<string, readonly Case[]>>): void {
  for (const [who, cases] of Object.entries(table)) {
    describe(who, () => {
      for (const each of cases) test(each.it, () => check(each));
    });
  }
}

/** A wish for a visit, with all that a search needs. */
export const bookCardiology = says({
  wants: ['book'],
  values: [{ type: 'specialty', specialty: 'cardiology' }],
});

/** Until times are on offer. */
export const offered: readonly Turn[] = [bookCardiology, answered('openings.found')];

/** Until a visit only needs a yes. */
export const confirming: readonly Turn[] = [
  ...offered,
  says({ values: [{ type: 'choice', choice: { index: 1 } }] }),
  answered('opening.held'),
];

/** Until Thursday's visit is about to be cancelled. With its day, it is no leaving of another dialog. */
export const cancelling: readonly Turn[] = [
  says({ wants: ['cancel'], values: [day('2026-03-12')] }),
  answered('appointments.found'),
];

/** Times are on offer, and a person has been asked for. */
export const handedOver: readonly Turn[] = [...offered, intent.human];

function check({
  world = 'known',
  talk: turns,
  says: keys,
  does = [],
  of = does[0],
  with: params,
}: Case): void {
  const last = talk(WORLDS[world], ...turns);
  assert.deepEqual(saidKeys(last), keys);
  assert.deepEqual(done(last), does);
  if (params) assert.deepEqual(paramsOf(last, of!), params);
}
