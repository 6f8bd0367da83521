import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { HttpParts } from '../parts.ts';
import { Problem } from '../problem.ts';
import type { Demo } from './demo.ts';

const errand = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('restart') }),
  z.strictObject({ do: z.literal('keep') }),
  z.strictObject({ do: z.literal('return'), id: z.string() }),
]);

/** Of a simulation: its house is stopped and started again, as it stands or as it once stood. */
export function addCheckpoints(app: FastifyInstance, { clock }: HttpParts, { checkpoints }: Demo): void {
  app.post('/demo/checkpoints', async (request, reply) => {
    if (!checkpoints)
      throw new Problem(
        404,
        'no-checkpoints',
        'This house is started again with recado serve --simulate only.',
      );
    const { data } = errand.safeParse(request.body);
    if (!data) throw new Problem(422, 'unreadable', 'do: expected restart, keep, or return with an id.');
    const known = await checkpoints.list();
    if (data.do === 'return' && !known.some(({ id }) => id === data.id)) {
      const accepted = known.map(({ id }) => id);
      throw new Problem(404, 'no-checkpoint', 'There is no such checkpoint.', { accepted });
    }
    // The house closes once this is answered: what is in hand is ended first.
    checkpoints.ask(data.do === 'keep' ? { do: 'keep', at: new Date(clock.now()).toISOString() } : data);
    return reply.code(202).send({});
  });
}
