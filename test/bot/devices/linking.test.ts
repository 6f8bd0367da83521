import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WhatsAppBody } from '../../../bot/http/desk/wire.ts';
import { openLinkedHouse } from '../../kit/linked-house.ts';
import { addAgent, PASSWORD } from '../../kit/order-desk.ts';

test('an agent links the WhatsApp of a clinic whose house is at work, and it answers at once', async () => {
  await using place = await openLinkedHouse({ isLinked: false });
  const { house, server } = place;
  await addAgent(house, 'andes', 'marta');
  const { app } = house.http;
  const headers = { 'x-recado-console': '1' };
  const payload = { name: 'marta', password: PASSWORD };
  const entered = await app.inject({ method: 'POST', url: '/console/andes/session', headers, payload });
  const cookie = String(entered.headers['set-cookie']).split(';')[0]!;
  const ask = async (method: 'GET' | 'POST' | 'DELETE', way?: string) => {
    const url = `/console/andes/whatsapp${method === 'GET' ? '' : '/link'}`;
    const answer = await app.inject({
      method,
      url,
      headers: { ...headers, cookie },
      ...(way && { payload: { way } }),
    });
    return { status: answer.statusCode, body: answer.json() as WhatsAppBody };
  };
  const until = async (isSo: (body: WhatsAppBody) => boolean) => {
    for (;;) {
      const { body } = await ask('GET');
      if (isSo(body)) return body;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  const stranger = await app.inject({ method: 'GET', url: '/console/andes/whatsapp', headers });
  assert.equal(stranger.statusCode, 401);
  const before = await ask('GET');
  assert.deepEqual([before.body.number, before.body.isLinked], ['+573005550200', false]);

  assert.equal((await ask('POST', 'picture')).status, 200);
  const { linking } = await until((body) => (body.linking?.picture ?? null) !== null);
  assert.match(linking!.picture!, /^data:image\/png;base64,/);
  assert.equal((await ask('DELETE')).body.linking, null, 'it can be broken off');

  await ask('POST', 'code');
  const shown = await until((body) => (body.linking?.code ?? null) !== null);
  while (!server.waitsForCode) await new Promise((resolve) => setTimeout(resolve, 5));
  server.typeCode(shown.linking!.code!);
  const after = await until(({ isLinked, linking: still }) => isLinked && still === null);
  assert.equal(after.failed, null);
  assert.equal((await ask('POST', 'picture')).status, 409, 'what is linked stays so');

  const ana = server.person({ phone: '573005550101', lid: '90000000000101', name: 'Ana' });
  await ana.write('¿a qué hora atienden?');
  assert.match((await ana.hears(1))[0]!, /asistente/);
  assert.equal((await ask('GET')).body.notice, 'connected');
});
