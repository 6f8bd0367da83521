import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openBotFramework } from '../../../adapters/channels/bot-framework/index.ts';
import type { KeepingPlace, WebhookChannel } from '../../../adapters/channels/channel.ts';
import { openTwilioSms } from '../../../adapters/channels/twilio-sms/index.ts';
import { openTwilioVoice } from '../../../adapters/channels/twilio-voice/index.ts';
import { twilioVoiceSettings } from '../../../adapters/channels/twilio-voice/settings.ts';
import { openTwilioWhatsApp } from '../../../adapters/channels/twilio-whatsapp/index.ts';
import { WEB_CHAT } from '../../../adapters/channels/web-chat/index.ts';
import { openWhatsAppCloud } from '../../../adapters/channels/whatsapp-cloud/index.ts';
import { PUBLIC_CHANNELS } from '../../../bot/registry.ts';
import { openMetrics } from '../../../bot/seen/metrics.ts';
import { openFakeMicrosoft } from '../../fakes/bot-framework/microsoft.ts';
import { openFakeGraph } from '../../fakes/graph/graph.ts';
import { envelope } from '../../fakes/graph/webhooks.ts';
import { openFakeTwilio } from '../../fakes/twilio/twilio.ts';
import { ANA, TUESDAY } from '../../kit/house.ts';
import { memoryKeep } from '../../kit/memory-keep.ts';
import { openWebHouse, type WebHouse } from '../../kit/web-house.ts';

const PUBLIC = 'https://citas.example.org';
const FROM = '+15015550100';
const TOO_MUCH = Buffer.alloc(3 * 2 ** 20 + 1, 97);

const graph = await openFakeGraph();
const meta = graph.open('1065403522429220');
const microsoft = await openFakeMicrosoft(() => TUESDAY);
const twilio = await openFakeTwilio({ now: () => TUESDAY });
const metrics = openMetrics();

/** A way in, and who may use it. */
interface Way {
  /** Where the patient is, as the house knows them. */
  address: string;
  open?(place: KeepingPlace): WebhookChannel;
  /** What the provider, or the page, posts of a message of the patient's. */
  honest(): Request;
  /** The same from somebody who does not know the secret. */
  forged(): Request;
  /** Signed as it should be, and no webhook of this channel's. */
  malformed(): Request;
  /** Signed for another host, as one would that believes what a request says of that. */
  elsewhere?(): Request;
}

const { accountSid, authToken, url: apiUrl } = twilio;
const account = { accountSid, authToken, from: FROM };
const wire = { apiUrl };
const at = (name: string, host = PUBLIC) => `${host}/channels/andes/${name}`;

function byTwilio(name: string, open: NonNullable<Way['open']>, fields: Record<string, string>): Way {
  const honest = () => twilio.post(at(name), fields);
  return {
    address: ANA,
    open,
    honest,
    forged: () => with_(honest(), 'x-twilio-signature', twilio.sign(at(name), { Body: 'otra cosa' })),
    malformed: () => twilio.post(at(name), { To: fields['To']! }),
    elsewhere: () => twilio.post(at(name, 'https://evil.example'), fields),
  };
}

const message = (prefix: string) => ({
  ...{ MessageSid: `SM${'0'.repeat(31)}7`, NumMedia: '0', Body: 'palabras de Ana' },
  ...{ From: prefix + ANA, To: prefix + FROM },
});

const WAYS: Record<string, Way> = {
  'twilio-sms': byTwilio(
    'twilio-sms',
    (place) => openTwilioSms({ ...account, accents: false }, place, wire),
    message(''),
  ),
  'twilio-whatsapp': byTwilio(
    'twilio-whatsapp',
    (place) => openTwilioWhatsApp({ ...account, buttons: true, readMarks: false }, place, wire),
    message('whatsapp:'),
  ),
  'twilio-voice': byTwilio(
    'twilio-voice',
    (place) => openTwilioVoice(twilioVoiceSettings.parse(account), place, wire),
    { CallSid: `CA${'0'.repeat(31)}7`, From: ANA, To: FROM, CallStatus: 'ringing', Direction: 'inbound' },
  ),
  'whatsapp-cloud': byMeta(),
  'bot-framework': byMicrosoft(),
};

function byMeta(): Way {
  const post = (body: string, signature: string) => {
    const headers = { 'x-hub-signature-256': signature, 'content-type': 'application/json' };
    return new Request(at('whatsapp-cloud'), { method: 'POST', headers, body });
  };
  const text = { type: 'text', text: { body: 'palabras de Ana' } };
  const head = { from: ANA.slice(1), id: 'wamid.7', timestamp: `${TUESDAY / 1000}` };
  const body = JSON.stringify(envelope(meta.phoneNumberId, { messages: [{ ...head, ...text }] }));
  return {
    address: ANA,
    open: (place) => openWhatsAppCloud(meta.settings, place),
    honest: () => post(body, meta.sign(body)),
    forged: () => post(body, meta.sign(`${body} `)),
    malformed: () => post('{"object":"page"}', meta.sign('{"object":"page"}')),
  };
}

function byMicrosoft(): Way {
  const activity = {
    ...{ type: 'message', id: '7', text: 'palabras de Ana', timestamp: new Date(TUESDAY).toISOString() },
    ...{ channelId: 'msteams', serviceUrl: microsoft.serviceUrl },
    ...{ from: { id: '29:ana' }, recipient: { id: '28:bot' } },
    conversation: { id: 'a:1ana', conversationType: 'personal' },
  };
  const honest = () => microsoft.post(at('bot-framework'), activity);
  return {
    address: 'msteams:a:1ana',
    open: (place) => openBotFramework(microsoft.settings, place),
    honest,
    forged: () => with_(honest(), 'authorization', `Bearer ${microsoft.token({ aud: 'another bot' })}`),
    malformed: () => microsoft.post(at('bot-framework'), Buffer.from('{"type":')),
  };
}

function byPage(): Way {
  const post = (payload: unknown, headers: Record<string, string>) =>
    new Request(`${PUBLIC}/chat/andes/inbox`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(payload),
    });
  const letter = { messages: [{ id: 'message-1', content: { kind: 'text', text: 'palabras de Ana' } }] };
  return {
    address: ANA,
    honest: () => post(letter, house.as(ANA)),
    forged: () => post(letter, house.as(ANA, 'ipe')),
    malformed: () => post({ messages: 'palabras' }, house.as(ANA)),
  };
}

function with_(request: Request, header: string, value: string): Request {
  request.headers.set(header, value);
  return request;
}

let house: WebHouse;
before(async () => {
  house = await openWebHouse({
    metrics,
    demo: false,
    now: TUESDAY,
    // A caller waits in real time.
    runs: true,
    publicUrl: PUBLIC,
    channels: ({ id, name, locale, country, zone }) =>
      Object.entries(WAYS).flatMap(([channel, { open }]) => {
        const clinic = { id, name, locale, country, zone };
        const place = { clinic, names: [], keep: memoryKeep(), url: at(channel), now: () => TUESDAY };
        return id === 'andes' && open ? [open(place)] : [];
      }),
  });
});
after(async () => {
  await house[Symbol.asyncDispose]();
  await Promise.all([graph[Symbol.asyncDispose](), microsoft.close(), twilio.close()]);
});

/** Brings a request to where its path leads; gives the status of the answer. */
async function bring(request: Request, body?: Buffer): Promise<number> {
  const answer = await house.http.app.inject({
    method: 'POST',
    url: new URL(request.url).pathname,
    headers: {
      ...Object.fromEntries(request.headers),
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
    },
    payload: body ?? Buffer.from(await request.arrayBuffer()),
  });
  await house.idle();
  return answer.statusCode;
}

/** How often something was counted of a channel, by what Prometheus reads. */
async function counted(metric: string, channel: string, label: string): Promise<number> {
  const read = await metrics.read({ store: house.house.store, lanesInMemory: () => 0, now: () => TUESDAY });
  const line = read
    .split('\n')
    .find((one) => one.startsWith(`${metric}{clinic="andes",channel="${channel}",${label}}`));
  return Number(line?.split(' ').at(-1) ?? 0);
}

test('every channel that is called by its provider is tried here', () => {
  assert.deepEqual(Object.keys(WAYS).sort(), [...PUBLIC_CHANNELS].sort());
});

for (const [channel, way] of [...Object.entries(WAYS), [WEB_CHAT, byPage()] as const]) {
  const rows = async () =>
    (await house.house.store.transcript({ clinic: 'andes', channel, address: way.address }, { limit: 50 }))
      .length;
  const refused = (status: number) => counted('recado_webhooks_refused_total', channel, `status="${status}"`);

  describe(`what has no right to come in by ${channel}`, () => {
    const TRIES: [what: string, request: (() => Request) | undefined, body?: Buffer][] = [
      ['is forged', way.forged],
      ['is signed for the host that the request names', way.elsewhere],
      ['is malformed, though its sender is known', way.malformed],
      ['is too large', way.honest, TOO_MUCH],
    ];
    for (const [what, request, body] of TRIES) {
      if (!request) continue;
      test(`what ${what} changes nothing, and is counted`, async () => {
        const status = await bring(request(), body);
        assert.ok(status >= 400 && status < 500, String(status));
        assert.equal(await rows(), 0);
        assert.equal((await refused(status)) >= 1, true);
      });
    }

    test('what is replayed changes nothing more, and is counted', async () => {
      assert.equal(await bring(way.honest()), 200);
      const once = await rows();
      assert.ok(once >= 1);
      assert.equal(await bring(way.honest()), 200);
      assert.equal(await rows(), once);
      assert.equal(await counted('recado_messages_total', channel, 'outcome="repeated"'), 1);
    });
  });
}
