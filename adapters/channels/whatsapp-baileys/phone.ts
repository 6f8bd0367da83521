/**
 * The E.164 number of a WhatsApp name. Mexican names mostly begin with 521, though numbers have been dialled
 * without that 1 since 2019; Brazilian mobiles of eight digits are names from before the ninth was put first.
 */
export function phoneOf(name: string): string {
  const mexican = /^521(\d{10})$/.exec(name);
  if (mexican) return `+52${mexican[1]}`;
  const brazilian = /^55(\d{2})([6-9]\d{7})$/.exec(name);
  if (brazilian) return `+55${brazilian[1]}9${brazilian[2]}`;
  return `+${name}`;
}

/** The names that the owner of a number may have on WhatsApp, the likeliest first. It says itself which one is. */
export function namesFor(phone: string): string[] {
  const digits = phone.replace(/^\+/, '');
  const mexican = /^52(\d{10})$/.exec(digits);
  if (mexican) return [`521${mexican[1]}`, digits];
  const brazilian = /^55(\d{2})9([6-9]\d{7})$/.exec(digits);
  if (brazilian) return [digits, `55${brazilian[1]}${brazilian[2]}`];
  return [digits];
}
