import { heard } from '../../locales/heard.ts';
import type { Entity, EntityOf } from '../../nlu/types.ts';
import type { Given, Said } from '../events.ts';
import { folded, has } from '../folded.ts';
import type { World } from '../world.ts';
import type { ToldFromVisit } from './from-visit.ts';

/** That a visit is to be like another one that they have: "el mismo día que la mía", "na mesma unidade que o meu filho". */
export interface AsVisit extends Partial<ToldFromVisit> {
  /** Whose the other is: a relation to the contact; null where that was not told. */
  of: string | null;
  /** At the same site. */
  site?: true;
  /** With the same person of the clinic. */
  practitioner?: true;
}

const SAME = heard.likeness.same;
const EACH_SAME = new RegExp(SAME, 'g');
const SITE = heard.likeness.site;
const DOCTOR = heard.likeness.doctor;
/** "…que la mía", "de mi cita", "que voy yo", "da minha consulta". */
const OF_OWN = heard.likeness.ofOwn;
/** What stands between "el mismo día" and whose visit it is: "que la de mi". */
const TO_SOMEBODY = heard.likeness.toSomebody;

/**
 * What was said, without the person to whom a visit is only likened, and that likeness itself: "una para mi hijo, el
 * mismo día que la mía" is for the son.
 */
export function withLikeness(said: Said, { contact }: Pick<World, 'contact'>): Said {
  const { understood } = said;
  if (!understood || !has(said.text, SAME)) return said;
  const words = folded(said.text);
  for (const match of words.matchAll(EACH_SAME)) {
    const end = match.index + match[0].length;
    const of = likenedTo(understood.entities, words, end) ?? likenedByName(words, end, contact);
    const what = match.groups!['what']!;
    if (!of) continue;
    const likeness = {
      ...(SITE.test(what) && { site: true as const }),
      ...(DOCTOR.test(what) && { practitioner: true as const }),
    };
    const times = understood.entities.filter((one) => one.type === 'from-visit');
    const { person } = of;
    const entities = understood.entities.filter((one) => one !== of.entity && one.type !== 'from-visit');
    const controls = understood.controls.filter((name) => name !== 'as_before');
    const asVisit = { of: person, ...likeness, ...shiftOf(times) };
    return {
      ...said,
      text: without(said.text, of.name),
      understood: { ...understood, entities, controls },
      asVisit,
    };
  }
  return said;
}

function shiftOf(times: readonly EntityOf<'from-visit'>[]): Partial<ToldFromVisit> {
  return times.length
    ? { shift: Object.assign({}, ...times.toReversed().map(({ shift }) => shift)), beside: [] }
    : {};
}

/** Whose visit it is likened to, and the words that name them. */
interface Likened {
  person: string;
  entity: Entity | null;
  name?: { start: number; end: number };
}

/** "No mesmo dia da do Mateus": one of the contact's people, called by name. */
function likenedByName(words: string, end: number, { people, vouched }: World['contact']): Likened | null {
  for (const { id, name, relation } of vouched ? people : []) {
    const first = folded(name).split(' ')[0]!;
    const start = words.search(new RegExp(`\\b${first}\\b`));
    if (start < end || !TO_SOMEBODY.test(`${words.slice(end, start).trimEnd()} `)) continue;
    return {
      person: relation === 'self' ? 'self' : id,
      entity: null,
      name: { start, end: start + first.length },
    };
  }
  return null;
}

function without(text: string, name: Likened['name']): string {
  return name ? text.slice(0, name.start) + ' '.repeat(name.end - name.start) + text.slice(name.end) : text;
}

/** To whose visit it is likened by what follows; null where to none. */
function likenedTo(entities: readonly Entity[], words: string, end: number): Likened | null {
  const rest = words.slice(end);
  const entity = entities.find(
    (found) =>
      found.type === 'person' &&
      found.start >= end &&
      TO_SOMEBODY.test(`${words.slice(end, found.start).trimEnd()} `),
  );
  if (entity?.type === 'person' && entity.person !== 'self') return { person: entity.person, entity };
  const own = OF_OWN.exec(rest);
  if (!own) return null;
  const self = entities.find(
    (found) =>
      found.type === 'person' &&
      found.person === 'self' &&
      found.start >= end &&
      found.start < end + own[0].length,
  );
  return { person: 'self', entity: self ?? null };
}

/** That likeness; "el mismo día", with no visit in hand, is that of another of theirs. */
export function likenessIn({ asVisit, fromVisit }: Given): Pick<Given, 'asVisit'> {
  if (asVisit) return { asVisit };
  return fromVisit ? { asVisit: { of: null, ...fromVisit } } : {};
}
