import type { Intent } from '../nlu/types.ts';
import type { Appointment } from './appointment.ts';
import type { FlowAbout, Reply } from './effects.ts';
import type { AskedOfClinic, Given } from './events.ts';
import { defineFlow } from './flow.ts';
import { attendance } from './questions/attendance.ts';
import { tellOfVisits } from './questions/visit-facts.ts';
import { flowSetup, tell, worldOf } from './setup.ts';
import { adviceOn } from './visits/visit.ts';
import { spanOf } from './wish/search-windows.ts';
import type { QuestionCard, World } from './world.ts';

interface Context {
  topic: QuestionCard['topic'] | NonNullable<FlowAbout['topic']>;
  given: Given;
  /** The visit in hand that it is asked of. Absent in frames saved before there was one. */
  visit?: Appointment;
}

/** The questions that have an intent of their own. */
export const QUESTION_TOPICS: Partial<Record<Intent, NonNullable<QuestionCard['topic']>>> = {
  faq_hours: 'hours',
  faq_location: 'location',
  faq_price: 'price',
  faq_insurance: 'insurance',
};

/** The answer to a question of the clinic, as another dialog tells it. */
export function answerOf({ intent, given, about }: AskedOfClinic, world: World): Reply {
  const context: Context = { topic: topicOf(intent, about), given };
  return replyTo(context, world) ?? { key: 'question.unknown' };
}

function topicOf(intent: Intent | null, about: FlowAbout = {}): Context['topic'] {
  return about.topic ?? (intent && QUESTION_TOPICS[intent]) ?? null;
}

const machine = flowSetup<Context>().createMachine({
  id: 'questions',
  context: ({ input }) => ({
    topic: topicOf(input.intent, input.about),
    given: input.given,
    ...(input.about.appointment && { visit: input.about.appointment }),
  }),
  initial: 'start',
  states: {
    start: {
      always: [
        {
          guard: ({ context }) => context.topic === 'unoffered',
          target: 'end',
          actions: [
            {
              type: 'recordUnmet',
              params: ({ context: { given }, event }) => ({
                service: given.unoffered ?? '',
                ...spanOf({ windows: [] }, worldOf(event).now),
                reason: 'not-offered' as const,
              }),
            },
            { type: 'reply', params: ({ event }) => servicesThereAre('question.unoffered', worldOf(event)) },
          ],
        },
        {
          guard: ({ context, event }) => replyTo(context, worldOf(event)) !== null,
          target: 'end',
          actions: { type: 'reply', params: ({ context, event }) => replyTo(context, worldOf(event))! },
        },
        { target: 'unknown' },
      ],
    },
    unknown: {
      entry: [
        { type: 'recordUnanswered', params: ({ context }) => ({ topic: context.topic }) },
        tell('question.unknown'),
      ],
      always: 'end',
    },
    end: { type: 'final' },
  },
});

/** A question from the clinic's own file; what went on before then goes on. */
export const questions = defineFlow({
  name: 'questions',
  intents: ['faq_hours', 'faq_location', 'faq_price', 'faq_insurance'],
  needsConsent: false,
  machine,
});

function replyTo(context: Context, world: World): Reply | null {
  if (context.topic === 'preparation') return howToCome(context, world);
  const answers = answersTo(context, world);
  const told: Reply = { key: 'question.answer', args: { answer: answers.join('\n') } };
  return factOf(context, world) ?? (answers.length ? told : null);
}

/** How to come to a visit for a service: in the clinic's own words, else as to any visit. */
function howToCome({ given: { service = '' } }: Context, world: World): Reply {
  const card = world.clinic.questions.find((one) => one.topic === 'preparation' && one.service === service);
  if (card) return { key: 'question.answer', args: { answer: card.answer } };
  return adviceOn({ service, modality: 'in-person' }, world);
}

function servicesThereAre(key: 'question.services' | 'question.unoffered', { clinic }: World): Reply {
  return { key, args: { services: clinic.services.map(({ name }) => name).join(', ') } };
}

/** Whom a doctor sees, and where: "¿qué días atiende la doctora Arango?" */
function doctorOf({ given: { practitioner } }: Context, { clinic }: World): Reply | null {
  const found = clinic.practitioners.find(({ id }) => id === practitioner);
  if (!found) return null;
  const names = (ids: readonly string[], all: readonly { id: string; name: string }[]) =>
    ids.map((id) => all.find((one) => one.id === id)?.name ?? id).join(', ');
  return {
    key: 'question.doctor',
    args: {
      doctor: { doctor: found.id },
      services: names(found.services, clinic.services),
      sites: names(found.sites, clinic.sites),
    },
  };
}

/** Who sees people for a service: "¿qué doctores hay en dermatología?" */
function doctorsFor(service: string | undefined, { clinic }: World): Reply | null {
  const doctors = clinic.practitioners.filter(({ services }) => services.some((id) => id === service));
  if (!doctors.length) return null;
  const args = { service: { service: service! }, doctors: doctors.map(({ name }) => name).join(', ') };
  return { key: 'question.doctors', args };
}

/** What the clinic's file says of a service beside its questions: whether it takes an order, and how long it is. */
function factOf(context: Context, world: World): Reply | null {
  const { topic, given } = context;
  const { service } = given;
  const { services } = world.clinic;
  const card = services.find(({ id }) => id === service);
  if (topic === 'visit')
    return tellOfVisits([context.visit!], given.ofVisit!.facts, { world, isInHand: true });
  if (topic === 'days' || topic === 'whether-then')
    return attendance(given, { world, isWhether: topic === 'whether-then' }) ?? doctorOf(context, world);
  if (topic === 'doctor') return doctorOf(context, world);
  if (topic === 'doctors') return doctorsFor(service, world);
  if (topic === 'cheaper') return pricesThereAre(world);
  if (topic === 'wait') return { key: 'question.wait' };
  if (topic === 'person-wait') return { key: 'person.how-long' };
  if (topic === 'list-wait') return { key: 'waiting.how-long' };
  if (topic === 'services') return servicesThereAre('question.services', world);
  if (topic === 'children') return childrenSeen(service, world);
  if (topic === 'order' || (topic === 'order-needed' && card?.needsOrder)) return { key: 'visit.order' };
  const args = { service: { service: service ?? '' } };
  if (topic === 'order-needed') {
    if (card) return { key: 'question.no-order', args };
    const names = services.filter(({ needsOrder }) => needsOrder).map(({ name }) => name);
    return names.length ? { key: 'question.order-for', args: { services: names.join(', ') } } : null;
  }
  if (topic !== 'duration') return null;
  if (card) return { key: 'question.duration', args: { ...args, minutes: card.minutes } };
  const lengths = services.map(({ minutes }) => minutes);
  return {
    key: 'question.durations',
    args: { least: Math.min(...lengths), most: Math.max(...lengths) },
  };
}

/** In which services children are seen; null where the file does not tell it of the one that is asked about. */
function childrenSeen(service: string | undefined, { clinic }: World): Reply | null {
  const isOf = ({ id, forChildren }: { id: string; forChildren: boolean }) =>
    forChildren && (service === undefined || id === service);
  const names = clinic.services.filter(isOf).map(({ name }) => name);
  return names.length ? { key: 'question.children', args: { services: names.join(', ') } } : null;
}

/** From what price on there is anything, and how one pays less: what the file tells of prices at all. */
function pricesThereAre({ clinic }: World): Reply | null {
  const card = clinic.questions.find(({ topic, service }) => topic === 'price' && !service);
  return card ? { key: 'question.cheaper', args: { answer: card.answer } } : null;
}

/** What the file answers: of the service or the site that is spoken of, where it has that, else of any. */
function answersTo({ topic, given }: Context, { clinic }: World): string[] {
  const asked = clinic.questions.find(({ id }) => id === given.question);
  if (asked && (asked.topic === null || asked.service || asked.site)) return [asked.answer];
  const of = asked?.topic ?? topic;
  if (!of) return [];
  const cards = clinic.questions.filter((card) => card.topic === of);
  const about = cards.filter(
    ({ service, site }) =>
      (given.service !== undefined && service === given.service) ||
      (given.site !== undefined && site === given.site),
  );
  if (about.length) return about.map(({ answer }) => answer);
  if (asked) return [asked.answer];
  const general = cards.filter(({ service, site }) => !service && !site);
  const chosen = general.length ? general.slice(0, 1) : cards.filter(({ service }) => !service);
  return (chosen.length ? chosen : cards).map(({ answer }) => answer);
}
