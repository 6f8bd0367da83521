import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../../nlu/nlu.ts';
import { normalise } from '../../../nlu/normalise.ts';
import { takesLeave } from '../../../nlu/readers/farewell.ts';

const LEAVES = `ok chao|bueno, hasta luego|listo, gracias, chao|no gracias, adiós|chaooo|ok, que tenga un buen día|
  tá bom, tchau|blz, falou|obrigada, tchau tchau|não, obrigado, até logo|então tá, até mais`;
const STAYS = `sí, chao|sim, tchau|confirmo, chao|ok gracias|chau, mejor otro día|adiós, cancele la cita|
  quiero cita con la doctora Chaoui|até quinta|me llamo Adiós Ruiz|la primera, chao`;

const lines = (texts: string) => texts.split('|').map((each) => each.trim());

for (const text of lines(LEAVES)) {
  test(`"${text}" takes leave, and agrees to nothing`, () => {
    assert.equal(takesLeave(normalise(text, 'es')), true);
    const { intents, controls } = understand(text, { ref: '2026-03-10T10:15', awaiting: 'yes-no' });
    assert.deepEqual(controls, ['farewell']);
    assert.ok(intents.every(({ intent }) => intent === 'thanks' || intent === 'no'));
  });
}

for (const text of lines(STAYS)) {
  test(`"${text}" says more than goodbye`, () => {
    assert.equal(takesLeave(normalise(text, 'es')), false);
  });
}
