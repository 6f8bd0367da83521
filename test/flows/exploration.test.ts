import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Reply } from '../../flows/effects.ts';
import { FLOWS } from '../../flows/flows.ts';
import type { Message } from '../../flows/message.ts';
import type { World } from '../../flows/world.ts';
import { es } from '../../locales/es/messages.ts';
import { LOCALE_TAGS, type Style } from '../../locales/locale.ts';
import { WORLDS } from '../kit/flows/clinic.ts';
import { explore, type Passage } from '../kit/flows/explore.ts';
import { FAR } from '../kit/flows/far.ts';
import { PASSAGE_LAWS, repliesIn } from '../kit/flows/passage-laws.ts';
import { PLACE_LAWS } from '../kit/flows/place-laws.ts';
import { STYLES, speak } from '../kit/flows/speak.ts';

/** Enough for every state of every dialog, and for many of their encounters; a seeded choice beyond. */
const BOUNDS = { deepest: 8, seed: 20_260_310 };
const PLACES = {
  known: 500,
  family: 200,
  'a daughter': 60,
  stranger: 520,
  unvouched: 150,
  'known, with nobody at the desk': 100,
  'a clinic that has unclear words read': 40,
  'a clinic that has voice notes heard': 60,
  'a clinic that has both': 60,
  'a clinic of fourteen services': 120,
} as const satisfies Record<keyof typeof WORLDS, number>;
/** WhatsApp's reply buttons and list rows. Source: Meta, Cloud API, interactive messages, read 2026-03. */
const MOST_CHOICES = 10;
const LONGEST_LABEL = 24;
const SHOWN = 8;

/**
 * Said only by the house around the dialogs, or where a saved frame is older than its flow; or after a search that the
 * walk cannot tell from one without days, and that choosing.test.ts takes; or when the first of two visits of a family
 * is booked, or one more is wanted in the middle of one, as one-by-one.test.ts has it; or right after a survey, as
 * talking.test.ts has it; or of an order for what is being booked that a person looks at, as orders.test.ts has it; or
 * where a stranger names an hour that is free, as identify.test.ts has it; or where a name or a birth date is put right,
 * as amending.test.ts has it; or of a death, as bereaved.test.ts has it; or to who has come to another site than that of
 * their visit, as hearing/arriving.test.ts has it; or of who sees patients at another site, as wish/new-time.test.ts has
 * it; or to who told why they do not come, as visits/reason.test.ts has it; or to who is unwell or was kept waiting, as
 * conversation/kind-words.test.ts has it; or of another visit that stands, as hearing/other-stays.test.ts has it; or to
 * who is late, as hearing/arriving.test.ts has it, or cannot pay so much, as hearing/at-the-desk.test.ts has it; or of
 * who sees children, as hearing/what-there-is.test.ts has it; or of a day on which nobody is there, or of a
 * visit that is confirmed already, as the transcripts booking/on-a-sunday and appointments/is-it-confirmed have it.
 */
const SAID_ELSEWHERE = new Set([
  'amending.birth-date',
  'amending.name',
  'appointments.one-confirmed',
  'booking.is-free',
  'booking.is-free-remote',
  'booking.then-that',
  'booking.next-of',
  'booking.next-other',
  'booking.next-own',
  'cancelling.glad',
  'cancelling.sorry',
  'cancelling.sorry-for-loss',
  'cancelling.sorry-for-that',
  'check-in.elsewhere',
  'choice.options',
  'kind.ailing',
  'kind.kept-waiting',
  'late.told',
  'late.told-later',
  'question.cheaper',
  'choosing.offer-closed',
  'choosing.offer-other-days',
  'choosing.only-remote',
  'orders.of-booking-in-review',
  'picking.none-of-theirs',
  'repair.changed',
  'opt-out.wrong-number',
  'repair.condolence',
  'repair.internal',
  'repair.too-long',
  'rescheduling.elsewhere',
  'rescheduling.elsewhere-with',
  'question.children',
  'question.days',
  'question.days-no',
  'question.days-of',
  'question.days-yes',
  'surveying.more',
  'visit.no-other',
  'visit.order-here',
  'visit.stands',
  'visit.was',
]);

/** Said where a channel wants approved words, and by the telephone itself; and parts of others, as waiting-wish.test.ts has them. */
const OF_TEMPLATES = /^(template|voice|wanted)\./;

const breaches = new Map<string, string[]>();
const states = new Set<string>();
/** Each reply once, with a world in which it was said. */
const replies = new Map<string, { reply: Reply; world: World }>();

before(() => {
  for (const name of Object.keys(WORLDS) as (keyof typeof WORLDS)[]) walk(name);
});

describe('wherever a conversation may stand', () => {
  for (const law of ['nothing makes it throw', ...Object.keys(PASSAGE_LAWS), ...Object.keys(PLACE_LAWS)]) {
    test(law, () => assert.deepEqual(worst(law), []));
  }
});

describe('the walk', () => {
  for (const flow of FLOWS) {
    const resting = Object.entries(flow.machine.states).filter(
      ([, state]) => state.type !== 'final' && !state.always?.length,
    );
    test(`comes to every resting state of '${flow.name}'`, () => {
      const missing = resting.map(([state]) => `${flow.name}:${state}`).filter((at) => !states.has(at));
      assert.deepEqual(missing, []);
    });
  }

  test('hears every message that dialogs can say', () => {
    const said = [...replies.values()].flatMap(({ reply }) => [
      reply,
      ...within(reply),
      ...(reply.choices ?? []),
    ]);
    const heard = new Set<string>(said.map(({ key }) => key));
    const unsaid = Object.keys(es).filter(
      (key) => !heard.has(key) && !SAID_ELSEWHERE.has(key) && !OF_TEMPLATES.test(key),
    );
    assert.deepEqual(unsaid, []);
  });
});

describe('whatever is said', () => {
  for (const tag of LOCALE_TAGS) {
    for (const style of Object.keys(STYLES) as Style[]) {
      test(`has words in ${tag}, as ${style}, with nothing left to fill in`, () => {
        for (const { reply, world } of replies.values()) {
          const { text, choices } = speak(reply, { tag, style, world });
          const all = [text, ...choices.map(({ label }) => label)].join('\n');
          assert.ok(text.trim(), `'${reply.key}' is empty`);
          assert.doesNotMatch(all, /[{}]|undefined|null|\[object|NaN/, `'${reply.key}'`);
        }
      });
    }
  }

  const few = `offers at most ${MOST_CHOICES} choices, as many as a list of WhatsApp holds`;
  test(few, () => {
    const over = [...replies.values()].filter(({ reply }) => (reply.choices?.length ?? 0) > MOST_CHOICES);
    assert.deepEqual([...new Set(over.map(({ reply }) => reply.key))], []);
  });

  test('has labels, different from each other, and those too long for a list are known', (context) => {
    const long = new Set<string>();
    for (const { reply, world } of replies.values()) {
      const { choices } = speak(reply, { tag: 'es-CO', style: 'text', world });
      const labels = choices.map(({ label }) => label);
      assert.equal(new Set(labels).size, labels.length, `'${reply.key}' offers the same twice: ${labels}`);
      for (const [at, label] of labels.entries()) {
        if (label.length > LONGEST_LABEL) long.add(reply.choices![at]!.key);
      }
    }
    context.diagnostic(`over ${LONGEST_LABEL} characters, shortened by the channel: ${[...long].join(', ')}`);
  });
});

function walk(name: keyof typeof WORLDS): void {
  const bounds = { ...BOUNDS, places: PLACES[name], ...(name === 'known' && { far: FAR }) };
  const { places, crashes } = explore(WORLDS[name], bounds, (passage) => judge(name, passage));
  for (const crash of crashes) note('nothing makes it throw', `${name}: ${crash}`);
  for (const { scene, path } of places) {
    for (const { flow, state } of scene.conversation.frames) {
      // A frame's state is what `step()` saved: always a value of its machine.
      states.add(`${flow}:${(state as { value: string }).value}`);
    }
    for (const [law, isBroken] of Object.entries(PLACE_LAWS)) {
      const wrong = isBroken(scene);
      if (wrong) note(law, `${name}: ${path.join(' → ')}: ${wrong}`);
    }
  }
}

function judge(name: string, passage: Passage): void {
  for (const [law, isBroken] of Object.entries(PASSAGE_LAWS)) {
    const wrong = isBroken(passage);
    if (wrong) note(law, `${name}: ${[...passage.from.path, passage.name].join(' → ')}: ${wrong}`);
  }
  const { world } = passage.to.scene;
  for (const reply of repliesIn(passage.to)) {
    const mark = JSON.stringify([reply.key, reply.args, reply.choices?.map(({ args }) => args)]);
    if (!replies.has(mark)) replies.set(mark, { reply, world });
  }
}

function note(law: string, breach: string): void {
  breaches.set(law, [...(breaches.get(law) ?? []), breach]);
}

/** The shortest way to each kind of breach: the same last step, with the same outcome. */
function worst(law: string): string[] {
  const kinds = new Map<string, string>();
  for (const breach of breaches.get(law) ?? []) {
    const kind = breach.slice(breach.lastIndexOf(' → '));
    const known = kinds.get(kind);
    if (!known || breach.length < known.length) kinds.set(kind, breach);
  }
  return [...kinds.values()].sort((a, b) => a.length - b.length).slice(0, SHOWN);
}

/** The messages of which one is made up: each a paragraph, or one after the other. */
function within({ args = {} }: Message): Message[] {
  return Object.values(args).flatMap((arg) => {
    if (typeof arg !== 'object') return [];
    const parts = 'each' in arg ? arg.each : 'along' in arg ? arg.along : [];
    return parts.flatMap((one) => [one, ...within(one)]);
  });
}
