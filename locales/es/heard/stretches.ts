/** What patients say in Spanish that `flows/hearing/stretches.ts` listens for. */
export const stretches = {
  between: /[.,;!?\n]+|\s(?=(?:y|pero)\s)/,
};
