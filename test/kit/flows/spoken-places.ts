import type { Lang } from '../../../nlu/types.ts';
import { type SpokenTalk, spokenWith } from './spoken.ts';
import { openingIn, SELF, SON, visitOf } from './spoken-clinic.ts';

/** What is said to come to a place, in each language. */
const WORDS = {
  es: {
    cancel: 'cancela mi cita por favor',
    book: 'quiero una cita de dermatología el viernes',
    move: 'quiero cambiar mi cita para el lunes',
    first: 'la primera',
  },
  pt: {
    cancel: 'cancela minha consulta por favor',
    book: 'quero marcar dermatologia na sexta',
    move: 'quero mudar minha consulta pra segunda',
    first: 'a primeira',
  },
} as const satisfies Record<Lang, Record<string, string>>;

const onThursday = (language: Lang) => visitOf(language, SELF, 'cardiology', '2026-03-12T08:00');

/** Where a talk may stand when something is said, by the question that is open. */
export const SPOKEN_PLACES = {
  'nothing is open': (language: Lang) => spokenWith({ language, visits: [onThursday(language)] }),
  'there is a visit today': (language: Lang) =>
    spokenWith({ language, visits: [visitOf(language, SELF, 'cardiology', '2026-03-10T11:30')] }),
  'no messages are wanted': (language: Lang) =>
    spokenWith({ language, visits: [onThursday(language)], contact: { optedOut: true } }),
  'a place on a waiting list': (language: Lang) => spokenWith({ language, places: [placeOfSelf()] }),
  'a reminder': (language: Lang) => {
    const talk = spokenWith({ language, people: [SELF, SON], visits: [onThursday(language)] });
    talk.due('reminding', { appointment: onThursday(language) });
    return at(talk, 'reminding.ask');
  },
  'a visit that the clinic moved': (language: Lang) => {
    const talk = spokenWith({ language, visits: [onThursday(language)] });
    talk.due('clinic-change', { appointment: onThursday(language) });
    return at(talk, 'changed.moved');
  },
  'an opening that came free': (language: Lang) => {
    const talk = spokenWith({ language, people: [SELF, SON], places: [placeOfSelf()] });
    const opening = openingIn(language, 'dermatology', '2026-03-12T09:00');
    talk.due('offering', { offer: { id: 7, opening, patient: SELF.id, seconds: 3_600 } });
    return at(talk, 'offering.ask');
  },
  'whether to cancel': (language: Lang) => {
    const talk = spokenWith({ language, people: [SELF, SON], visits: [onThursday(language)] });
    return at(talk, 'cancelling.confirm', WORDS[language].cancel);
  },
  'whether to book': (language: Lang) =>
    at(spokenWith({ language }), 'booking.confirm', WORDS[language].book, WORDS[language].first),
  'whether to move': (language: Lang) => {
    const talk = spokenWith({ language, visits: [onThursday(language)] });
    return at(talk, 'rescheduling.confirm', WORDS[language].move, WORDS[language].first);
  },
  'consent to the use of data': (language: Lang) => {
    const talk = spokenWith({ language, people: [], contact: { consent: null } });
    return at(talk, 'welcome.consent', WORDS[language].book);
  },
} as const satisfies Record<string, (language: Lang) => SpokenTalk>;

export type SpokenPlace = keyof typeof SPOKEN_PLACES;

function placeOfSelf() {
  return { id: 7, patient: SELF.id, service: 'dermatology' };
}

/** The talk, once that question is open. */
function at(talk: SpokenTalk, key: string, ...said: readonly string[]): SpokenTalk {
  for (const words of said) if (!talk.asked()?.key.startsWith(key)) talk.say(words);
  if (!talk.asked()?.key.startsWith(key)) throw new Error(`It is asked '${talk.asked()?.key}', not '${key}'`);
  return talk;
}
