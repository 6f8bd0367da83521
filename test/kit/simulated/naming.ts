import type { Lang } from '../../../nlu/types.ts';
import type { Booking } from './goal.ts';
import { CALLED } from './hearing.ts';
import { FIRST_NAMES, firstNameOf, KIN_CALLED, type Who } from './people.ts';

/** Of two visits that are wanted, the other, where the clinic speaks of that one; null where it does not. */
export function otherMeant(text: string, goal: Booking, lang: Lang): Booking | null {
  const { and } = goal;
  if (!and) return null;
  const said = text.toLowerCase();
  const isKin = (who: Who) => said.includes(KIN_CALLED[lang][who] ?? '\0');
  const isNamed = text.includes(`para ${firstNameOf(and.told)}`) && !text.includes(firstNameOf(goal.told));
  const isOtherPerson = goal.who !== and.who && (isNamed || (isKin(and.who) && !isKin(goal.who)));
  const [called, other] = [CALLED[lang][goal.service]!, CALLED[lang][and.service]!];
  const isOtherService = called !== other && said.includes(other) && !said.includes(called);
  return isOtherPerson || isOtherService ? { ...and, and: { ...goal, and: null } } : null;
}

/** Whether somebody is asked about for whom the visit is not. What is told before, a street say, may bear any name. */
export function namesAnother(said: string, { told }: Booking, lang: Lang): boolean {
  const name = firstNameOf(told);
  const text = said.split(/\n\s*\n/).findLast((part) => part.includes('?')) ?? said;
  const others = FIRST_NAMES[lang].filter((other) => other !== name);
  const isOther = others.some((other) => new RegExp(`(?<!\\p{L})${other}(?!\\p{L})`, 'u').test(text));
  return isOther && !text.includes(name);
}
