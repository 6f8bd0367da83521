/** What Portuguese speakers say that `nlu/readers/birth-part.ts` listens for. */
export const birthPart = {
  onlyYear:
    /^\W*(?:(?:si|sim|eh|y|e|yo|eu|ele|ela|es|foi|era|nasci|nasceu|en|em|no|do|de|del|desde|ano|sou)\W+)*(?<year>(?:19|20)\d\d|'?[4-9]\d|(?<=\b(?:en|em|del|do|de)\W+)\d\d)(?:\W+(?:mesmo|por favor|acho))?\W*$/,
};
