/** What patients say in Portuguese that `flows/hearing/of-theirs.ts` listens for. */
export const ofTheirs = {
  moves:
    /\b(?:(?:mud|troc|remarc|reagend|adi[ae]|adiant|antecip|transfer|empurr)\w*|(?:pass|jog)(?:ar|a|e|ue))\b/,
};
