import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { random } from '../../../bot/random.ts';
import { openStream } from '../../kit/stream.ts';
import { openWebHouse, type WebHouse } from '../../kit/web-house.ts';

/** For tests that only need a visitor of their own. */
const shared = await openWebHouse();
after(() => shared[Symbol.asyncDispose]());
let visitors = 0;
const newVisitor = () => {
  visitors += 1;
  return `web:visitor-${visitors}`;
};

let written = 0;

async function write(house: WebHouse, from: string, text: string): Promise<string> {
  written += 1;
  const id = `message-${written}`;
  const answer = await house.http.app.inject({
    method: 'POST',
    url: '/chat/andes/inbox',
    headers: house.as(from),
    payload: { messages: [{ id, content: { kind: 'text', text } }] },
  });
  assert.equal(answer.statusCode, 200, answer.body);
  return id;
}

const isBot = ({ event, data }: { event: string; data: { who?: string } }) =>
  event === 'message' && data.who === 'bot';

describe('what a page is told', () => {
  test('all that was said before, then that it is ready, then what is said', async () => {
    const me = newVisitor();
    await write(shared, me, 'hola');
    await shared.idle();
    const page = await openStream(shared, shared.as(me));
    await page.until(({ event }) => event === 'ready');
    assert.deepEqual(
      page.messages().map(({ who }) => who),
      ['patient', 'bot'],
    );
    await write(shared, me, 'sí');
    await page.until((event) => isBot(event) && event.data.id > page.messages()[1]!.id);
    assert.equal(page.messages().at(-2)?.text, 'sí');
    page.leave();
  });

  test('its own messages by the ids it gave them, and what may be tapped', async () => {
    const me = newVisitor();
    const id = await write(shared, me, 'hola, una cita');
    const page = await openStream(shared, shared.as(me));
    const { data } = await page.until(isBot);
    assert.equal(page.messages()[0]?.ownId, id);
    assert.ok(data.choices.length >= 2);
    assert.equal(data.awaiting, 'yes-no');
    assert.match(data.key, /^andes\/web\/web:visitor-\d+:\d+:\d+$/);
    page.leave();
  });

  test('nothing of anyone else, though both have the same clinic open', async () => {
    const me = newVisitor();
    const mine = await openStream(shared, shared.as(me));
    const theirs = await openStream(shared, shared.as(newVisitor()));
    await write(shared, me, 'hola');
    await mine.until(isBot);
    await shared.idle();
    await theirs.until(({ event }) => event === 'ready');
    assert.deepEqual(theirs.messages(), []);
    for (const page of [mine, theirs]) page.leave();
  });

  test('a long conversation comes whole, in order', async () => {
    const me = newVisitor();
    const texts = Array.from({ length: 55 }, (_, at) => `mensaje número ${at}`);
    for (const text of texts) {
      await write(shared, me, text);
      shared.clock.move(1_000); // Nobody types faster.
    }
    await shared.idle();
    const page = await openStream(shared, shared.as(me));
    await page.until(({ event }) => event === 'ready');
    assert.deepEqual(
      page.messages().flatMap(({ who, text }) => (who === 'patient' ? [text] : [])),
      texts,
    );
    page.leave();
  });
});

describe('a line that breaks', () => {
  test('goes on after the last message that the page has', async () => {
    const me = newVisitor();
    await write(shared, me, 'hola');
    await shared.idle();
    const first = await openStream(shared, shared.as(me));
    const { id } = await first.until(isBot);
    first.leave();
    await write(shared, me, 'sí');
    await shared.idle();
    for (const [headers, path] of [
      [{ ...shared.as(me), 'last-event-id': id! }, '/chat/andes/stream'],
      [shared.as(me), `/chat/andes/stream?after=${id}`],
    ] as const) {
      const again = await openStream(shared, headers, path);
      await again.until(({ event }) => event === 'ready');
      assert.equal(again.messages()[0]?.text, 'sí');
      again.leave();
    }
  });

  test('loses nothing and repeats nothing, wherever it breaks', async () => {
    const me = newVisitor();
    const chance = random('broken lines');
    const texts = Array.from({ length: 25 }, (_, at) => `mensaje ${at}`);
    const seen: { id: number; who: string; text: string }[] = [];
    const writing = (async () => {
      for (const text of texts) {
        await write(shared, me, text);
        shared.clock.move(1_000);
      }
      await shared.idle();
    })();
    let isOver = false;
    void writing.then(() => {
      isOver = true;
    });
    for (let isLast = false; !isLast; ) {
      isLast = isOver;
      const page = await openStream(
        shared,
        shared.as(me),
        `/chat/andes/stream?after=${seen.at(-1)?.id ?? 0}`,
      );
      if (isLast) await page.until(({ event }) => event === 'ready');
      else await new Promise((resolve) => setTimeout(resolve, chance.int(25)));
      page.leave();
      await page.ended;
      seen.push(...page.messages());
    }
    await writing;
    const ids = seen.map(({ id }) => id);
    assert.deepEqual(
      ids,
      [...new Set(ids)].sort((a, b) => a - b),
    );
    assert.deepEqual(
      seen.flatMap(({ who, text }) => (who === 'patient' ? [text] : [])),
      texts,
    );
  });

  test('is taken up after the house was restarted', async () => {
    await using house = await openWebHouse();
    const me = newVisitor();
    const before = await openStream(house, house.as(me));
    await write(house, me, 'hola');
    const { id } = await before.until(isBot);
    await house.restart();
    await before.ended;
    await write(house, me, 'sí');
    const after = await openStream(house, { ...house.as(me), 'last-event-id': id! });
    await after.until(isBot);
    assert.equal(after.messages()[0]?.text, 'sí');
    after.leave();
  });

  for (const after of ['abc', '-1', '1.5', '9'.repeat(30)]) {
    test(`'${after.slice(0, 8)}' is no place to go on from`, async () => {
      const me = newVisitor();
      const headers = { ...shared.as(me), 'last-event-id': after };
      const answer = await shared.http.app.inject({ url: '/chat/andes/stream', headers });
      assert.deepEqual([answer.statusCode, answer.json().error.code], [422, 'unreadable']);
    });
  }
});

describe('deliveries', () => {
  test('a message that cannot be brought to the page is tried again, and shown once', async () => {
    await using house = await openWebHouse();
    const me = newVisitor();
    const page = await openStream(house, house.as(me));
    house.door.failNext(2);
    await write(house, me, 'hola');
    await house.idle();
    assert.deepEqual(
      page.messages().filter(({ who }) => who === 'bot'),
      [],
    );
    await house.retry();
    await page.until(isBot);
    await house.idle();
    assert.equal(page.messages().filter(({ who }) => who === 'bot').length, 1);
    page.leave();
  });

  test('what the page says of a message is noted, and only ever moves forwards', async () => {
    const me = newVisitor();
    await write(shared, me, 'hola');
    const page = await openStream(shared, shared.as(me));
    const { data } = await page.until(isBot);
    const say = (status: string) =>
      shared.http.app.inject({
        method: 'POST',
        url: '/chat/andes/inbox',
        headers: shared.as(me),
        payload: { receipts: [{ key: data.key, status }] },
      });
    assert.equal((await say('read')).statusCode, 200);
    assert.equal((await say('delivered')).statusCode, 200);
    await shared.idle();
    const again = await openStream(shared, shared.as(me));
    assert.equal((await again.until(isBot)).data.status, 'read');
    for (const open of [page, again]) open.leave();
  });

  test('a receipt for a message to someone else is refused', async () => {
    const answer = await shared.http.app.inject({
      method: 'POST',
      url: '/chat/andes/inbox',
      headers: shared.as(newVisitor()),
      payload: { receipts: [{ key: 'andes/web/+573005550101:1:0', status: 'read' }] },
    });
    assert.deepEqual([answer.statusCode, answer.json().error.code], [403, 'not-yours']);
  });
});

describe('many pages', () => {
  test('one visitor has ten at most, and one that is closed makes room', async () => {
    const me = newVisitor();
    const pages = await Promise.all(Array.from({ length: 10 }, () => openStream(shared, shared.as(me))));
    await assert.rejects(openStream(shared, shared.as(me)), /429.*too-many-pages/);
    pages[0]!.leave();
    await pages[0]!.ended;
    await openStream(shared, shared.as(newVisitor())).then((page) => page.leave());
    const room = await openStream(shared, shared.as(me));
    for (const page of [...pages, room]) page.leave();
  });

  test('the house closes though pages are open', async () => {
    const house = await openWebHouse();
    const me = newVisitor();
    const page = await openStream(house, house.as(me));
    await page.until(({ event }) => event === 'ready');
    await house[Symbol.asyncDispose]();
    await page.ended;
  });
});
