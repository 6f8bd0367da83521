import type { Health } from '../channels/channel.ts';
import { AdapterError } from '../error.ts';
import { ask, type TwilioClient } from './client.ts';

/** What of Twilio's a channel needs to be set up. */
export interface Needed {
  accountSid: string;
  /** The number, `whatsapp:` and the number, or the messaging service that has it. */
  from: string;
  /** Where Twilio is to call this house. */
  url: string;
  use: 'messages' | 'calls' | 'whatsapp';
}

/** Asks Twilio whether the account works, has the number, and calls this house for it. Nobody is written to. */
export async function checkTwilio(client: TwilioClient, needed: Needed): Promise<Health> {
  try {
    return (await checkAccount(client, needed)) ?? (await checkWebhook(client, needed));
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return { found: error.message, advice: adviceOn(error.kind) };
  }
}

/** What keeps an account from working; null where it does. */
async function checkAccount(client: TwilioClient, { accountSid }: Needed): Promise<Health | null> {
  const { status } = await ask('look the account up', () => client.api.v2010.accounts(accountSid).fetch());
  if (status === 'active') return null;
  return {
    found: `Twilio says that the account is ${status}`,
    advice: "settle it in Twilio's console: until then nothing is sent and nothing comes in",
  };
}

function checkWebhook(client: TwilioClient, needed: Needed): Promise<Health> {
  if (needed.use === 'whatsapp' && !needed.from.startsWith('MG')) return checkSender(client, needed);
  return needed.from.startsWith('MG') ? checkService(client, needed) : checkNumber(client, needed);
}

async function checkNumber(client: TwilioClient, { from, url, use }: Needed): Promise<Health> {
  const found = await ask('look the number up', () =>
    client.incomingPhoneNumbers.list({ phoneNumber: from, limit: 1 }),
  );
  const number = found.find(({ phoneNumber }) => phoneNumber === from);
  if (!number) return NOT_OWNED;
  const [can, called, instead] =
    use === 'calls'
      ? [number.capabilities.voice, number.voiceUrl, number.voiceApplicationSid || number.trunkSid]
      : [number.capabilities.sms, number.smsUrl, number.smsApplicationSid];
  if (!can)
    return { found: `The number cannot do ${use}`, advice: `take a number that Twilio sells for ${use}` };
  if (instead) {
    const advice = `take it off the number in Twilio's console, and set its webhook for ${use} to ${url}`;
    return { found: `An application or a trunk of Twilio's answers for the number, not its webhook`, advice };
  }
  return calledAt(called, { url, use });
}

async function checkService(client: TwilioClient, { from, url, use }: Needed): Promise<Health> {
  const service = await ask('look the messaging service up', () =>
    client.messaging.v1.services(from).fetch(),
  );
  if (service.useInboundWebhookOnNumber) {
    const found =
      'Twilio knows the account and its messaging service; its numbers have webhooks of their own';
    return { found, advice: null };
  }
  return calledAt(service.inboundRequestUrl, { url, use });
}

/** Everybody's number for trying out: its webhook can be set by hand alone, and not be asked for. */
const SANDBOX = 'whatsapp:+14155238886';
/** Senders of an account that are looked through. */
const MOST_SENDERS = 200;

async function checkSender(client: TwilioClient, { from, url, use }: Needed): Promise<Health> {
  if (from === SANDBOX) {
    const found = "Twilio knows the account; the number is Twilio's sandbox, whose webhook it does not tell";
    return { found, advice: null };
  }
  const senders = await ask('list WhatsApp senders', () =>
    client.messaging.v2.channelsSenders.list({ channel: 'whatsapp', limit: MOST_SENDERS }),
  );
  const sender = senders.find(({ senderId }) => senderId === from);
  if (!sender) return NOT_OWNED;
  if (!sender.status.startsWith('ONLINE')) {
    const found = `Twilio says that the WhatsApp sender is ${sender.status}`;
    return { found, advice: "finish its registration in Twilio's console" };
  }
  return calledAt(sender.webhook?.callbackUrl, { url, use });
}

const NOT_OWNED: Health = {
  found: 'Twilio knows the account, and it does not have the number',
  advice:
    "from must be one of the account's own, as +573005550100; a number of a subaccount needs that one's SID",
};

/** Whether Twilio calls this house. Where nobody has said where that is, its address is `.invalid` (RFC 2606). */
function calledAt(called: string | null | undefined, { url, use }: Pick<Needed, 'url' | 'use'>): Health {
  const known = 'Twilio knows the account and the number';
  if (new URL(url).hostname.endsWith('.invalid')) return { found: known, advice: null };
  if (called === url) return { found: `${known}, and calls this house`, advice: null };
  const found = called
    ? `${known}, and calls another address for ${use}`
    : `${known}, and calls nobody for ${use}`;
  return { found, advice: `set its webhook for ${use} to ${url}, by POST` };
}

function adviceOn(kind: AdapterError['kind']): string {
  switch (kind) {
    case 'held':
      return 'accountSid and authToken must be those of one account, as its console shows them';
    case 'refused':
      return 'accountSid and from must be of one account at Twilio';
    default:
      return 'look at this machine’s way to api.twilio.com, and look again';
  }
}
