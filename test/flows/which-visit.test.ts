import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Lang } from '../../nlu/types.ts';
import { type SpokenTalk, spokenWith } from '../kit/flows/spoken.ts';
import { SELF, SON, visitOf } from '../kit/flows/spoken-clinic.ts';

const cardiology = (language: Lang) => visitOf(language, SELF, 'cardiology', '2026-03-12T08:00');
const dermatology = (language: Lang) => visitOf(language, SELF, 'dermatology', '2026-03-13T15:00');
const pediatrics = (language: Lang) => visitOf(language, SON, 'pediatrics', '2026-03-16T09:00');

/** Thursday's and Friday's of who writes, and Monday's of the child. */
function family(language: Lang): SpokenTalk {
  const visits = [cardiology(language), dermatology(language), pediatrics(language)];
  return spokenWith({ language, people: [SELF, SON], visits });
}

/** The same, where Thursday's is reminded of. */
function reminded(language: Lang): SpokenTalk {
  const talk = family(language);
  talk.due('reminding', { appointment: cardiology(language) });
  return talk;
}

/** What was done, in short: `confirm cardiology`. */
function done({ deeds }: SpokenTalk): string[] {
  return deeds.map(
    ({ type, params }) =>
      `${type.replace('Appointment', '')} ${/cardiology|dermatology|pediatrics/.exec(String(params['appointmentId']))?.[0]}`,
  );
}

/** What is asked now, and of which day: `confirming.ask 2026-03-13`. */
function asks(talk: SpokenTalk): string {
  const { key = 'nothing', args = {} } = talk.asked() ?? {};
  const on = args['on'];
  return typeof on === 'object' && 'on' in on ? `${key} ${on.on.slice(0, 10)}` : key;
}

type Row = readonly [language: Lang, text: string, done: readonly string[], asks: string];

function check(rows: readonly Row[], begin: (language: Lang) => SpokenTalk): void {
  for (const [language, text, deeds, question] of rows)
    test(`"${text}"`, () => {
      const talk = begin(language);
      for (const line of text.split(' // ')) talk.say(line);
      assert.deepEqual(done(talk), deeds, talk.said().join('\n'));
      assert.equal(asks(talk), question, talk.said().join('\n'));
    });
}

const CARDIO = 'confirm cardiology';

describe('to a reminder of one, where another is named', () => {
  check(
    [
      ['es', 'no, la del viernes sí', [], 'confirming.ask 2026-03-13'],
      ['es', 'esa sí, la del viernes no puedo', [CARDIO], 'cancelling.confirm 2026-03-13'],
      ['es', 'sí, y la de mi hijo cámbiela para otro día', [CARDIO], 'rescheduling.when 2026-03-16'],
      ['pt', 'sim, e a do meu filho cancela', [CARDIO], 'cancelling.confirm 2026-03-16'],
      ['es', 'la de mi hijo también', [], 'confirming.ask 2026-03-16'],
      ['pt', 'a de sexta eu não vou', [], 'cancelling.confirm 2026-03-13'],
      ['es', 'cancele la del viernes', [], 'cancelling.confirm 2026-03-13'],
      ['pt', 'sim, e a do meu filho também', [CARDIO], 'confirming.ask 2026-03-16'],
      ['es', 'sí, la de mi hijo', [], 'confirming.ask 2026-03-16'],
      ['es', 'la mía sí, la de Mateo no', [CARDIO], 'cancelling.confirm 2026-03-16'],
      ['es', 'ninguna de las dos', [], 'picking.which-cancel'],
      ['es', 'sí, las tres', [CARDIO, 'confirm dermatology', 'confirm pediatrics'], 'nothing'],
      ['es', 'confirmo las dos', [], 'picking.which-confirm'],
      ['es', 'confirmo todas', [CARDIO, 'confirm dermatology', 'confirm pediatrics'], 'nothing'],
      // Beside them, what is of the one that is reminded of.
      ['es', 'sí, la del jueves', [CARDIO], 'nothing'],
      ['pt', 'sim, a de cardiologia', [CARDIO], 'nothing'],
      ['es', 'sí, mi hijo me lleva', [CARDIO], 'nothing'],
      ['es', 'no puedo, mejor el viernes', [], 'choosing.offer'],
    ],
    reminded,
  );
});

describe('where it is asked which', () => {
  check(
    [
      ['es', 'quiero confirmar mi cita // la de mi hijo', ['confirm pediatrics'], 'nothing'],
      ['pt', 'quero confirmar minha consulta // a do meu filho', ['confirm pediatrics'], 'nothing'],
      ['es', 'quiero confirmar mi cita // las dos', [], 'picking.which-confirm'],
      [
        'es',
        'quiero confirmar mi cita // la del jueves y la del viernes',
        [CARDIO, 'confirm dermatology'],
        'nothing',
      ],
      ['es', 'quiero confirmar mi cita // ¿cuál es la primera?', [], 'picking.which-confirm'],
      ['es', 'quiero confirmar mi cita // la primera', [CARDIO], 'nothing'],
      ['es', 'quiero cancelar una cita // mejor no cancele nada', [], 'nothing'],
      ['es', 'tengo dos citas esta semana y no puedo ir a ninguna', [], 'cancelling.confirm-several'],
      ['pt', 'quero cancelar uma consulta // todas menos a do Mateo', [], 'cancelling.confirm-several'],
      ['es', 'quiero cancelar una cita // las mías', [], 'cancelling.confirm-several'],
      ['es', 'quiero cambiar una cita // la de cardiología al martes', [], 'choosing.offer'],
      ['pt', 'quero remarcar uma consulta // a primeira pra terça à tarde', [], 'choosing.offer'],
      ['es', 'quiero cambiar una cita // la del viernes', [], 'rescheduling.when 2026-03-13'],
    ],
    family,
  );

  test("of what is told without being asked: mine and the child's, and all but one", () => {
    const visits = [cardiology('es'), pediatrics('es')];
    const talk = spokenWith({ language: 'es', people: [SELF, SON], visits });
    talk.say('confirmo la cita mía y la de mi hijo');
    assert.deepEqual(done(talk), [CARDIO, 'confirm pediatrics']);
    talk.say('cancela todo menos la de cardiología');
    assert.equal(asks(talk), 'cancelling.confirm 2026-03-16');
  });

  test('of those of one person, where that narrows it down', () => {
    const talk = family('es');
    talk.say('quiero cancelar una cita');
    talk.say('la mía');
    assert.equal(asks(talk), 'picking.which-cancel');
    assert.equal(talk.asked()?.choices?.length, 2);
  });
});

describe('by its place among those that were told', () => {
  check(
    [
      ['es', '¿qué citas tengo? // confirmo la primera', [CARDIO], 'nothing'],
      ['es', '¿qué citas tengo? // cancele la segunda', [], 'cancelling.confirm 2026-03-13'],
      ['pt', 'quais consultas eu tenho? // cancela a de segunda', [], 'cancelling.confirm 2026-03-16'],
      ['pt', 'quais consultas eu tenho? // cancela a última', [], 'cancelling.confirm 2026-03-16'],
    ],
    family,
  );
});

test('"a segunda" is the second of those that were told, where none is on Monday', () => {
  const talk = spokenWith({ language: 'pt', visits: [cardiology('pt'), dermatology('pt')] });
  talk.say('quais consultas eu tenho?');
  talk.say('pode cancelar a segunda');
  assert.equal(asks(talk), 'cancelling.confirm 2026-03-13');
});

describe('to whether all are to be cancelled', () => {
  const all = (language: Lang) => {
    const talk = spokenWith({ language, visits: [cardiology(language), dermatology(language)] });
    talk.say(language === 'es' ? 'cancele todas mis citas' : 'cancela todas as minhas consultas');
    return talk;
  };
  const both = ['cancel cardiology', 'cancel dermatology'];
  check(
    [
      ['es', 'la primera nada más', [], 'cancelling.confirm 2026-03-12'],
      ['pt', 'só a primeira', [], 'cancelling.confirm 2026-03-12'],
      ['es', 'la segunda', [], 'cancelling.confirm 2026-03-13'],
      ['es', 'sí, menos la del viernes', [], 'cancelling.confirm 2026-03-12'],
      ['pt', 'sim, menos a de sexta', [], 'cancelling.confirm 2026-03-12'],
      ['es', 'todas menos la de cardiología', [], 'cancelling.confirm 2026-03-13'],
      ['es', 'las dos', both, 'cancelling.why'],
      ['pt', 'sim, as duas', both, 'cancelling.why'],
    ],
    all,
  );
});

describe('to whether one is to be cancelled, where another is named', () => {
  const one = (language: Lang) => {
    const talk = family(language);
    talk.say(language === 'es' ? 'cancele la de cardiología' : 'cancela a de cardiologia');
    return talk;
  };
  const first = 'cancel cardiology';
  check(
    [
      ['es', 'sí y también la de mi hijo', [first], 'cancelling.confirm 2026-03-16'],
      ['pt', 'sim e a do meu filho também', [first], 'cancelling.confirm 2026-03-16'],
      ['es', 'no, la del viernes', [], 'cancelling.confirm 2026-03-13'],
      ['es', 'sí, la del jueves', [first], 'cancelling.why'],
    ],
    one,
  );
});

describe('two wishes, each of its own visit', () => {
  const DERMA = 'confirm dermatology';
  const two = (language: Lang) => {
    const visits = [cardiology(language), dermatology(language)];
    return spokenWith({ language, people: [SELF, SON], visits });
  };
  check(
    [
      ['es', 'a la del jueves voy, a la otra no', [CARDIO], 'cancelling.confirm 2026-03-13'],
      ['pt', 'na de quinta eu vou, na de sexta não', [CARDIO], 'cancelling.confirm 2026-03-13'],
      ['es', 'mi cita del viernes cancélela, la del jueves si voy', [], 'cancelling.confirm 2026-03-13'],
      [
        'es',
        '¿qué citas tengo? // la primera sí, la segunda muévala',
        [CARDIO],
        'rescheduling.when 2026-03-13',
      ],
      ['es', 'las dos muévalas para la otra semana', [], 'choosing.offer'],
      ['es', 'cancele la de cardiología // esa no, la otra', [], 'cancelling.confirm 2026-03-13'],
      ['pt', 'cancela a de cardiologia // essa não, a outra', [], 'cancelling.confirm 2026-03-13'],
      ['es', 'cancele la que sigue', [], 'cancelling.confirm 2026-03-12'],
      ['pt', 'confirmo a próxima', [CARDIO], 'nothing'],
      // Beside them, "la otra" that is no visit, and what is to stay as it is.
      ['es', 'confirmo la de dermatología, la otra semana le aviso', [DERMA], 'nothing'],
      ['es', 'cancele la del viernes, la otra no', [], 'cancelling.confirm 2026-03-13'],
    ],
    two,
  );
  check(
    [
      ['es', 'cancele mis dos citas pero no la de Mateo', [], 'cancelling.confirm-several'],
      ['es', 'confirmo la mía del jueves, la de Mateo no', [CARDIO], 'cancelling.confirm 2026-03-16'],
      ['es', 'Mateo no puede ir el lunes pero yo sí voy el jueves', [], 'cancelling.confirm 2026-03-16'],
      ['es', 'cancele la de Mateo, la mía no', [], 'cancelling.confirm 2026-03-16'],
    ],
    family,
  );
});

describe('a visit that is not there is confirmed for nobody else', () => {
  const own = (language: Lang) =>
    spokenWith({ language, people: [SELF, SON], visits: [cardiology(language)] });
  check(
    [
      ['es', 'confirmo la de mi hijo', [], 'confirming.ask 2026-03-12'],
      ['es', 'confirmo la de mi mamá', [], 'confirming.ask 2026-03-12'],
      ['es', 'confirmo la de dermatología', [], 'confirming.ask 2026-03-12'],
      ['pt', 'confirmo a minha', [CARDIO], 'nothing'],
      ['es', 'confirmo la de cardiología', [CARDIO], 'nothing'],
    ],
    own,
  );
});

describe('to reminders of two', () => {
  const both = (language: Lang) => {
    const talk = family(language);
    talk.due('reminding', { appointment: cardiology(language) });
    talk.due('reminding', { appointment: pediatrics(language) });
    return talk;
  };
  check(
    [
      ['es', 'las dos no puedo', [], 'picking.which-cancel'],
      ['pt', 'nenhuma das duas', [], 'picking.which-cancel'],
      ['es', 'la de cardiología pásela al martes', [], 'choosing.offer'],
      ['es', 'a las dos de la tarde', [], 'rescheduling.confirm 2026-03-16'],
    ],
    both,
  );
  test('"essa eu vou, a outra não"', () => {
    const talk = spokenWith({ language: 'pt', visits: [cardiology('pt'), dermatology('pt')] });
    talk.due('reminding', { appointment: cardiology('pt') });
    talk.say('essa eu vou, a outra não');
    assert.equal(asks(talk), 'cancelling.confirm 2026-03-13');
  });
});

describe('who has come nowhere yet', () => {
  const own = (language: Lang) =>
    spokenWith({ language, visits: [visitOf(language, SELF, 'cardiology', '2026-03-10T11:00')] });
  check(
    [
      ['es', 'voy en camino pero hay mucho trancón, llego como 20 minutos tarde', [], 'nothing'],
      ['pt', 'tô a caminho, vou chegar uns 20 minutos atrasada', [], 'nothing'],
      ['es', 'ya llegué, perdón por la tardanza', ['checkIn cardiology'], 'nothing'],
    ],
    own,
  );
});

describe('while a visit is looked for, one that is had is given up', () => {
  check(
    [
      ['pt', 'quero marcar // não quero marcar, quero desmarcar', [], 'picking.which-cancel'],
      ['es', 'quiero una cita // no, es para cancelar la que tengo', [], 'picking.which-cancel'],
      // Beside it, what only leaves the looking.
      ['es', 'quiero una cita de psicología // ya no, quiero cancelar', [], 'nothing'],
      ['pt', 'já melhorei, não preciso mais da consulta, pode desmarcar', [], 'picking.which-cancel'],
    ],
    family,
  );
});

describe('to a reminder', () => {
  check(
    [
      ['pt', 'a de cardiologia eu vou, a de dermatologia não', [CARDIO], 'cancelling.confirm 2026-03-13'],
      [
        'es',
        'la de dermatología la confirmo, la de cardiología no',
        ['confirm dermatology'],
        'cancelling.confirm 2026-03-12',
      ],
      ['es', 'ya confirmé ayer por teléfono', [CARDIO], 'nothing'],
      ['pt', 'já confirmei ontem por telefone', [CARDIO], 'nothing'],
      ['es', 'ya le confirmo', [], 'reminding.ask 2026-03-12'],
      ['es', 'no puedo ir, ¿se puede el martes?', [], 'choosing.offer'],
      ['pt', 'não vou conseguir, tem como ser na semana que vem?', [], 'choosing.offer'],
    ],
    reminded,
  );
});
