/** What Portuguese speakers say that `nlu/readers/when/both.ts` listens for. */
export const both = {
  these: 'as os',
  count: 'duas dois 2',
  before: 'a de desde ate para pra entre la tipo umas pelas',
  tellsTwo:
    /\b(?:duas|2|um par de) (?:consult|hora?s marcad|exam|visit|vag|horarios)\w*|\buma? (?:para|pra|pro|de|com|no|na) .*\b(?:e|mais) (?:a )?(?:outr[ao]|uma?) (?:para|pra|pro|de|com|no|na)\b|\b(?:para|pra|pro) \S.* e .*\b(?:para|pra|pro) \S|\beu e (?:o|a|meu|minha|\w+)\b|\b(?:(?:o|a|meu|minha) )?\w+ e eu\b/,
};
