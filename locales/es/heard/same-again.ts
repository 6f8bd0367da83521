/** What patients say in Spanish that `flows/hearing/same-again.ts` listens for. */
export const sameAgain = {
  oneMore: /^[¿\s]*[ye]\b|\b(?:tambien|tb|tmb|igual)\b/,
  also: /\b(?:tambien|tb|tmb|igual)\b/,
};
