import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lang } from '../../../nlu/types.ts';
import { type SpokenTalk, spokenWith } from '../../kit/flows/spoken.ts';
import { SELF, SON, visitOf } from '../../kit/flows/spoken-clinic.ts';

const THURSDAY = '2026-03-12T08:00';

function family(language: Lang): SpokenTalk {
  const visits = [
    visitOf(language, SELF, 'cardiology', THURSDAY),
    visitOf(language, SON, 'pediatrics', '2026-03-16T09:00'),
  ];
  return spokenWith({ language, people: [SELF, SON], visits });
}

/** Who has just cancelled Thursday's visit, and is asked why. */
function cancelled(language: Lang): SpokenTalk {
  const talk = family(language);
  talk.say(language === 'es' ? 'cancele la de cardiología' : 'cancela a de cardiologia');
  talk.say(language === 'es' ? 'sí' : 'sim');
  assert.equal(talk.asked()?.key, 'cancelling.why');
  return talk;
}

/** The same, who has told why. */
function gone(language: Lang): SpokenTalk {
  const talk = cancelled(language);
  talk.say(language === 'es' ? 'prefiero no decir' : 'prefiro não dizer');
  assert.equal(talk.asked(), null);
  return talk;
}

/** Who has just moved it to Monday at ten. */
function moved(language: Lang): SpokenTalk {
  const talk = family(language);
  talk.say(
    language === 'es'
      ? 'pase la de cardiología al lunes a las 10'
      : 'passa a de cardiologia pra segunda às 10',
  );
  if (talk.asked()?.awaiting === 'choice') talk.say('1');
  talk.say(language === 'es' ? 'sí' : 'sim');
  assert.equal(talk.deeds.at(-1)?.type, 'moveAppointment');
  return talk;
}

/** What is asked now, and of when: `booking.confirm 2026-03-12T08:00`. */
function asks(talk: SpokenTalk): string {
  const { key = 'nothing', args = {} } = talk.asked() ?? {};
  const on = args['to'] ?? args['on'];
  return typeof on === 'object' && 'on' in on ? `${key} ${on.on.slice(0, 16)}` : key;
}

const REBOOKS = `booking.confirm ${THURSDAY}`;
const MOVES_BACK = `rescheduling.confirm ${THURSDAY}`;

type Row = readonly [language: Lang, text: string, asks: string];

function check(begin: (language: Lang) => SpokenTalk, rows: readonly Row[]): void {
  for (const [language, text, question] of rows)
    test(`"${text}"`, () => {
      const talk = begin(language);
      const before = talk.deeds.length;
      talk.say(text);
      assert.equal(asks(talk), question, talk.said().join('\n'));
      assert.equal(talk.deeds.length, before, 'nothing is done before it was agreed to');
    });
}

describe('where it is asked why a visit was cancelled, it is wanted back', () => {
  check(cancelled, [
    ['es', 'ay no, no la cancele, sí puedo ir', REBOOKS],
    ['es', 'me arrepentí, la quiero otra vez', REBOOKS],
    ['es', 'mejor sí voy', REBOOKS],
    ['pt', 'espera, deu certo aqui, não cancela não', REBOOKS],
    ['pt', 'não é pra cancelar! quero a consulta de volta', REBOOKS],
    ['pt', 'me arrependi', REBOOKS],
    // Beside them, what tells why.
    ['es', 'voy a viajar', 'nothing'],
    ['es', 'no, es que voy a ir a otro médico', 'nothing'],
    ['es', 'sí, voy a estar fuera', 'nothing'],
    ['es', 'ya no puedo ir', 'nothing'],
    ['pt', 'vou trabalhar nesse dia', 'nothing'],
    ['pt', 'não, é que vou viajar', 'nothing'],
  ]);
});

describe('once it is gone', () => {
  check(gone, [
    ['es', 'no, no la cancele', REBOOKS],
    ['pt', 'me arrependi, dá pra desfazer?', REBOOKS],
    ['es', 'cancele también la de Mateo', 'cancelling.confirm 2026-03-16T09:00'],
    ['pt', 'obrigada', 'nothing'],
  ]);

  test('who was told so long ago is asked anew what is meant', () => {
    const talk = gone('es');
    talk.later('2026-03-10T11:00');
    talk.say('me arrepentí');
    assert.notEqual(asks(talk), REBOOKS);
  });

  test('a visit of somebody else is confirmed, and the one that is gone stays so', () => {
    const talk = gone('es');
    talk.say('confirmo la de Mateo');
    assert.equal(talk.deeds.at(-1)?.type, 'confirmAppointment');
  });
});

describe('after it was moved, it is wanted where it was', () => {
  check(moved, [
    ['es', 'uy no, mejor déjela como estaba', MOVES_BACK],
    ['es', 'no, mejor déjemela como estaba, el jueves', MOVES_BACK],
    ['es', 'prefiero la de antes', MOVES_BACK],
    ['pt', 'ai não, deixa como estava', MOVES_BACK],
    ['pt', 'volta pro horário que estava', MOVES_BACK],
    // Beside them, who only asks when it was, and who is content.
    ['es', '¿y cuándo era la que tenía antes?', 'nothing'],
    ['es', 'qué día era la que tenía?', 'nothing'],
    ['es', 'perdón, ¿a qué hora estaba antes?', 'nothing'],
    ['pt', 'qual era a que eu tinha?', 'nothing'],
    ['pt', 'e que dia era antes?', 'nothing'],
    ['es', 'déjela así, gracias', 'nothing'],
    ['pt', 'deixa assim, obrigada', 'nothing'],
    ['es', 'gracias, así está perfecto', 'nothing'],
  ]);
});

describe('who asks when it was, once it was moved', () => {
  const rows = [
    ['es', '¿y cuándo era la que tenía antes?', /Antes su cita .* era .*12 de marzo.*16 de marzo/s],
    ['pt', 'qual era a que eu tinha?', /Antes sua consulta .* era .*12 de março.*16 de março/s],
  ] as const;
  for (const [language, text, told] of rows)
    test(`is told that, and when it is now: "${text}"`, () => {
      const talk = moved(language);
      talk.say(text);
      assert.match(talk.said().join('\n'), told);
    });
});
