import { z } from 'zod';
import { AdapterError } from '../../error.ts';
import type { Health } from '../channel.ts';
import type { Graph } from './graph.ts';

const number = z.looseObject({
  verified_name: z.string().max(200),
  quality_rating: z.string().max(20).optional(),
});

/** Asks Meta whether the number is there for this token, and how it is thought of. Nobody is written to. */
export async function checkNumber(graph: Graph, phoneNumberId: string): Promise<Health> {
  try {
    const json = await graph.get('number look-up', `${phoneNumberId}?fields=verified_name,quality_rating`);
    const { data } = number.safeParse(json);
    if (!data)
      return { found: 'Meta answered, and not as its API does', advice: 'look at graphUrl and version' };
    const { verified_name: name, quality_rating: quality = 'UNKNOWN' } = data;
    const found = `Meta knows the number as '${name}', quality ${quality}`;
    if (quality !== 'RED') return { found, advice: null };
    return { found, advice: 'patients block or report it: send less that they did not ask for' };
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return { found: error.message, advice: adviceOn(error.kind) };
  }
}

function adviceOn(kind: AdapterError['kind']): string {
  switch (kind) {
    case 'held':
      return 'accessToken must be a system user’s, of this account, with whatsapp_business_messaging, not expired';
    case 'refused':
      return 'phoneNumberId must be Meta’s id of the number, and version one that Meta still has';
    default:
      return 'look at this machine’s way to graph.facebook.com, and look again';
  }
}
