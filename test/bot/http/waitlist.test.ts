import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { WEB_CHAT } from '../../../adapters/channels/web-chat/index.ts';
import type {
  PlaceBody,
  PlaceOpening,
  PlaceOpeningsBody,
  WaitlistBody,
} from '../../../bot/http/desk/wire.ts';
import { addAgent, PASSWORD } from '../../kit/order-desk.ts';
import { openWebHouse } from '../../kit/web-house.ts';

const ANA = '+573005550101';
/** 2026-03-10 10:15 in Bogotá, a Tuesday. */
const TUESDAY = Date.UTC(2026, 2, 10, 15, 15);

const house = await openWebHouse({ now: TUESDAY });
after(() => house[Symbol.asyncDispose]());

let marta = '';
async function ask(method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object, cookie = marta) {
  const answer = await house.http.app.inject({
    ...{ method, url: `/console/andes/${path}` },
    headers: { 'x-recado-console': '1', cookie },
    ...(payload && { payload }),
  });
  return {
    status: answer.statusCode,
    body: answer.json(),
    cookie: String(answer.headers['set-cookie'] ?? ''),
  };
}

const places = async (): Promise<readonly PlaceBody[]> =>
  ((await ask('GET', 'waitlist')).body as WaitlistBody).places;

before(async () => {
  await addAgent(house, 'andes', 'marta');
  const { cookie } = await ask('POST', 'session', { name: 'marta', password: PASSWORD }, '');
  marta = cookie.split(';')[0]!;
  const key = { clinic: 'andes', channel: WEB_CHAT, address: ANA };
  const content = { kind: 'text', text: 'hola' } as const;
  const sentAt = new Date(TUESDAY).toISOString();
  const messages = [{ externalId: 'm-1', from: ANA, sentAt, content }];
  await house.house.receive('andes', WEB_CHAT, { messages, receipts: [] });
  await house.house.idle();
  const wish = { windows: [{ dayFrom: '12:00', dayTo: '19:00' }], site: 'norte' };
  await house.house.store.waitingLists.join({
    ...{ conversation: key, at: TUESDAY - 3_600_000, patient: 'ana-gomez', service: 'cardiology', wish },
    ...{ from: '2026-03-10T10:15', to: null },
  });
});

describe('the waiting list at the console', () => {
  test('is shown to who is signed in: who waits, for what, since when', async () => {
    assert.equal((await ask('GET', 'waitlist', undefined, '')).status, 401);
    const [place, ...others] = await places();
    assert.deepEqual([others, place!.patient, place!.offered], [[], 'Ana Gómez', null]);
    assert.deepEqual(place!.wanted, ['por la tarde', 'en la sede Norte']);
    assert.equal(place!.since, new Date(TUESDAY - 3_600_000).toISOString());
  });

  test('lets an agent offer what suits them, once, and tells until when it is theirs', async () => {
    const [{ id }] = (await places()) as [PlaceBody];
    const { openings } = (await ask('GET', `waitlist/${id}/openings`)).body as PlaceOpeningsBody;
    assert.ok(
      openings.length > 0 && openings.every(({ site, at }) => site === 'Norte' && / p\. m\./.test(at)),
    );
    const offer = ({ id: opening, startsAt }: Pick<PlaceOpening, 'id' | 'startsAt'>) =>
      ask('POST', `waitlist/${id}/offer`, { opening, startsAt });
    assert.equal((await offer(openings[0]!)).status, 200);
    assert.equal((await offer(openings[0]!)).status, 200, 'the answer may have been lost');
    const other = await offer(openings[1]!);
    assert.deepEqual([other.status, other.body.error.code], [409, 'offer-open']);
    assert.equal((await offer({ ...openings[1]!, id: 'no such opening' })).body.error.code, 'opening-taken');
    await house.house.idle();
    const transcript = await house.house.store.transcript(
      { clinic: 'andes', channel: WEB_CHAT, address: ANA },
      { limit: 20 },
    );
    assert.equal(transcript.filter(({ text }) => text.includes('se liberó un horario')).length, 1);
    const [{ offered }] = (await places()) as [PlaceBody];
    assert.equal(offered?.id, openings[0]!.id);
    assert.ok(Date.parse(offered!.until) > TUESDAY);
  });

  test('lets an agent take somebody off, put them back, and put another on; each is noted', async () => {
    const [{ id }] = (await places()) as [PlaceBody];
    assert.equal((await ask('DELETE', `waitlist/${id}`)).status, 200);
    assert.equal((await ask('DELETE', `waitlist/${id}`)).status, 404);
    assert.deepEqual(await places(), []);
    for (let times = 0; times < 2; times++)
      assert.equal((await ask('POST', `waitlist/${id}/back`, {})).status, 200);
    assert.equal((await places()).length, 1);
    const join = (nationalId: string, service: string) => ask('POST', 'waitlist', { nationalId, service });
    assert.equal((await join('52.111.222', 'mri')).status, 200);
    assert.equal((await join('99999999', 'mri')).body.error.code, 'no-such-patient');
    assert.equal((await join('52111222', 'surgery')).body.error.code, 'unknown-service');
    assert.equal((await join('', 'mri')).status, 422);
    assert.deepEqual(
      (await places()).map(({ service, wanted }) => [service, wanted.length]),
      [
        ['cardiología', 2],
        ['resonancia', 0],
      ],
    );
    const acts = (await house.house.store.desk.audit('andes', { after: 0, limit: 50 })).map(({ act }) => act);
    for (const act of ['waitlist.offered', 'waitlist.left', 'waitlist.put-back', 'waitlist.joined'])
      assert.ok(acts.includes(act), act);
  });
});
