import { heard } from '../../locales/heard.ts';
import { has } from '../folded.ts';
import { begun } from './beginning.ts';
import type { Heard } from './heard.ts';
import type { Move } from './move.ts';
import { isOfOwn } from './sooner.ts';

/** "Mi papá falleció", "minha mãe veio a falecer ontem". */
const DIED = heard.bereaved.died;

/**
 * Who tells of a death hears first that one is sorry. A visit is given back where that is asked, or asked about; nothing is
 * booked. "Mi papá murió del corazón, quiero un chequeo" wants a visit of their own, and is left to the other rules.
 */
export function tellsOfADeath({ said: { text }, wanted, given, isAtMenu, asked }: Heard): Move[] | null {
  if (!has(text, DIED)) return null;
  const cancels = wanted.filter(({ intent }) => intent === 'cancel');
  if (cancels.length > 0 && (isAtMenu || !asked)) return [{ do: 'condole' }, ...begun(cancels, given)];
  const books = wanted.some(({ intent, sure }) => sure && intent === 'book');
  return books && !isOfOwn(text) ? null : [{ do: 'explain', key: 'repair.condolence' }];
}
