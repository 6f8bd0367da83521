import type { Entity, EntityOf } from '../../nlu/types.ts';
import { offersTimes } from '../wish/instead.ts';
import type { Heard } from './heard.ts';
import { inHand } from './in-hand.ts';
import type { Move } from './move.ts';
import { distinct, ownOnes, peopleIn, type Told } from './several.ts';

/** One visit of several that are told apart: for whom, and of which service; null of the one in hand. */
interface Pair {
  person: string;
  service: string | null;
}

/**
 * "No, el examen es mío, el de Mateo es el pediatra", said of a visit that is on offer: whose that one is, and the
 * other waits for its turn, unless it has just been booked. Null where it is not told of two people.
 */
export function tellsWhoseIsWhich({ said, asked, conversation, world }: Heard): Move[] | null {
  if (!asked || !offersTimes(asked)) return null;
  const { service: current } = inHand(conversation.frames);
  const pairs = pairsIn(said.understood.entities, said.text, world);
  const own = pairs.find(({ service }) => service === null || service === current);
  const others = pairs.filter((pair) => pair !== own);
  if (!own || others.length === 0 || others.some(({ service }) => service === null)) return null;
  return [
    { do: 'answer', event: { type: 'patient.gave', given: { person: own.person } } },
    ...others
      .filter(({ service }) => service !== conversation.lastDone?.visit.service)
      .map(
        ({ person, service }): Move => ({
          do: 'queue',
          intent: 'book',
          given: { person, service: service!, together: true },
        }),
      ),
  ];
}

/** Who is told beside which service, one after the other; empty where that is of fewer than two people. */
function pairsIn(found: readonly Entity[], text: string, world: Heard['world']): Pair[] {
  const entities = [...found, ...ownOnes(text)].toSorted((one, other) => one.start - other.start);
  const people = peopleIn(entities, text, world);
  const services = distinct(entities.filter(({ type }) => type === 'specialty')) as EntityOf<'specialty'>[];
  if (people.length < 2) return [];
  const order = [...people, ...services].toSorted((one, other) => one.start - other.start);
  const pairs: Pair[] = [];
  for (let at = 0; at < order.length; at++) {
    const [one, next] = [order[at]!, order[at + 1]];
    if (next && isService(one) !== isService(next)) {
      pairs.push(pairOf(one, next));
      at++;
    } else if (isService(one)) return [];
    else pairs.push({ person: one.person, service: null });
  }
  return pairs;
}

type Named = Told | EntityOf<'specialty'>;

function isService(one: Named): one is EntityOf<'specialty'> {
  return 'specialty' in one;
}

function pairOf(one: Named, next: Named): Pair {
  const [service, told] = isService(one) ? [one, next as Told] : [next as EntityOf<'specialty'>, one];
  return { person: told.person, service: service.specialty };
}
