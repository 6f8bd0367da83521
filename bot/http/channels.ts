import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isWebhook, type WebhookChannel } from '../../adapters/channels/channel.ts';
import { WEB_CHAT } from '../../adapters/channels/web-chat/index.ts';
import type { House } from '../house.ts';
import { openBuckets } from './limits.ts';
import type { HttpParts } from './parts.ts';
import { Problem } from './problem.ts';
import { toWebRequest } from './webhook.ts';

/** Meta's webhooks may have 3 MB (its page on webhooks, 2026); others send far less. */
const MAX_WEBHOOK_BYTES = 3 * 2 ** 20;
/** Refusals that are told one by one, for each channel. A flood of forgeries must not fill the disk. */
const TOLD = { burst: 20, perSecond: 1 / 60 };

type ChannelRoute = { Params: { clinic: string; channel: string } };

/** What the addresses of channels are made of. */
export type ChannelsParts = Pick<HttpParts, 'house' | 'clock' | 'log'> & { publicUrl?: string | null };

/**
 * Where providers reach the channels of clinics: `/channels/:clinic/:channel`, and whatever a channel has below
 * it. A channel sees the bytes as they came; it is answered for only when what it received is durable.
 */
export function addChannels(app: FastifyInstance, parts: ChannelsParts): void {
  const refused = countRefusals(parts);
  const handle = async (request: FastifyRequest<ChannelRoute>, reply: FastifyReply) => {
    const { clinic, channel: name } = request.params;
    const channel = webhookOf(parts.house, clinic, name);
    const { received, answer } = await channel.receive(toWebRequest(request, parts.publicUrl ?? undefined));
    const isEmpty = received.messages.length + received.receipts.length === 0;
    if (!answer.ok) refused(`${clinic}/${name}`, answer.status);
    else if (!isEmpty) await parts.house.receive(clinic, channel.name, received);
    return pass(answer, reply);
  };
  app.register(async (channels) => {
    // Signatures are over the bytes.
    channels.removeAllContentTypeParsers();
    channels.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    for (const url of ['/channels/:clinic/:channel', '/channels/:clinic/:channel/*']) {
      channels.route<ChannelRoute>({
        method: ['GET', 'POST'],
        url,
        bodyLimit: MAX_WEBHOOK_BYTES,
        handler: handle,
      });
    }
  });
}

/** The web chat is no such channel: browsers reach it by addresses of its own. */
function webhookOf(house: House, clinic: string, name: string): WebhookChannel {
  const channel = house.channel(clinic, name);
  if (channel && isWebhook(channel) && name !== WEB_CHAT) return channel;
  throw new Problem(404, 'unknown-channel', 'There is no such channel here.');
}

/** Counts what is refused, and tells of it by number: nothing of who sent it, and nothing of what it said. */
function countRefusals({ log, clock }: Pick<ChannelsParts, 'log' | 'clock'>) {
  const told = openBuckets(TOLD, clock);
  const counts = new Map<string, number>();
  return (channel: string, status: number) => {
    const refused = (counts.get(channel) ?? 0) + 1;
    counts.set(channel, refused);
    if (told.take(channel) === 0) log.warn({ channel, status, refused }, 'a webhook was refused');
  };
}

async function pass(answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  const type = answer.headers.get('content-type');
  if (type !== null) reply.type(type);
  return reply.code(answer.status).send(Buffer.from(await answer.arrayBuffer()));
}
