import type { ChannelKeep } from '../../../../adapters/channels/channel.ts';
import { openWhatsAppCloud } from '../../../../adapters/channels/whatsapp-cloud/index.ts';
import type { Account, FakeGraph } from '../../../fakes/graph/graph.ts';
import { memoryKeep } from '../../../kit/memory-keep.ts';

/** The number that the fixtures are for. */
export const PHONE_NUMBER_ID = '1065403522429220';
export const ADDRESS = 'https://citas.example.org/channels/andes/whatsapp-cloud';
export const NOW = Date.parse('2026-03-10T10:15:00-05:00');

/** A clinic's channel at a fake of Meta, which nobody else uses. */
export function openChannel(
  graph: FakeGraph,
  { now = () => NOW, clinic = 'andes', settings = {}, keep = memoryKeep() }: Options = {},
) {
  const account = graph.open(PHONE_NUMBER_ID);
  const channel = openWhatsAppCloud(
    { ...account.settings, ...settings },
    {
      clinic: { id: clinic, name: 'Andes', locale: 'es-CO', country: 'CO', zone: 'America/Bogota' },
      names: [],
      url: ADDRESS,
      ...{ now, keep },
    },
  );
  return { account, channel };
}

interface Options {
  now?: () => number;
  clinic?: string;
  keep?: ChannelKeep;
  settings?: Partial<Account['settings']> & { previousAppSecret?: string };
}

/** What Meta posts, signed. */
export function post(account: Account, body: object | string | Uint8Array): Request {
  const bytes = Buffer.from(
    typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  );
  const headers = { 'x-hub-signature-256': account.sign(bytes), 'content-type': 'application/json' };
  return new Request(ADDRESS, { method: 'POST', headers, body: new Uint8Array(bytes) });
}
