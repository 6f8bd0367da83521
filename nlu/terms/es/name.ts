/** What Spanish speakers say that `nlu/readers/name.ts` listens for. */
export const name = {
  leads: /^(?:nombre|paciente|corrijo)\b/,
  butIAm: /\b(?:pero|mas) (?:soy|me llamo|es) /,
};
