import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { openAgenda } from '../../../adapters/scheduling/agenda/index.ts';
import { holidayOn } from '../../../bot/config/holidays.ts';
import { WEEKDAYS } from '../../../bot/config/hours.ts';
import { DEMO_FOLDER, loadClinics } from '../../../bot/config/load.ts';
import { agendaSettingsOf, type Clinic, cardOf, namesOf } from '../../../bot/config.ts';
import { memoryBook } from '../../kit/memory-book.ts';

const clinics = await loadClinics();
const andes = clinics.get('andes')!;
const ipe = clinics.get('ipe')!;

const MINUTES = {
  general: 20,
  cardiology: 30,
  pediatrics: 30,
  dermatology: 30,
  gynecology: 30,
  laboratory: 20,
  ultrasound: 30,
  mri: 45,
  psychology: 45,
};

/** What is promised of the demo clinics, as it stands in the contract of the command line. */
const table = [
  {
    clinic: andes,
    name: 'Clínica Los Andes',
    locale: 'es-CO',
    zone: 'America/Bogota',
    weekday: [7 * 60, 18 * 60],
    sites: ['norte', 'centro'],
    phone: '+573005550101',
    people: [
      {
        name: 'Ana Gómez',
        nationalId: { kind: 'CC', value: '52111222' },
        birthDate: '1985-04-12',
        relation: 'self',
      },
      { name: 'Mateo Ruiz', nationalId: null, birthDate: '2019-08-30', relation: 'son' },
    ],
    holiday: '2026-03-23',
  },
  {
    clinic: ipe,
    name: 'Clínica Ipê',
    locale: 'pt-BR',
    zone: 'America/Sao_Paulo',
    weekday: [7 * 60, 19 * 60],
    sites: ['paulista', 'moema'],
    phone: '+5511955550101',
    people: [
      {
        name: 'Ana Souza',
        nationalId: { kind: 'CPF', value: '52998224725' },
        birthDate: '1985-04-12',
        relation: 'self',
      },
      { name: 'Mateus Lima', nationalId: null, birthDate: '2019-08-30', relation: 'son' },
    ],
    holiday: '2026-04-21',
  },
];

for (const { clinic, name, locale, zone, weekday, sites, phone, people, holiday } of table) {
  describe(name, () => {
    test('has the name, the language, the zone and the sites that were promised', () => {
      assert.equal(clinic.name, name);
      assert.equal(clinic.locale, locale);
      assert.equal(clinic.zone, zone);
      assert.deepEqual(
        clinic.sites.map(({ id }) => id),
        sites,
      );
    });

    test('has the services that were promised, as long as they are to be', () => {
      const minutes = clinic.services.map((service) => [service.id, service.minutes]);
      assert.deepEqual(Object.fromEntries(minutes), MINUTES);
      const remote = clinic.services.filter(({ modalities }) => modalities.includes('telemedicine'));
      assert.deepEqual(
        remote.map(({ id }) => id),
        ['psychology'],
      );
    });

    test('is open when it was to be, and closed on national holidays', () => {
      const [from, to] = weekday;
      for (const [day, stretches] of clinic.hours.entries()) {
        const expected = [[{ from, to }], [{ from: 480, to: 720 }], []][Math.max(0, day - 4)];
        assert.deepEqual(stretches, expected, WEEKDAYS[day]);
      }
      assert.ok(holidayOn(clinic, holiday));
      assert.equal(holidayOn(clinic, '2026-03-12'), null);
    });

    test('has two practitioners for what is asked most, and one for each of the others', () => {
      const counts = clinic.services.map(({ id }) => [
        id,
        clinic.practitioners.filter(({ services }) => services.includes(id)).length,
      ]);
      const expected = Object.keys(MINUTES).map((id) => [
        id,
        ['general', 'cardiology', 'pediatrics'].includes(id) ? 2 : 1,
      ]);
      assert.deepEqual(Object.fromEntries(counts), Object.fromEntries(expected));
    });

    test('knows the patient who was promised, and her son', () => {
      assert.deepEqual(
        clinic.patients.map(({ id: _id, ...patient }) => patient),
        people.map((patient) => ({ phone, ...patient })),
      );
    });

    test('has someone free for every service at every working hour of an ordinary day', async () => {
      const agenda = openAgenda({
        settings: agendaSettingsOf(clinic),
        book: memoryBook(),
        now: () => Date.parse('2026-03-10T15:15:00Z'),
        newId: () => 'none',
      });
      for (const { id } of clinic.services) {
        for (const hour of ['08', '11', '14', '16']) {
          const at = `2026-03-12T${hour}:00`;
          const found = await agenda.findOpenings({ service: id, windows: [{ from: at, to: at }], limit: 1 });
          assert.equal(found.length, 1, `${id} at ${at}`);
        }
        for (const site of sites) {
          const windows = [{ from: '2026-03-12T00:00', to: '2026-03-13T00:00' }];
          const found = await agenda.findOpenings({ service: id, site, windows, limit: 1 });
          assert.equal(found.length, 1, `${id} at ${site}`);
        }
      }
    });

    test('answers each usual kind of question, and the price and place of everything', () => {
      const { questions, services } = cardOf(clinic, '2026-03-10T10:15');
      for (const topic of ['hours', 'location', 'price', 'insurance', 'preparation'] as const) {
        assert.ok(
          questions.some((card) => card.topic === topic && !card.service && !card.site),
          topic,
        );
      }
      for (const { id } of services) {
        assert.ok(
          questions.some(({ topic, service }) => topic === 'price' && service === id),
          id,
        );
      }
      for (const site of sites) {
        const place = questions.filter((card) => card.topic === 'location' && card.site === site);
        assert.equal(place.length, 1, 'its own words stand for the bare address');
      }
    });

    test('calls no two practitioners by the same surname or first name', () => {
      const words = clinic.practitioners.flatMap((one) => one.name.replace(/^Dra?\. /, '').split(' '));
      assert.equal(new Set(words).size, words.length);
    });

    test('names its schema, so that an editor completes and checks its file', async () => {
      const text = await readFile(join(DEMO_FOLDER, `${clinic.id}.yaml`), 'utf8');
      assert.match(text, /^# yaml-language-server: \$schema=\.\.\/\.\.\/docs\/clinic\.schema\.json\n/);
    });
  });
}

describe('what dialogs are told of a clinic', () => {
  const moments: [now: string, online: boolean, about: string][] = [
    ['2026-03-10T10:15', true, 'on a working day'],
    ['2026-03-10T06:59', false, 'before the first minute'],
    ['2026-03-10T07:00', true, 'at the first minute'],
    ['2026-03-10T18:00', false, 'after the last minute'],
    ['2026-03-14T09:00', true, 'on Saturday morning'],
    ['2026-03-15T09:00', false, 'on Sunday'],
    ['2026-03-23T10:15', false, 'on a holiday'],
  ];
  for (const [now, online, about] of moments) {
    test(`people ${online ? 'answer' : 'do not answer'} ${about}`, () => {
      assert.equal(cardOf(andes, now).rules.agentsOnline, online);
    });
  }

  test('is one object as long as nothing in it changes', () => {
    assert.equal(cardOf(andes, '2026-03-10T10:15'), cardOf(andes, '2026-03-11T11:30'));
    assert.equal(namesOf(andes), namesOf(andes));
    const same: Clinic = { ...andes };
    assert.notEqual(cardOf(same, '2026-03-10T10:15'), cardOf(andes, '2026-03-10T10:15'));
  });

  test('has the clinic’s own names first, and then what patients say', () => {
    const { services, sites } = namesOf(andes);
    const heart = services.find(({ id }) => id === 'cardiology');
    assert.equal(heart?.names[0], 'cardiología');
    assert.ok(heart?.names.includes('cardiólogo'));
    assert.deepEqual(sites[0]?.names.slice(0, 2), ['Norte', 'sede norte']);
  });
});
