/** What patients say in Portuguese that `flows/hearing/same-again.ts` listens for. */
export const sameAgain = {
  oneMore: /^[¿\s]*[ye]\b|\b(?:tambem|tb|igual)\b/,
  also: /\b(?:tambem|tb|igual)\b/,
};
