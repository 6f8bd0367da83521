import type { Appointment } from '../appointment.ts';
import type { Reply } from '../effects.ts';
import { appointmentArgs } from '../setup.ts';
import { adviceOn, needsOrder, wantsOrder } from '../visits/visit.ts';
import type { QuestionCard, World } from '../world.ts';
import type { VisitFact } from './fact-topic.ts';
import { CONCEPT, subjectsOf } from './question-words.ts';

/** What the clinic's file tells of coming on time. */
const ARRIVAL = `${CONCEPT}arrival`;

/**
 * What is told of these visits to who asks that of them, in one reply, each thing once. `isInHand`: the talk is about it
 * already, and it needs no name.
 */
export function tellOfVisits(
  visits: readonly Appointment[],
  facts: readonly VisitFact[],
  { world, isInHand = false }: { world: World; isInHand?: boolean },
): Reply {
  const told = visits.flatMap((visit) =>
    facts.flatMap((fact) => factOf(visit, fact, { world, isInHand, isOneOfSeveral: visits.length > 1 })),
  );
  const each = [...new Map(told.map((reply) => [JSON.stringify(reply), reply])).values()];
  return each.length === 1 ? each[0]! : { key: 'question.answer', args: { answer: { each } } };
}

interface Telling {
  world: World;
  isInHand: boolean;
  isOneOfSeveral: boolean;
}

function factOf(visit: Appointment, fact: VisitFact, telling: Telling): Reply[] {
  const { world } = telling;
  const args = appointmentArgs(visit);
  const isRemote = visit.modality === 'telemedicine';
  switch (fact) {
    case 'time':
      return [{ key: 'visit.when', args }];
    case 'place': {
      // Of a visit that is spoken of, the address was told: it is asked how it is found.
      const way = telling.isInHand && !isRemote ? wayTo(visit, world) : [];
      return way.length ? way : [{ key: isRemote ? 'visit.remote' : 'visit.place', args }];
    }
    case 'before':
      return [{ key: 'visit.was', args }];
    case 'standing':
      return [{ key: 'visit.stands', args }];
    case 'modality':
      return [{ key: isRemote ? 'visit.remote' : 'visit.in-person', args }];
    case 'way':
      return isRemote
        ? [{ key: 'visit.remote', args }]
        : [{ key: 'visit.place', args }, ...wayTo(visit, world)];
    case 'doctor':
      return [{ key: 'visit.doctor', args }];
    case 'price': {
      const answer = priceOf(visit, world);
      if (!answer) return [{ key: 'question.unknown' }];
      // A price is told with the name of its service.
      return [forVisit(visit, { key: 'question.answer', args: { answer } }, telling.isOneOfSeveral)];
    }
    case 'duration':
      return [
        { key: 'question.duration', args: { service: { service: visit.service }, minutes: visit.minutes } },
      ];
    case 'arrival':
      return [arrivalAt(visit, world)];
    case 'order':
      return [orderFor(visit, world)];
    case 'body':
      return [hasPreparation(visit, world) ? toPrepare(visit, telling) : unprepared(visit)];
    case 'bringing': {
      const order: Reply[] = wantsOrder(visit, world) ? [{ key: 'visit.order' }] : [];
      return [toPrepare(visit, telling), ...order];
    }
  }
}

/** How to prepare for a visit, or what to bring to it. */
function toPrepare(visit: Appointment, { world, isInHand }: Telling): Reply {
  const advice = adviceOn(visit, world);
  const { preparation: answer } = advice.args ?? {};
  const bare: Reply = answer === undefined ? advice : { key: 'question.answer', args: { answer } };
  return isInHand ? advice : forVisit(visit, bare, true);
}

/** What is told, after the visit that it is told of, where that is not clear. */
function forVisit(visit: Appointment, told: Reply, isNamed: boolean): Reply {
  return isNamed
    ? { key: 'visit.for', args: { ...appointmentArgs(visit), answer: { message: told } } }
    : told;
}

function unprepared(visit: Appointment): Reply {
  return { key: 'visit.no-preparation', args: appointmentArgs(visit) };
}

function hasPreparation({ service }: Appointment, { clinic }: World): boolean {
  return clinic.services.find(({ id }) => id === service)?.preparation !== undefined;
}

/** How one gets to the site, in the clinic's own words. */
function wayTo({ site }: Appointment, { clinic }: World): Reply[] {
  const card = clinic.questions.find((one) => one.topic === 'location' && one.site === site);
  return card ? [{ key: 'question.answer', args: { answer: card.answer } }] : [];
}

/** The price of its service, or what is told of prices at all. */
function priceOf({ service }: Appointment, { clinic }: World): string | undefined {
  const prices = clinic.questions.filter(({ topic }) => topic === 'price');
  const card = prices.find((one) => one.service === service) ?? prices.find((one) => !one.service);
  return card?.answer;
}

/** When it begins, and how long before one is to be there: as its preparation says, or the clinic's file. */
function arrivalAt(visit: Appointment, world: World): Reply {
  const { preparation = '' } = world.clinic.services.find(({ id }) => id === visit.service) ?? {};
  const isSaid = visit.modality === 'in-person' && subjectsOf(preparation).includes(ARRIVAL);
  const answer = isSaid ? preparation : cardOfArrival(world)?.answer;
  const advice =
    visit.modality === 'telemedicine' || !answer ? adviceOn({ ...visit, service: '' }, world) : null;
  return {
    key: 'visit.arrival',
    args: { ...appointmentArgs(visit), answer: advice ? { message: advice } : answer! },
  };
}

function cardOfArrival({ clinic }: World): QuestionCard | undefined {
  return clinic.questions.find(
    ({ topic, asks }) => topic === null && asks.some((way) => subjectsOf(way).includes(ARRIVAL)),
  );
}

function orderFor(visit: Appointment, world: World): Reply {
  if (wantsOrder(visit, world)) return { key: 'visit.order' };
  if (needsOrder(visit, world)) return { key: 'visit.order-here', args: appointmentArgs(visit) };
  return { key: 'question.no-order', args: { service: { service: visit.service } } };
}
