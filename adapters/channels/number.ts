import { canonicalPhone } from '../../nlu/readers/phones/canonical.ts';

/**
 * A number as it is the same on every channel, of one in E.164 as a provider reports it: without Mexico's old 1,
 * with Brazil's ninth digit and, where it is known to be `mobile`, with Argentina's 9. One of a country whose plan
 * is not known stays as it is.
 */
export function numberOf(reported: string, { mobile }: { mobile: boolean }): string {
  return canonicalPhone(reported, { country: '', mobile }) ?? reported;
}
