import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { StoreError } from '../../storage/store-error.ts';
import { type Log, placesOf } from '../log.ts';
import type { ProblemBody } from './wire.ts';

/** What was wrong with a request, for who sent it: a code for programs, a sentence for people. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly code: string;
  /** What is accepted instead, where that can be listed. */
  readonly accepted: readonly string[] | undefined;
  readonly retryAfterSeconds: number | undefined;

  /** @param message never repeats a patient's words. */
  constructor(
    status: number,
    code: string,
    message: string,
    more: { accepted?: readonly string[]; retryAfterSeconds?: number } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.accepted = more.accepted;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}

/** Answers whatever was thrown with one shape of JSON; what is our fault is logged and not explained. */
export function answerProblems(log: Log) {
  return (error: FastifyError | Problem, request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof Problem) {
      if (error.retryAfterSeconds !== undefined) reply.header('retry-after', error.retryAfterSeconds);
      return reply.code(error.status).send(bodyOf(error));
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(bodyOf(fromFastify(status, error)));
    // Only where it happened: a message of the depths may have anything in it.
    const where = { request: request.id, route: request.routeOptions.url };
    log.error({ ...where, kind: error.name, code: error.code, stack: placesOf(error) }, 'request failed');
    const isFull = error.code === 'ENOSPC' || (error instanceof StoreError && error.kind === 'full');
    if (isFull) return reply.code(507).send(bodyOf(DISK_FULL));
    if (error instanceof StoreError) {
      return reply.header('retry-after', RETRY_AFTER_SECONDS).code(503).send(bodyOf(STORE_AWAY));
    }
    const message = `Something went wrong on our side (request ${request.id}). Try again in a moment.`;
    return reply.code(500).send(bodyOf(new Problem(500, 'internal', message)));
  };
}

/** The answer for an address where nothing is. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply) {
  const path = request.url.split('?')[0]!.slice(0, 200);
  return reply
    .code(404)
    .send(bodyOf(new Problem(404, 'not-found', `There is nothing at ${request.method} ${path}.`)));
}

const DISK_FULL = new Problem(
  507,
  'disk-full',
  'There is no room left to keep it. Nothing was stored; try again later.',
);

const STORE_AWAY = new Problem(
  503,
  'store-unavailable',
  'It could not be stored just now. Nothing was stored; try again in a moment.',
);

/** A database that was started again is there by then. */
const RETRY_AFTER_SECONDS = 5;

const FASTIFY_CODES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'unreadable',
};

function fromFastify(status: number, error: FastifyError): Problem {
  return new Problem(
    status,
    FASTIFY_CODES[error.code] ?? 'bad-request',
    `${error.message}.`.replace(/\.+$/, '.'),
  );
}

function bodyOf({ code, message, accepted }: Problem): ProblemBody {
  return { error: { code, message, ...(accepted && { accepted }) } };
}
