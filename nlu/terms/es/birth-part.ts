/** What Spanish speakers say that `nlu/readers/birth-part.ts` listens for. */
export const birthPart = {
  onlyYear:
    /^\W*(?:(?:si|sim|ah|eh|pues|y|e|yo|ella|ele|ela|es|fue|era|naci|nacio|en|em|no|do|de|del|desde|ano|soy)\W+)*(?<year>(?:19|20)\d\d|'?[4-9]\d|(?<=\b(?:en|em|del|do|de)\W+)\d\d)(?:\W+(?:mismo|por favor|creo|acho))?\W*$/,
};
