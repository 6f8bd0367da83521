import assert from 'node:assert/strict';
import { after, beforeEach, describe, test } from 'node:test';
import type { OutboundMessage } from '../../../../adapters/channels/channel.ts';
import { AdapterError } from '../../../../adapters/error.ts';
import { openFakeMicrosoft } from '../../../fakes/bot-framework/microsoft.ts';
import { ADDRESS, ANA_IN_TEAMS, inTeams, NOW, openBot } from './account.ts';

const microsoft = await openFakeMicrosoft(() => NOW);
/** Nobody can be asked: where is no matter. */
const ANYWHERE = { since: 0, others: new Set<string>() };
after(() => microsoft.close());
beforeEach(() => {
  microsoft.taken.length = 0;
  microsoft.faults.length = 0;
  microsoft.revoked.clear();
  microsoft.moods.login = 'well';
});

const last = () => microsoft.taken.at(-1)!.activity;

function message(to: string, different: Partial<OutboundMessage> = {}): OutboundMessage {
  const key = `andes/bot-framework/${to}:1:0`;
  return { key, to, language: 'es', text: '¿Cuál le sirve?', choices: [], awaiting: null, ...different };
}

function choices(count: number, label = 'Jueves 12'): OutboundMessage['choices'] {
  return Array.from({ length: count }, (_, at) => ({ id: `opening-${at}`, label: `${label}, ${at + 8}:00` }));
}

/** A bot to which somebody has written from there. */
async function known(channelId: string, conversation: object = { id: 'c1' }) {
  const opened = openBot(microsoft);
  const from = inTeams(microsoft, { channelId, conversation });
  await opened.channel.receive(microsoft.post(ADDRESS, from));
  return { ...opened, to: `${channelId}:c1` };
}

describe('choices', () => {
  test('are buttons of a card in Teams, which bring back what they mean', async () => {
    const { channel, to } = await known('msteams', { id: 'c1', conversationType: 'personal' });
    await channel.send(message(to, { choices: choices(3) }));
    const [card] = last().attachments!;
    assert.equal(card?.contentType, 'application/vnd.microsoft.card.hero');
    const [first] = card!.content.buttons!;
    assert.deepEqual(
      [first?.type, first?.title, first?.text, first?.value],
      ['messageBack', 'Jueves 12, 8:00', 'Jueves 12, 8:00', { choice: 'opening-0' }],
    );
    assert.deepEqual([last().text, last().textFormat], ['¿Cuál le sirve?', 'plain']);
    assert.equal(last().suggestedActions, undefined);
  });

  test('that are too long for a button are written out, and their numbers are tapped', async () => {
    const { channel, to } = await known('msteams', { id: 'c1', conversationType: 'personal' });
    const long = choices(4, 'Mañana, miércoles 11 de marzo, Dr. Camilo Restrepo');
    await channel.send(message(to, { choices: long }));
    assert.match(last().text!, /\n2\. Mañana, miércoles 11 de marzo, Dr\. Camilo Restrepo, 9:00\n/);
    const buttons = last().attachments![0]!.content.buttons!;
    assert.deepEqual(
      buttons.map(({ title, value }) => [title, value]),
      long.map(({ id }, at) => [String(at + 1), { choice: id }]),
    );
  });

  test('that are more than a card holds are numbered', async () => {
    const { channel, to } = await known('msteams', { id: 'c1', conversationType: 'personal' });
    await channel.send(message(to, { choices: choices(7) }));
    assert.match(last().text!, /\n7\. Jueves 12, 14:00$/);
    assert.equal(last().attachments, undefined);
  });

  test('are suggested actions in Web Chat and on Direct Line', async () => {
    for (const channelId of ['webchat', 'directline']) {
      const { channel, to } = await known(channelId);
      await channel.send(message(to, { choices: choices(10) }));
      assert.equal(last().suggestedActions?.actions.length, 10);
      assert.deepEqual(last().suggestedActions?.actions[9]?.value, { choice: 'opening-9' });
      assert.equal(last().text, '¿Cuál le sirve?');
    }
  });

  test('are numbered where nobody knows what a channel shows', async () => {
    const { channel, to } = await known('telegram');
    await channel.send(message(to, { choices: choices(2) }));
    assert.match(last().text!, /\n1\. Jueves 12, 8:00\n2\. Jueves 12, 9:00$/);
  });
});

describe('a conversation', () => {
  test('is spoken into by its reference, as one that answers nothing', async () => {
    const { channel } = openBot(microsoft);
    await channel.receive(microsoft.post(ADDRESS, inTeams(microsoft)));
    const { externalId } = await channel.send(message(ANA_IN_TEAMS));
    const { conversation, replyTo, activity } = microsoft.taken[0]!;
    assert.deepEqual([conversation, replyTo], ['a:1ana', null]);
    assert.deepEqual([activity.from?.id, activity.recipient?.id], ['28:bot', '29:ana']);
    assert.equal(externalId, '1:sent-1');
  });

  test('is where it was last heard of, and that is written once', async () => {
    const { channel, keep } = openBot(microsoft);
    const before = 'https://smba.example.net/before/';
    const moved = inTeams(microsoft, { serviceUrl: before });
    await channel.receive(microsoft.post(ADDRESS, moved, microsoft.token({ serviceurl: before })));
    for (const id of ['1', '2', '3'])
      await channel.receive(microsoft.post(ADDRESS, inTeams(microsoft, { id })));
    assert.equal(keep.writes, 2);
    await channel.send(message(ANA_IN_TEAMS));
    assert.equal(microsoft.taken.length, 1);
  });

  test('is found again by another process, and its reference has nobody’s name', async () => {
    const { channel, keep } = openBot(microsoft);
    await channel.receive(microsoft.post(ADDRESS, inTeams(microsoft)));
    assert.doesNotMatch(keep.kept.get(ANA_IN_TEAMS)!, /Ana|Andes/);
    await openBot(microsoft, { keep }).channel.send(message(ANA_IN_TEAMS));
    assert.equal(microsoft.taken.length, 1);
  });

  test('that nobody has ever begun cannot be spoken into', async () => {
    const { channel } = openBot(microsoft);
    await assert.rejects(channel.send(message('msteams:a:nobody')), { kind: 'refused' });
  });

  test('of a team is none to us, whoever speaks there', async () => {
    const { channel, keep } = openBot(microsoft);
    const group = { id: '19:team@thread.tacv2', isGroup: true, conversationType: 'channel' };
    const inGroup = inTeams(microsoft, { conversation: group });
    const { received } = await channel.receive(microsoft.post(ADDRESS, inGroup));
    assert.deepEqual([received.messages.length, keep.kept.size], [0, 0]);
  });
});

describe('what a service does', () => {
  const sent = () => microsoft.taken.map(({ activity }) => activity.text);
  const ana = async () => {
    const { channel } = openBot(microsoft);
    await channel.receive(microsoft.post(ADDRESS, inTeams(microsoft)));
    return channel;
  };

  test('an error of its own is answered by nothing: the package asks again, and is kept from it', async () => {
    const channel = await ana();
    microsoft.faults.push({ fault: 'error', status: 500, done: true });
    await assert.rejects(channel.send(message(ANA_IN_TEAMS)), { kind: 'uncertain', retryAfterSeconds: 0 });
    assert.equal(microsoft.taken.length, 1);
  });

  for (const fault of ['lost', 'cut'] as const) {
    test(`a message that may have been sent (${fault}) is taken to be, and is not sent again`, async () => {
      const channel = await ana();
      microsoft.faults.push({ fault });
      await assert.rejects(channel.send(message(ANA_IN_TEAMS)), { kind: 'uncertain' });
      assert.deepEqual(await channel.find(message(ANA_IN_TEAMS), ANYWHERE), {
        externalId: null,
        assumed: true,
      });
    });
  }

  test('of a long message, what is known not to be sent is sent', async () => {
    const channel = await ana();
    const text = Array.from({ length: 3_000 }, (_, at) => `palabra${at}`).join(' ');
    const long = message(ANA_IN_TEAMS, { text });
    microsoft.faults.push({ fault: 'lost' });
    await assert.rejects(channel.send(long), { kind: 'uncertain' });
    assert.equal(await channel.find(long, ANYWHERE), null);
    await channel.send(long);
    assert.equal(sent().join(' '), text);
  });

  test('a message that another process may have sent is sent: it may as well not have been', async () => {
    const channel = await ana();
    assert.equal(await channel.find(message(ANA_IN_TEAMS), ANYWHERE), null);
  });

  test('a token that is taken back is replaced by another, once', async () => {
    const channel = await ana();
    await channel.send(message(ANA_IN_TEAMS));
    microsoft.revoked.add(microsoft.taken[0]!.authorization.slice('Bearer '.length));
    await channel.send(message(ANA_IN_TEAMS, { text: 'otra' }));
    assert.deepEqual(sent(), ['¿Cuál le sirve?', 'otra']);
    assert.notEqual(microsoft.taken[1]!.authorization, microsoft.taken[0]!.authorization);
  });

  test('one token is asked for, however many are written to at once', async () => {
    const channel = await ana();
    const before = microsoft.asked.login;
    await Promise.all(
      ['a', 'b', 'c'].map((text) => channel.send(message(ANA_IN_TEAMS, { text, key: text }))),
    );
    assert.equal(microsoft.asked.login - before, 1);
  });

  test('a login that fails, or lets nobody in, is told apart', async () => {
    const channel = await ana();
    microsoft.moods.login = 'down';
    await assert.rejects(channel.send(message(ANA_IN_TEAMS)), { kind: 'unreachable' });
    microsoft.moods.login = 'well';
    const { channel: stranger, keep } = openBot(microsoft, { settings: { appPassword: 'yesterday’s' } });
    await stranger.receive(microsoft.post(ADDRESS, inTeams(microsoft)));
    assert.equal(keep.kept.size, 1);
    await assert.rejects(stranger.send(message(ANA_IN_TEAMS)), (error: unknown) => {
      assert.ok(error instanceof AdapterError);
      assert.equal(error.kind, 'held');
      assert.doesNotMatch(String(error.stack), /yesterday/);
      return true;
    });
  });

  test('a doctor is told whether Microsoft knows the bot', async () => {
    assert.equal((await openBot(microsoft).channel.check()).advice, null);
    const wrong = await openBot(microsoft, { settings: { appPassword: 'no' } }).channel.check();
    assert.match(wrong.advice!, /appPassword/);
    const away = openBot(microsoft, { settings: { openIdUrl: `${microsoft.url}/nothing` } });
    assert.match((await away.channel.check()).advice!, /openIdUrl/);
  });
});

describe('a desk behind the bot', () => {
  const handOver = {
    reason: 'asked',
    flow: 'booking',
    transcript: [
      { who: 'patient' as const, text: 'Quiero hablar con una persona', at: NOW },
      { who: 'bot' as const, text: 'Claro', at: NOW },
    ],
  };

  test('is told who is given to it by the protocol, with all that was said', async () => {
    const { channel, to } = await known('directline');
    await channel.send(message(to, { text: 'Le paso con una persona', handOver }));
    const [words, event] = microsoft.taken.map(({ activity }) => activity);
    assert.equal(words?.text, 'Le paso con una persona');
    assert.deepEqual([event?.type, event?.name], ['event', 'handoff.initiate']);
    assert.deepEqual(event?.value, { reason: 'asked', flow: 'booking' });
    const [transcript] = event!.attachments!;
    assert.deepEqual([transcript?.name, transcript?.contentType], ['Transcript', 'application/json']);
    const { activities } = transcript!.content as unknown as { activities: Said[] };
    assert.deepEqual(
      activities.map(({ type, from, text }) => [type, from.role, text]),
      [
        ['message', 'user', 'Quiero hablar con una persona'],
        ['message', 'bot', 'Claro'],
      ],
    );
  });

  test('Omnichannel’s is told by its own command, and shows patients what is marked for them', async () => {
    const { channel, to } = await known('omnichannel');
    await channel.send(message(to, { text: 'Le paso con una persona', handOver }));
    const [words, command] = microsoft.taken.map(({ activity }) => activity);
    assert.deepEqual(words?.channelData, { deliveryMode: 'bridged' });
    assert.deepEqual(JSON.parse(String(command?.channelData?.['tags'])), {
      type: 'Escalate',
      context: { reason: 'asked', flow: 'booking' },
    });
    assert.match(command!.text!, /> Quiero hablar con una persona\n- Claro/);
  });

  const words = [
    ['accepted', 'joined'],
    ['completed', 'resolved'],
    ['failed', null],
    ['somehow', null],
  ] as const;
  for (const [state, word] of words) {
    test(`that says '${state}' has said ${word === null ? 'nothing that changes anything' : `'${word}'`}`, async () => {
      const { channel } = openBot(microsoft, { settings: { handoff: true } });
      const status = inTeams(microsoft, {
        type: 'event',
        id: 'e1',
        name: 'handoff.status',
        value: { state },
      });
      const { desk, received } = await channel.receive(microsoft.post(ADDRESS, status));
      const told = { address: ANA_IN_TEAMS, word, externalId: `${ANA_IN_TEAMS}/e1` };
      assert.deepEqual(desk, word === null ? undefined : [told]);
      assert.deepEqual(received.messages, []);
    });
  }

  test('that is not set up says nothing', async () => {
    const { channel } = openBot(microsoft);
    const value = { state: 'completed' };
    const status = inTeams(microsoft, { type: 'event', id: 'e1', name: 'handoff.status', value });
    assert.equal((await channel.receive(microsoft.post(ADDRESS, status))).desk, undefined);
  });
});

interface Said {
  type: string;
  from: { role: string };
  text: string;
}
