/** What patients say in Portuguese that `flows/hearing/picked.ts` listens for. */
export const picked = {
  asksWhich: /^\W*(?:(?:e|mas) )?(?:qual|quais|quando|quem|onde)\b.*\?/,
  last: /[uú]ltim|final|derradeir/iu,
  countedDay: /segunda|ter[cç]a|qu[ai]rta|quinta|sexta/i,
  placeOnly:
    /^\W*(?:(?:a|o|opcao|numero)[ ]+)*(?:\d|un[oa]?|um|dos|dois|duas|tres|prim\w+|segund\w|terceir\w)\W*$/,
  prefers:
    /\b(?:fica|me fica|e|seria) (?:mais (?:perto|facil)|melhor|perto)\b(?: (?:pra|para) mim)?|\b(?:prefiro|melhor|preferia) (?:em|na|no|a (?:unidade|da)) /,
};
