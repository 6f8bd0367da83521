import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { openWebHouse } from '../../kit/web-house.ts';

const house = await openWebHouse({
  demo: false,
  clinic: (clinic) => ({
    ...clinic,
    channels: {
      ...clinic.channels,
      'web-chat': { sites: "https://portal.example https://*.salud.example x'; *" },
    },
  }),
});
after(() => house[Symbol.asyncDispose]());

const get = (url: string, headers: Record<string, string> = {}) => house.http.app.inject({ url, headers });

describe("the browser's files", () => {
  const served: [url: string, type: RegExp][] = [
    ['/', /^text\/html/],
    ['/widget', /^text\/html/],
    ['/embed.js', /^text\/javascript/],
    ['/chat/chat.js', /^text\/javascript/],
    ['/styles/chat.css', /^text\/css/],
    ['/art/andes.svg', /^image\/svg/],
  ];
  for (const [url, type] of served) {
    test(`${url} is served as what it is`, async () => {
      const { statusCode, headers } = await get(url);
      assert.equal(statusCode, 200);
      assert.match(String(headers['content-type']), type);
    });
  }

  test('what has not changed is not sent again', async () => {
    const { headers } = await get('/chat/chat.js');
    const again = await get('/chat/chat.js', { 'if-none-match': String(headers['etag']) });
    assert.deepEqual([again.statusCode, again.body], [304, '']);
  });

  for (const url of [
    '/simulator/panel.js',
    '/index.html',
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/tsconfig.json',
    '/styles',
    '/chat/%00',
  ]) {
    test(`${url} is nothing`, async () => {
      const { statusCode, body } = await get(url);
      assert.ok([400, 404].includes(statusCode), String(statusCode));
      assert.doesNotMatch(body, /"version"|compilerOptions/);
    });
  }
});

describe('what browsers are told to refuse', () => {
  test('pages run only files of ours, and stand only in frames of ours', async () => {
    const { headers } = await get('/');
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.match(policy, /frame-ancestors 'self'$/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });

  test('the widget of a clinic stands in frames of its sites, and of those alone', async () => {
    const { headers } = await get('/widget?clinic=andes');
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /frame-ancestors 'self' https:\/\/portal\.example https:\/\/\*\.salud\.example \*$/);
  });

  test('the demo’s widget stands anywhere, and its simulator nowhere else', async () => {
    await using demo = await openWebHouse();
    const policyOf = async (url: string) =>
      String((await demo.http.app.inject(url)).headers['content-security-policy']);
    assert.match(await policyOf('/widget?clinic=andes'), /frame-ancestors 'self' \*$/);
    assert.match(await policyOf('/'), /frame-ancestors 'self'$/);
  });

  test('a clinic named in another page’s address opens no door', async () => {
    const { headers } = await get('/?clinic=andes');
    assert.match(String(headers['content-security-policy']), /frame-ancestors 'self'$/);
  });

  test('other sites may load the embedding script, and no other file', async () => {
    assert.equal((await get('/embed.js')).headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal((await get('/chat/chat.js')).headers['cross-origin-resource-policy'], 'same-origin');
  });

  test('errors carry the same headers', async () => {
    const { statusCode, headers, body } = await get('/nothing?here=1');
    assert.equal(statusCode, 404);
    assert.equal(JSON.parse(body).error.message, 'There is nothing at GET /nothing.');
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });
});

describe('health', () => {
  test('answers 200 while the house takes messages', async () => {
    const { statusCode, body } = await get('/health');
    assert.equal(statusCode, 200);
    assert.equal(JSON.parse(body).status, 'ok');
  });

  test('answers 503 when its store does not', async () => {
    await using broken = await openWebHouse({
      store: (store) => ({ ...store, backlog: () => Promise.reject(new Error('disk I/O error')) }),
    });
    const { statusCode, body } = await broken.http.app.inject('/health');
    assert.deepEqual([statusCode, JSON.parse(body).status], [503, 'unavailable']);
  });

  test('what goes wrong inside is not told outside', async () => {
    await using broken = await openWebHouse({
      store: (store) => ({ ...store, transcript: () => Promise.reject(new Error('secret detail')) }),
      files: (files) => ({ ...files, find: () => Promise.reject(new Error('secret detail')) }),
    });
    const url = '/chat/andes/files/abc';
    const { statusCode, body } = await broken.http.app.inject({ url, headers: broken.as('web:me') });
    assert.equal(statusCode, 500);
    assert.match(JSON.parse(body).error.message, /request \w+/);
    assert.doesNotMatch(body, /secret detail/);
  });
});
