import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { openTelemetry } from '../../../bot/seen/open-telemetry.ts';
import { openTracing } from '../../../bot/seen/open-tracing.ts';
import { type Tracing, untraced } from '../../../bot/seen/tracing.ts';
import { ANA, openTestHouse } from '../../kit/house.ts';

/** Tracing whose spans can be looked at. */
function kept(share = 1): { tracing: Tracing; spans: () => ReadableSpan[] } {
  const exporter = new InMemorySpanExporter();
  const tracing = openTelemetry({ processor: new SimpleSpanProcessor({ exporter }), share });
  return { tracing, spans: () => exporter.getFinishedSpans() };
}

/** Every span, by the names that lead to it. */
function paths(spans: readonly ReadableSpan[]): string[] {
  const byId = new Map(spans.map((span) => [span.spanContext().spanId, span]));
  const pathOf = (span: ReadableSpan): string => {
    const parent = byId.get(span.parentSpanContext?.spanId ?? '');
    return parent ? `${pathOf(parent)} ${span.name}` : span.name;
  };
  return spans.map(pathOf).sort();
}

const TEXT = 'quiero una cita de cardiología';

describe('a message’s trace', () => {
  it('leads from its arrival through its turns and effects to the receipt of the answer', async () => {
    const { tracing, spans } = kept();
    await using house = await openTestHouse({ tracing });
    await house.write('hola');
    await house.house.idle();
    const [answer] = house.sent;
    const receipt = { key: answer!.key, status: 'delivered', at: '2026-03-10T15:15:01Z' } as const;
    await house.house.receive('andes', 'web', { messages: [], receipts: [receipt] });
    assert.deepEqual(paths(spans()), [
      'receive',
      'receive turn',
      'receive turn commit',
      'receive turn converse',
      'receive turn deliver',
      'receive turn hear',
      'receive turn receipt',
    ]);
    assert.equal(new Set(spans().map((span) => span.spanContext().traceId)).size, 1);
  });

  it('goes through what is asked of the agenda, and the turn on its answer', async () => {
    const { tracing, spans } = kept();
    await using house = await openTestHouse({ tracing });
    for (const text of [TEXT, 'sí']) {
      await house.write(text);
      await house.house.idle();
    }
    assert.ok(paths(spans()).includes('receive turn findOpenings turn deliver'));
  });

  it('goes on in another process, when the first has died with the answer in hand', async () => {
    const { tracing, spans } = kept();
    const first = await openTestHouse({ tracing, channel: { send: () => new Promise(() => {}) } });
    await first.write('hola');
    const before = spans().map((span) => span.spanContext().traceId);
    const other = kept();
    await using next = await first.crash({ tracing: other.tracing });
    await next.house.idle();
    const [delivery] = other.spans();
    assert.equal(delivery?.name, 'deliver');
    assert.equal(delivery.spanContext().traceId, before[0]);
  });

  it('has names and numbers, and nothing that a patient said or is called by', async () => {
    const { tracing, spans } = kept();
    await using house = await openTestHouse({
      tracing,
      channel: {
        send: async (message) => {
          throw new Error(`${message.to}: ${message.text}`);
        },
      },
    });
    await house.write(TEXT);
    await house.house.idle();
    const told = JSON.stringify(
      spans().map(({ name, attributes, events, links, status }) => ({
        name,
        attributes,
        events,
        links,
        status,
      })),
    );
    assert.match(told, /"clinic":"andes"/);
    assert.ok(!told.includes(ANA) && !told.includes('cardiología') && !told.includes('Clínica'), told);
  });

  it('is not in what is sent, nor in what the dialog is told', async () => {
    const { tracing } = kept();
    await using house = await openTestHouse({ tracing });
    await house.write(TEXT);
    await house.house.idle();
    assert.ok(!('trace' in house.sent[0]!));
  });

  it('is kept of so many messages as was asked for, wholly or not at all', async () => {
    const { tracing, spans } = kept(0.5);
    await using house = await openTestHouse({ tracing });
    for (let n = 0; n < 40; n++) {
      await house.write('hola', { from: `+5730055502${String(n).padStart(2, '0')}` });
    }
    await house.house.idle();
    const received = spans().filter(({ name }) => name === 'receive').length;
    assert.ok(received > 5 && received < 35, `${received} of 40`);
    for (const name of ['turn', 'commit', 'deliver']) {
      assert.equal(spans().filter((span) => span.name === name).length, received);
    }
  });

  it('leaves nothing in the rows where nothing is traced', async () => {
    await using house = await openTestHouse();
    await house.write('hola');
    const [row] = await house.store.transcript(house.key(), { limit: 1 });
    assert.ok(row && !JSON.stringify(row).includes('trace'));
  });
});

describe('tracing', () => {
  it('is off where the environment names no endpoint', async () => {
    assert.equal(await openTracing({}), untraced);
  });

  it('refuses a share that is none, and says what is one', async () => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1', OTEL_TRACES_SAMPLER_ARG: 'half' };
    await assert.rejects(openTracing(env), /OTEL_TRACES_SAMPLER_ARG is 'half'.*as 0\.05/);
  });

  it('sends what it noted to the endpoint before it closes', async () => {
    const bodies: string[] = [];
    const collector = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      request.on('end', () => {
        bodies.push(`${request.url} ${body}`);
        response.end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const { port } = collector.address() as AddressInfo;
    process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${port}`;
    try {
      const tracing = await openTracing({ ...process.env, OTEL_TRACES_SAMPLER_ARG: '1' });
      tracing.span('receive', { from: [], begins: true }, () => {});
      await tracing.close();
    } finally {
      delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
      collector.closeAllConnections();
      collector.close();
    }
    assert.match(bodies.join(), /^\/v1\/traces .*"service\.name".*"recado".*"name":"receive"/);
  });
});
