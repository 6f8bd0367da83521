import type { FastifyInstance } from 'fastify';
import { type DeskParts, refuseOtherSites } from './guard.ts';
import { addOrders } from './orders.ts';
import { addSession } from './session.ts';
import { addWaitlist } from './waitlist.ts';
import { addWhatsApp } from './whatsapp.ts';

/** The console's own addresses: `/console/:clinic/…`. What they answer is kept by no cache. */
export function addDesk(app: FastifyInstance, parts: DeskParts): void {
  app.register(async (desk) => {
    desk.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      await refuseOtherSites(request);
    });
    addSession(desk, parts);
    addOrders(desk, parts);
    addWaitlist(desk, parts);
    addWhatsApp(desk, parts);
  });
}
