import { z } from 'zod';
import { AdapterError } from '../../error.ts';
import type { BotFrameworkSettings } from './settings.ts';

/** What we show when we ask something of a channel behind the bot. */
export interface AccessToken {
  /** One that is valid for some minutes more. @throws AdapterError: `held` where the app is not let in */
  get(): Promise<string>;
  /** It was refused: the next one is a new one. */
  forget(): void;
}

/** A token lives for an hour or a day; it is not used in its last minutes. */
const MARGIN_MS = 5 * 60_000;
const PATIENCE_MS = 10_000;
const MOST_BYTES = 64 * 1024;

const granted = z.looseObject({ access_token: z.string().min(1).max(16_384), expires_in: z.coerce.number() });

/**
 * Opens the way to them: OAuth 2.0 client credentials. The package brings MSAL for this, whose errors do not say
 * whether to try again, and which asks nobody but Microsoft's own hosts.
 */
export function openAccessToken(
  { appId, appPassword, tenantId, loginUrl, issuer }: BotFrameworkSettings,
  now: () => number,
): AccessToken {
  const url = `${loginUrl.replace(/\/+$/, '')}/${tenantId}/oauth2/v2.0/token`;
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: appPassword,
    scope: `${issuer}/.default`,
  }).toString();
  let asked: Promise<{ token: string; until: number }> | null = null;
  const ask = async () => {
    const { access_token: token, expires_in: seconds } = await askFor(url, body);
    return { token, until: now() + seconds * 1000 - MARGIN_MS };
  };
  return {
    async get() {
      const before = asked;
      const known = await before?.catch(() => null);
      if (known && now() < known.until) return known.token;
      // Whoever was here first has asked.
      if (asked === before) asked = ask();
      return (await asked!).token;
    },
    forget: () => {
      asked = null;
    },
  };
}

async function askFor(url: string, body: string): Promise<z.output<typeof granted>> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  let response: Response;
  let text: string;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    response = await fetch(url, { method: 'POST', headers, body, redirect: 'error', signal });
    text = (await response.text()).slice(0, MOST_BYTES);
  } catch (cause) {
    throw new AdapterError('unreachable', 'Bot Framework: the login was not answered', { cause });
  }
  if (response.status === 429 || response.status >= 500) {
    throw new AdapterError('unreachable', `Bot Framework: the login was answered ${response.status}`);
  }
  const { success, data } = granted.safeParse(jsonOf(text));
  if (response.ok && success) return data;
  // The secret has run out, or is another app's: nothing can be sent until somebody sets that right.
  throw new AdapterError(
    'held',
    `Bot Framework: the login was answered ${response.status}, and let nobody in`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
