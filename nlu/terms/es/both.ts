/** What Spanish speakers say that `nlu/readers/when/both.ts` listens for. */
export const both = {
  these: 'las los',
  count: 'dos 2',
  before: 'a de desde hasta para entre sobre tipo como',
  tellsTwo:
    /\b(?:dos|2|un par de) (?:cit|turn|hor(?:a|ita)s|consult|exam|visit|eco)\w*|\buna? (?:para|pal?|de|con|a) .*\b(?:y|mas) (?:la )?(?:otr[ao]|un[ao]) (?:para|pal?|de|con|a)\b|\b(?:para|pal?) \S.* y .*\b(?:para|pal?) \S|\byo y (?:mi|el|la|\w+)\b|\b(?:mi \w+|\w+) y yo\b/,
};
