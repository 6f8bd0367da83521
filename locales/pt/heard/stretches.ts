/** What patients say in Portuguese that `flows/hearing/stretches.ts` listens for. */
export const stretches = {
  between: /[.,;!?\n]+|\s(?=(?:e|mas)\s)/,
};
