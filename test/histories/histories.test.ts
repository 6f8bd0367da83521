import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Conversation, newConversation } from '../../flows/conversation/conversation-state.ts';
import { converse, type FramedEffect, openQuestion, type Step } from '../../flows/conversation.ts';
import type { ConversationEvent } from '../../flows/events.ts';
import type { ClinicCard, World } from '../../flows/world.ts';
import type { Lang } from '../../nlu/types.ts';
import product from '../../package.json' with { type: 'json' };

/** One dialog as a released version had it: the first line of its file, and a line for each turn. */
interface History {
  head: { title: string; language: Lang };
  turns: Turn[];
}

/** What came, what was asked for, and what was saved. */
interface Turn {
  world: Omit<World, 'clinic'>;
  event: ConversationEvent;
  effects: FramedEffect[];
  /** As it was saved after this turn: plain JSON of that version. */
  conversation: Conversation;
}

const FOLDER = import.meta.dirname;
const VERSIONS = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name: of } of VERSIONS) {
  // Written by the version itself, like all that lies beside it.
  const clinic = JSON.parse(readFileSync(join(FOLDER, of, 'clinic.json'), 'utf8')) as ClinicCard;
  const files = readdirSync(join(FOLDER, of)).filter((file) => file.endsWith('.jsonl'));
  describe(`a dialog of version ${of}`, () => {
    for (const file of files) {
      const path = join(FOLDER, of, file);
      const history = read(path);
      if (process.env['UPDATE'] && of === product.version) record(path, history, clinic);
      test(history.head.title, () => replay(history, clinic));
    }
  });
}

/** Goes on from each state that was saved, as if the house had been upgraded just then. */
function replay({ head, turns }: History, clinic: ClinicCard): void {
  let before = newConversation(head.language);
  for (const [at, { world, event, effects, conversation }] of turns.entries()) {
    const step = converse(before, event, { ...world, clinic });
    const where = `turn ${at + 1}, '${event.type}'`;
    if (!isBegunAnew(step)) {
      assert.deepEqual(withoutMore(asked(step.effects), asked(effects)), asked(effects), where);
      assert.equal(awaited(step.conversation), awaited(conversation), where);
    }
    before = conversation;
  }
}

/** An upgrade may begin a dialog anew, if it says so. */
function isBegunAnew({ effects }: Step): boolean {
  return effects.some(({ type, params }) => type === 'reply' && params.key === 'repair.changed');
}

/** What was asked of the world and put on record. How it was said may change from version to version. */
function asked(effects: readonly FramedEffect[]): Asked[] {
  return effects.filter(({ type }) => type !== 'reply').map(({ type, params }) => ({ type, params }));
}

interface Asked {
  type: string;
  params: object;
}

/** What is looked for, or kept for a while, may be told more of than it was; what lasts may not. */
const MAY_TELL_MORE = new Set(['findOpenings', 'holdOpening']);

function withoutMore(now: readonly Asked[], then: readonly Asked[]): Asked[] {
  return now.map((ask, at) => {
    if (!MAY_TELL_MORE.has(ask.type)) return ask;
    const told = Object.entries(ask.params).filter(([name]) => name in (then[at]?.params ?? {}));
    return { ...ask, params: Object.fromEntries(told) };
  });
}

function awaited(conversation: Conversation): unknown {
  return openQuestion(conversation)?.awaiting ?? null;
}

/** Writes down what this version does. Only what is not released yet may be written anew. */
function record(path: string, history: History, clinic: ClinicCard): void {
  let before = newConversation(history.head.language);
  for (const turn of history.turns) {
    const { effects, conversation } = converse(before, turn.event, { ...turn.world, clinic });
    Object.assign(turn, { effects, conversation });
    before = conversation;
  }
  const lines = [history.head, ...history.turns].map((line) => JSON.stringify(line));
  writeFileSync(path, `${lines.join('\n')}\n`);
}

function read(path: string): History {
  const [head, ...turns] = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { head, turns };
}
