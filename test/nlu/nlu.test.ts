import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { explain } from '../../nlu/explain.ts';
import { understand } from '../../nlu/nlu.ts';
import type { Awaiting, Control, Intent, Lang } from '../../nlu/types.ts';

const REF = '2026-03-10T10:15';

/** Wishes that may be acted on without asking. */
function acted(text: string, lang: Lang, awaiting: Awaiting | null = null): Intent[] {
  return understand(text, { ref: REF, lang, awaiting })
    .intents.filter(({ band }) => band === 'act')
    .map(({ intent }) => intent);
}

describe('what is put aside for what follows', () => {
  const cases: [lang: Lang, text: string, intent: Intent][] = [
    ['es', 'no es para cancelar, al contrario, quiero sacar otra cita', 'book'],
    ['es', 'no estoy preguntando por la autorización, quiero hablar con una persona', 'human'],
    ['es', 'estuve a punto de cancelar por la lluvia pero voy, cuenten conmigo', 'confirm'],
    ['es', 'ya sé que es el jueves, dígame cómo llego a la clínica', 'faq_location'],
    ['es', 'no quiero ir, cancélela', 'cancel'],
    ['pt', 'não quero cancelar nem marcar, quero falar com uma pessoa', 'human'],
    ['pt', 'não tô esperando resultado nenhum, quero marcar uma mamografia', 'book'],
    ['pt', 'não é sobre a consulta, quero falar com um atendente', 'human'],
    ['pt', 'não vim desmarcar nada, vim ver se o laudo já saiu', 'query_results'],
  ];
  for (const [lang, text, intent] of cases) {
    test(`"${text}" wants ${intent}`, () => {
      assert.equal(understand(text, { ref: REF, lang }).intent, intent);
    });
  }

  test('leaves what only refuses as it was', () => {
    assert.equal(understand('no quiero cancelar', { ref: REF, lang: 'es' }).intent, 'confirm');
    assert.equal(understand('não posso ir, cancela', { ref: REF, lang: 'pt' }).intent, 'cancel');
  });
});

describe('a message that is hardly understood', () => {
  const cases: [lang: Lang, text: string, intent: Intent][] = [
    ['es', 'la que al final no anulé, ya estoy en recepción', 'check_in'],
    ['pt', 'não cancelei no fim das contas, tô na recepção', 'check_in'],
    ['pt', 'o moço da portaria nem sabia de nada, me passa pra um atendente', 'human'],
  ];
  for (const [lang, text, intent] of cases) {
    test(`wants what a clause of it tells: "${text}"`, () => {
      assert.equal(understand(text, { ref: REF, lang }).intent, intent);
    });
  }
});

describe('a place that was freed and offered', () => {
  const cases: [lang: Lang, text: string, intent: Intent][] = [
    ['es', 'dejo pasar el cupo que me mandaron, no tengo con quién dejar a los niños', 'waitlist_decline'],
    ['es', 'ese hueco de las 7 ni soñando, que lo use otro', 'waitlist_decline'],
    ['pt', 'essa desistência das 7 eu dispenso, moro longe', 'waitlist_decline'],
    ['pt', 'impossível aproveitar o encaixe que surgiu, chama o próximo', 'waitlist_decline'],
    ['pt', 'pego sim a desistência das 8', 'waitlist_accept'],
    ['pt', 'vou desistir da consulta de sexta', 'cancel'],
  ];
  for (const [lang, text, intent] of cases) {
    test(`"${text}" is ${intent}`, () => {
      assert.equal(understand(text, { ref: REF, lang }).intent, intent);
    });
  }
});

describe('two wishes in one message', () => {
  const cases: [lang: Lang, text: string, intents: Intent[]][] = [
    ['es', 'cancela la del martes y dame otra el viernes', ['cancel', 'book']],
    ['pt', 'cancela a de terça e marca outra na sexta', ['cancel', 'book']],
    ['es', 'quiero sacar una cita y saber cuánto cuesta la consulta', ['book', 'faq_price']],
    ['pt', 'quero marcar uma consulta e saber quanto custa', ['book', 'faq_price']],
    ['es', 'quiero cancelar la del lunes y pasarla al jueves', ['reschedule']],
    ['es', 'cancela la de cardiología y la del laboratorio pásala al lunes', ['cancel', 'reschedule']],
    ['es', 'cancela la de cardiología y pásala para la del lunes', ['reschedule']],
    ['pt', 'remarca a do cardio pra segunda e cancela a de exames', ['reschedule', 'cancel']],
    ['pt', 'cancela a consulta e remarca pra segunda', ['reschedule']],
    ['pt', 'confirmo o laboratório, mas na de cardiologia não vou poder', ['confirm', 'cancel']],
    ['es', '¿me pasás el turno de cardiología al viernes?', ['reschedule']],
    ['es', '¿me pasás la dirección?', ['faq_location']],
    ['pt', 'passa a minha de quinta pra sexta', ['reschedule']],
    ['es', 'mi hijo no va el viernes y yo sí voy el jueves', ['cancel', 'confirm']],
    ['es', 'mi hijo no va el viernes', ['cancel']],
    ['es', 'mi hijo sí va el viernes', ['confirm']],
    ['pt', 'meu filho não vai poder ir sexta, mas eu vou sim na quinta', ['cancel', 'confirm']],
    ['es', 'necesito hora con la ginecóloga pa la otra semana', ['book']],
    ['es', 'cámbiame la hora para la otra semana', ['reschedule']],
    ['es', 'cancélela y pásela al martes', ['reschedule']],
    // Each of its own visit.
    [
      'es',
      'tengo dos citas, la primera la cancela y la segunda la pasa para el viernes',
      ['cancel', 'reschedule'],
    ],
    ['es', 'el turno de hoy pasalo al lunes y el del lunes cancelalo', ['reschedule', 'cancel']],
    ['pt', 'tenho duas consultas, a primeira cancela e a segunda passa pra sexta', ['cancel', 'reschedule']],
    ['pt', 'muda a do meu filho pra segunda e confirma a minha', ['reschedule', 'confirm']],
    ['es', 'sí confirmo, y otra cita para mi hijo', ['confirm', 'book']],
    ['pt', 'sim confirmo, e mais uma consulta pro meu filho', ['confirm', 'book']],
    ['es', 'llegué, y dígame dónde parqueo', ['check_in', 'faq_location']],
    ['es', 'me sirve el horario, lo tomo, y cancele la que tenía antes', ['waitlist_accept', 'cancel']],
    // Each told in its half, by words that the grammar alone does not settle.
    ['es', 'allá estaremos puntuales, ¿hay dónde parquear la camioneta?', ['confirm', 'faq_location']],
    [
      'es',
      'en qué va mi autorización y si ya llegó el resultado del hemograma',
      ['query_status', 'query_results'],
    ],
    ['pt', 'tô mandando o pedido, vocês passam Bradesco?', ['upload_order', 'faq_insurance']],
    ['pt', 'joga a minha pra mais tarde e me manda o link da sala', ['reschedule', 'telemed_link']],
    ['pt', 'como chego aí de metrô e até que horas posso colher?', ['faq_location', 'faq_hours']],
    // One wish, and what leads up to it, or follows from it.
    ['es', 'aunque me toque pedir permiso, mañana voy', ['confirm']],
    ['es', 'si alguien cancela me avisan, voy donde sea', ['waitlist_join']],
    ['pt', 'tenho o papel que o doutor deu, por onde mando', ['upload_order']],
    // Who asks for another time gives nothing up.
    ['es', 'no voy a poder ir mañana, agéndeme para el otro lunes', ['reschedule']],
    ['pt', 'não vou poder ir amanhã, marca pra outra segunda', ['reschedule']],
    ['es', 'no voy a poder ir mañana, cancélela', ['cancel']],
    ['es', 'no puedo ir mañana, denle mi turno a otro', ['cancel']],
    // What is wished where an "if" holds, is wished.
    ['es', '¿aceptan Sura? si sí, quiero cita con el pediatra', ['faq_insurance', 'book']],
    ['pt', 'aceita Unimed? se aceitar quero marcar pediatra', ['faq_insurance', 'book']],
    ['es', '¿ya están mis exámenes? si ya están deme cita para mostrarlos', ['query_results', 'book']],
    ['pt', 'quanto custa o ultrassom e quando tem vaga', ['faq_price', 'book']],
    ['es', 'sí confirmo, ¿y qué tengo que llevar?', ['confirm', 'query_appointment']],
    ['es', 'mándeme el link y recuérdeme a qué hora era', ['telemed_link', 'query_appointment']],
    ['pt', 'como tá minha autorização e o resultado já saiu?', ['query_status', 'query_results']],
    ['es', 'ya estoy abajo, ¿por dónde subo?', ['check_in', 'faq_location']],
    ['es', 'voy a la del lunes, pero la del miércoles cancélela', ['confirm', 'cancel']],
    ['pt', 'na de segunda eu vou mas a de quarta cancela', ['confirm', 'cancel']],
    ['pt', 'já cheguei, é com qual médica?', ['check_in', 'query_appointment']],
    ['pt', 'quero cancelar minha consulta, devolvem o dinheiro?', ['cancel', 'faq_price']],
    ['es', 'quiero cancelar, ¿me cobran multa?', ['cancel', 'faq_price']],
    ['es', 'me toca cancelar, ¿hay penalidad?', ['cancel', 'faq_price']],
    ['pt', 'preciso desmarcar a de quinta, vocês cobram alguma coisa por isso?', ['cancel', 'faq_price']],
    ['pt', 'vou ter que cancelar. tem multa?', ['cancel', 'faq_price']],
    ['es', 'me sale una urgencia en el trabajo y no llego, cancélemela', ['cancel']],
    // One wish: an "é" joins nothing, and what is told before it is no question of it.
    ['pt', 'em qual unidade é minha consulta', ['query_appointment']],
    ['es', 'llevo tres semanas con alergia y quiero cita con la dermatóloga', ['book']],
  ];
  for (const [lang, text, intents] of cases) {
    test(`"${text}" wants ${intents.join(', then ')}`, () => assert.deepEqual(acted(text, lang), intents));
  }

  test('each is told by words of its own', () => {
    const text = 'cancela la del jueves y dame una con el psicólogo la próxima semana';
    const { intents } = understand(text, { ref: REF, lang: 'es' });
    const told = intents.map(({ within = [] }) => within.map(([start, end]) => text.slice(start, end)));
    assert.deepEqual(told, [['cancela la del jueves '], ['y dame una con el psicólogo la próxima semana']]);
  });

  test('the day of one is not of the week of the other', () => {
    const text = 'quiero cancelar la cita del jueves y pedir una con el psicólogo la próxima semana';
    const { entities } = understand(text, { ref: REF, lang: 'es' });
    const days = entities.flatMap((one) => (one.type === 'when' ? [one.when.from] : []));
    assert.deepEqual(days, ['2026-03-12T00:00', '2026-03-16T00:00']);
  });
});

test('a yes to a question, with something asked beside it, stays a yes', () => {
  assert.deepEqual(acted('Sí, resérvela por favor. ¿Y en qué dirección queda?', 'es', 'yes-no'), [
    'yes',
    'faq_location',
  ]);
});

describe('a short answer', () => {
  const yes: [Lang, string][] = [
    ['es', 'claro'],
    ['es', 'dale'],
    ['es', 'va'],
    ['es', 'obvio'],
    ['es', 'sí por favor'],
    ['pt', 'pode ser'],
    ['pt', 'isso'],
    ['pt', 'claro que sim'],
    ['es', '👍'],
  ];
  const no: [Lang, string][] = [
    ['es', 'no gracias'],
    ['es', 'mejor no'],
    ['es', 'claro que no'],
    ['pt', 'não obrigado'],
    ['pt', 'melhor não'],
  ];
  for (const [lang, text] of yes) {
    test(`"${text}" is a yes where one was asked for`, () => {
      assert.deepEqual(acted(text, lang, 'yes-no'), ['yes']);
    });
  }
  for (const [lang, text] of no) {
    test(`"${text}" is a no where one was asked for`, () => {
      assert.deepEqual(acted(text, lang, 'yes-no'), ['no']);
    });
  }

  test('takes a date in figures for the language that was spoken so far', () => {
    const said = understand('14-feb-1999', { ref: '2026-03-10T10:15', usual: 'es', awaiting: 'birth-date' });
    assert.equal(said.lang, 'es');
  });

  test('"sí" is a yes and "confirmo" a confirmation where nothing was asked', () => {
    assert.equal(understand('sí', { ref: REF, lang: 'es' }).intent, 'yes');
    assert.equal(understand('confirmo', { ref: REF, lang: 'es' }).intent, 'confirm');
    assert.equal(understand('sim', { ref: REF, lang: 'pt' }).intent, 'yes');
  });

  test('a wish is heard beside a no', () => {
    assert.deepEqual(acted('no, quiero hablar con una persona', 'es', 'yes-no'), ['no', 'human']);
    assert.deepEqual(acted('não é emergência, só quero marcar uma consulta', 'pt', 'yes-no'), ['no', 'book']);
    assert.deepEqual(acted('mejor no la cancele, pásela para otro día', 'es', 'yes-no'), [
      'no',
      'reschedule',
    ]);
  });

  test('what is only asked, or only supposed, is no yes', () => {
    const asked = [
      ['¿y si la cambio me cobran?', 'es'],
      ['si me cobran?', 'es'],
      ['aceita unimed?', 'pt'],
      ['quiero saber si piden orden', 'es'],
      ['me dice si hay parqueadero', 'es'],
      ['¿acepta tarjeta?', 'es'],
    ] as const;
    for (const [text, lang] of asked) assert.ok(!acted(text, lang, 'yes-no').includes('yes'), text);
    for (const text of [
      'si, ¿me cobran?',
      'sí',
      'si',
      'si puede',
      'dígame, si',
      '¿está bien así?',
      'acepto, ¿cuánto cuesta?',
      'sí, ¿puedo ir con mi bebé?',
    ]) {
      const { intents } = understand(text, { ref: REF, lang: 'es', awaiting: 'yes-no' });
      assert.equal(intents[0]!.intent, 'yes', text);
    }
  });

  test('a question chooses none of the choices that it only mentions', () => {
    const choices = ['Sim, cancelar', 'Mudar a data', 'Não, manter'];
    const of = (text: string) =>
      understand(text, { ref: REF, lang: 'pt', awaiting: 'yes-no', choices }).entities.map(
        ({ type }) => type,
      );
    assert.ok(!of('se eu cancelar paga multa?').includes('choice'));
    assert.ok(of('mudar a data?').includes('choice'));
    assert.ok(of('cancelar').includes('choice'));
  });

  test('a wish to move is heard beside a yes, whole or half', () => {
    for (const [text, lang] of [
      ['sim, quero remarcar', 'pt'],
      ['quero remarcar', 'pt'],
      ['sí, mejor cámbiela', 'es'],
      ['reagendar, puede ser la otra semana a la misma hora?', 'es'],
    ] as const) {
      assert.deepEqual(
        acted(text, lang, 'yes-no').filter((intent) => intent !== 'yes'),
        ['reschedule'],
        text,
      );
    }
    assert.deepEqual(acted('sí, está bien, gracias', 'es', 'yes-no'), ['yes']);
  });

  test('a day is an answer where a day was asked for, and no wish', () => {
    assert.deepEqual(acted('el jueves a las 10', 'es', 'date'), []);
    assert.deepEqual(acted('quinta às 10', 'pt', 'date'), []);
  });
});

describe('the verb of a front desk with a slip of the finger', () => {
  const said = [
    ['necesito anualr el turno', 'es', 'cancel'],
    ['quiero canclar mi cita', 'es', 'cancel'],
    ['preciso desmracar', 'pt', 'cancel'],
    ['quero remracar', 'pt', 'reschedule'],
    ['córramela mañana porfa', 'es', 'reschedule'],
    ['corramela para el 17 de marzo', 'es', 'reschedule'],
  ] as const;
  for (const [text, lang, intent] of said) {
    test(`'${text}' is to ${intent}`, () => assert.deepEqual(acted(text, lang), [intent]));
  }

  test('what comes every year cancels nothing', () => {
    for (const text of ['los controles anuales', 'quiero mi control anual', 'mi chequeo anual']) {
      assert.notEqual(understand(text, { ref: REF, lang: 'es' }).intent, 'cancel', text);
    }
  });
});

describe('a word of every day is no slip of another', () => {
  const cases: [lang: Lang, text: string, never: string][] = [
    ['pt', 'quando puder eu volto', 'faq_price'],
    ['pt', 'é para a vacina', 'person'],
    ['pt', 'só o nariz entupido', 'rude'],
    ['es', 'me siento cansada todo el tiempo', 'yes'],
    ['es', 'se cayó del caballo', 'rude'],
    ['es', 'por dónde es la entrada', 'person'],
  ];
  for (const [lang, text, never] of cases) {
    test(`"${text}" has no ${never}`, () => {
      const { intents, entities, controls } = understand(text, { ref: REF, lang });
      const read = [...intents.map(({ intent }) => intent), ...entities.map(({ type }) => type), ...controls];
      assert.ok(read.length > 0);
      assert.ok(!read.some((one) => one === never), read.join(' '));
    });
  }
});

describe('words that steer the dialog', () => {
  const cases: [lang: Lang, text: string, controls: Control[]][] = [
    ['es', 'olvídelo', ['leave']],
    ['es', 'déjalo así', ['leave']],
    ['pt', 'deixa pra lá', ['leave']],
    ['es', 'no, mejor el jueves', ['correct']],
    ['pt', 'não, melhor quinta', ['correct']],
    ['es', 'volver atrás', ['back']],
    ['es', 'empecemos de nuevo', ['restart']],
    ['es', 'no entendí', ['repeat']],
    ['pt', 'um momento', ['wait']],
    ['es', '¿qué datos tienen de mí?', ['my_data']],
    ['pt', 'fala português?', ['speak_pt']],
    ['es', 'habla español?', ['speak_es']],
    ['es', 'menú', ['help']],
    ['es', 'quiero cancelar mi cita', []],
  ];
  for (const [lang, text, controls] of cases) {
    test(`"${text}" means ${controls.join(', ') || 'no steering'}`, () => {
      assert.deepEqual(understand(text, { ref: REF, lang }).controls, controls);
    });
  }
});

describe('whatever is written', () => {
  const odd: [name: string, text: string][] = [
    ['nothing', ''],
    ['a NUL', '\u0000'],
    ['signs of another script', '\u202eمرحبا'],
    ['twenty thousand letters', 'a'.repeat(20_000)],
    ['twenty thousand letters of words', 'no quiero '.repeat(2_000)],
    ['twenty thousand digits', '1'.repeat(20_000)],
    ['half a pair of surrogates', '\ud83d'],
    ['pictures', '😂'.repeat(5_000)],
  ];
  for (const [name, text] of odd) {
    test(`${name} is understood as something, with entities that stand in the text`, () => {
      const { intents, entities } = understand(text, { ref: REF });
      assert.ok(intents.length > 0);
      for (const { start, end, text: words } of entities) assert.equal(text.slice(start, end), words);
    });
  }
});

describe('an explanation', () => {
  test('says each step, and why a cancellation was not believed', () => {
    const steps = explain('no quiero cancelar mi cita', { ref: REF, lang: 'es' });
    const found = Object.fromEntries(steps.map((one) => [one.step, one.found.join('\n')]));
    assert.match(found['said']!, /cancel «cancelar» \(denied\)/);
    assert.equal(steps.at(-1)!.step, 'wants');
    assert.match(found['wants']!, /^confirm 55 %: it is said back first/);
  });

  test('says by which signs a danger was seen, and why others were put aside', () => {
    const explained = (text: string) =>
      explain(text, { ref: REF, lang: 'es' })
        .find(({ step }) => step === 'red flag')!
        .found.join('\n');
    assert.match(explained('me duele el pecho'), /^chest-pain, emergency: pain «duele» \+ chest «pecho»/);
    assert.match(
      explained('no me duele el pecho'),
      /^put aside «duele el pecho» \(chest-pain\): it is denied/,
    );
    assert.equal(explained('quiero una cita'), '');
  });

  test('tells times as people read them', () => {
    const named = explain('el jueves por la tarde', { ref: REF, lang: 'es' }).find(
      ({ step }) => step === 'named',
    );
    assert.deepEqual(named!.found, ['when «el jueves por la tarde»: 2026-03-12 12:00 to 19:00']);
  });
});

describe('the times of several wishes', () => {
  const daysIn = (text: string) =>
    understand(text, { lang: 'es', ref: '2026-03-10T10:15' }).entities.flatMap((entity) =>
      entity.type === 'when' ? [entity.when.from] : [],
    );

  test('are those of the whole, where a day is told beside what is wanted', () => {
    const text = 'mi seguro se activa el 1 de abril, así que sácame cita para el 6';
    assert.deepEqual(daysIn(text), ['2026-04-06T00:00']);
  });

  test('are each of its own wish, where the whole would join them', () => {
    const text = 'cancela la del jueves y dame otra la semana que viene';
    assert.deepEqual(daysIn(text), ['2026-03-12T00:00', '2026-03-16T00:00']);
  });
});

test('few words that answer what was asked tell of no danger that they only resemble', () => {
  // Whatever the model makes of them: a sign that the grammar knows is heard, whatever was asked.
  const flagOf = (text: string, awaiting: 'yes-no' | 'choice') =>
    understand(text, { lang: 'pt', ref: '2026-03-10T10:15', awaiting }).redFlag;
  assert.equal(flagOf('fechado. o que preciso levar?', 'yes-no'), null);
  assert.equal(flagOf('olha, a terceira', 'choice'), null);
  assert.equal(flagOf('sim, e não consigo respirar', 'yes-no')?.kind, 'breathing');
});
