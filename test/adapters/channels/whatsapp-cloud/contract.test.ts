import { after } from 'node:test';
import { channelContract, type OpenedChannel } from '../../../contracts/channel-contract.ts';
import { openFakeGraph, type Taken } from '../../../fakes/graph/graph.ts';
import { openChannel, post } from './account.ts';

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
  };
}

function arrivedOf({ to, text, interactive, biz_opaque_callback_data }: Taken) {
  const { action } = interactive ?? {};
  const rows = (action?.sections ?? []).flatMap(({ rows }) => rows ?? []);
  return {
    key: biz_opaque_callback_data ?? null,
    to: `+${to}`,
    text: text?.body ?? interactive?.body?.text ?? '',
    tappable: [
      ...(action?.buttons ?? []).map(({ reply }) => reply?.title ?? ''),
      ...rows.map(({ title, description }) => description ?? title ?? ''),
    ],
  };
}

channelContract('WhatsApp Cloud', { fixtures: new URL('fixtures/', import.meta.url), open });
