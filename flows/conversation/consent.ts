import type { Effects } from '../effects.ts';
import type { Given } from '../events.ts';
import type { Flow } from '../flow.ts';
import type { Contact, Help, World } from '../world.ts';

/** Whether a dialog has to wait until the contact agrees to the use of their data, or has said who may help with it. */
export function waitsForConsent({ needsConsent }: Pick<Flow, 'needsConsent'>, world: World): boolean {
  const { consent, vouched, people } = world.contact;
  if (!needsConsent) return false;
  if (consent === true) return needsConsent === true && helpToAskAbout(world).length > 0;
  const isKnown = vouched && people.length > 0 && consent === null;
  return !(needsConsent === 'of-strangers' && isKnown);
}

/** What is told at once of a visit that the clinic has not: nobody agrees to anything first to hear that. */
export function toldWithoutConsent(flow: string, { unoffered, service, suits }: Given) {
  if (flow !== 'booking' || !unoffered || service || suits?.length) return null;
  return { intent: null, given: { unoffered }, about: { topic: 'unoffered' as const } };
}

/** The help that the clinic has turned on and the contact has neither agreed to nor refused. */
export function helpToAskAbout({
  clinic: { help = [] },
  contact,
}: Pick<World, 'clinic' | 'contact'>): Help[] {
  return help.filter((one) => contact.help[one] === null);
}

/** The contact after what they said. Who takes back the use of their data has taken back all that came with it. */
export function agreed(contact: Contact, { purpose, given }: Effects['keepConsent']): Contact {
  if (purpose !== 'care') return { ...contact, help: { ...contact.help, [purpose]: given } };
  return { ...contact, consent: given, help: given ? contact.help : { words: null, voice: null } };
}
