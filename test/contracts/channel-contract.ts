import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { OutboundMessage, Received, WebhookChannel } from '../../adapters/channels/channel.ts';
import { AdapterError } from '../../adapters/error.ts';

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
  open(): OpenedChannel;
}

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
  /** From now on the other side does not answer. */
  cutOff(): void;
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
  describe(`${name} channel: what is sent`, () => sends(harness));
}

type Named = ChannelFixture & { file: string };

function fixturesIn(folder: URL): Named[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => ({ file, ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')) }));
}

function readsFixtures(harness: ChannelHarness, fixtures: readonly Named[]): void {
  for (const fixture of fixtures) {
    it(`${fixture.file}: ${fixture.story}`, async () => {
      const opened = harness.open();
      const { received, answer } = await opened.channel.receive(opened.request(fixture.request));
      assert.equal(answer.status, fixture.status);
      assert.deepEqual(received, fixture.received);
    });
  }
  it('gives a message that comes twice the same id', async () => {
    const opened = harness.open();
    for (const { request } of fixtures) {
      const first = await opened.channel.receive(opened.request(request));
      const second = await opened.channel.receive(opened.request(request));
      const ids = ({ received }: typeof first) => received.messages.map(({ externalId }) => externalId);
      assert.deepEqual(ids(first), ids(second));
    }
  });
  it('says of every message who sent it, and when, and gives each its own id', async () => {
    const opened = harness.open();
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
    const opened = harness.open();
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
      const opened = harness.open();
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
  it('brings the words to the patient, with the key where the channel can carry one', async () => {
    const { channel, arrived } = harness.open();
    await channel.send(message());
    await channel.send(message());
    const [first, again] = arrived();
    assert.equal(first?.text.includes('¿Qué día le queda bien? 🙂'), true);
    assert.equal(first?.to, '+573005550101');
    // A channel that knows it was sent sends it no more.
    if (again) assert.deepEqual(again, first, 'the second attempt is the same message');
    if (first?.key !== null) assert.equal(first?.key, message().key);
  });
  it('shows every choice: to be tapped, or written out', async () => {
    const { channel, arrived } = harness.open();
    const labels = Array.from({ length: 12 }, (_, at) => `Jueves ${at + 1} de marzo a las 8:00 a. m.`);
    await channel.send(message({ choices: labels.map((label, at) => ({ id: `${at}`, label })) }));
    const seen = arrived().flatMap(({ text, tappable }) => [text, ...tappable]);
    for (const label of labels)
      assert.ok(
        seen.some((words) => words.includes(label)),
        label,
      );
  });
  it('loses no word of a long message', async () => {
    const { channel, arrived } = harness.open();
    const words = Array.from({ length: 900 }, (_, at) => `palabra${at}`);
    await channel.send(message({ text: words.join(' ') }));
    assert.deepEqual(
      arrived().flatMap(({ text }) => text.split(/\s+/)),
      words,
    );
  });
  it('fails by an AdapterError that repeats nothing of the patient', async () => {
    const { channel, cutOff } = harness.open();
    cutOff();
    await assert.rejects(channel.send(message()), (error: unknown) => {
      assert.ok(error instanceof AdapterError);
      assert.doesNotMatch(error.message, /qué día|5550101/i);
      return true;
    });
  });
}
