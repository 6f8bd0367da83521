import { heard } from '../../locales/heard.ts';
import type { Entity, EntityOf } from '../../nlu/types.ts';
import type { Said } from '../events.ts';
import { folded } from '../folded.ts';
import type { World } from '../world.ts';

/** That a place, or a doctor, will not do: the words right before its name, and right after. */
const BEFORE = heard.refused.before;
const AFTER = heard.refused.after;

/** "No era dermatología", "ya tengo cita con cardiología": the service that is not wanted; and "derma não, clínico". */
const NO_SERVICE = heard.refused.noService;
/** "La de dermatología no": a visit that is had. */
const ONE_OF = heard.refused.oneOf;
const NOT_IT = heard.refused.notIt;

/**
 * What was said, without the services that it is not, or that are had already, where another is wanted: "no era
 * dermatología, un médico general", "já tenho cardio, queria dermato".
 */
export function withoutOtherServices<Of extends Pick<Said, 'text' | 'understood'>>(said: Of): Of {
  const { text, understood } = said;
  const services = understood?.entities.filter(({ type }) => type === 'specialty') ?? [];
  if (!understood || services.length < 2) return said;
  const words = folded(text);
  const isOff = ({ start, end }: Entity) =>
    NO_SERVICE.test(words.slice(0, start)) ||
    (NOT_IT.test(words.slice(end)) && !ONE_OF.test(words.slice(0, start)));
  const off = services.filter(isOff);
  if (off.length === 0 || off.length === services.length) return said;
  const entities = understood.entities.filter((found) => !off.includes(found));
  return { ...said, understood: { ...understood, entities } };
}

/**
 * What was said, without the sites and doctors that were refused: "en el centro no, me queda lejos" asks for no visit
 * there. Where the clinic has one other site, that is asked for; another doctor is whoever else there is.
 */
export function withoutRefused(said: Said, { clinic }: Pick<World, 'clinic'>): Said {
  const { understood } = said;
  const named = understood?.entities.filter(isPlaced) ?? [];
  const refused = named.filter((found) => isRefused(found, said.text));
  if (!understood || refused.length === 0) return said;
  const others = clinic.sites.filter(({ id }) => !refused.some((one) => idOf(one) === id));
  const isLeft = named.some((found) => found.type === 'site' && !refused.includes(found));
  const entities = understood.entities.flatMap((found): Entity[] => {
    if (!isPlaced(found) || !refused.includes(found)) return [found];
    return found.type === 'site' && others.length === 1 && !isLeft ? [{ ...found, site: others[0]!.id }] : [];
  });
  const isDoctor = refused.some(({ type }) => type === 'practitioner');
  const isOther = isDoctor && !entities.some(({ type }) => type === 'practitioner');
  const controls = isOther ? [...understood.controls, 'another_doctor' as const] : understood.controls;
  return { ...said, understood: { ...understood, entities, controls } };
}

type Placed = EntityOf<'site' | 'practitioner'>;

function isPlaced(found: Entity): found is Placed {
  return found.type === 'site' || found.type === 'practitioner';
}

function idOf(found: Placed): string {
  return found.type === 'site' ? found.site : found.practitioner;
}

function isRefused({ start, end }: Placed, text: string): boolean {
  const words = folded(text);
  return BEFORE.test(words.slice(0, start)) || AFTER.test(words.slice(end));
}
