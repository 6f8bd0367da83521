/** What Portuguese speakers say that `nlu/readers/name.ts` listens for. */
export const name = {
  leads: /^(?:nome|paciente|corrigindo)\b/,
  butIAm: /\bmas (?:sou|me chamo|e) /,
};
