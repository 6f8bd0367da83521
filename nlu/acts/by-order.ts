import type { Marks } from './marks.ts';
import { named, told } from './said.ts';

/** Words between having and what one has: "tengo ya la orden". */
const AT_HAND = 2;

/** "Necesito una cita para una resonancia, tengo la orden": whether a visit is wanted by an order that they have. */
export function wantsByOrder(said: Marks): boolean {
  const hasOrder = said.all.some(
    ({ concept, negated, mood, to }) =>
      concept === 'have' &&
      !negated &&
      mood === 'command' &&
      said.all.some(
        (thing) => thing.concept === 'order' && thing.from - to >= 0 && thing.from - to <= AT_HAND,
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
