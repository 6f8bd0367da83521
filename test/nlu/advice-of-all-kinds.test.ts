import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadClinics } from '../../bot/config/load.ts';
import { namesOf } from '../../bot/config.ts';
import { type Advice, type Named, understandWith } from '../../nlu/advice.ts';
import { randomFrom } from '../../nlu/model/draws.ts';
import { readCorpus } from '../../nlu/model/training.ts';
import { understand } from '../../nlu/nlu.ts';
import { normalise } from '../../nlu/normalise.ts';
import { PERSONS } from '../../nlu/people/persons.ts';
import { readYesNo } from '../../nlu/readers/yes-no.ts';
import { type Awaiting, type Entity, type Hints, INTENTS, type Understanding } from '../../nlu/types.ts';

const clinic = namesOf((await loadClinics()).get('andes')!);
const UTTERANCES = 400;
const draw = randomFrom(20_261_125);
const oneOf = <One>(things: readonly One[]): One => things[Math.floor(draw() * things.length)]!;

/** Advice of somebody who was talked into anything, or makes it up. */
function anyAdvice(text: string): Advice {
  const words = text.split(' ');
  const from = Math.floor(draw() * words.length);
  const quote =
    draw() < 0.2 ? 'nadie dijo esto' : words.slice(from, from + 1 + Math.floor(draw() * 4)).join(' ');
  const named: Named[] = [
    { type: 'when', quote },
    { type: 'specialty', id: oneOf([...clinic.services.map(({ id }) => id), 'astrology']), quote },
    { type: 'site', id: oneOf([...clinic.sites.map(({ id }) => id), 'luna']), quote },
    { type: 'person', id: oneOf([...PERSONS, 'neighbour']), quote },
    { type: 'choice', index: Math.floor(draw() * 5), quote },
  ];
  return {
    wishes: Array.from({ length: Math.floor(draw() * 4) }, () => ({
      intent: oneOf(INTENTS),
      certain: draw() < 0.5,
    })),
    emergency: draw() < 0.05,
    named: named.filter(() => draw() < 0.4),
  };
}

const AWAITING: readonly (Awaiting | null)[] = [null, 'yes-no', 'choice', 'date', 'specialty'];
const CHOICES = ['Norte', 'Cancelar la cita', 'jueves 12 de marzo, 8:00', 'Sí'];

interface Case {
  text: string;
  hints: Hints;
  local: Understanding;
  told: Understanding;
}

const cases = readCorpus('dev')
  .filter(() => draw() < 0.5)
  .slice(0, UTTERANCES)
  .map(({ text, lang }): Case => {
    const hints = {
      ref: '2026-03-10T10:15',
      usual: lang,
      clinic,
      awaiting: oneOf(AWAITING),
      choices: CHOICES,
    };
    const told = understandWith(anyAdvice(text), text, hints);
    return { text, hints, local: understand(text, hints), told };
  });

describe('whatever advice says', () => {
  const none = (isBroken: (of: Case) => boolean) =>
    assert.deepEqual(
      cases.filter(isBroken).map(({ text }) => text),
      [],
    );

  test('much was said, and some of it was of use', () => {
    assert.ok(cases.length > UTTERANCES / 2);
    assert.ok(cases.some(({ told }) => told.source === 'model'));
  });

  test('a danger that we see stands as we see it', () =>
    none(({ local, told }) => local.redFlag !== null && told.redFlag?.kind !== local.redFlag.kind));

  test('nothing is taken from a patient that we would not have taken', () =>
    none(({ local, told }) =>
      ['cancel', 'opt_out', 'waitlist_decline'].some(
        (intent) => isActedOn(told, intent) && !isActedOn(local, intent),
      ),
    ));

  test('there is no yes or no but the patient’s own', () =>
    none(({ text, local, told }) =>
      ['yes', 'no'].some((intent) => {
        const own = readYesNo(normalise(text, told.lang), told.lang) === intent;
        return isActedOn(told, intent) && !isActedOn(local, intent) && !own;
      }),
    ));

  test('what it names stands in their words, and in the lists of the clinic', () =>
    none((of) =>
      addedIn(of).some(
        (one) =>
          of.text.slice(one.start, one.end) !== one.text ||
          (one.type === 'specialty' && !clinic.services.some(({ id }) => id === one.specialty)) ||
          (one.type === 'site' && !clinic.sites.some(({ id }) => id === one.site)),
      ),
    ));

  test('all that we read ourselves is still there', () =>
    none(({ local, told }) => {
      const kept = new Set(told.entities.map((one) => JSON.stringify(one)));
      return local.entities.some((one) => !kept.has(JSON.stringify(one)));
    }));

  test('what is to be chosen by the patient alone is not chosen', () =>
    none((of) =>
      addedIn(of).some((one) => one.type === 'choice' && !('index' in one.choice && one.choice.index === 1)),
    ));
});

/** What advice has added to what we read ourselves. */
function addedIn({ local, told }: Case): Entity[] {
  const own = new Set(local.entities.map((one) => JSON.stringify(one)));
  return told.entities.filter((one) => !own.has(JSON.stringify(one)));
}

function isActedOn({ intents }: Understanding, wanted: string): boolean {
  return intents.some(({ intent, band }) => intent === wanted && band === 'act');
}
