import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadClinics } from '../../../bot/config/load.ts';
import { differences, drawBeside, outcomeOf, stillDone } from '../../kit/beside/beside.ts';
import { PLACES } from '../../kit/beside/places.ts';

const clinics = await loadClinics();

/** What was said beside each answer and left it what it is, in dialogs of both clinics; each was once heard otherwise. */
const BESIDE = {
  andes: {
    list: [
      'la segunda, ¿y ahí puedo pagar con tarjeta?',
      'la primera, mi hermana me dijo que el doctor es bueno',
      'la segunda antes de entrar a trabajar por la mañana, ¿y puedo pagar con tarjeta?',
    ],
    'read out': [
      'sí, y me recuerda el día antes',
      'mi mamá se va a enterar? sí',
      'sí\n¿y si me toca cancelar me devuelven la plata?',
      'sí es que mi hijo se enfermó',
    ],
    cancel: ['sí, la orden me sirve para después?', 'sí después le escribo para lo otro'],
    reminder: [
      'buenas, soy el esposo de Ana, ella sí va a ir. ¿con cuánto tiempo tiene que llegar? ¿y dan factura?',
      'ahí estaré! cambié de eps, ahora tengo Sura, ¿hay problema?',
    ],
    move: ['dale\ny si después me autorizan puedo pedir otra?', 'sí, cámbiela pero avíseme si algo cambia'],
  },
  ipe: {
    list: [
      'a segunda, dá pra pagar no cartão?',
      'a primeira, minha irmã falou que o médico é ótimo',
      'a segunda que é antes de levar meu filho pra escola, posso pagar no pix?',
    ],
    'read out': [
      'sim, e me lembra um dia antes',
      'minha mãe vai ficar sabendo? e isso',
      'sim é que meu filho ficou doente',
    ],
    cancel: ['sim, o pedido serve pra depois?', 'sim, tá salgado mas vamos lá'],
    reminder: [
      'boa tarde, sou o marido da Ana, ela vai sim. com quanto tempo ela tem que chegar? tem estacionamento?',
      'positivo operante, tô aí na hora! só que meu convênio mudou pra SulAmérica, tem problema?',
      'tô aí na hora! vocês aceitam SulAmérica?',
    ],
    move: ['sim, pode mudar mas me avisa se mudar alguma coisa', 'isso mas minha mãe vai ficar sabendo?'],
  },
} as const;

/** What takes the same answers back, or has them hang on something. */
const TURNED = {
  andes: {
    'read out': ['sí, pero más tarde', 'dale si me dan permiso en el trabajo', 'sí, ¿no tiene más temprano?'],
    cancel: ['sí, pero primero le pregunto a mi esposo', 'sí no espere', 'sí, cancélela. mentiras, mejor no'],
    move: ['sí, pero mejor otro día', 'sí, es para mi mamá'],
    reminder: [
      'confirmo pero mejor otro día',
      'ahí estaré. pero con otra doctora',
      'ahí estaré, pero ¿me la cambia de hora?',
    ],
  },
  ipe: {
    'read out': ['sim, mas mais tarde', 'sim, se me liberarem no trabalho', 'sim, pode ser na segunda?'],
    cancel: [
      'sim, mas primeiro pergunto pro meu marido',
      'sim não espera',
      'sim, pode cancelar, brincadeira, melhor não',
    ],
    move: ['sim, mas melhor outro dia', 'sim, é para a minha mãe'],
    reminder: [
      'confirmo mas mais tarde',
      'estarei aí. mas melhor outro dia',
      'tô aí, mas dá pra mudar o horário?',
    ],
  },
} as const;

/** A choice that is taken back before it is done with: they still choose. */
const ON_SECOND_THOUGHT = {
  andes: [
    'la segunda.. ay no espere, mañana me llega el periodo, ¿se puede así?',
    'la primera, uy no, perdón, ¿cuánto cuesta?',
    'la segunda. ay no, espere',
    'la primera, no, mentiras',
  ],
  ipe: [
    'a segunda.. ai não, pera, amanhã vou estar menstruada, pode fazer assim?',
    'a primeira, ih, não, desculpa, quanto custa?',
    'a segunda. não, espera aí, deixa eu ver',
  ],
} as const;

for (const [id, clinic] of clinics) {
  if (id !== 'andes' && id !== 'ipe') continue;
  const placeOf = (name: string) => PLACES[id === 'ipe' ? 'pt' : 'es'].find((place) => place.name === name)!;
  const plainOf = (name: string, text: string) =>
    name === 'list'
      ? placeOf(name).answers.find((answer) => text.startsWith(answer.split(' ').slice(0, 2).join(' ')))!
      : placeOf(name).answers[0]!;

  describe(`an answer with something beside it, at ${id}`, () => {
    for (const text of ON_SECOND_THOUGHT[id])
      it(`chooses nothing on second thought: "${text}"`, async () =>
        assert.equal((await outcomeOf(clinic, placeOf('list'), text)).awaiting, 'choice'));
    for (const [name, texts] of Object.entries(BESIDE[id])) {
      for (const text of texts) {
        it(`stands: ${name}: "${text}"`, async () => {
          const alone = await outcomeOf(clinic, placeOf(name), plainOf(name, text));
          const beside = await outcomeOf(clinic, placeOf(name), text);
          assert.deepEqual(differences(alone, beside), [], beside.said);
          // What is asked is answered, or left to the clinic.
          assert.ok(!text.includes('?') || beside.said.length > alone.said.length, beside.said);
        });
      }
    }
    for (const [name, texts] of Object.entries(TURNED[id])) {
      for (const text of texts) {
        it(`does nothing yet where it is taken back: ${name}: "${text}"`, async () => {
          const alone = await outcomeOf(clinic, placeOf(name), plainOf(name, text));
          assert.deepEqual(stillDone(alone, await outcomeOf(clinic, placeOf(name), text)), []);
        });
      }
    }
  });
}

describe('who is told beside a choice', () => {
  const told = {
    andes: [
      'necesito cita con el dermatólogo para mi hija',
      'sí',
      'la segunda. se llama Martina Ferrero, nació el 2 de julio de 2015',
    ],
    ipe: [
      'preciso de dermatologista para a minha filha',
      'sim',
      'a segunda, o nome dela é Martina Ferreira, nasceu em 02/07/2015',
    ],
  } as const;
  const named = {
    andes: [
      'necesito cita con el dermatólogo para mi hija',
      'sí',
      'la segunda, mi prima Laura Ruiz dice que es buena',
    ],
    ipe: [
      'preciso de dermatologista para a minha filha',
      'sim',
      'a segunda, minha prima Laura Reis disse que ela é boa',
    ],
  } as const;

  for (const id of ['andes', 'ipe'] as const) {
    const lang = id === 'ipe' ? 'pt' : 'es';
    const at = (lines: readonly string[]) =>
      outcomeOf(
        clinics.get(id)!,
        { ...PLACES[lang][0]!, agenda: null, before: lines.slice(0, -1) },
        lines.at(-1)!,
      );

    it(`is not asked for again, at ${id}`, async () => {
      const { said } = await at(told[id]);
      assert.match(said, /documento|CPF/);
      assert.doesNotMatch(said, /nombre|nome completo|nacimiento|nascimento/);
    });

    it(`is nobody who is only spoken of, at ${id}`, async () => {
      assert.match((await at(named[id])).said, /nombre completo|nome completo/);
    });
  }
});

it('draws the same of the same seed', () => {
  assert.deepEqual(drawBeside('a/1', 'es'), drawBeside('a/1', 'es'));
});
