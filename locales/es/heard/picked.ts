/** What patients say in Spanish that `flows/hearing/picked.ts` listens for. */
export const picked = {
  asksWhich: /^\W*(?:(?:y|pero|mas) )?(?:cual(?:es)?|cuando|quien|donde)\b.*\?/,
  last: /[uú]ltim|final|derradeir/iu,
  countedDay: /segunda|ter[cç]a|qu[ai]rta/i,
  placeOnly: /^\W*(?:(?:la|el|a|o|opcion|numero)[ ]+)*(?:\d|un[oa]?|dos|tres|prim\w+|segund\w|tercer\w)\W*$/,
  prefers:
    /\bme (?:queda|sirve|conviene|va|viene) (?:mas (?:cerca|facil|comod[oa])|mejor|cerca)\b|\b(?:prefiero|mejor|preferiria) (?:en|la (?:sede|del?)|por) /,
};
