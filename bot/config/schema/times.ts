import { z } from 'zod';

const DAY = '(mon|tue|wed|thu|fri|sat|sun)';
const TIME = '([01]\\d|2[0-3]):[0-5]\\d';
const STRETCH = `${TIME}-(${TIME}|24:00)`;
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const stretchesText = z.string().regex(new RegExp(`^${STRETCH}( ${STRETCH})*$`));

/** `07:00-12:00 13:00-18:00`: what lies between two stretches is a break. */
export const stretches = stretchesText.meta({
  description:
    'From-to within a day; several stretches have a space between them, and what lies between is a break.',
  examples: ['07:00-18:00', '07:00-12:00 13:00-18:00'],
});

const days = z
  .string()
  .regex(new RegExp(`^${DAY}(-${DAY})?$`))
  .meta({
    description: 'A day of the week, or a first and a last day.',
    examples: ['mon-fri', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  });

/** Stretches by day of the week. A day that is not named has none. */
export const week = z.record(days, stretches).meta({
  description:
    'Hours by day of the week (mon tue wed thu fri sat sun, or mon-fri). Days not named have none.',
  examples: [{ 'mon-fri': '07:00-18:00', sat: '08:00-12:00' }],
});

/** A day of the calendar. */
export const date = z
  .string()
  .regex(DATE)
  .meta({ description: 'A day, as year-month-day.', examples: ['2026-12-24'] });

const special = z
  .string()
  .regex(new RegExp(`^(closed|${STRETCH}( ${STRETCH})*)$`))
  .meta({ description: "Other hours on that day, or 'closed'.", examples: ['closed', '08:00-12:00'] });

/** Days on which a site, or the whole clinic, keeps other hours. */
export const exception = z
  .strictObject({
    date,
    until: date.optional().describe('The last day, included. Without it, one day only.'),
    hours: special,
    note: z.string().optional().describe('Why, for the people of the clinic.'),
  })
  .meta({ description: 'Days with other hours, or closed. An exception wins over a holiday.' });

/** Days on which a practitioner is away, or elsewhere. */
export const ownException = exception
  .extend({
    site: z.string().optional().describe('Where, for a practitioner who sees patients at several sites.'),
  })
  .meta({ description: 'Days away (closed), or with other hours.' });

/** Which days are kept as holidays. */
export const holidays = z
  .strictObject({
    national: z.boolean().default(true).describe("Whether the country's national holidays are kept."),
    extra: z
      .array(z.strictObject({ date, name: z.string().min(1).describe('What the day is called.') }))
      .default([])
      .meta({
        description: 'Days that this clinic keeps besides.',
        examples: [[{ date: '2026-08-06', name: 'Fundación de Bogotá' }]],
      }),
    except: z
      .array(date)
      .default([])
      .meta({ description: 'National holidays on which it opens.', examples: [['2026-06-29']] }),
  })
  .meta({
    description: 'Days on which the clinic is closed, whatever the weekday.',
    examples: [{ national: true }],
  });
