/** What patients say in Spanish that `flows/hearing/of-theirs.ts` listens for. */
export const ofTheirs = {
  moves:
    /\b(?:(?:cambi|mov|muev|reprogram|reagend|aplaz|adelant|posterg)\w*|(?:corr(?:er|e|a|amos)|pas(?:ar|e|a|emos))(?:me|nos)?(?:l[ao]s?)?)\b/,
};
