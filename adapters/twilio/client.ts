import twilio from 'twilio';
import type RequestClient from 'twilio/lib/base/RequestClient.js';
import { AdapterError } from '../error.ts';
import { openGate } from './gate.ts';
import type { TwilioAccount } from './settings.ts';

/** How long Twilio's answer is waited for. Half of all answers take 0.2 s. */
const ANSWER_MS = 10_000;

/** What Twilio was asked to do is among what it lists within this, also where nobody waited for its answer. */
export const LISTED_MS = 5_000;

/**
 * Requests of a client that are under way at once: some eighty a second. The package has as many connections
 * as it is told, and gives a request up that waits for one, as if Twilio had not answered (axios 1.21 counts from when it
 * is asked): of a thousand reminders that fall due together, most would be. What is more than the account may have at
 * once, Twilio answers with 20429.
 */
const MOST_AT_ONCE = 20;

/** Twilio's REST API, of one account. */
export type TwilioClient = ReturnType<typeof twilio>;

/** How Twilio is reached, where it is not as usual. */
export interface TwilioWire {
  /** Another host that speaks as Twilio's does: `http://127.0.0.1:4040`. */
  apiUrl?: string;
  /** @default 10 s */
  answerMs?: number;
}

/** Opens a client. Nothing is asked yet. */
export function openTwilio({ accountSid, authToken }: TwilioAccount, wire: TwilioWire = {}): TwilioClient {
  const { apiUrl, answerMs = ANSWER_MS } = wire;
  const sockets = { maxSockets: MOST_AT_ONCE, maxFreeSockets: MOST_AT_ONCE };
  const httpClient = new Wire({ timeout: answerMs, ...sockets }, apiUrl);
  return twilio(accountSid, authToken, { httpClient, autoRetry: false });
}

/**
 * Asks Twilio for something. @throws AdapterError whose kind says whether it was done
 * @param what the call, as 'send a message': it stands in errors
 */
export async function ask<Answer>(what: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    throw toAdapterError(what, error as Failure);
  }
}

/** The account may not do this until somebody sets it right: all of its messages would fail alike. */
const LOCKED_OUT = new Set([20003, 20005, 30002, 63023]);
/** Errors that say when rather than whether. 63018: WhatsApp's own limit. */
const TOO_FAST = new Set([20429, 14107, 30001, 63018]);
/** The recipient has told the carrier, or Twilio, to be left alone. */
const OPTED_OUT = new Set([21610]);
/** Nothing has left this machine. */
const NOT_REACHED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPROTO',
]);

interface Failure {
  status?: number;
  code?: number | string;
  retryAfterSeconds?: number;
}

/** Causes are left out on purpose: they hold the number that was called, and the text. */
function toAdapterError(what: string, failure: Failure): AdapterError {
  const { status, code, retryAfterSeconds } = failure;
  const told = [status && `HTTP ${status}`, code && `error ${code}`].filter(Boolean).join(', ');
  const message = `Twilio: could not ${what} (${told || 'no answer'})`;
  const options = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
  return new AdapterError(kindOf(failure), message, options);
}

function kindOf({ status, code }: Failure): AdapterError['kind'] {
  if (status === undefined) return NOT_REACHED.has(String(code)) ? 'unreachable' : 'uncertain';
  const error = Number(code);
  if (OPTED_OUT.has(error)) return 'unwanted';
  if (status === 429 || TOO_FAST.has(error)) return 'throttled';
  if (status === 401 || status === 403 || LOCKED_OUT.has(error)) return 'held';
  // An error on Twilio's side may come after the message has left it.
  return status >= 500 ? 'uncertain' : 'refused';
}

/** Keeps what the package drops: when to ask again. And keeps from it what it would give up while that waits. */
class Wire extends twilio.RequestClient {
  readonly #apiUrl: string | undefined;
  readonly #gate = openGate(MOST_AT_ONCE);

  constructor(options: RequestClient.RequestClientOptions, apiUrl: string | undefined) {
    super(options);
    this.#apiUrl = apiUrl;
  }

  override async request<TData>(options: RequestClient.RequestOptions<TData>) {
    const asked = { ...options, uri: this.#address(options.uri) };
    // Its time begins when it has its turn.
    const answer = await this.#gate(() => super.request<TData>(asked));
    if (answer.statusCode !== 429) return answer;
    const seconds = Number(answer.headers?.['retry-after']);
    const failure: Failure = { status: 429, code: 20429 };
    if (Number.isFinite(seconds) && seconds > 0) failure.retryAfterSeconds = seconds;
    throw failure;
  }

  #address(uri: string): string {
    if (this.#apiUrl === undefined) return uri;
    const { pathname, search } = new URL(uri);
    return `${this.#apiUrl}${pathname}${search}`;
  }
}
