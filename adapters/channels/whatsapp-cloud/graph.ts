import { z } from 'zod';
import { AdapterError } from '../../error.ts';
import { NEVER_REACHED } from '../../never-reached.ts';
import { GraphError, type Refusal } from './errors.ts';
import type { WhatsAppCloudSettings } from './settings.ts';

/** Meta's Graph API, as one number of a clinic asks it. */
export interface Graph {
  /** Asks for something to be done, once. @throws AdapterError: `uncertain` where it may have been done */
  post(call: string, path: string, body: object): Promise<Answer>;
  /** Asks for what is there. @throws AdapterError */
  get(call: string, path: string): Promise<unknown>;
}

/** A whole answer. */
export interface Answer {
  status: number;
  json: unknown;
}

/** Meta answers within a second; a message that takes longer is asked after, not sent again. */
const PATIENCE_MS = 15_000;
/** Answers are a few hundred bytes. */
const MOST_ANSWER_BYTES = 256 * 1024;

/** Opens it. Nothing is asked yet. */
export function openGraph({ graphUrl, version, accessToken }: WhatsAppCloudSettings): Graph {
  const base = `${graphUrl.replace(/\/+$/, '')}/${version}/`;
  const ask = async (call: string, path: string, init: RequestInit): Promise<Answer> => {
    const { response, json } = await attempt(call, async () => {
      // A redirect would carry the token to wherever it points.
      const response = await fetch(base + path, {
        ...init,
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      });
      return { response, json: await readJson(response) };
    });
    if (!response.ok) throw new GraphError(call, refusalOf(response, json));
    return { status: response.status, json };
  };
  return {
    post: (call, path, body) => ask(call, path, { method: 'POST', body: JSON.stringify(body) }),
    get: async (call, path) => (await ask(call, path, { method: 'GET' })).json,
  };
}

async function attempt<T>(call: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const never = NEVER_REACHED.has(codeOf(cause));
    throw new AdapterError(
      never ? 'unreachable' : 'uncertain',
      `WhatsApp Cloud: ${call} ${never ? 'did not reach Meta' : 'was not answered'}`,
      { cause },
    );
  }
}

/** `fetch` hides the socket's error under its own, and several addresses' errors under one. */
function codeOf(error: unknown): string {
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown[] };
  if (typeof code === 'string') return code;
  if (errors?.length) return codeOf(errors[0]);
  return cause ? codeOf(cause) : '';
}

/** The answer's JSON; null where it is none, as a proxy's page in between. */
async function readJson(response: Response): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > MOST_ANSWER_BYTES) break;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    return null;
  }
}

const failure = z.looseObject({
  error: z.looseObject({
    code: z.number().optional(),
    fbtrace_id: z
      .string()
      .regex(/^[\w-]{1,64}$/)
      .optional()
      .catch(undefined),
  }),
});

function refusalOf(response: Response, json: unknown): Refusal {
  const { code, fbtrace_id: trace } = failure.safeParse(json).data?.error ?? {};
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return {
    status: response.status,
    code: code ?? null,
    trace: trace ?? null,
    retryAfterSeconds: seconds >= 0 && seconds <= 3600 ? seconds : null,
  };
}
