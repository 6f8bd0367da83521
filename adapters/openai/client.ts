import OpenAI from 'openai';
import { AdapterError } from '../error.ts';
import type { OpenAiAccount } from './settings.ts';

/** OpenAI's usual address. The package would else take one from the environment. */
const USUAL = 'https://api.openai.com/v1';

/** Opens a client. Nothing is asked yet, and nothing is asked twice: who waits has no time for it. */
export function openOpenAi({ apiKey, baseUrl = USUAL }: OpenAiAccount): OpenAI {
  return new OpenAI({
    apiKey,
    baseURL: baseUrl,
    maxRetries: 0,
    // These too would be taken from the environment: another account's, or a log of what is sent.
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    logLevel: 'off',
    // A redirect would carry the words, and the key, to wherever it points.
    fetchOptions: { redirect: 'error' },
  });
}

/**
 * Asks for something. @throws AdapterError, which says nothing of what was asked or answered
 * @param what the call, as 'read words': it stands in errors
 */
export async function ask<Answer>(what: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    throw toAdapterError(what, error);
  }
}

/** Causes are left out on purpose: they may hold what was sent, and what came of it. */
function toAdapterError(what: string, error: unknown): AdapterError {
  if (error instanceof AdapterError) return error;
  const say = (told: string) => `OpenAI: could not ${what} (${told})`;
  if (error instanceof OpenAI.APIUserAbortError || error instanceof OpenAI.APIConnectionTimeoutError)
    return new AdapterError('unreachable', say('no answer in time'));
  if (error instanceof OpenAI.APIConnectionError) return new AdapterError('unreachable', say('not reached'));
  if (!(error instanceof OpenAI.APIError))
    return new AdapterError('refused', say('no answer that can be used'));
  const { status, code, headers } = error;
  const told = [status && `HTTP ${status}`, isPlain(code) && code].filter(Boolean).join(', ') || 'no answer';
  const after = Number(headers?.get('retry-after'));
  const options = Number.isFinite(after) && after > 0 ? { retryAfterSeconds: after } : {};
  return new AdapterError(kindOf(status, code), say(told), options);
}

/** The account has no money left: waiting a moment does not help. */
const SPENT = new Set(['insufficient_quota', 'billing_hard_limit_reached']);

function kindOf(status: number | undefined, code: string | null | undefined): AdapterError['kind'] {
  if (status === 401 || status === 403) return 'unauthorized';
  if (SPENT.has(code ?? '')) return 'held';
  if (status === 429) return 'throttled';
  return status === undefined || status >= 500 || status === 408 ? 'unreachable' : 'refused';
}

/** Codes are names; anything else could be words of somebody's. */
function isPlain(code: string | null | undefined): code is string {
  return typeof code === 'string' && /^[a-z_]{1,60}$/.test(code);
}
