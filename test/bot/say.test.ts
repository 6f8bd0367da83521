import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numbered } from '../../adapters/channels/numbered.ts';
import { loadClinics } from '../../bot/config/load.ts';
import { cardOf } from '../../bot/config.ts';
import { labelled, type Speaker, say } from '../../bot/say.ts';
import { openingChoice } from '../../flows/wish/offer.ts';
import { localeOf } from '../../locales/locale.ts';

const andes = (await loadClinics()).get('andes')!;
const now = '2026-03-10T10:15';

function speaker(changes: Partial<Speaker> = {}): Speaker {
  return {
    locale: localeOf('es-CO'),
    style: 'text',
    now,
    clinic: cardOf(andes, now),
    people: [{ id: 'ana', name: 'Ana Gómez' }],
    ownWords: {},
    choices: 'buttons',
    ...changes,
  };
}

const yesNo = [
  { id: 'yes', key: 'choice.yes' },
  { id: 'no', key: 'choice.no' },
] as const;

describe('what is said', () => {
  it('in one turn is one message, a paragraph each', () => {
    const { text } = say([{ key: 'thanks' }, { text: 'Buenos días, soy Laura' }], speaker());
    assert.equal(text, 'Con mucho gusto. ¡Que esté muy bien!\n\nBuenos días, soy Laura');
  });

  it('asks what was asked last, with its choices', () => {
    const words = say(
      [
        { key: 'menu.what', choices: [{ id: 'book', key: 'choice.book' }], awaiting: 'choice' },
        { key: 'opt-out.sure', choices: yesNo, awaiting: 'yes-no' },
        { key: 'thanks' },
      ],
      speaker(),
    );
    assert.equal(words.awaiting, 'yes-no');
    assert.deepEqual(words.choices, [
      { id: 'yes', label: 'Sí' },
      { id: 'no', label: 'No' },
    ]);
  });

  it('numbers its choices where nothing can be tapped', () => {
    const reply = { key: 'opt-out.sure', choices: yesNo, awaiting: 'yes-no' } as const;
    assert.match(say([reply], speaker({ choices: 'numbered' })).text, /\n1\. Sí\n2\. No$/);
    assert.doesNotMatch(say([reply], speaker()).text, /1\./);
  });

  it('names services, people and places as the clinic does, and times as people do', () => {
    const args = {
      ...{ your: { your: 'ana' }, whose: { whose: 'ana' } },
      service: { service: 'cardiology' },
      at: { at: '2026-03-12T08:00:00-05:00' },
      doctor: { doctor: andes.practitioners[0]!.id },
      site: { site: 'norte' },
    };
    const { text } = say([{ key: 'confirming.done', args }], speaker());
    assert.match(text, /cardiología .+jueves 12 de marzo a las 8:00 a\. m\., con .+, en la sede Norte/i);
  });

  it('names who sees the patient within a sentence where it is heard, and as in a list where it is read', () => {
    const opening = {
      ...{ id: 'x', startsAt: '2026-03-12T08:00:00-05:00', minutes: 20, modality: 'in-person' as const },
      ...{ service: 'dermatology', practitioner: 'zuluaga', site: 'norte' },
    };
    const label = (style: Speaker['style']) =>
      labelled([openingChoice(opening)], speaker({ style }))[0]!.label;
    assert.match(label('voice'), /, con la Dra\. Paola Zuluaga$/);
    assert.match(label('text'), /, Dra\. Paola Zuluaga, sede Norte$/);
  });

  it('calls a patient by their first name', () => {
    const args = { person: { person: 'ana' }, clinic: 'X' };
    assert.match(say([{ key: 'hello.known', args }], speaker()).text, /^Hola, Ana\./);
  });

  it('calls what the clinic has since removed by its id rather than by nothing', () => {
    const choice = { id: 'x', key: 'choice.service', args: { service: { service: 'acupuncture' } } } as const;
    const { choices } = say([{ key: 'menu.what', choices: [choice] }], speaker());
    assert.match(choices[0]!.label, /^acupuncture$/i);
  });

  it("is said in the clinic's own words where it has any", () => {
    const ownWords = { thanks: 'A la orden.' };
    assert.equal(say([{ key: 'thanks' }], speaker({ ownWords })).text, 'A la orden.');
  });
});

it('a text without words is its choices', () => {
  assert.equal(numbered('', [{ label: 'Sí' }, { label: 'No' }]), '1. Sí\n2. No');
  assert.equal(numbered('Hola', []), 'Hola');
});
