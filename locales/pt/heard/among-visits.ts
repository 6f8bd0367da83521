/** What patients say in Portuguese that `flows/hearing/among-visits.ts` listens for. */
export const amongVisits = {
  rightAfter: /\b(?:depois|seguida|seguid[ao]s|sequencia|apos)\b/,
};
