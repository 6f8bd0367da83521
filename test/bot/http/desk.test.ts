import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { auditOf } from '../../../bot/desk/audit.ts';
import type { OrderBody, WaitingBody } from '../../../bot/http/desk/wire.ts';
import { addAgent, PASSWORD, putOrder } from '../../kit/order-desk.ts';
import { openWebHouse } from '../../kit/web-house.ts';

const ANA = '+573005550101';
/** 2026-03-10 10:15 in Bogotá, a Tuesday. */
const TUESDAY = Date.UTC(2026, 2, 10, 15, 15);
const MINUTE = 60_000;
const PICTURE = Buffer.from('a picture');

const house = await openWebHouse({
  now: TUESDAY,
  drawer: { draw: async (_, page) => (page === 1 ? { picture: PICTURE, pages: 1 } : null) },
});
after(() => house[Symbol.asyncDispose]());

interface Asking {
  method?: 'GET' | 'POST' | 'DELETE';
  payload?: object;
  cookie?: string;
  headers?: Record<string, string>;
}

async function ask(url: string, { method = 'GET', payload, cookie, headers }: Asking = {}) {
  const answer = await house.http.app.inject({
    method,
    url: `/console/${url}`,
    headers: { 'x-recado-console': '1', ...(cookie && { cookie }), ...headers },
    ...(payload && { payload }),
  });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    json: () => answer.json(),
    raw: answer.rawPayload,
  };
}

async function signIn(name: string, clinic = 'andes', password = PASSWORD) {
  const answer = await ask(`${clinic}/session`, { method: 'POST', payload: { name, password } });
  const cookie = String(answer.headers['set-cookie'] ?? '');
  return { ...answer, setCookie: cookie, cookie: cookie.split(';')[0]! };
}

let marta = '';
let leo = '';
let bia = '';
before(async () => {
  for (const name of ['marta', 'leo', 'eva']) await addAgent(house, 'andes', name);
  await addAgent(house, 'ipe', 'bia');
  marta = (await signIn('marta')).cookie;
  leo = (await signIn('leo')).cookie;
  bia = (await signIn('bia', 'ipe')).cookie;
});

const valid = { verdict: 'valid', service: 'mri', fields: {}, items: [] };
const put = (id: string) => putOrder(house, { id, address: ANA, bytes: PICTURE });
const claim = (id: string, cookie: string) => ask(`andes/orders/${id}/claim`, { method: 'POST', cookie });
const decide = (id: string, cookie: string, payload: object, headers: Record<string, string> = {}) =>
  ask(`andes/orders/${id}/decision`, { method: 'POST', cookie, payload, headers });
const codeOf = (answer: { json(): { error: { code: string } } }) => answer.json().error.code;

describe('signing in to the console', () => {
  test('gives the browser what no script reads and no other site sends, and tells who is there', async () => {
    const { status, json, setCookie, headers } = await signIn('marta');
    assert.equal(status, 200);
    assert.match(setCookie, /^recado-console=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/);
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(json().agent.fullName, 'marta de andes');
    const secure = await ask('andes/session', {
      method: 'POST',
      payload: { name: 'marta', password: PASSWORD },
      headers: { 'x-forwarded-proto': 'https' },
    });
    assert.doesNotMatch(String(secure.headers['set-cookie']), /Secure/, 'an unknown proxy is not believed');
  });

  test('says the same to a wrong password, a wrong name and a wrong clinic', async () => {
    const answers = [
      await signIn('marta', 'andes', 'otra clave, muy larga'),
      await signIn('nadie'),
      await signIn('marta', 'ipe'),
      await signIn('marta', 'nowhere'),
    ];
    for (const answer of answers) {
      assert.deepEqual([answer.status, codeOf(answer), answer.setCookie], [401, 'wrong-password', '']);
    }
  });

  test('is not tried for long by one who guesses', async () => {
    const statuses = [];
    for (let attempt = 0; attempt < 7; attempt++) statuses.push((await signIn('pedro')).status);
    assert.deepEqual(statuses, [401, 401, 401, 401, 401, 401, 429]);
  });

  test('ends by signing out, by being disabled, and by itself', async () => {
    const { cookie } = await signIn('eva');
    assert.equal((await ask('andes/session', { cookie })).status, 200);
    await ask('andes/session', { method: 'DELETE', cookie });
    assert.equal((await ask('andes/session', { cookie })).status, 401);
    const again = (await signIn('eva')).cookie;
    await house.house.store.desk.disableAgent({ clinic: 'andes', name: 'eva' }, house.clock.now());
    assert.equal((await ask('andes/orders', { cookie: again })).status, 401);
  });
});

describe('an order that a person is to look at', () => {
  test('is seen by agents of its clinic, and by nobody else', async () => {
    await put('seen');
    const line = (await ask('andes/orders', { cookie: marta })).json() as WaitingBody;
    assert.deepEqual(
      line.orders.map(({ id, reason, claimedBy }) => [id, reason, claimedBy]),
      [['seen', 'items', null]],
    );
    for (const [url, cookie] of [
      ['andes/orders', bia],
      ['andes/orders', ''],
      ['andes/orders', 'recado-console=forged'],
      ['andes/orders', `recado-console=${'A'.repeat(43)}`],
      ['andes/orders/seen/pages/1', bia],
    ] as const) {
      assert.equal((await ask(url, { cookie })).status, 401, `${url} ${cookie}`);
    }
    assert.deepEqual((await ask('ipe/orders', { cookie: bia })).json().orders, []);
    assert.equal((await ask('ipe/orders/seen/claim', { method: 'POST', cookie: bia })).status, 404);
    assert.equal((await ask('ipe/orders/seen/pages/1', { cookie: bia })).status, 404);
    assert.equal((await decide('seen', bia, valid)).status, 401);
  });

  test('shows its page beside what was read, how sure that is and where it stands', async () => {
    const body = (await claim('seen', marta)).json() as OrderBody;
    const date = body.fields.find(({ name }) => name === 'issue_date');
    assert.deepEqual([date?.value, date?.kind, date?.confidence], ['2026-03-01', 'date', 0.62]);
    assert.equal(date?.place?.x, 0.6);
    assert.equal(body.items[0]?.place?.y, 0.5);
    assert.equal(body.claimedBy, 'marta');
    const page = await ask('andes/orders/seen/pages/1', { cookie: marta });
    assert.deepEqual([page.headers['content-type'], page.raw], ['image/jpeg', PICTURE]);
    for (const none of ['2', '0', 'x', '1e9']) {
      assert.equal((await ask(`andes/orders/seen/pages/${none}`, { cookie: marta })).status, 404);
    }
  });

  test('is open at one agent at a time; who waits gets it when the other is gone', async () => {
    assert.equal((await claim('seen', leo)).json().claimedBy, 'marta');
    assert.equal(codeOf(await decide('seen', leo, valid)), 'order-claimed');
    house.clock.move(4 * MINUTE);
    assert.equal((await claim('seen', leo)).json().claimedBy, 'leo');
    await ask('andes/orders/seen/claim', { method: 'DELETE', cookie: leo });
    assert.equal((await claim('seen', marta)).json().claimedBy, 'marta');
  });

  test('is not decided from another site’s page, nor by what cannot be read', async () => {
    const answer = await house.http.app.inject({
      method: 'POST',
      url: '/console/andes/orders/seen/decision',
      headers: { cookie: marta },
      payload: valid,
    });
    assert.equal(answer.statusCode, 403);
    assert.equal((await decide('seen', marta, valid, { 'sec-fetch-site': 'cross-site' })).status, 403);
    for (const wrong of [
      {},
      { ...valid, service: 'astrology' },
      { ...valid, fields: { issue_date: '2026-02-31' } },
      { ...valid, fields: { favourite_colour: 'blue' } },
      { ...valid, items: [{ description: ' ' }] },
      { verdict: 'not-valid', reason: 'ugly' },
      { verdict: 'not-valid', reason: 'in-words' },
      { verdict: 'better-photo', reason: 'blurred', files: ['another'] },
    ]) {
      assert.equal((await decide('seen', marta, wrong)).status, 422, JSON.stringify(wrong));
    }
    assert.equal((await decide('nowhere', marta, valid)).status, 404);
  });

  test('is decided once, however many decide at once, and the patient is told', async () => {
    const items = [{ code: null, system: null, description: 'RESONANCIA DE COLUMNA', quantity: 1 }];
    const mine = { ...valid, fields: { issue_date: '2026-03-02' }, items };
    const answers = await Promise.all([decide('seen', marta, mine), decide('seen', marta, mine)]);
    assert.ok(answers.some(({ status }) => status === 200));
    await house.idle();
    assert.equal((await decide('seen', marta, mine)).status, 200, 'an answer that was lost is given again');
    assert.equal(codeOf(await decide('seen', leo, valid)), 'order-decided');
    const kept = await house.house.store.desk.order('andes', 'seen');
    assert.deepEqual([kept?.status, kept?.service, kept?.decided?.by], ['accepted', 'mri', 'marta']);
    assert.equal(kept?.fields['issue_date'], '2026-03-02');
    assert.deepEqual(Object.keys(Object(kept?.fields['corrected'])), ['issue_date', 'items']);
    const said = await house.house.store.transcript(kept!.conversation, { limit: 20 });
    const told = said.filter(({ text }) =>
      text.includes('Una persona del equipo revisó la orden de resonancia'),
    );
    assert.equal(told.length, 1);
    assert.deepEqual((await ask('andes/orders', { cookie: marta })).json().orders, []);
  });

  test('leaves a trace of who saw and decided it, which shows when it is changed', async () => {
    const { desk } = house.house.store;
    const rows = await desk.audit('andes', { after: 0, limit: 100 });
    const acts = rows.filter(({ subject }) => subject === 'seen').map(({ agent, act }) => `${agent} ${act}`);
    assert.deepEqual(new Set(acts), new Set(TRACE));
    assert.equal((await auditOf(desk, 'andes')).brokenAt, null);
    const changed = rows.map((row) => (row.number === 3 ? { ...row, agent: 'leo' } : row));
    assert.equal((await auditOf({ audit: async () => changed }, 'andes')).brokenAt, 3);
    const cut = rows.filter(({ number }) => number !== 2);
    assert.equal((await auditOf({ audit: async () => cut }, 'andes')).brokenAt, 2);
  });
});

const TRACE = ['marta order.seen', 'leo order.seen', 'marta order.page-seen', 'marta order.decided.valid'];
