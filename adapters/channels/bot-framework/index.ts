import { AdapterError } from '../../error.ts';
import type {
  Checkable,
  KeepingPlace,
  MediaKeeper,
  OutboundMessage,
  Receiving,
  Searchable,
  Sent,
  WebhookChannel,
} from '../channel.ts';
import { openAccessToken } from './access-token.ts';
import { type InboundActivity, readActivity } from './activity.ts';
import { isVouched } from './address.ts';
import { checkBot } from './check.ts';
import { type Connector, type ConnectorWire, openConnector } from './connector.ts';
import { readDesk } from './handover.ts';
import { KeysUnavailable, type KeysWire, openKeys, type SigningKeys } from './keys.ts';
import { layOut } from './layout.ts';
import { openMedia } from './media.ts';
import { isInGroup, readMessages } from './read-message.ts';
import { openReferences, type References } from './references.ts';
import type { BotFrameworkSettings } from './settings.ts';
import { isVouchedFor, readBearer } from './token.ts';

/** The name that the house, and `clinic.yaml`, know this channel by. */
export const BOT_FRAMEWORK = 'bot-framework';

/** Messages of which some parts were sent and others not, remembered until they are tried again. */
const MOST_BEGUN = 1_000;

/** How the other side is asked; for tests. */
export type BotFrameworkWire = ConnectorWire & Pick<KeysWire, 'answerMs'>;

/**
 * The bot of one clinic at Azure Bot Service: Teams, Direct Line, Web Chat, Omnichannel. Microsoft posts what
 * happens in a conversation, and shows by a signed token that it is Microsoft; we post into it by its reference,
 * which is kept.
 */
export function openBotFramework(
  settings: BotFrameworkSettings,
  place: KeepingPlace,
  wire: BotFrameworkWire = {},
): WebhookChannel & MediaKeeper & Searchable & Checkable {
  const { now } = place;
  const keys = openKeys(settings.openIdUrl, { ...wire, now });
  const token = openAccessToken(settings, now);
  const references = openReferences(place.keep);
  const { send, find } = openSending(openConnector(settings, token, wire), references);
  return {
    name: BOT_FRAMEWORK,
    choices: 'buttons',
    answersInline: false,
    handsOver: settings.handoff,
    vouches: isVouched,
    receive: (request) => receive(request, { settings, keys, references, now }),
    ...{ send, find },
    fetchMedia: openMedia({ ...settings, token }),
    check: () => checkBot(token, keys),
  };
}

interface Parts {
  settings: BotFrameworkSettings;
  keys: SigningKeys;
  references: References;
  now(): number;
}

async function receive(request: Request, { settings, keys, references, now }: Parts): Promise<Receiving> {
  if (request.method !== 'POST') return refuse(405, 'An activity is posted.');
  const body = new Uint8Array(await request.arrayBuffer());
  try {
    const { issuer, appId } = settings;
    const expected = { keys, issuer, appId, now: now() };
    const token = await readBearer(request.headers.get('authorization'), expected);
    if ('wrong' in token) return refuse(401, `Authorization: ${token.wrong}`);
    const activity = readActivity(body);
    if (activity === null) return refuse(422, 'This is no activity of the Bot Framework.');
    if (!isVouchedFor(activity, token)) {
      return refuse(403, 'serviceUrl, channelId: the token does not speak for them.');
    }
    return await take(activity, { settings, references, now });
  } catch (error) {
    if (error instanceof KeysUnavailable) return refuse(503, error.message);
    throw error;
  }
}

async function take(activity: InboundActivity, parts: Omit<Parts, 'keys'>): Promise<Receiving> {
  const { settings, references, now } = parts;
  // A form to be filled in, a sign-in: nothing that we have asked for.
  if (activity.type === 'invoke') return refuse(501, 'Nothing is invoked here.');
  if (!isInGroup(activity)) await references.note(activity);
  const word = settings.handoff ? readDesk(activity) : null;
  return {
    received: { messages: readMessages(activity, now()), receipts: [] },
    answer: new Response(null, { status: 200 }),
    ...(word && { desk: [word] }),
  };
}

function refuse(status: number, message: string): Receiving {
  return { received: { messages: [], receipts: [] }, answer: Response.json({ error: message }, { status }) };
}

/**
 * Sends messages, activity by activity. An activity has no key of ours and cannot be looked for: one that may have
 * been sent is taken to be, and the next turn sets right what was not. What is known not to be sent is sent.
 */
function openSending(connector: Connector, references: References) {
  /** How many activities of a message are sent, for what that is known. */
  const begun = new Map<string, number>();
  const remember = (key: string, count: number) => {
    begun.set(key, count);
    const [oldest] = begun.keys();
    if (begun.size > MOST_BEGUN && oldest !== undefined) begun.delete(oldest);
  };
  return {
    async send(message: OutboundMessage): Promise<Sent> {
      const reference = await references.of(message.to);
      const makings = layOut(message);
      let externalId: string | null = null;
      for (const [at, making] of makings.entries()) {
        if (at < (begun.get(message.key) ?? 0)) continue;
        try {
          externalId = await connector.post(reference, making);
        } catch (error) {
          const isSent = error instanceof AdapterError && error.kind === 'uncertain';
          remember(message.key, isSent ? at + 1 : at);
          throw error;
        }
        remember(message.key, at + 1);
      }
      begun.delete(message.key);
      return { externalId };
    },
    /** What another process may have sent before it died is not known here, and is sent. */
    async find(message: OutboundMessage): Promise<Sent | null> {
      if ((begun.get(message.key) ?? 0) < layOut(message).length) return null;
      begun.delete(message.key);
      return { externalId: null, assumed: true };
    },
  };
}
