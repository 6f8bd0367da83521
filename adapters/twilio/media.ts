import type { MediaRef } from '../channels/channel.ts';
import { readAtMost } from '../channels/read-at-most.ts';
import { AdapterError } from '../error.ts';
import type { TwilioWire } from './client.ts';
import type { TwilioAccount } from './settings.ts';
import type { TwilioRequest } from './webhook.ts';

/** Twilio says ten at the most. */
const MOST_FILES = 10;
const API_URL = 'https://api.twilio.com';
/** Where Twilio's answer may lead to: its stores of media. Nothing is fetched from anywhere else. */
const STORES: readonly string[] = [
  'mms.twiliocdn.com',
  'media.twiliocdn.com',
  'media.us1.twilio.com',
  's3-external-1.amazonaws.com',
];
const PATIENCE_MS = 30_000;

/** The files that came with a message. They stay at Twilio until they are fetched; the id says where. */
export function readMedia({ field }: TwilioRequest): MediaRef[] {
  const count = Math.min(Number(field('NumMedia')) || 0, MOST_FILES);
  return Array.from({ length: count }, (_, at) => ({
    id: mediaId(field(`MediaUrl${at}`)),
    mediaType: field(`MediaContentType${at}`).split(';')[0]!.trim(),
    bytes: 0,
  })).filter(({ id }) => id !== '');
}

const MEDIA_ID = /^([SM]M[0-9a-f]{32})\/(ME[0-9a-f]{32})$/i;

/** `MM…/ME…` of the address of a file; empty where it is no such address, and nothing is ever fetched from it. */
export function mediaId(url: string): string {
  const path = URL.parse(url)?.pathname ?? '';
  const [, message, media] = /\/Messages\/(\w+)\/Media\/(\w+)$/.exec(path) ?? [];
  const id = `${message}/${media}`;
  return MEDIA_ID.test(id) ? id : '';
}

/** Opens the way to the files. The token goes to Twilio's API, and to no store that it leads to. */
export function openMedia({ accountSid, authToken }: TwilioAccount, { apiUrl = API_URL }: TwilioWire = {}) {
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  return async ({ id }: MediaRef, { maxBytes }: { maxBytes: number }): Promise<Uint8Array> => {
    const [, message, media] = MEDIA_ID.exec(id) ?? [];
    if (message === undefined) throw refused('its reference is none of Twilio’s');
    const url = `${apiUrl}/2010-04-01/Accounts/${accountSid}/Messages/${message}/Media/${media}`;
    try {
      return await download(url, { authorization, maxBytes });
    } catch (error) {
      if (error instanceof AdapterError) throw error;
      // A file can be asked for again without harm. What broke may have its address in it.
      throw new AdapterError('unreachable', 'Twilio: a file broke off on its way');
    }
  };
}

interface Way {
  authorization: string;
  maxBytes: number;
}

async function download(url: string, { authorization, maxBytes }: Way): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const first = await fetch(url, { redirect: 'manual', signal, headers: { authorization } });
  const location = first.headers.get('location');
  if (first.status < 300 || first.status >= 400 || location === null) return read(first, maxBytes);
  await first.body?.cancel();
  const store = URL.parse(location, url);
  const isStore = store?.protocol === 'https:' && STORES.includes(store.host) && store.username === '';
  if (!isStore) throw refused('Twilio leads to a host that is none of its own');
  return read(await fetch(store, { redirect: 'error', signal }), maxBytes);
}

async function read(response: Response, maxBytes: number): Promise<Uint8Array> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new AdapterError(kindOf(response.status), `Twilio: a file was answered ${response.status}`);
  }
  return readAtMost(response, maxBytes, () => refused('it is too large'));
}

function kindOf(status: number): AdapterError['kind'] {
  if (status === 401 || status === 403) return 'held';
  return status === 429 || status >= 500 ? 'unreachable' : 'refused';
}

function refused(why: string): AdapterError {
  return new AdapterError('refused', `Twilio: a file was not fetched, since ${why}`);
}
