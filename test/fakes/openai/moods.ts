/**
 * What OpenAI may do to a request that it could have answered.
 * - `late`: the answer begins long after anyone waits for it.
 * - `trickling`: it begins at once, and never ends.
 * - `busy`: 429, and says when to ask again.
 * - `spent`: 429, since the account has no credit.
 * - `sick`: 500.
 * - `cut`: the line breaks.
 * - `locked`: 401, and repeats the key, as OpenAI does.
 * - `gone`: 404, as for a model that the account does not have.
 * - `elsewhere`: a redirect to another host.
 * - `proxied`: 200, and a page of something in between.
 * - `refusing`: the model refuses, in words of its own.
 * - `cut-short`: the model has spent its tokens before the end of its answer.
 * - `chatty`: words around the JSON, as of a server that knows no schemas.
 * - `off-the-list`: an answer by another schema.
 */
export type Mood = (typeof MOODS)[number];

/** All of them. */
export const MOODS = [
  'late',
  'trickling',
  'busy',
  'spent',
  'sick',
  'cut',
  'locked',
  'gone',
  'elsewhere',
  'proxied',
  'refusing',
  'cut-short',
  'chatty',
  'off-the-list',
] as const;

/** An answer with an error, as OpenAI words them. It may repeat what it was sent: nobody may pass that on. */
export function refusalOf(
  mood: Mood | undefined,
  said: string,
): { status: number; body: object; after?: number } | null {
  const error = (type: string, code: string | null, message: string) => ({
    error: { message, type, param: null, code },
  });
  switch (mood) {
    case 'busy':
      return {
        status: 429,
        body: error('requests', 'rate_limit_exceeded', 'Rate limit reached for requests'),
        after: 7,
      };
    case 'spent':
      return {
        status: 429,
        body: error('insufficient_quota', 'insufficient_quota', 'You exceeded your current quota'),
      };
    case 'sick':
      return {
        status: 500,
        body: error('server_error', null, `The server had an error while reading: ${said}`),
      };
    case 'locked':
      return {
        status: 401,
        body: error('invalid_request_error', 'invalid_api_key', 'Incorrect API key: sk-fake'),
      };
    case 'gone':
      return {
        status: 404,
        body: error(
          'invalid_request_error',
          'model_not_found',
          'The model does not exist or you have no access',
        ),
      };
    default:
      return null;
  }
}
