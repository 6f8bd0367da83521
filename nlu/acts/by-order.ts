import type { Marks } from './marks.ts';
import { named, told, wordsThatTell } from './said.ts';

/** Words between having and what one has: "tengo ya la orden". */
const AT_HAND = 2;

/** "Necesito una cita para una resonancia, tengo la orden": whether a visit is wanted by an order that they have. */
export function wantsByOrder(said: Marks): boolean {
  const hasOrder = said.all.some(
    (mark) =>
      mark.concept === 'have' &&
      !mark.negated &&
      mark.mood === 'command' &&
      // "Perdi a guia": in Portuguese "a" sounds like "há".
      wordsThatTell(said, mark)[0] !== 'a' &&
      said.all.some(
        ({ concept, from }) => concept === 'order' && from >= mark.to && from - mark.to <= AT_HAND,
      ),
  );
  return (
    hasOrder &&
    told(said, ['book', 'get', 'want'], ['command']) &&
    !named(said, [
      'cancel',
      'move',
      'confirm',
      'result',
      'cost',
      'insurance',
      'status',
      'auth',
      'lose',
      'talk',
    ])
  );
}
