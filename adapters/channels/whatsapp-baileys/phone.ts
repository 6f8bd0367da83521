import { numberOf } from '../number.ts';

/** The number of a WhatsApp name, as it is the same on every channel. */
export function phoneOf(name: string): string {
  return numberOf(`+${name}`, { mobile: true });
}

/**
 * The names that the owner of a number may have on WhatsApp, the likeliest first. It says itself which one is.
 * Mexican names mostly begin with 521, though numbers have been dialled without that 1 since 2019; Brazilian ones of
 * eight digits are from before the ninth was put first.
 */
export function namesFor(phone: string): string[] {
  const digits = phone.replace(/^\+/, '');
  const mexican = /^52(\d{10})$/.exec(digits);
  if (mexican) return [`521${mexican[1]}`, digits];
  const brazilian = /^55(\d{2})9([6-9]\d{7})$/.exec(digits);
  if (brazilian) return [digits, `55${brazilian[1]}${brazilian[2]}`];
  const argentine = /^549(\d{10})$/.exec(digits);
  return argentine ? [digits, `54${argentine[1]}`] : [digits];
}
