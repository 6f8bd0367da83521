import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadClinics } from '../../../bot/config/load.ts';
import { outcomeOf } from '../../kit/beside/beside.ts';

const clinics = await loadClinics();

/** What is wanted first, and a yes to the use of their data with more of it; what the times shown then all say. */
const TOLD = {
  andes: [
    [
      'necesito dermatólogo el viernes',
      'sí, acepto, pero tendría que ser en la tarde',
      /^Viernes 13 .* p\. m\./,
    ],
    ['necesito dermatólogo el viernes', 'si pero no este viernes, el otro', /^Viernes 20 /],
    ['necesito dermatólogo el viernes en la tarde', 'sí, pero mejor el lunes', /^Lunes 16 .* p\. m\./],
    ['necesito dermatólogo el viernes', 'sí, pero el viernes no, mejor otro día', /^(?!Viernes 13)/],
  ],
  ipe: [
    [
      'preciso marcar um dermato na sexta',
      'sim, concordo. mas teria que ser de tarde',
      /^Sexta.* 13 .* às 1[2-8]h/,
    ],
    ['preciso marcar um dermato na sexta', 'sim, mas não essa sexta, a outra', /^Sexta-feira, 20 /],
    ['preciso marcar um dermato sexta', 'sim, mas é na sexta da outra semana', /^Sexta-feira, 20 /],
    [
      'quero uma ressonância quarta à tarde',
      'sim, mas não é amanhã, é dia 18',
      /^Quarta-feira, 18 .* às 1[2-8]h/,
    ],
  ],
} as const;

/** The same with a question, which is answered too. */
const ASKED = {
  andes: [
    'necesito dermatólogo el viernes',
    'de acuerdo pero ustedes aceptan tarjeta cierto',
    /tarjeta débito/,
  ],
  ipe: [
    'preciso marcar um dermato na sexta',
    'concordo sim agora vocês aceita cartão né',
    /cartão de débito/,
  ],
} as const;

/** What is no more of the visit, or is no yes yet: nobody's data are used. */
const NO_YES = {
  andes: ['sí, pero espere al viernes', 'sí, pero mañana le confirmo', 'no, mejor el lunes'],
  ipe: ['sim, mas amanhã te confirmo', 'não, melhor na segunda'],
} as const;

for (const [id, clinic] of clinics) {
  if (id !== 'andes' && id !== 'ipe') continue;
  const outcome = (first: string, last: string) =>
    outcomeOf(clinic, { name: 'consent', agenda: null, before: [first], answers: [] }, last);

  describe(`a yes to the use of their data with more of the visit beside it, at ${id}`, () => {
    for (const [first, yes, shown] of TOLD[id]) {
      it(`is one, and what is told is kept: "${yes}"`, async () => {
        const { awaiting, choices, said } = await outcome(first, yes);
        assert.equal(awaiting, 'choice', said);
        const times = choices.slice(0, -1);
        assert.ok(times.length > 0 && times.every((time) => shown.test(time)), times.join('\n'));
      });
    }

    it('is one where something is asked too, which is answered', async () => {
      const [first, yes, answer] = ASKED[id];
      const { awaiting, said } = await outcome(first, yes);
      assert.equal(awaiting, 'choice', said);
      assert.match(said, answer);
    });

    for (const text of NO_YES[id]) {
      it(`is none where it is put off, or refused: "${text}"`, async () => {
        const { awaiting, said } = await outcome(TOLD[id][0][0], text);
        assert.notEqual(awaiting, 'choice', said);
      });
    }
  });
}
