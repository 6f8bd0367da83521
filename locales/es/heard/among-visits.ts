/** What patients say in Spanish that `flows/hearing/among-visits.ts` listens for. */
export const amongVisits = {
  rightAfter: /\b(?:despues|luego|enseguida|seguid[ao]s?|pegad[ao]s?|a continuacion)\b/,
};
