/** What patients say in Portuguese that `flows/hearing/cancel-and-book.ts` listens for. */
export const cancelAndBook = {
  gives: /\b(?:e|mas)\b[^.?!]*\b(?:dele|deles|agend\w*|reserv\w*|marca|marque)\b/,
  another:
    /\b(?:agend|reserv|program|den|marc|busc|quer|prefir|precis)\w*\b(?: \w+){0,3} (?:uma|outra)\b|\b(?:da[sn]?|tem|teria)\b(?: \w+){0,2} (?:outra|algo)\b.*\?/,
};
