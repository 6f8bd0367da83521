import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openStream } from '../../kit/stream.ts';
import { openWebHouse, type WebHouse } from '../../kit/web-house.ts';

const ANA = '+573005550101';
const VISITOR = 'web:someone';
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** For tests that only need their own visitor. */
const shared = await openWebHouse({ maxFileBytes: 1024 });
after(() => shared[Symbol.asyncDispose]());

const letter = (id: string, text: string) => ({ messages: [{ id, content: { kind: 'text', text } }] });

async function post(house: WebHouse, headers: Record<string, string>, payload: object | string) {
  const url = '/chat/andes/inbox';
  const type = typeof payload === 'string' ? { 'content-type': 'application/json' } : {};
  const answer = await house.http.app.inject({
    method: 'POST',
    url,
    headers: { ...type, ...headers },
    payload,
  });
  return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
}

async function upload(house: WebHouse, id: string, payload: Buffer, headers = house.as(VISITOR)) {
  const url = `/chat/andes/inbox?id=${id}&name=orden.png`;
  const type = { 'content-type': 'application/octet-stream' };
  const answer = await house.http.app.inject({
    method: 'POST',
    url,
    headers: { ...type, ...headers },
    payload,
  });
  return { status: answer.statusCode, body: answer.json() };
}

const fileIdOf = async (house: WebHouse, headers: Record<string, string>) => {
  await house.idle();
  const rows = await transcriptOf(house, headers);
  return rows.findLast((row) => row.file)?.file?.id ?? '';
};

/** What a page would show: the stream up to `ready`. */
async function transcriptOf(house: WebHouse, headers: Record<string, string>) {
  const stream = await openStream(house, headers);
  await stream.until(({ event }) => event === 'ready');
  stream.leave();
  return stream.messages();
}

describe('who may write', () => {
  test('a clinic that there is not is named, with those that there are', async () => {
    for (const url of ['/chat/nowhere', '/chat/nowhere/stream']) {
      const answer = await shared.http.app.inject(url);
      assert.equal(answer.statusCode, 404);
      assert.deepEqual(answer.json().error, {
        code: 'unknown-clinic',
        message: "There is no clinic 'nowhere' here. There are: andes, ipe.",
        accepted: ['andes', 'ipe'],
      });
    }
  });

  test('nobody writes or reads without a token of this clinic', async () => {
    const { authorization } = shared.as(ANA);
    const strangers = [
      {},
      { authorization: 'Bearer v1.x.y' },
      { authorization: `${authorization}A` },
      shared.as(ANA, 'ipe'),
    ];
    for (const headers of strangers) {
      const { status, body } = await post(shared, headers, letter('message-1', 'hola'));
      assert.equal(status, 401);
      assert.equal(body.error.code, 'unknown-visitor');
      const read = await shared.http.app.inject({ url: '/chat/andes/stream', headers });
      assert.equal(read.statusCode, 401);
    }
  });

  test('a new visitor gets an address and a token that nobody else has', async () => {
    const become = () => shared.http.app.inject({ method: 'POST', url: '/chat/andes/visitors' });
    const [one, other] = [(await become()).json(), (await become()).json()];
    assert.match(one.address, /^web:/);
    assert.notEqual(one.address, other.address);
    const { status } = await post(
      shared,
      { authorization: `Bearer ${one.token}` },
      letter('message-1', 'hola'),
    );
    assert.equal(status, 200);
  });

  test('in the demo a visitor may be the registered patient, and nobody else who has a phone', async () => {
    const become = (address: unknown) =>
      shared.http.app.inject({ method: 'POST', url: '/chat/andes/visitors', payload: { address } });
    assert.equal((await become(ANA)).json().address, ANA);
    for (const address of ['+573005550102', 42, null, ''])
      assert.equal((await become(address)).statusCode, 403);
  });

  test('outside the demo nobody is a patient by asking for it, and none is named', async () => {
    await using house = await openWebHouse({ demo: false });
    const url = '/chat/andes/visitors';
    const answer = await house.http.app.inject({ method: 'POST', url, payload: { address: ANA } });
    assert.equal(answer.statusCode, 403);
    assert.deepEqual((await house.http.app.inject('/chat/andes')).json().patients, []);
  });
});

describe('what is written', () => {
  test('a message that a page sends again is the same message', async () => {
    await using house = await openWebHouse();
    const send = () => post(house, house.as(ANA), letter('message-1', 'hola, una cita'));
    assert.deepEqual((await send()).body, { accepted: 1, repeated: 0 });
    assert.deepEqual((await send()).body, { accepted: 0, repeated: 1 });
    await house.idle();
    const rows = await transcriptOf(house, house.as(ANA));
    assert.equal(rows.filter(({ who }) => who === 'patient').length, 1);
  });

  const hostile: [what: string, text: string][] = [
    ['20,000 characters', 'a'.repeat(20_000)],
    ['only emoji', '🙂🙂🙂'],
    ['right-to-left and hidden characters', '\u202Eatic\u202C \u200B\u200Fhola'],
    ['NUL bytes', 'hola\u0000\u0000una cita'],
    ['half a surrogate', 'hola \uD83D'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['an SQL statement', "'; drop table inbox; --"],
  ];
  for (const [what, text] of hostile) {
    test(`an answer comes to ${what}`, async () => {
      const visitor = shared.as(`web:${what}`);
      const { status } = await post(shared, visitor, letter('message-1', text));
      assert.equal(status, 200);
      await shared.idle();
      const rows = await transcriptOf(shared, visitor);
      assert.deepEqual(
        rows.map(({ who }) => who),
        ['patient', 'bot'],
      );
    });
  }

  const refused: [what: string, payload: object | string, status: number, code: string][] = [
    ['half a JSON text', '{"messages":[', 422, 'unreadable'],
    ['an empty text', letter('message-1', '  '), 422, 'unreadable'],
    ['an id that is a path', letter('../../etc', 'hola'), 422, 'unreadable'],
    ['a letter with nothing in it', {}, 422, 'unreadable'],
    ['a letter of a megabyte', letter('message-1', 'a'.repeat(2 ** 20)), 413, 'too-large'],
  ];
  for (const [what, payload, status, code] of refused) {
    test(`${what} is refused in words`, async () => {
      const answer = await post(shared, shared.as(VISITOR), payload);
      assert.equal(answer.status, status);
      assert.equal(answer.body.error.code, code);
      assert.ok(answer.body.error.message.length > 10);
    });
  }

  test('the wrong place is named, and the words in it are not repeated', async () => {
    const messages = [
      { id: 'message-1', content: { kind: 'text', text: 'me duele el pecho', mood: 1 } },
      { id: 'x' },
    ];
    const { body } = await post(shared, shared.as(VISITOR), { messages });
    assert.match(body.error.message, /messages\[1\]\.id/);
    assert.doesNotMatch(body.error.message, /pecho/);
  });

  test('two hundred messages at once: some wait, none is half kept, and nobody else notices', async () => {
    await using house = await openWebHouse({ now: Date.UTC(2026, 2, 10, 15) });
    const sent = await Promise.all(
      Array.from({ length: 200 }, (_, at) => post(house, house.as(VISITOR), letter(`message-${at}`, 'hola'))),
    );
    const late = sent.filter(({ status }) => status === 429);
    assert.equal(sent.filter(({ status }) => status === 200).length + late.length, 200);
    assert.ok(late.length > 0);
    assert.equal(late[0]?.body.error.code, 'too-many');
    assert.ok(Number(late[0]?.headers['retry-after']) > 0);
    assert.equal((await post(house, house.as(ANA), letter('message-1', 'hola'))).status, 200);
  });
});

describe('files', () => {
  test('a file is kept for who sent it, and for nobody else', async () => {
    await using house = await openWebHouse();
    assert.equal((await upload(house, 'upload-01', PNG)).status, 200);
    const id = await fileIdOf(house, house.as(VISITOR));
    const fetchAs = (headers: Record<string, string>) =>
      house.http.app.inject({ url: `/chat/andes/files/${id}`, headers });
    const mine = await fetchAs(house.as(VISITOR));
    assert.deepEqual([mine.statusCode, mine.headers['content-type']], [200, 'image/png']);
    assert.match(String(mine.headers['content-security-policy']), /sandbox/);
    assert.deepEqual(mine.rawPayload, PNG);
    for (const headers of [house.as(ANA), house.as('web:else')])
      assert.equal((await fetchAs(headers)).statusCode, 404);
    assert.equal((await house.http.app.inject(`/chat/andes/files/${id}`)).statusCode, 401);
  });

  test('a file that comes twice is kept once', async () => {
    const kept: string[] = [];
    const removed: string[] = [];
    await using house = await openWebHouse({
      files: (files) => ({
        ...files,
        keep: async (bytes, about) => {
          const ref = await files.keep(bytes, about);
          kept.push(ref.id);
          return ref;
        },
        remove: async (clinic, id) => {
          removed.push(id);
          await files.remove(clinic, id);
        },
      }),
    });
    assert.deepEqual((await upload(house, 'upload-01', PNG)).body, { accepted: 1, repeated: 0 });
    assert.deepEqual((await upload(house, 'upload-01', PNG)).body, { accepted: 0, repeated: 1 });
    assert.deepEqual(removed, [kept[1]]);
    assert.equal(await fileIdOf(house, house.as(VISITOR)), kept[0]);
  });

  const refused: [what: string, bytes: Buffer, status: number, code: string][] = [
    ['a file of 0 bytes', Buffer.alloc(0), 422, 'empty-file'],
    ['a program', Buffer.from('7f454c46020101', 'hex'), 415, 'unsupported-file'],
    ['a page of HTML', Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'unsupported-file'],
    ['a drawing with a script', Buffer.from('<svg onload="alert(1)"/>'), 415, 'unsupported-file'],
    ['one byte too many', Buffer.concat([PNG, Buffer.alloc(1009)]), 413, 'too-large'],
    ['far too many bytes', Buffer.concat([PNG, Buffer.alloc(50_000)]), 413, 'too-large'],
  ];
  for (const [what, bytes, status, code] of refused) {
    test(`${what} is refused in words, and nothing is kept`, async () => {
      const visitor = shared.as(`web:${what}`);
      const answer = await upload(shared, 'upload-01', bytes, visitor);
      assert.deepEqual([answer.status, answer.body.error.code], [status, code]);
      await shared.idle();
      assert.deepEqual(await transcriptOf(shared, visitor), []);
    });
  }

  test('a full disk is said as such, and the message is not half there', async () => {
    await using house = await openWebHouse({
      files: (files) => ({
        ...files,
        keep: async () => {
          throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
        },
      }),
    });
    const { status, body } = await upload(house, 'upload-01', PNG);
    assert.deepEqual([status, body.error.code], [507, 'disk-full']);
    assert.deepEqual(await transcriptOf(house, house.as(VISITOR)), []);
  });
});
