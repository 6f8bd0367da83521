/** What patients say in Portuguese that `flows/hearing/how-long.ts` listens for. */
export const howLong = {
  howLong:
    /\b(?:quanto|quantos|muito|mto)\b(?: \w+){0,4}? (?:demor|tard|esper)\w*|\b(?:demor|tard)[ao]n?m?\b(?: \w+){0,2}? (?:muito|mto|quanto|(?:para |pra |a )?(?:respond|avis)\w+)\b|\b(?:quando|a que horas?|que horas) (?:mas o menos |mais ou menos )?(?:me |nos )?(?:respond|avis|cham|escrev|retorn|ligam)\w*/,
  ofElse: /\b(?:result\w*|exames?|consultas?|ressonancia|chegar)\b/,
};
