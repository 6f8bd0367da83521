import { after } from 'node:test';
import { labelOf } from '../../../../adapters/channels/whatsapp-cloud/rows.ts';
import { channelContract, type OpenedChannel, type Trouble } from '../../../contracts/channel-contract.ts';
import { type Fault, openFakeGraph, type Taken } from '../../../fakes/graph/graph.ts';
import { envelope, statusOf } from '../../../fakes/graph/webhooks.ts';
import { NOW, openChannel, PHONE_NUMBER_ID, post } from './account.ts';

const graph = await openFakeGraph();
after(() => graph[Symbol.asyncDispose]());

function open(): OpenedChannel {
  const { account, channel } = openChannel(graph);
  return {
    channel,
    request: (fixture) => post(account, fixture as object),
    withBody: async (_, body) => post(account, body),
    forge: async (request) => {
      const body = await request.arrayBuffer();
      const forged = new Request(request, { body });
      forged.headers.set('x-hub-signature-256', `sha256=${'0'.repeat(64)}`);
      return forged;
    },
    arrived: () => account.taken.map(arrivedOf),
    cutOff: () => {
      account.isCut = true;
    },
    receipts: () =>
      (['sent', 'delivered', 'read'] as const).map((status) => {
        const statuses = [statusOf(account.taken.at(-1)!, status, { at: NOW })];
        return post(account, envelope(PHONE_NUMBER_ID, { statuses }));
      }),
    trouble: (trouble) => {
      const fault = FAULTS[trouble];
      if (fault) account.faults.push(fault);
    },
  };
}

/** What Meta does to a message, by what happens to it. */
const FAULTS: Partial<Record<Trouble, Fault>> = {
  busy: { fault: 'error', code: 130429, status: 429, retryAfter: 7 },
  sick: { fault: 'error', code: 131000, status: 500, done: true },
  lost: { fault: 'lost' },
  cut: { fault: 'cut' },
  refused: { fault: 'error', code: 131026, status: 400 },
  locked: { fault: 'error', code: 190, status: 401 },
};

function arrivedOf({ to, text, interactive, biz_opaque_callback_data }: Taken) {
  const { action } = interactive ?? {};
  const rows = (action?.sections ?? []).flatMap(({ rows }) => rows ?? []);
  return {
    key: biz_opaque_callback_data ?? null,
    to: `+${to}`,
    text: text?.body ?? interactive?.body?.text ?? '',
    tappable: [
      ...(action?.buttons ?? []).map(({ reply }) => reply?.title ?? ''),
      ...rows.map(({ title = '', description }) => labelOf({ title, description })),
    ],
  };
}

channelContract('WhatsApp Cloud', {
  fixtures: new URL('fixtures/', import.meta.url),
  open,
  unsearchable: 'Meta cannot be asked; it tells of a message by a status that carries its key',
  skip: {
    late: 'its client gives up by a time limit that is the same as for a lost answer',
    unwanted: 'WhatsApp has no word for it: who blocks a clinic is told of as who has no WhatsApp',
  },
});
