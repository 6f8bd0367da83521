import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isWebhook, type Receiving, type WebhookChannel } from '../../adapters/channels/channel.ts';
import { WEB_CHAT } from '../../adapters/channels/web-chat/index.ts';
import type { House } from '../house.ts';
import { sayInline } from './inline.ts';
import type { HttpParts } from './parts.ts';
import { Problem } from './problem.ts';
import { countRefusals } from './refusals.ts';
import { toWebRequest } from './webhook.ts';

/** Meta's webhooks may have 3 MB (its page on webhooks, 2026); others send far less. */
const MAX_WEBHOOK_BYTES = 3 * 2 ** 20;
const TOO_LARGE = 413;

/** Where the bots of the Bot Framework are expected to be, by its templates and its Emulator. */
const KNOWN_ADDRESSES = { '/api/messages': 'bot-framework' };

type ChannelRoute = { Params: { clinic?: string; channel: string } };

/** What the addresses of channels are made of. */
export type ChannelsParts = Pick<HttpParts, 'house' | 'clock' | 'log' | 'closing'> & {
  publicUrl?: string | null;
};

/**
 * Where providers reach the channels of clinics: `/channels/:clinic/:channel`, and whatever a channel has below
 * it. A channel sees the bytes as they came; it is answered for only when what it received is durable.
 *
 * `/channels/:channel` is for a provider that knows one address for all clinics, as a Meta app does: every clinic
 * with the channel is shown the request, and takes what it can prove to be its own.
 */
export function addChannels(app: FastifyInstance, parts: ChannelsParts): void {
  const refused = countRefusals({ ...parts, measures: parts.house.measures });
  const handle = async (request: FastifyRequest<ChannelRoute>, reply: FastifyReply) => {
    const { clinic, channel: name } = request.params;
    const asked = toWebRequest(request, parts.publicUrl ?? undefined);
    const outcomes = await Promise.all(
      webhooksOf(parts.house, name, clinic).map(async (hook) => ({
        ...hook,
        ...(await hook.channel.receive(asked.clone() as Request)), // Node's own types call it another Request.
      })),
    );
    const taken = outcomes.filter(({ answer }) => answer.ok);
    const { answer } = taken[0] ?? outcomes[0]!; // There is a channel, or it was not found.
    if (taken.length === 0) refused({ clinic: clinic ?? null, channel: name }, answer.status);
    await Promise.all(
      taken
        .filter(({ received: { messages, receipts } }) => messages.length + receipts.length > 0)
        .map((hook) => parts.house.receive(hook.clinic, hook.channel.name, hook.received)),
    );
    await Promise.all(taken.map((hook) => tellOfPeople(hook, parts.house)));
    const talk = taken.find(({ inline }) => inline !== undefined);
    if (talk?.inline === undefined) return pass(answer, reply);
    const where = { clinic: talk.clinic, channel: talk.channel.name };
    return pass(await sayInline(where, talk.inline, parts), reply);
  };
  app.register(async (channels) => {
    // Signatures are over the bytes.
    channels.removeAllContentTypeParsers();
    channels.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    channels.addHook('onError', async ({ params }, _reply, { statusCode }) => {
      if (statusCode !== TOO_LARGE) return; // The others never reached a channel, or are faults of ours.
      const { clinic = null, channel } = params as ChannelRoute['Params'];
      if (hooksOf(parts.house, channel, clinic ?? undefined).length > 0)
        refused({ clinic, channel }, TOO_LARGE);
    });
    for (const url of ['/channels/:channel', '/channels/:clinic/:channel', '/channels/:clinic/:channel/*']) {
      channels.route<ChannelRoute>({
        method: ['GET', 'POST'],
        url,
        bodyLimit: MAX_WEBHOOK_BYTES,
        handler: handle,
      });
    }
    for (const [url, channel] of Object.entries(KNOWN_ADDRESSES)) {
      channels.post<ChannelRoute>(url, { bodyLimit: MAX_WEBHOOK_BYTES }, (request, reply) => {
        request.params = { channel };
        return handle(request, reply);
      });
    }
  });
}

interface Hook {
  clinic: string;
  channel: WebhookChannel;
}

/** A person talks with the patient; or has done so, and what comes next is for the dialogs again. */
async function tellOfPeople(
  { clinic, channel, dealtWith, desk = [] }: Hook & Receiving,
  house: House,
): Promise<void> {
  const where = { clinic, channel: channel.name };
  if (dealtWith) {
    const { address, externalId } = dealtWith;
    await house.agent({ ...where, address }, { type: 'agent.resolved' }, externalId);
  }
  for (const { address, word, externalId } of desk) {
    await house.agent({ ...where, address }, { type: `agent.${word}` }, externalId);
  }
}

/** A clinic's channel, or every clinic's. The web chat is none: browsers reach it by addresses of its own. */
function webhooksOf(house: House, name: string, clinic: string | undefined): Hook[] {
  const hooks = hooksOf(house, name, clinic);
  if (hooks.length > 0) return hooks;
  throw new Problem(404, 'unknown-channel', 'There is no such channel here.');
}

function hooksOf(house: House, name: string, clinic: string | undefined): Hook[] {
  const clinics = clinic === undefined ? house.clinics().map(({ id }) => id) : [clinic];
  return clinics.flatMap((id) => {
    const channel = house.channel(id, name);
    return channel && isWebhook(channel) && name !== WEB_CHAT ? [{ clinic: id, channel }] : [];
  });
}

async function pass(answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  const type = answer.headers.get('content-type');
  if (type !== null) reply.type(type);
  return reply.code(answer.status).send(Buffer.from(await answer.arrayBuffer()));
}
