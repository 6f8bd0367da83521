import { z } from 'zod';
import { FORMS_OF_ADDRESS } from '../../../locales/form-of-address.ts';
import { COUNTRIES } from '../countries.ts';
import { id, patient, practitioner, service, site } from './care.ts';
import { channels } from './channels.ts';
import { speech, understanding } from './outside.ts';
import { exception, holidays, week } from './times.ts';

const question = z.strictObject({
  id,
  topic: z
    .enum(['hours', 'location', 'price', 'insurance', 'preparation', 'results'])
    .nullable()
    .default(null)
    .describe('The kind of question, if it is one of the usual ones.'),
  service: z.string().optional().describe('Id of the service that it is about, if it is about one.'),
  site: z.string().optional().describe('Id of the site that it is about, if it is about one.'),
  asks: z
    .array(z.string().min(2))
    .min(1)
    .meta({ description: 'Words and phrases that ask it.', examples: [['dónde queda', 'la dirección']] }),
  answer: z
    .string()
    .min(2)
    .meta({ description: 'What the patient is told.', examples: ['Abrimos a las 7:00 a. m.'] }),
});

const waitlist = z.strictObject({
  atOnce: z
    .int()
    .min(0)
    .max(5)
    .default(1)
    .describe(
      'How many of those who wait are offered an opening at once: 1 keeps it for each in turn, more give it to who ' +
        'answers first. 0: the clinic offers openings itself, from the console.',
    ),
  answerMinutes: z
    .int()
    .min(10)
    .max(1440)
    .default(60)
    .describe(
      'How long an offer may be answered at most, in minutes: less, down to ten, the sooner the visit begins.',
    ),
  noticeMinutes: z
    .int()
    .min(30)
    .max(10_080)
    .default(120)
    .describe('How soon what comes free may begin to be offered still, in minutes from now.'),
});

const rules = z.strictObject({
  offers: z.int().min(3).max(5).default(4).describe('How many openings are offered at a time.'),
  holdSeconds: z
    .int()
    .min(60)
    .max(3600)
    .default(600)
    .describe('How long an opening is kept while the patient decides, in seconds.'),
  changeNoticeHours: z
    .number()
    .min(0)
    .max(168)
    .default(2)
    .describe('Up to how many hours before a visit it may be cancelled or moved by message.'),
  burstPauseMs: z
    .int()
    .min(0)
    .max(10_000)
    .default(1500)
    .describe(
      "How long a message that says little waits for the next one ('hola' … 'quiero una cita'), in ms.",
    ),
  minNoticeMinutes: z
    .int()
    .min(0)
    .max(10_080)
    .default(30)
    .describe('How soon a visit may be booked at the earliest, in minutes from now.'),
  travelMinutes: z
    .int()
    .min(0)
    .max(1440)
    .default(60)
    .describe(
      'How many minutes a patient who has visits at two sites on one day is given to come from one to the other: what ' +
        'would leave less is not offered.',
    ),
  horizonDays: z.int().min(1).max(366).default(90).describe('How many days ahead visits may be booked.'),
  orderDays: z
    .int()
    .min(1)
    .max(3650)
    .default(180)
    .describe('How long a medical order may be used, in days from its date.'),
  contactHours: week
    .default({ 'mon-sat': '08:00-20:00' })
    .describe(
      "When patients may be written to or called of the clinic's own accord. Answers, and holidays, are apart: who " +
        'writes is answered at any hour, and on holidays nobody is disturbed.',
    ),
  reminderHours: z
    .array(z.number().min(0.5).max(336))
    .max(5)
    .default([24, 3])
    .meta({
      description:
        'How many hours before a visit the patient is reminded of it, and can confirm, move or cancel it by one word. ' +
        'What would fall outside `contactHours` is brought forward. An empty list: never.',
      examples: [[72, 24, 3]],
    }),
  tellChanges: z
    .boolean()
    .default(true)
    .describe('Whether patients are told of visits that the clinic itself moves or cancels in its agenda.'),
  waitlist: waitlist
    .prefault({})
    .describe(
      'How what comes free, because a visit was cancelled or moved, is offered to those who wait for it.',
    ),
  fallback: z
    .array(
      z.strictObject({
        channel: z.string().meta({
          description: 'A channel of this clinic that writes to numbers.',
          examples: ['twilio-sms'],
        }),
        minutes: z
          .int()
          .min(5)
          .max(2880)
          .nullable()
          .default(null)
          .describe(
            'How long word of delivery is waited for before the next channel is tried, in minutes. Without it, the ' +
              'next is tried only when this one has failed.',
          ),
      }),
    )
    .default([])
    .meta({
      description:
        'The channels that a reminder or an offer is tried by, one after the other, until one gets through. ' +
        'After the last one a person takes over.',
      examples: [[{ channel: 'whatsapp-cloud', minutes: 60 }, { channel: 'twilio-sms' }]],
    }),
  agentHours: week.optional().describe("When people answer messages. Without it, the clinic's hours."),
});

const retention = z.strictObject({
  transcriptDays: z
    .int()
    .min(1)
    .max(36_500)
    .default(365)
    .describe('How long conversations are kept, in days.'),
  fileDays: z
    .int()
    .min(1)
    .max(36_500)
    .default(90)
    .describe('How long photos and documents are kept, in days.'),
  recordYears: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe("How long records of care are kept, in years. Without it, what the country's law asks."),
});

const telemedicine = z.strictObject({
  link: z
    .string()
    .regex(/^https:\/\/[^\s{}]+(?:\{(?:visit|practitioner)\}[^\s{}]*)+$/)
    .meta({
      description:
        'Where a visit by video takes place: {visit} stands for the id of the visit, so that each has a room of its ' +
        'own, and {practitioner} for the id of who sees the patient.',
      examples: ['https://video.example.org/losandes-{visit}'],
    }),
});

const wording = z.union([z.string().min(1), z.strictObject({ one: z.string(), other: z.string() })]);

/** All that a clinic decides without code: the shape of `clinic.yaml`. */
export const clinicFile = z.strictObject({
  id,
  name: z
    .string()
    .min(2)
    .meta({ description: 'As patients know it.', examples: ['Clínica Los Andes'] }),
  locale: z
    .string()
    .regex(/^(es|pt)(-[A-Z]{2})?$/)
    .meta({ description: 'The language it speaks and its region.', examples: ['es-CO', 'pt-BR'] }),
  formOfAddress: z
    .enum(FORMS_OF_ADDRESS)
    .default('usted')
    .describe(
      "How Spanish speaks to patients: 'usted', 'tu' (tú) or 'vos'. The clinic's own texts stay as they are written.",
    ),
  country: z
    .enum(Object.keys(COUNTRIES) as [keyof typeof COUNTRIES, ...(keyof typeof COUNTRIES)[]])
    .meta({ description: 'Two letters (ISO 3166).', examples: ['CO'] }),
  zone: z.string().meta({ description: 'The time zone, by its IANA name.', examples: ['America/Bogota'] }),
  emergencyNumber: z
    .string()
    .regex(/^[\d *#-]{2,20}$/)
    .optional()
    .meta({ description: "Told in an emergency, in quotes. Without it, the country's.", examples: ['123'] }),
  hours: week,
  exceptions: z.array(exception).default([]).describe('Days on which the whole clinic keeps other hours.'),
  holidays: holidays.prefault({}),
  sites: z.array(site).min(1).describe('Where patients are seen.'),
  services: z.array(service).min(1).describe('What patients can book.'),
  practitioners: z.array(practitioner).min(1).describe('Who sees patients.'),
  insurers: z
    .array(z.string().min(2))
    .default([])
    .meta({ description: 'Names of the insurers that are accepted.', examples: [['Sura', 'Sanitas']] }),
  questions: z.array(question).default([]).describe('Frequent questions and their answers.'),
  words: z
    .partialRecord(z.enum(['es', 'pt']), z.record(z.string(), wording))
    .default({})
    .meta({
      description: "The clinic's own wording of messages, by language and by the message's key.",
      examples: [{ es: { 'menu.what': '¿En qué le podemos servir?' } }],
    }),
  telemedicine: telemedicine
    .optional()
    .describe(
      'Visits by video. Without it, a person of the clinic sends the link when a patient asks for it.',
    ),
  rules: rules.prefault({}).describe('How appointments are offered, changed and answered for.'),
  channels,
  understanding,
  speech,
  retention: retention.prefault({}).describe('How long what is kept is kept.'),
  patients: z.array(patient).default([]).describe('Patients known from the start, for a demo or a trial.'),
});

/** A clinic's file as it was read: valid in shape, with its defaults filled in. */
export type ClinicFile = z.output<typeof clinicFile>;
