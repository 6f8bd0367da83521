import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { OutboundMessage } from '../../../../adapters/channels/channel.ts';
import { AdapterError } from '../../../../adapters/error.ts';
import { type Fault, openFakeGraph } from '../../../fakes/graph/graph.ts';
import { envelope, statusOf } from '../../../fakes/graph/webhooks.ts';
import { memoryKeep } from '../../../kit/memory-keep.ts';
import { NOW, openChannel, PHONE_NUMBER_ID, post } from './account.ts';

const graph = await openFakeGraph();
after(() => graph[Symbol.asyncDispose]());

const KEY = 'andes/whatsapp-cloud/+573005550101:3:0';

function message(changes: Partial<OutboundMessage> = {}): OutboundMessage {
  const text = '¿Qué día le queda bien?';
  return {
    key: KEY,
    to: '+573005550101',
    language: 'es',
    text,
    choices: [],
    awaiting: null,
    ...changes,
  };
}

const labelled = (labels: readonly string[]) => labels.map((label, at) => ({ id: `3:${at}`, label }));

async function failure(work: Promise<unknown>): Promise<AdapterError> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof AdapterError, String(error));
    return error;
  }
  assert.fail('It did not fail');
}

describe('choices', () => {
  const opened = async (labels: readonly string[], text?: string) => {
    const { account, channel } = openChannel(graph);
    await channel.send(message({ choices: labelled(labels), ...(text !== undefined && { text }) }));
    return account.taken;
  };

  test('that are few and short are buttons', async () => {
    const [taken] = await opened(['Sí', 'No', 'Hablar con alguien']);
    assert.equal(taken?.interactive?.type, 'button');
    assert.deepEqual(taken?.interactive?.action?.buttons?.[0], {
      type: 'reply',
      reply: { id: '3:0', title: 'Sí' },
    });
  });

  test('that are more are a list', async () => {
    const [taken] = await opened(['Cardiología', 'Pediatría', 'Dermatología', 'Ginecología']);
    assert.equal(taken?.interactive?.type, 'list');
    assert.equal(taken?.interactive?.action?.button, 'Ver opciones');
    assert.deepEqual(
      taken?.interactive?.action?.sections?.[0]?.rows?.map(({ title }) => title),
      ['Cardiología', 'Pediatría', 'Dermatología', 'Ginecología'],
    );
  });

  test('with labels too long for a title are numbered rows, which go on under their titles', async () => {
    const [taken] = await opened([
      'Hoy, martes 10 de marzo a las 11:00 a. m., Dr. Camilo Restrepo, sede Norte',
      'Jueves 12 de marzo a las 8:30 a. m., Dra. Beatriz Arango, sede Centro',
      'Ver otros horarios',
    ]);
    assert.deepEqual(taken?.interactive?.action?.sections?.[0]?.rows, [
      {
        id: '3:0',
        title: '1. Hoy, martes 10',
        description: 'de marzo a las 11:00 a. m., Dr. Camilo Restrepo, sede Norte',
      },
      {
        id: '3:1',
        title: '2. Jueves 12 de marzo',
        description: 'a las 8:30 a. m., Dra. Beatriz Arango, sede Centro',
      },
      { id: '3:2', title: '3. Ver otros horarios' },
    ]);
  });

  const written: [what: string, labels: string[]][] = [
    ['more than a list holds', Array.from({ length: 11 }, (_, at) => `Servicio ${at}`)],
    ['with a label longer than a row', [`Doctora ${'de todos los niños '.repeat(5)}`, 'No']],
    ['with a word longer than a title', ['x'.repeat(30), 'No']],
    ['that read alike', ['Norte', 'Norte', 'Centro']],
  ];
  for (const [what, labels] of written) {
    test(`that are ${what} are numbered in the text`, async () => {
      const [taken] = await opened(labels);
      assert.equal(taken?.type, 'text');
      for (const [at, label] of labels.entries()) {
        assert.ok(taken?.text?.body?.includes(`${at + 1}. ${label}`), label);
      }
    });
  }

  test('stand under the end of a text that is too long for them', async () => {
    const sentences = Array.from({ length: 90 }, (_, at) => `Esta es la frase número ${at} de la respuesta.`);
    const taken = await opened(['Sí', 'No'], sentences.join(' '));
    assert.deepEqual(
      taken.map(({ type }) => type),
      ['text', 'interactive'],
    );
    const said = taken.map(({ text, interactive }) => text?.body ?? interactive?.body?.text).join(' ');
    assert.equal(said, sentences.join(' '));
  });
});

describe('who is written to', () => {
  test('is the id that the patient wrote with, where the number is kept in another form', async () => {
    const { account, channel } = openChannel(graph);
    const from = '5215555501001';
    const hello = { from, id: 'wamid.1', timestamp: '1773155700', type: 'text', text: { body: 'hola' } };
    await channel.receive(post(account, envelope(PHONE_NUMBER_ID, { messages: [hello] })));
    await channel.send(message({ to: '+525555501001' }));
    assert.equal(account.taken[0]?.to, from);
  });

  test('is that id after the house has started anew, too', async () => {
    const keep = memoryKeep();
    const from = '5215555501001';
    const hello = { from, id: 'wamid.1', timestamp: '1773155700', type: 'text', text: { body: 'hola' } };
    const before = openChannel(graph, { keep });
    const body = envelope(PHONE_NUMBER_ID, { messages: [hello] });
    await before.channel.receive(post(before.account, body));
    await before.channel.receive(post(before.account, body));
    assert.equal(keep.writes, 1);
    const { account, channel } = openChannel(graph, { keep });
    await channel.send(message({ to: '+525555501001' }));
    assert.equal(account.taken[0]?.to, from);
  });

  test('is kept for nobody whose number and id are the same', async () => {
    const keep = memoryKeep();
    const { account, channel } = openChannel(graph, { keep });
    for (const from of ['573005550101', '5511955550101']) {
      const hello = {
        from,
        id: `wamid.${from}`,
        timestamp: '1773155700',
        type: 'text',
        text: { body: 'hola' },
      };
      await channel.receive(post(account, envelope(PHONE_NUMBER_ID, { messages: [hello] })));
    }
    assert.equal(keep.writes, 0);
  });

  test('is the number, where the patient has never written', async () => {
    const { account, channel } = openChannel(graph);
    await channel.send(message({ to: '+525555501001' }));
    assert.equal(account.taken[0]?.to, '525555501001');
  });

  test('is the id of a patient who shows no number', async () => {
    const { account, channel } = openChannel(graph);
    await channel.send(message({ to: 'CO.13491208655302741918' }));
    assert.equal(account.taken[0]?.recipient, 'CO.13491208655302741918');
    assert.equal(account.taken[0]?.to, undefined);
  });
});

describe('what Meta answers', () => {
  type Kind = AdapterError['kind'];
  const answers: [fault: Fault, kind: Kind][] = [
    ...[4, 80007, 130429, 131056, 131057, 133004].map((code) => error(code, 'throttled')),
    ...[1, 2, 131000, 131016].map((code) => error(code, 'unreachable')),
    ...[131047, 131026, 131051, 131008, 131009, 100, 131021, 131030, 132001, 132015].map((code) =>
      error(code, 'refused'),
    ),
    ...[0, 3, 10, 190, 200, 299, 368, 131031, 130497, 131042, 131048].map((code) => error(code, 'held')),
    error(99_999, 'refused'),
    error(131000, 'uncertain', 500),
    error(131016, 'uncertain', 503),
    error(130429, 'throttled', 429),
    error(99_999, 'throttled', 429),
    error(99_999, 'held', 401),
    [{ fault: 'page' }, 'uncertain'],
    [{ fault: 'empty' }, 'uncertain'],
    [{ fault: 'lost' }, 'uncertain'],
    [{ fault: 'cut' }, 'uncertain'],
  ];
  function error(code: number, kind: Kind, status = 400): [Fault, Kind] {
    return [{ fault: 'error', code, status }, kind];
  }
  for (const [fault, kind] of answers) {
    const what = fault.fault === 'error' ? `${fault.code} by ${fault.status}` : `'${fault.fault}'`;
    test(`${what} is '${kind}'`, async () => {
      const { account, channel } = openChannel(graph);
      account.faults.push(fault);
      const error = await failure(channel.send(message()));
      assert.equal(error.kind, kind);
      assert.doesNotMatch(error.message, /qué día|5550101|words of the patient/i);
    });
  }

  test('names the incident, for whoever asks Meta about it', async () => {
    const { account, channel } = openChannel(graph);
    account.faults.push({ fault: 'error', code: 131026 });
    assert.match((await failure(channel.send(message()))).message, /code 131026, trace AbCdEf_123-xyz/);
  });

  test('by a redirect is not followed: the token goes nowhere else', async () => {
    const { account, channel } = openChannel(graph);
    const elsewhere = await openFakeGraph();
    account.faults.push({ fault: 'elsewhere', to: `${elsewhere.url}/steal` });
    const spy = elsewhere.open(PHONE_NUMBER_ID);
    await failure(channel.send(message()));
    assert.equal(spy.calls, 0);
    await elsewhere[Symbol.asyncDispose]();
  });

  test('not at all, where there is nobody: it was not sent', async () => {
    const gone = await openFakeGraph();
    const { channel } = openChannel(gone);
    await gone[Symbol.asyncDispose]();
    assert.equal((await failure(channel.send(message()))).kind, 'unreachable');
  });

  test('after the time that it asks for', async () => {
    const { account, channel } = openChannel(graph);
    account.faults.push({ fault: 'error', code: 130429, status: 429, retryAfter: 7 });
    assert.equal((await failure(channel.send(message()))).retryAfterSeconds, 7);
  });

  test('131056 makes us wait four times as long each time, until a message goes through', async () => {
    const { account, channel } = openChannel(graph);
    const waits: (number | undefined)[] = [];
    for (let time = 0; time < 3; time++) {
      account.faults.push({ fault: 'error', code: 131056 });
      waits.push((await failure(channel.send(message()))).retryAfterSeconds);
    }
    await channel.send(message());
    account.faults.push({ fault: 'error', code: 131056 });
    waits.push((await failure(channel.send(message({ key: `${KEY}9` })))).retryAfterSeconds);
    assert.deepEqual(waits, [4, 16, 64, 4]);
  });
});

describe('a message in parts', () => {
  const long = message({ text: Array.from({ length: 2_000 }, (_, at) => `palabra${at}`).join(' ') });

  test('goes on where it stopped, and sends no part twice', async () => {
    const { account, channel } = openChannel(graph);
    account.faults.push({ fault: 'error', code: 130429 }, { fault: 'error', code: 130429 });
    await failure(channel.send(long));
    await failure(channel.send(long));
    await channel.send(long);
    const words = account.taken.flatMap(({ text }) => text?.body?.split(/\s+/) ?? []);
    assert.equal(words.join(' '), long.text);
    assert.deepEqual(
      account.taken.map(({ biz_opaque_callback_data: name }) => name?.slice(KEY.length)),
      ['~1', '~2', '~3', '~4', '~5', ''],
    );
  });

  test('of which no answer came is not sent again once a status tells of it', async () => {
    const { account, channel } = openChannel(graph);
    account.faults.push({ fault: 'lost' });
    assert.equal((await failure(channel.send(long))).kind, 'uncertain');
    const status = statusOf(account.taken[0]!, 'sent', { at: NOW });
    await channel.receive(post(account, envelope(PHONE_NUMBER_ID, { statuses: [status] })));
    await channel.send(long);
    const names = account.taken.map(({ biz_opaque_callback_data: name }) => name);
    assert.equal(new Set(names).size, names.length);
  });
});

describe('the pace', () => {
  test('lets 45 messages to one person go at once, and then one every six seconds', async () => {
    let now = NOW;
    const { account, channel } = openChannel(graph, { now: () => now });
    const send = (at: number) => channel.send(message({ key: `${KEY}${at}` }));
    for (let at = 0; at < 45; at++) await send(at);
    const error = await failure(send(45));
    assert.equal(error.kind, 'throttled');
    assert.ok(Math.abs(error.retryAfterSeconds! - 6 / 0.9) < 0.01, String(error.retryAfterSeconds));
    assert.equal(account.calls, 45, 'Meta was not asked');
    now += 6_000;
    await send(45);
    await failure(send(46));
    assert.equal(account.calls, 46);
  });

  test('keeps a place in the line for everyone who waits', async () => {
    let now = NOW;
    const { account, channel } = openChannel(graph, { now: () => now });
    const send = (at: number) =>
      channel.send(message({ key: `k${at}:1:0`, to: `+57300555${String(at).padStart(4, '0')}` }));
    const waits = await Promise.all(
      Array.from({ length: 400 }, (_, at) =>
        send(at).then(
          () => 0,
          (error: AdapterError) => error.retryAfterSeconds! * 0.9,
        ),
      ),
    );
    assert.equal(waits.filter((seconds) => seconds === 0).length, 80);
    assert.ok(Math.abs(Math.max(...waits) - 320 / 80) < 0.1, String(Math.max(...waits)));
    now += 4_000;
    for (const [at, seconds] of waits.entries()) if (seconds > 0) await send(at);
    assert.equal(account.taken.length, 400);
  });
});
