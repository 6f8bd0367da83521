import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ReviewedOrder } from '../../../storage/desk.ts';
import { type Decision, decision, reviewOf } from '../../desk/decision.ts';
import { Problem } from '../problem.ts';
import type { ClinicRoute } from '../visitors.ts';
import { type AtDesk, atDesk, type DeskParts } from './guard.ts';
import { claimedBy, orderBody } from './order-body.ts';
import type { DecidedBody, OrderBody, WaitingBody } from './wire.ts';

/** An order is one agent's for as long: their page asks again before it is over. */
const CLAIM_MS = 3 * 60_000;
/** Orders shown in the line. */
const SHOWN = 100;

interface OrderRoute {
  Params: { clinic: string; id: string };
}

/** The orders that a person is to look at: the line, one of them, its pages, and what is decided. */
export function addOrders(app: FastifyInstance, parts: DeskParts): void {
  const { house, clock } = parts;
  const { store } = house;
  app.get<ClinicRoute>('/console/:clinic/orders', async (request): Promise<WaitingBody> => {
    const { clinic } = await atDesk(request, parts);
    const now = clock.now();
    const waiting = await store.desk.waitingOrders(clinic.id, SHOWN);
    const orders = waiting.map(({ id, at, reason, service, files, claimed }) => ({
      ...{ id, reason, files },
      at: new Date(at).toISOString(),
      service: clinic.services.find((one) => one.id === service)?.name ?? null,
      claimedBy: claimedBy({ claimed }, now),
    }));
    return { now: new Date(now).toISOString(), orders };
  });
  app.post<OrderRoute>('/console/:clinic/orders/:id/claim', async (request): Promise<OrderBody> => {
    const desk = await atDesk(request, parts);
    const before = await orderOf(request, desk);
    const now = clock.now();
    const claim = { agent: desk.agent.name, now, until: now + CLAIM_MS };
    await store.desk.claimOrder(desk.clinic.id, before.id, claim);
    if (claimedBy(before, now) !== desk.agent.name) await note(desk, 'order.seen', before.id);
    const order = await orderOf(request, desk);
    return orderBody(order, await store.load(order.conversation), now);
  });
  app.delete<OrderRoute>('/console/:clinic/orders/:id/claim', async (request) => {
    const { agent, clinic } = await atDesk(request, parts);
    await store.desk.releaseOrder(clinic.id, request.params.id, agent.name);
    return {};
  });
  app.post<OrderRoute>('/console/:clinic/orders/:id/decision', async (request): Promise<DecidedBody> => {
    const desk = await atDesk(request, parts);
    const order = await orderOf(request, desk);
    await decide(order, read(request.body, order, desk), desk);
    return { decided: true };
  });
  addPages(app, parts, { orderOf, note });

  /** @throws Problem 404: the same for another clinic's order as for none. */
  async function orderOf(request: FastifyRequest, { clinic }: AtDesk): Promise<ReviewedOrder> {
    const { id } = request.params as OrderRoute['Params'];
    const order = await store.desk.order(clinic.id, id);
    if (order) return order;
    throw new Problem(404, 'no-such-order', 'There is no such order at this clinic.');
  }

  async function note({ agent, clinic }: AtDesk, act: string, subject: string): Promise<void> {
    await store.desk.note({ clinic: clinic.id, at: clock.now(), agent: agent.name, act, subject });
  }

  /**
   * What is decided goes into the conversation by the inbox, once for each order: whoever comes second, by whatever
   * process, is told so. It is noted before, so that none is decided that is not noted.
   */
  async function decide(order: ReviewedOrder, decided: Decision, desk: AtDesk): Promise<void> {
    const { agent, clinic } = desk;
    if (!house.channel(clinic.id, order.conversation.channel)) {
      throw taken('no-channel', 'The patient wrote on a channel that the clinic has no more: call them.');
    }
    const now = clock.now();
    const claim = { agent: agent.name, now, until: now + CLAIM_MS };
    const claimed = await store.desk.claimOrder(clinic.id, order.id, claim);
    if (claimed === null) return refuseLate(order, agent.name);
    if (claimed.by !== agent.name) throw taken('order-claimed', 'Another agent has this order open.');
    await note(desk, `order.decided.${decided.verdict}`, order.id);
    const about = { review: reviewOf(order, decided, agent.name) };
    const event = { type: 'dialog.due', flow: 'orders', about } as const;
    const outcome = await house.due(order.conversation, event, `order:${order.id}`);
    if (outcome === 'repeated') {
      const known = await store.desk.order(clinic.id, order.id);
      refuseLate(known ?? order, agent.name);
    }
  }
}

/** Who asks again because the answer was lost is not refused. @throws Problem 409 */
function refuseLate({ decided }: ReviewedOrder, agent: string): void {
  if (decided?.by === agent) return;
  throw taken('order-decided', 'This order has been decided already.');
}

function taken(code: string, message: string): Problem {
  return new Problem(409, code, message);
}

interface PageHands {
  orderOf(request: FastifyRequest, desk: AtDesk): Promise<ReviewedOrder>;
  note(desk: AtDesk, act: string, subject: string): Promise<void>;
}

/** Pages are drawn when they are asked for, in the reader's own process: a hostile file harms nobody's browser. */
function addPages(app: FastifyInstance, parts: DeskParts, { orderOf, note }: PageHands): void {
  const { door, drawer } = parts;
  type PageRoute = { Params: OrderRoute['Params'] & { page: string } };
  app.get<PageRoute>('/console/:clinic/orders/:id/pages/:page', async (request, reply) => {
    const desk = await atDesk(request, parts);
    const order = await orderOf(request, desk);
    const page = Number(request.params.page);
    if (!Number.isInteger(page) || page < 1) throw noPage();
    const found = await Promise.all(order.files.map((file) => door.files.find(desk.clinic.id, file)));
    const files = found.flatMap((file) => (file ? [file.bytes] : []));
    const drawn = files.length > 0 ? await drawer?.draw(files, page) : null;
    if (!drawn) throw noPage();
    await note(desk, 'order.page-seen', order.id);
    return reply
      .header('content-security-policy', "default-src 'none'; sandbox")
      .type('image/jpeg')
      .send(Buffer.from(drawn.picture));
  });
}

function noPage(): Problem {
  return new Problem(404, 'no-such-page', 'There is no such page, or it cannot be shown any more.');
}

/** @throws Problem 422 that names what is wrong, and never repeats a patient's words. */
function read(body: unknown, order: ReviewedOrder, { clinic }: AtDesk): Decision {
  const { data, error } = decision.safeParse(body);
  if (error) throw new Problem(422, 'unreadable', z.prettifyError(error).replaceAll('\n', ' '));
  if (data.verdict === 'valid' && data.service !== null) {
    const accepted = clinic.services.map(({ id }) => id);
    if (!accepted.includes(data.service)) {
      throw new Problem(422, 'unknown-service', 'service: expected one of the clinic.', { accepted });
    }
  }
  if (data.verdict === 'better-photo' && data.files?.some((file) => !order.files.includes(file))) {
    throw new Problem(422, 'unknown-file', 'files: expected some of this order.');
  }
  return data;
}
