/** What patients say in Portuguese that `flows/hearing/last-booked.ts` listens for. */
export const lastBooked = {
  thisOne:
    /\b(?:ess[ae]|est[ae])(?: \w+){0,2}? (?:poe|ponha|coloca|coloque|passa|passe|muda|mude|bota|joga)\b|\b(?:poe|ponha|coloca|coloque|passa|passe|muda|mude|bota|joga) ess[ae]\b|\b(?:poe|coloca|passa|muda|bota|joga) ela\b.*\b(?:no|na) mesm[ao] (?:dia|segunda|terca|quarta|quinta|sexta)\b/,
};
