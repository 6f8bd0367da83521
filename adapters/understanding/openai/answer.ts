import { z } from 'zod';
import type { Advice, Named } from '../../../nlu/advice.ts';
import { PERSONS } from '../../../nlu/people/persons.ts';
import { type ClinicNames, INTENTS } from '../../../nlu/types.ts';

/** The choices that a question may offer; the schema is one for all questions, since a new one takes long to prepare. */
const MOST_CHOICES = 10;

/** What the model must answer, made of the sets that our own reader draws from. Every field is always there. */
export function answerSchema({ services, practitioners, sites }: ClinicNames) {
  const quote = z.string().describe('The exact words of the patient, as they stand in `words`.');
  const oneOf = (ids: readonly string[]) =>
    z.strictObject({ id: z.enum(ids as [string, ...string[]]), quote }).nullable();
  const ids = (things: readonly { id: string }[]) =>
    things.length > 0 ? things.map(({ id }) => id) : ['none'];
  return z.strictObject({
    wishes: z
      .array(z.strictObject({ intent: z.enum(INTENTS), certain: z.boolean() }))
      .describe('What is wanted, the first-wanted first.'),
    emergency: z.boolean().describe('Whether somebody may be in danger now or within hours.'),
    service: oneOf(ids(services)),
    practitioner: oneOf(ids(practitioners)),
    site: oneOf(ids(sites)),
    person: oneOf(PERSONS).describe('Whom the visit is for.'),
    when: z.strictObject({ quote }).nullable().describe('Words that tell a day or an hour that is wanted.'),
    choice: z
      .strictObject({ number: z.int().min(1).max(MOST_CHOICES), quote })
      .nullable()
      .describe('The choice that is taken, counted from 1.'),
  });
}

type Answer = z.output<ReturnType<typeof answerSchema>>;

/** The answer as advice. */
export function toAdvice({
  wishes,
  emergency,
  service,
  practitioner,
  site,
  person,
  when,
  choice,
}: Answer): Advice {
  const named: (Named | null)[] = [
    service && { type: 'specialty', ...service },
    practitioner && { type: 'practitioner', ...practitioner },
    site && { type: 'site', ...site },
    person && { type: 'person', ...person },
    when && { type: 'when', ...when },
    choice && { type: 'choice', index: choice.number, quote: choice.quote },
  ];
  return { wishes, emergency, named: named.filter((one) => one !== null) };
}
