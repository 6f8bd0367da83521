import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import {
  isSearchable,
  type OutboundMessage,
  type Received,
  type WebhookChannel,
} from '../../adapters/channels/channel.ts';
import { numbered } from '../../adapters/channels/numbered.ts';
import { AdapterError } from '../../adapters/error.ts';
import { openTestHouse } from '../kit/house.ts';

/** One story of what the other side sends, and what is made of it. The file's name tells the story. */
export interface ChannelFixture {
  /** What happened, in a sentence. */
  story: string;
  /** The wire's own shape. What it means is the harness's business. */
  request: unknown;
  /** What comes of it; the time is the harness's own. */
  received: Received;
  /** HTTP status of the answer. */
  status: number;
}

/** How one channel is brought into the suite. */
export interface ChannelHarness {
  /** The folder of its fixtures. */
  fixtures: URL;
  /** Opens the channel with nothing sent yet. */
  open(): OpenedChannel | Promise<OpenedChannel>;
  /** A text as this channel can carry it, where that is not as it was written. */
  carries?(text: string): string;
  /** Why nobody can be asked what became of a message, where that is so. */
  unsearchable?: string;
  /** What cannot be tried with this channel, and why. */
  skip?: Partial<Record<Trouble | 'down' | 'receipts', string>>;
}

/**
 * What the other side may do to a message of ours.
 * - `busy`: it asks us to wait.
 * - `sick`: it fails, and does not say whether it was sent.
 * - `lost`: it is sent, and the answer does not come.
 * - `late`: it is sent, and the answer comes long after.
 * - `cut`: the line breaks before it is sent, and we do not know that.
 * - `refused`: this message, to this person, can never be sent.
 * - `unwanted`: the person has told the other side to be left alone.
 * - `locked`: nobody may send by this account.
 */
export type Trouble = 'busy' | 'sick' | 'lost' | 'late' | 'cut' | 'refused' | 'unwanted' | 'locked';

/** What a trouble must come to: only then is it tried again, looked up first, or given up. */
const COMES_TO: Readonly<Record<Trouble, AdapterError['kind']>> = {
  busy: 'throttled',
  sick: 'uncertain',
  lost: 'uncertain',
  late: 'uncertain',
  cut: 'uncertain',
  refused: 'refused',
  unwanted: 'unwanted',
  locked: 'held',
};

/** A channel, and the other side's end of it. */
export interface OpenedChannel {
  channel: WebhookChannel;
  /** What the other side would send for a fixture: signed, addressed, encoded. */
  request(fixture: unknown): Request;
  /** The same with another body, as far as a signature lets anyone do that. */
  withBody(request: Request, body: Uint8Array): Promise<Request>;
  /** The same request from someone who has no right to send it. */
  forge(request: Request): Promise<Request>;
  /** What has reached the patient's side. */
  arrived(): readonly Arrived[];
  /** From now on nobody is there. */
  cutOff(): void | Promise<void>;
  /** What happens to the next message. */
  trouble?(trouble: Trouble): void;
  /** What the other side tells of a message that has arrived, in the order in which it does. */
  receipts?(message: OutboundMessage): Request[];
  close?(): Promise<void>;
}

/** A message of ours, as the patient's side got it. */
export interface Arrived {
  /** The key it carries, where this channel can carry one. */
  key: string | null;
  to: string;
  text: string;
  /** Labels of what can be tapped. */
  tappable: readonly string[];
}

/** What every channel must do. A channel without fixtures fails: its wire's shapes have not been shown. */
export function channelContract(name: string, harness: ChannelHarness): void {
  const fixtures = fixturesIn(harness.fixtures);
  describe(`${name} channel: what arrives`, () => {
    it('has fixtures, and a README that tells of each', () => {
      assert.ok(fixtures.length > 0, `There are no fixtures in ${harness.fixtures.pathname}`);
      const readme = readFileSync(new URL('README.md', harness.fixtures), 'utf8');
      const untold = fixtures.filter(({ file }) => !readme.includes(`\`${file}\``));
      assert.deepEqual(untold, [], 'fixtures that the README does not tell of');
    });
    readsFixtures(harness, fixtures);
    refusesForgeries(harness, fixtures);
    survivesRubbish(harness, fixtures);
  });
  describe(`${name} channel: what is sent`, () => {
    sends(harness);
    faces(harness);
    tellsOfDelivery(harness);
  });
}

/** Opens the channel for one case, and closes it after. */
async function opening(harness: ChannelHarness): Promise<OpenedChannel & AsyncDisposable> {
  const opened = await harness.open();
  return { ...opened, [Symbol.asyncDispose]: async () => opened.close?.() };
}

type Named = ChannelFixture & { file: string };

function fixturesIn(folder: URL): Named[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => ({ file, ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')) }));
}

function readsFixtures(harness: ChannelHarness, fixtures: readonly Named[]): void {
  for (const fixture of fixtures) {
    it(`${fixture.file}: ${fixture.story}`, async () => {
      await using opened = await opening(harness);
      const { received, answer } = await opened.channel.receive(opened.request(fixture.request));
      assert.equal(answer.status, fixture.status);
      assert.deepEqual(received, fixture.received);
    });
  }
  it('gives a message that comes twice the same id', async () => {
    await using opened = await opening(harness);
    for (const { request } of fixtures) {
      const first = await opened.channel.receive(opened.request(request));
      const second = await opened.channel.receive(opened.request(request));
      const ids = ({ received }: typeof first) => received.messages.map(({ externalId }) => externalId);
      assert.deepEqual(ids(first), ids(second));
    }
  });
  it('makes the same of what arrives in another order', async () => {
    await using opened = await opening(harness);
    const read = async ({ request }: Named) =>
      (await opened.channel.receive(opened.request(request))).received;
    const there = [];
    for (const fixture of fixtures) there.push(await read(fixture));
    const back = [];
    for (const fixture of fixtures.toReversed()) back.push(await read(fixture));
    const told = ({ messages, receipts }: Received) => [
      messages.map(({ externalId, from, content }) => [externalId, from, content.kind]),
      receipts,
    ];
    assert.deepEqual(back.toReversed().map(told), there.map(told));
  });
  it('says of every message who sent it, and when, and gives each its own id', async () => {
    await using opened = await opening(harness);
    for (const { request } of fixtures) {
      const { received } = await opened.channel.receive(opened.request(request));
      const ids = received.messages.map(({ externalId }) => externalId);
      assert.equal(new Set(ids).size, ids.length);
      for (const { externalId, from, sentAt } of received.messages) {
        assert.ok(externalId.length > 0 && from.length > 0);
        assert.ok(!Number.isNaN(Date.parse(sentAt)), sentAt);
      }
    }
  });
}

function refusesForgeries(harness: ChannelHarness, fixtures: readonly Named[]): void {
  it('makes nothing of a forged request but its refusal', async () => {
    await using opened = await opening(harness);
    for (const { request } of fixtures) {
      const forged = await opened.forge(opened.request(request));
      const { received, answer } = await opened.channel.receive(forged);
      assert.deepEqual(received, { messages: [], receipts: [] });
      assert.ok([401, 403].includes(answer.status), String(answer.status));
    }
  });
}

/** Bodies that no honest sender writes. */
const RUBBISH: readonly [what: string, body: string | Uint8Array][] = [
  ['nothing', ''],
  ['a word', 'hola'],
  ['half a JSON text', '{"messages":[{"id":"'],
  ['null', 'null'],
  ['a number', '42'],
  ['an empty list', '[]'],
  ['ten thousand brackets', '['.repeat(10_000)],
  ['a JSON object of somebody else', '{"__proto__":{"admin":true},"constructor":{"prototype":{}}}'],
  ['NUL bytes', new Uint8Array(4096)],
  ['bytes that are no UTF-8', Uint8Array.from({ length: 512 }, (_, index) => (index * 97 + 128) % 256)],
];

function survivesRubbish(harness: ChannelHarness, fixtures: readonly Named[]): void {
  for (const [what, body] of RUBBISH) {
    it(`given ${what}, refuses it in words and does not throw`, async () => {
      await using opened = await opening(harness);
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      for (const { request } of fixtures) {
        const rubbish = await opened.withBody(opened.request(request), bytes);
        const { received, answer } = await opened.channel.receive(rubbish);
        assert.deepEqual(received, { messages: [], receipts: [] });
        assert.ok(answer.status >= 400 && answer.status < 500, String(answer.status));
        assert.ok((await answer.text()).length > 0);
      }
    });
  }
}

function message(overrides: Partial<OutboundMessage> = {}): OutboundMessage {
  const key = 'andes/web/+573005550101:3:0';
  const text = '¿Qué día le queda bien? 🙂';
  return { key, to: '+573005550101', language: 'es', text, choices: [], awaiting: null, ...overrides };
}

function sends(harness: ChannelHarness): void {
  const carried = (text: string) => harness.carries?.(text) ?? text;
  it('brings the words to the patient, with the key where the channel can carry one', async () => {
    await using opened = await opening(harness);
    const { channel, arrived } = opened;
    await channel.send(message());
    await channel.send(message());
    const [first, again] = arrived();
    assert.equal(first?.text.includes(carried('¿Qué día le queda bien? 🙂')), true);
    assert.equal(first?.to, '+573005550101');
    // A channel that knows it was sent sends it no more.
    if (again) assert.deepEqual(again, first, 'the second attempt is the same message');
    if (first?.key !== null) assert.equal(first?.key, message().key);
  });
  it('shows every choice: to be tapped, or written out', async () => {
    await using opened = await opening(harness);
    const { channel, arrived } = opened;
    const labels = Array.from({ length: 12 }, (_, at) => `Jueves ${at + 1} de marzo a las 8:00 a. m.`);
    const choices = labels.map((label, at) => ({ id: `${at}`, label }));
    // As the house writes it: with the choices in the text, where nothing can be tapped.
    const text = channel.choices === 'buttons' ? '¿Cuál le sirve?' : numbered('¿Cuál le sirve?', choices);
    await channel.send(message({ text, choices }));
    const seen = arrived().flatMap(({ text, tappable }) => [text, ...tappable]);
    for (const label of labels)
      assert.ok(
        seen.some((words) => words.includes(carried(label))),
        label,
      );
  });
  it('loses no word of a long message', async () => {
    await using opened = await opening(harness);
    const { channel, arrived } = opened;
    const words = Array.from({ length: 900 }, (_, at) => `palabra${at}`);
    await channel.send(message({ text: words.join(' ') }));
    assert.deepEqual(
      arrived().flatMap(({ text }) => text.split(/\s+/)),
      words,
    );
  });
  const skip = harness.skip?.down ?? false;
  it('fails by an AdapterError that repeats nothing of the patient', { skip }, async () => {
    await using opened = await opening(harness);
    const { channel } = opened;
    await opened.cutOff();
    await assert.rejects(channel.send(message()), (error: unknown) => {
      assert.ok(error instanceof AdapterError);
      assert.doesNotMatch(error.message, /qué día|5550101/i);
      return true;
    });
  });
}

function faces(harness: ChannelHarness): void {
  for (const [trouble, kind] of Object.entries(COMES_TO) as [Trouble, AdapterError['kind']][]) {
    const skip = harness.skip?.[trouble] ?? false;
    it(`a message to which happens '${trouble}' comes to '${kind}', in words of nobody’s`, {
      skip,
    }, async () => {
      await using opened = await opening(harness);
      opened.trouble!(trouble);
      await assert.rejects(opened.channel.send(message()), (error: unknown) => {
        assert.ok(error instanceof AdapterError, String(error));
        assert.equal(error.kind, kind);
        assert.doesNotMatch(inspect(error, { depth: 10 }), /qué d[ií]a|que dia|5550101/i);
        if (trouble === 'busy') assert.ok((error.retryAfterSeconds ?? 1) > 0);
        return true;
      });
    });
  }
  for (const trouble of ['sick', 'lost', 'late', 'cut'] as const) {
    const skip = harness.skip?.[trouble] ?? harness.unsearchable ?? false;
    it(`a message to which happens '${trouble}' arrives once, when it is looked for before it is sent again`, {
      skip,
    }, async () => {
      await using opened = await opening(harness);
      const { channel, arrived } = opened;
      assert.ok(isSearchable(channel), 'it can be asked what became of a message');
      const since = Date.now() - 1000;
      const long = message({ text: Array.from({ length: 900 }, (_, at) => `palabra${at}`).join(' ') });
      for (const sent of [message(), long]) {
        const before = arrived().length;
        opened.trouble!(trouble);
        await assert.rejects(channel.send(sent));
        if ((await channel.find(sent, { since, others: new Set() })) === null) await channel.send(sent);
        const words = arrived()
          .slice(before)
          .flatMap(({ text }) => text.split(/\s+/));
        assert.deepEqual(words, (harness.carries?.(sent.text) ?? sent.text).split(/\s+/));
      }
    });
  }
}

/** The store moves deliveries; what a channel says of them must be enough for it to do that. */
function tellsOfDelivery(harness: ChannelHarness): void {
  const skip = harness.skip?.receipts ?? false;
  it('moves a delivery forwards only, in whatever order, and however often, it is told of', {
    skip,
  }, async () => {
    await using opened = await opening(harness);
    const { name } = opened.channel;
    await using house = await openTestHouse({ channel: { name } });
    await house.write('hola');
    await house.house.idle();
    const [sent] = house.sent;
    await opened.channel.send(sent!);
    const told = [];
    for (const request of opened.receipts!(sent!))
      told.push((await opened.channel.receive(request)).received);
    const last = told.at(-1)?.receipts.at(-1)?.status;
    for (const received of [...told.toReversed(), ...told, ...told.toReversed()]) {
      await house.house.receive('andes', name, received);
    }
    const rows = await house.store.transcript(house.key(), { limit: 10 });
    const delivery = rows.find((row) => row.delivery?.key === sent!.key)?.delivery;
    assert.equal(delivery?.status, last);
    assert.ok(last === 'delivered' || last === 'read', last);
  });
}
