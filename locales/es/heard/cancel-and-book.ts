/** What patients say in Spanish that `flows/hearing/cancel-and-book.ts` listens for. */
export const cancelAndBook = {
  gives:
    /\b(?:y|pero|mas)\b[^.?!]*\b(?:dale|dele|dame|deme|agend\w*|apart\w*|reserv\w*|ponl\w*|pong\w*|saque\w*|marca|marque|pide\w*|pidale)\b/,
  another:
    /\b(?:apart|agend|reserv|program|dame|deme|den|saque|marc|pong|busc|quier|quisiera|quer|prefier|necesit)\w*\b(?: \w+){0,3} (?:una|otra)\b|\b(?:da[sn]?|hay|tiene[ns]?|tendra[ns]?|habra)\b(?: \w+){0,2} (?:otra|algo)\b.*\?/,
};
