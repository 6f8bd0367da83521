import type { MediaRef, OutboundMessage } from '../../../../adapters/channels/channel.ts';
import { openWebChat } from '../../../../adapters/channels/web-chat/index.ts';
import { signVisitor } from '../../../../adapters/channels/web-chat/visitor.ts';
import { channelContract, type OpenedChannel } from '../../../contracts/channel-contract.ts';

const SECRET = new TextEncoder().encode('a secret of thirty-two letters..');
const MAX_FILE_BYTES = 4096;

interface WebFixture {
  visitor: string;
  letter?: unknown;
  file?: { id: string; name: string; caption?: string; hex: string; times?: number };
}

function open(): OpenedChannel {
  const published: OutboundMessage[] = [];
  let cut = false;
  let files = 0;
  const channelOf = (clinic: string) =>
    openWebChat({
      clinic,
      secret: SECRET,
      maxFileBytes: MAX_FILE_BYTES,
      now: () => Date.parse('2026-03-10T10:15:00-05:00'),
      publish: (message) => {
        if (cut) throw new Error('nobody listens');
        published.push(message);
      },
      keepFile: async (bytes, { mediaType, name }): Promise<MediaRef> => {
        files += 1;
        return { id: `file-${files}`, mediaType, bytes: bytes.length, ...(name && { name }) };
      },
    });
  const channels = { andes: channelOf('andes'), ipe: channelOf('ipe') };
  return {
    // The clinic is in the address of each request; the suite sees one channel.
    channel: {
      ...channels.andes,
      receive: (request) => channels[request.url.includes('/ipe/') ? 'ipe' : 'andes'].receive(request),
    },
    request: (fixture) => requestOf(fixture as WebFixture),
    withBody: async (request, body) => new Request(request, { body: new Uint8Array(body), method: 'POST' }),
    forge: async (request) => {
      const token = request.headers.get('authorization') ?? '';
      const forged = new Request(request);
      forged.headers.set('authorization', token.slice(0, -4) + (token.endsWith('AAAA') ? 'BBBB' : 'AAAA'));
      return forged;
    },
    arrived: () =>
      published.map(({ key, to, text, choices }) => ({
        key,
        to,
        text,
        tappable: choices.map((c) => c.label),
      })),
    receipts: ({ key, to }) =>
      (['delivered', 'read'] as const).map((status) =>
        requestOf({ visitor: to, letter: { messages: [], receipts: [{ key, status }] } }),
      ),
    cutOff: () => {
      cut = true;
    },
  };
}

function requestOf({ visitor, letter, file }: WebFixture): Request {
  const clinic = visitor.startsWith('+55') ? 'ipe' : 'andes';
  const authorization = `Bearer ${signVisitor(SECRET, { clinic, address: visitor })}`;
  const inbox = new URL(`http://recado.test/chat/${clinic}/inbox`);
  if (!file) {
    const headers = { authorization, 'content-type': 'application/json' };
    return new Request(inbox, { method: 'POST', headers, body: JSON.stringify(letter) });
  }
  const { id, name, caption = '', hex, times = 1 } = file;
  inbox.search = String(new URLSearchParams({ id, name, caption }));
  const headers = { authorization, 'content-type': 'application/octet-stream' };
  return new Request(inbox, { method: 'POST', headers, body: Buffer.from(hex.repeat(times), 'hex') });
}

const IN_PROCESS = 'a page is reached in this very process: nobody is asked, and nothing is lost on the way';

channelContract('web chat', {
  fixtures: new URL('fixtures/', import.meta.url),
  open,
  skip: {
    busy: IN_PROCESS,
    sick: IN_PROCESS,
    lost: IN_PROCESS,
    late: IN_PROCESS,
    cut: IN_PROCESS,
    refused: IN_PROCESS,
    unwanted: IN_PROCESS,
    locked: IN_PROCESS,
  },
});
