import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
} from 'botbuilder';
import { z } from 'zod';
import { AdapterError } from '../../error.ts';
import { NEVER_REACHED } from '../../never-reached.ts';
import type { AccessToken } from './access-token.ts';
import type { Making } from './layout.ts';
import type { Reference } from './references.ts';
import type { BotFrameworkSettings } from './settings.ts';

/** The way into conversations. */
export interface Connector {
  /** Sends one activity, once; the channel's id of it. @throws AdapterError */
  post(reference: Reference, making: Making): Promise<string | null>;
}

/** How services are asked. */
export interface ConnectorWire {
  /** Milliseconds that an answer is waited for. @default 15 s */
  answerMs?: number;
}

/** Opens it. Nothing is asked yet. */
export function openConnector(
  { appId, issuer }: BotFrameworkSettings,
  token: AccessToken,
  { answerMs = 15_000 }: ConnectorWire,
): Connector {
  const credentials = {
    isValidAppId: async (id: string) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      signRequest: async (request: Asked) => {
        request.headers.set('Authorization', `Bearer ${await token.get()}`);
        return request;
      },
    }),
  };
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      { MicrosoftAppId: appId, ToChannelFromBotOAuthScope: issuer, ToBotFromChannelTokenIssuer: issuer },
      credentials,
      undefined,
      undefined,
      { httpClient: { sendRequest: (request) => ask(request, answerMs) } },
    ),
  );
  const send = async (reference: Reference, making: Making): Promise<string | null> => {
    let sent: string | null = null;
    // The package's types ask for names, and for whether it is a group; the wire does not.
    const into = reference as { [Key in keyof Reference]: Reference[Key] & ConversationReference[Key] };
    await adapter.continueConversationAsync(appId, into, async (context) => {
      // What we say answers no activity: without this it would be one that the package has made up.
      delete context.activity.id;
      sent = (await context.sendActivity(making(context)))?.id || null;
    });
    return sent;
  };
  return {
    async post(reference, making) {
      try {
        return await send(reference, making);
      } catch (error) {
        if (!(error instanceof ServiceRefusal) || error.status !== 401) throw wrapped(error);
        // The token may have been taken back: another one, once.
        token.forget();
        return await send(reference, making).catch((again) => {
          throw wrapped(again);
        });
      }
    },
  };
}

type HttpClient = NonNullable<
  NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>['httpClient']
>;
type Asked = Parameters<HttpClient['sendRequest']>[0];
type Answered = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** Answers are an id, or an error. */
const MOST_BYTES = 64 * 1024;

/**
 * Asks a service, once. The package's own client asks up to four times where an answer is lost or is an error,
 * and what had been said would be said again each time; it leaves alone an error that is none of its own.
 */
async function ask(request: Asked, answerMs: number): Promise<Answered> {
  let response: Response;
  let bodyAsText: string;
  try {
    response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJson(),
      body: request.body,
      // A redirect would carry the token to wherever it points.
      redirect: 'manual',
      signal: AbortSignal.timeout(answerMs),
    });
    bodyAsText = (await response.text()).slice(0, MOST_BYTES);
  } catch (cause) {
    if (NEVER_REACHED.has(codeOf(cause))) {
      throw new AdapterError('unreachable', 'Bot Framework: the service was not reached', { cause });
    }
    throw uncertain('the service did not answer', cause);
  }
  if (!response.ok) throw refusalOf(response, bodyAsText);
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  headers.set('content-type', 'application/json');
  return { request, status: response.status, headers, bodyAsText };
}

/** Nobody can be asked later, and no receipt will come: to wait is of no use. */
function uncertain(what: string, cause?: unknown): AdapterError {
  return new AdapterError('uncertain', `Bot Framework: ${what}`, { cause, retryAfterSeconds: 0 });
}

/** `fetch` hides the socket's error under its own, and several addresses' errors under one. */
function codeOf(error: unknown): string {
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown[] };
  if (typeof code === 'string') return code;
  if (errors?.length) return codeOf(errors[0]);
  return cause ? codeOf(cause) : '';
}

/** A refusal as the house hears of it. The service's own words are left out: they may repeat ours. */
class ServiceRefusal extends AdapterError {
  readonly status: number;

  constructor(
    kind: AdapterError['kind'],
    { status, code, retryAfterSeconds }: { status: number; code: string; retryAfterSeconds?: number },
  ) {
    const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
    super(kind, `Bot Framework: the service answered ${status}${code && `, ${code}`}`, wait);
    this.status = status;
  }
}

const failure = z.looseObject({
  error: z.looseObject({
    code: z
      .string()
      .regex(/^[\w.]{1,60}$/)
      .catch(''),
  }),
});

/** Who has blocked the bot, or taken it away, is told of so. Source: Microsoft, Teams, proactive messages, 2026-11. */
const UNWANTED = new Set(['MessageWritesBlocked', 'ConversationBlockedByUser']);

function refusalOf({ status, headers }: Response, body: string): AdapterError {
  const code = failure.safeParse(jsonOf(body)).data?.error.code ?? '';
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  const wait = seconds >= 0 && seconds <= 3600 ? { retryAfterSeconds: seconds } : {};
  if (status === 429) return new ServiceRefusal('throttled', { status, code, ...wait });
  if (status === 401) return new ServiceRefusal('held', { status, code });
  if (status === 403 && UNWANTED.has(code)) return new ServiceRefusal('unwanted', { status, code });
  // Teams asks for another try. Source: Microsoft, Teams, rate limits, 2026-11.
  if (status === 412) return new ServiceRefusal('unreachable', { status, code });
  if (status >= 500 || status === 408) return uncertain(`the service answered ${status}`);
  return new ServiceRefusal('refused', { status, code });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the package itself trips over has our words in it, and is told of without. */
function wrapped(error: unknown): AdapterError {
  if (error instanceof AdapterError) return error;
  return new AdapterError('refused', 'Bot Framework: the activity could not be sent');
}
