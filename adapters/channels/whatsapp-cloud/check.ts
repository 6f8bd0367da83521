import { z } from 'zod';
import { AdapterError } from '../../error.ts';
import type { Health } from '../channel.ts';
import type { Graph } from './graph.ts';

const number = z.looseObject({
  verified_name: z.string().max(200),
  quality_rating: z.string().max(20).optional(),
  webhook_configuration: z
    .looseObject({
      application: z.string().optional(),
      whatsapp_business_account: z.string().optional(),
      phone_number: z.string().optional(),
    })
    .optional(),
});

type Known = z.output<typeof number>;

/** Which number is asked about, and where Meta is to call this house. */
export interface Asked {
  phoneNumberId: string;
  url: string;
}

/**
 * Asks Meta whether the number is there for this token, how it is thought of, and whom it calls of it. Nobody is
 * written to. Source of the fields: Meta, business phone numbers; webhook overrides, read 2026-11.
 */
export async function checkNumber(graph: Graph, { phoneNumberId, url }: Asked): Promise<Health> {
  try {
    const fields = 'verified_name,quality_rating,webhook_configuration';
    const { data } = number.safeParse(await graph.get('number look-up', `${phoneNumberId}?fields=${fields}`));
    if (!data)
      return { found: 'Meta answered, and not as its API does', advice: 'look at graphUrl and version' };
    return healthOf(data, url);
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    return { found: error.message, advice: adviceOn(error.kind) };
  }
}

function healthOf(known: Known, url: string): Health {
  const { verified_name: name, quality_rating: quality = 'UNKNOWN' } = known;
  const found = `Meta knows the number as '${name}', quality ${quality}`;
  const called = calledIn(known);
  if (called !== null && !isHere(called, url)) {
    const whom = called === '' ? 'calls nobody' : 'calls another address';
    const advice = `set the webhook of the app (WhatsApp, Configuration) to ${url}, and subscribe to 'messages'`;
    return { found: `${found}, and ${whom}`, advice };
  }
  if (quality === 'RED') {
    return { found, advice: 'patients block or report it: send less that they did not ask for' };
  }
  return { found: called === null ? found : `${found}, and calls this house`, advice: null };
}

/** Where Meta calls: what is set of the number goes before what is set of its account, and of the app. Null: it does not say. */
function calledIn({ webhook_configuration: set }: Known): string | null {
  return set === undefined
    ? null
    : (set.phone_number ?? set.whatsapp_business_account ?? set.application ?? '');
}

/** Whether that is this house: the clinic's own address, or the one that is all clinics'. Where nobody has said where it is, anything is. */
function isHere(called: string, url: string): boolean {
  const { hostname, pathname } = new URL(url);
  const shared = new URL(pathname.replace(/[^/]+\/([^/]+)$/, '$1'), url).href;
  return hostname.endsWith('.invalid') || called === url || called === shared;
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
