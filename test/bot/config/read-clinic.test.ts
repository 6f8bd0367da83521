import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigError } from '../../../bot/config/problem.ts';
import { readClinic } from '../../../bot/config/read-clinic.ts';

const GOOD = `id: lima
name: Clínica Lima
locale: es-PE
country: PE
zone: America/Lima
hours: { mon-fri: 08:00-13:00 15:00-19:00, sat: 08:00-12:00 }
sites:
  - { id: centro, name: Centro, address: 'Jirón Junín 100, Lima' }
  - { id: sur, name: Sur, address: 'Avenida Sur 200, Lima', hours: { mon: 09:00-11:00 } }
services:
  - { id: general, name: medicina general, minutes: 20 }
practitioners:
  - { id: rojas, name: Dra. Inés Rojas, services: [general], sites: [centro] }
questions:
  - { id: hours, topic: hours, asks: [qué horario], answer: De 8 a 7. }
`;

function read(text: string, env: Record<string, string> = {}) {
  return readClinic('lima.yaml', text, env);
}

function refusal(text: string, env: Record<string, string> = {}): string {
  try {
    read(text, env);
  } catch (error) {
    assert.ok(error instanceof ConfigError, String(error));
    return error.message;
  }
  throw new assert.AssertionError({ message: 'the file was accepted' });
}

describe('a clinic’s file', () => {
  test('needs little: what it leaves out has a sensible value', () => {
    const clinic = read(GOOD);
    assert.equal(clinic.emergencyNumber, '106', 'the number of the country');
    assert.equal(clinic.retention.recordYears, 20, 'the term of the country');
    assert.equal(clinic.holidays.national, true);
    assert.deepEqual(clinic.channels, { 'web-chat': {} });
    assert.deepEqual(clinic.rules.agentHours, clinic.hours);
    assert.deepEqual(clinic.services[0]?.modalities, ['in-person']);
  });

  test('has its breaks between two stretches, and its sites their own hours where they have any', () => {
    const clinic = read(GOOD);
    assert.deepEqual(clinic.hours[0], [
      { from: 480, to: 780 },
      { from: 900, to: 1140 },
    ]);
    assert.equal(clinic.sites[0]?.hours, clinic.hours);
    assert.deepEqual(clinic.sites[1]?.hours[0], [{ from: 540, to: 660 }]);
    assert.deepEqual(clinic.sites[1]?.hours[1], []);
  });

  test('words messages its own way, in one or two grammatical numbers', () => {
    const clinic = read(`${GOOD}words: { es: { menu.what: '¿En qué le servimos?' } }\n`);
    assert.deepEqual(clinic.words, { es: { 'menu.what': '¿En qué le servimos?' } });
  });

  test('tells where visits by video take place, each in a room of its own or of who sees the patient', () => {
    const link = 'https://video.example/lima-{visit}';
    assert.deepEqual(read(`${GOOD}telemedicine: { link: '${link}' }\n`).telemedicine, { link });
    assert.match(refusal(`${GOOD}telemedicine: { link: 'https://video.example/one' }\n`), /telemedicine/);
    assert.match(refusal(`${GOOD}telemedicine: { link: 'http://video.example/{visit}' }\n`), /telemedicine/);
  });

  test('has settings of its channels from the environment, where it says so', () => {
    const text = `${GOOD}channels: { web-chat: { sites: '\${SITE} https://lima.example' } }\n`;
    assert.deepEqual(read(text, { SITE: 'https://one.example' }).channels, {
      'web-chat': { sites: 'https://one.example https://lima.example' },
    });
  });

  test('does not have what else it says replaced from the environment', () => {
    const text = GOOD.replace('De 8 a 7.', `'De \${HOME} a 7.'`);
    assert.equal(read(text, { HOME: '/root' }).questions[0]?.answer, `De \${HOME} a 7.`);
  });
});

/** One mistake each: what is put in the place of what, and what is said about it. */
const mistakes: [about: string, from: string, to: string, told: string][] = [
  [
    'a value of another kind',
    'minutes: 20',
    'minutes: twenty',
    'lima.yaml:11:53 services[0].minutes: found "twenty"; accepted: a whole number from 5 to 480 (How long a visit is, in minutes). Example: 30',
  ],
  [
    'a setting that is missing',
    ", address: 'Jirón Junín 100, Lima'",
    '',
    'lima.yaml:8:5 sites[0].address: it is missing; accepted: a text of at least 5 characters (Street, number and city). Example: Calle 127 # 19-45, Bogotá',
  ],
  [
    'a misspelt setting',
    'questions:',
    'rulez: {}\nquestions:',
    "lima.yaml:14:1 rulez: there is no such setting: did you mean 'rules'?; accepted: settings among id, name, locale,",
  ],
  [
    'a misspelt day',
    'sat: 08:00-12:00',
    'saturday: 08:00-12:00',
    "lima.yaml:6:44 hours.saturday: there is no such setting: did you mean 'sat'?; accepted: settings named like mon-fri, mon,",
  ],
  [
    'hours that are none',
    '08:00-12:00 }',
    '8:00-12:00 }',
    'lima.yaml:6:49 hours.sat: found "8:00-12:00"; accepted: a text (From-to within a day',
  ],
  [
    'hours that end before they begin',
    'sat: 08:00-12:00',
    'sat: 12:00-08:00',
    "lima.yaml:6:49 hours.sat: the hours of '12:00-08:00' are out of order or overlap; accepted: stretches that end after",
  ],
  [
    'a day that is named twice',
    'sat: 08:00-12:00',
    'fri: 08:00-12:00',
    'lima.yaml:6:49 hours.fri: fri is named twice; accepted: each day once',
  ],
  [
    'a span of days that runs backwards',
    'sat: 08:00-12:00',
    'sun-sat: 08:00-12:00',
    'lima.yaml:6:53 hours.sun-sat: it ends before it begins; accepted: a first and a last day in the order of the week',
  ],
  [
    'a zone that does not exist',
    'America/Lima',
    'America/Limma',
    "lima.yaml:5:7 zone: there is no time zone 'America/Limma': did you mean 'America/Lima'?; accepted: an IANA time zone. Example: America/Bogota",
  ],
  [
    'a country that is not served',
    'country: PE',
    'country: FR',
    'lima.yaml:4:10 country: found "FR"; accepted: one of "AR", "BO",',
  ],
  [
    'a language that is not spoken',
    'locale: es-PE',
    'locale: fr-FR',
    'lima.yaml:3:9 locale: found "fr-FR"; accepted: a text (The language it speaks and its region). Example: es-CO',
  ],
  [
    'a service that nobody knows',
    'services: [general]',
    'services: [general, genral]',
    "services[1]: there is no service 'genral': did you mean 'general'?; accepted: one of general",
  ],
  [
    'a site that nobody knows',
    'sites: [centro]',
    'sites: [oeste]',
    "practitioners[0].sites[0]: there is no site 'oeste'; accepted: one of centro, sur",
  ],
  [
    'an id that is given twice',
    'id: sur',
    'id: centro',
    "lima.yaml:9:11 sites[1].id: 'centro' is the id of sites[0] already; accepted: an id of its own",
  ],
  [
    'a service that nobody gives',
    'minutes: 20 }',
    'minutes: 20 }\n  - { id: mri, name: resonancia, minutes: 45 }',
    "lima.yaml:12:11 services[1].id: nobody gives 'mri', so that it could never be booked;",
  ],
  [
    'several sites without saying when at which',
    'sites: [centro]',
    'sites: [centro, sur]',
    "practitioners[0].hours: it does not say when this practitioner is at 'centro'; accepted: hours at each site",
  ],
  [
    'two sites at once',
    'sites: [centro]',
    'sites: [centro, sur], hours: { centro: { mon: 08:00-12:00 }, sur: { mon-tue: 11:00-13:00 } }',
    "practitioners[0].hours.sur: on mon these hours overlap those at 'centro'; accepted: hours at one site at a time",
  ],
  [
    'a question about a service that nobody knows',
    'topic: hours',
    'topic: hours, service: cardiology',
    "questions[0].service: there is no service 'cardiology'; accepted: one of general",
  ],
  [
    'a day that is not in the calendar',
    'questions:',
    'exceptions: [{ date: 2026-02-30, hours: closed }]\nquestions:',
    'lima.yaml:14:22 exceptions[0].date: there is no day 2026-02-30; accepted: a day of the calendar. Example: 2026-12-24',
  ],
  [
    'days that end before they begin',
    'questions:',
    'exceptions: [{ date: 2026-02-20, until: 2026-02-10, hours: closed }]\nquestions:',
    'exceptions[0].until: 2026-02-10 is before 2026-02-20; accepted: the last day, which is not before the first',
  ],
  [
    'a message that there is not',
    'questions:',
    'words: { es: { menu.wat: Hola } }\nquestions:',
    "lima.yaml:14:26 words.es.menu.wat: there is no message 'menu.wat': did you mean 'menu.what'?;",
  ],
  [
    'a placeholder that nothing fills',
    'questions:',
    "words: { es: { menu.what: 'Hola, {nombre}' } }\nquestions:",
    'words.es.menu.what: nothing fills {nombre}; accepted: no placeholder',
  ],
  [
    'a channel that there is not',
    'questions:',
    'channels: { web-chatt: {} }\nquestions:',
    "lima.yaml:14:13 channels.web-chatt: there is no such setting: did you mean 'web-chat'?;",
  ],
  [
    'a setting that a channel does not have',
    'questions:',
    'channels: { web-chat: { site: https://lima.example } }\nquestions:',
    "channels.web-chat.site: there is no such setting: did you mean 'sites'?;",
  ],
  [
    'a variable that is not set',
    'questions:',
    `channels: { web-chat: { sites: '\${NOWHERE}' } }\nquestions:`,
    'lima.yaml:14:32 channels.web-chat.sites: the environment has no NOWHERE; accepted: a variable that is set where',
  ],
  [
    'a number in the place of a text',
    'name: Clínica Lima',
    'name: 12345',
    'lima.yaml:2:7 name: found 12345; accepted: a text of at least 2 characters',
  ],
  [
    'national holidays of a country whose calendar is not known',
    'country: PE',
    'country: HN',
    'holidays.national: the national holidays of HN are not known here; accepted: false, with the days under',
  ],
];

describe('a mistake in a clinic’s file is told with its place, what was found and what is accepted', () => {
  for (const [about, from, to, told] of mistakes) {
    test(`(${about})`, () => {
      const text = GOOD.replace(from, () => to);
      assert.notEqual(text, GOOD);
      const message = refusal(text);
      assert.ok(message.includes(told), message);
    });
  }

  test('and all mistakes are told at once, from the top down', () => {
    const text = GOOD.replace('minutes: 20', 'minutes: 1')
      .replace('id: lima', 'id: L I M A')
      .replace('zone: ', 'zon: ');
    const lines = refusal(text).split('\n');
    assert.deepEqual(
      lines.map((line) => line.split(' ')[1]),
      ['zone:', 'id:', 'zon:', 'services[0].minutes:'],
    );
  });
});

describe('a file that is no clinic’s', () => {
  const files: [about: string, text: string, told: RegExp][] = [
    ['nothing', '', /^lima.yaml:1:1: found null; accepted: settings among id, name/],
    ['a sentence', 'hola', /^lima.yaml:1:1: found "hola"; accepted: settings among/],
    ['a list', '- a\n- b\n', /^lima.yaml:1:1: found \["a","b"\]; accepted: settings among/],
    ['broken YAML', 'id: [a\nname: b\n', /^lima.yaml:2:1: .*accepted: YAML/],
    ['a key given twice', 'id: a\nid: b\n', /^lima.yaml:2:1: Map keys must be unique; accepted: YAML/],
    ['binary', '\0\u0001\u0002', /^lima.yaml:1:1/],
    [
      'far too long',
      `id: a\n${'# '.repeat(600_000)}`,
      /^lima.yaml: it has \d+ characters; accepted: at most/,
    ],
  ];
  for (const [about, text, told] of files) {
    test(`is refused: ${about}`, () => assert.match(refusal(text), told));
  }

  test('is refused when its aliases would unfold without end', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`);
    assert.match(refusal(['a0: &a0 [x]', ...rows].join('\n')), /alias/i);
  });

  test('is told in few lines, however much is wrong in it', () => {
    const strange = Array.from({ length: 400 }, (_, at) => `k${at}: 1`).join('\n');
    assert.match(refusal(`${GOOD}${strange}\n`), /… and 350 more$/);
  });

  test('never has the value of a secret in what is told', () => {
    const text = `${GOOD.replace('minutes: 20', 'minutes: 1')}channels: { web-chat: { sites: '\${TOKEN}' } }\n`;
    assert.doesNotMatch(refusal(text, { TOKEN: 's3cret' }), /s3cret/);
  });
});

describe('channels that are tried one after the other', () => {
  const sms = `{ accountSid: 'AC${'0'.repeat(32)}', authToken: '\${TOKEN}', from: '+51955550100' }`;
  const withSteps = (steps: string) =>
    `${GOOD}channels: { web-chat: {}, twilio-sms: ${sms} }\nrules: { fallback: ${steps} }\n`;
  const env = { TOKEN: 'a token' };

  test('are those that the clinic has, and wait for word only where they are told to', () => {
    const { rules } = read(withSteps('[{ channel: twilio-sms }]'), env);
    assert.deepEqual(rules.fallback, [{ channel: 'twilio-sms', minutes: null }]);
  });

  for (const [steps, found] of [
    ['[{ channel: twilio-sm }]', /rules\.fallback\[0\]\.channel.*did you mean 'twilio-sms'/s],
    ['[{ channel: web-chat }]', /there is no channel 'web-chat' that writes to numbers/],
    ['[{ channel: twilio-voice }]', /'twilio-voice' is not set up under channels/],
    ['[{ channel: twilio-sms }, { channel: twilio-sms }]', /tried already, at rules\.fallback\[0\]/],
    ['[{ channel: twilio-sms, minutes: 1 }]', /minutes/],
  ] as const) {
    test(`${steps} is refused in words`, () => assert.match(refusal(withSteps(steps), env), found));
  }
});
