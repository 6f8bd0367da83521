import { z } from 'zod';
import { PERSONS } from '../../../nlu/people/persons.ts';
import { exception, ownException, week } from './times.ts';

/** Names a thing within the clinic's file; never shown to a patient. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .meta({ description: 'A short name in lower case letters, digits and hyphens.', examples: ['cardiology'] });

const otherNames = z
  .array(z.string().min(2))
  .default([])
  .meta({
    description: 'Other words that patients use for it, in any language.',
    examples: [['médico del corazón']],
  });

const modality = z.enum(['in-person', 'telemedicine']);

export const service = z.strictObject({
  id,
  name: z
    .string()
    .min(2)
    .meta({ description: 'As it is said to patients.', examples: ['cardiología'] }),
  otherNames,
  minutes: z
    .int()
    .min(5)
    .max(480)
    .meta({ description: 'How long a visit is, in minutes.', examples: [30] }),
  modalities: z
    .array(modality)
    .min(1)
    .default(['in-person'])
    .meta({
      description: 'How it is given, the usual way first.',
      examples: [['in-person', 'telemedicine']],
    }),
  preparation: z
    .string()
    .optional()
    .meta({
      description: 'How to prepare, in the words told to patients.',
      examples: ['Venga en ayunas de 8 horas.'],
    }),
  needsOrder: z.boolean().default(false).describe('Whether a medical order is required.'),
  forChildren: z
    .boolean()
    .default(false)
    .describe('Whether the patient is taken to be a child of who writes.'),
  price: z
    .string()
    .optional()
    .meta({
      description: 'The price, in the words told to patients.',
      examples: ['$180.000 la consulta particular'],
    }),
});

export const site = z.strictObject({
  id,
  name: z
    .string()
    .min(2)
    .meta({ description: "Without the word for 'site'.", examples: ['Norte'] }),
  otherNames,
  address: z
    .string()
    .min(5)
    .meta({
      description: 'Street, number and city.',
      examples: ['Calle 127 # 19-45, Bogotá'],
    }),
  hours: week.optional().describe("Where they are not the clinic's."),
  exceptions: z.array(exception).default([]).describe('Days on which this site keeps other hours.'),
});

export const practitioner = z.strictObject({
  id,
  name: z
    .string()
    .min(3)
    .meta({ description: 'As patients know them.', examples: ['Dra. Beatriz Arango'] }),
  services: z
    .array(z.string())
    .min(1)
    .meta({ description: 'Ids of the services they give.', examples: [['cardiology']] }),
  sites: z
    .array(z.string())
    .min(1)
    .meta({ description: 'Ids of the sites where they see patients.', examples: [['norte']] }),
  hours: z
    .record(z.string(), week)
    .optional()
    .meta({
      description:
        "By site. Nobody is at two sites at once, so who works at several says when at which; at a single site it is that site's hours unless given.",
      examples: [{ norte: { mon: '07:00-12:00' }, centro: { mon: '13:00-18:00' } }],
    }),
  breaks: week.default({}).meta({
    description: 'When they see nobody, by day of the week.',
    examples: [{ 'mon-fri': '12:00-13:00' }],
  }),
  exceptions: z.array(ownException).default([]).describe('Days away, or with other hours.'),
});

/** What the patients of a demo, or a small clinic without a system of its own, are known by. */
export const patient = z.strictObject({
  phone: z
    .string()
    .regex(/^\+[1-9]\d{7,14}$/)
    .meta({ description: 'With the country code.', examples: ['+573005550101'] }),
  id,
  name: z
    .string()
    .min(2)
    .meta({ description: 'First and last name.', examples: ['Ana Gómez'] }),
  nationalId: z
    .strictObject({
      kind: z
        .string()
        .min(1)
        .meta({ description: 'The kind of document.', examples: ['CC', 'CPF'] }),
      value: z
        .string()
        .regex(/^[A-Z0-9]{3,20}$/)
        .meta({ description: 'Without dots or hyphens, in quotes.', examples: ['52111222'] }),
    })
    .optional()
    .describe('The document that shows who the patient is.'),
  birthDate: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional()
    .meta({ description: 'Year-month-day.', examples: ['1985-04-12'] }),
  relation: z
    .enum(PERSONS)
    .default('self')
    .describe('What the patient is to the person who writes from this phone.'),
});
