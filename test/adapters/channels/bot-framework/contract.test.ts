import { after } from 'node:test';
import { channelContract, type OpenedChannel, type Trouble } from '../../../contracts/channel-contract.ts';
import { type Fault, openFakeMicrosoft, type TakenActivity } from '../../../fakes/bot-framework/microsoft.ts';
import { memoryKeep } from '../../../kit/memory-keep.ts';
import { ADDRESS, NOW, openBot } from './account.ts';

const microsoft = await openFakeMicrosoft(() => NOW);
after(() => microsoft.close());

/** The suite's patient has a phone number, wherever they write from. */
const PATIENT = '+573005550101';

async function open(): Promise<OpenedChannel> {
  const { serviceUrl } = microsoft;
  const keep = memoryKeep();
  const reference = {
    ...{ channelId: 'webchat', serviceUrl, bot: { id: 'bot' }, user: { id: PATIENT } },
    conversation: { id: PATIENT },
  };
  await keep.write(PATIENT, JSON.stringify(reference));
  const { channel } = openBot(microsoft, { keep });
  const token = microsoft.token({ serviceurl: 'https://smba.trafficmanager.net/amer/' });
  microsoft.taken.length = 0;
  microsoft.faults.length = 0;
  microsoft.moods.service = 'well';
  return {
    channel,
    request: (fixture) => microsoft.post(ADDRESS, (fixture as { activity: object }).activity, token),
    // The token is over no body.
    withBody: async (_, body) => microsoft.post(ADDRESS, body, token),
    forge: async (request) => {
      const forged = new Request(request, { body: await request.arrayBuffer() });
      const [head, claims] = token.split('.');
      const signature = Buffer.alloc(256).toString('base64url');
      forged.headers.set('authorization', `Bearer ${head}.${claims}.${signature}`);
      return forged;
    },
    arrived: () => microsoft.taken.map(arrivedOf),
    cutOff: () => {
      microsoft.moods.service = 'away';
    },
    trouble: (trouble) => {
      if (trouble === 'locked') microsoft.moods.service = 'locked';
      const fault = FAULTS[trouble];
      if (fault) microsoft.faults.push(fault);
    },
  };
}

/** What a service does to a message, by what happens to it. */
const FAULTS: Partial<Record<Trouble, Fault>> = {
  busy: { fault: 'error', status: 429, retryAfter: 7 },
  sick: { fault: 'error', status: 502, done: true },
  lost: { fault: 'lost' },
  late: { fault: 'late' },
  cut: { fault: 'cut' },
  refused: { fault: 'error', status: 404, code: 'ConversationNotFound' },
  unwanted: { fault: 'error', status: 403, code: 'MessageWritesBlocked' },
};

function arrivedOf({ conversation, activity }: TakenActivity) {
  const { text = '', suggestedActions, attachments = [] } = activity;
  const onCards = attachments.flatMap(({ content }) => content.buttons ?? []);
  const actions = [...(suggestedActions?.actions ?? []), ...onCards];
  return { key: null, to: conversation, text, tappable: actions.map(({ text = '' }) => text) };
}

channelContract('Bot Framework', {
  fixtures: new URL('fixtures/', import.meta.url),
  open,
  unsearchable: 'an activity has no key of ours, and no service can be asked for it: it is taken to be sent',
  skip: { receipts: 'a service answers that it has taken an activity, and tells nothing of it after that' },
});
