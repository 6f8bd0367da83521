/** What patients say in Spanish that `flows/hearing/how-long.ts` listens for. */
export const howLong = {
  howLong:
    /\b(?:cuanto|cuantos|mucho)\b(?: \w+){0,4}? (?:demor|tard|esper)\w*|\b(?:demor|tard)[ao]n?m?\b(?: \w+){0,2}? (?:mucho|cuanto|(?:en |para |a )?(?:respond|contest|avis)\w+)\b|\b(?:cuando|a que horas?|que horas) (?:mas o menos )?(?:me |nos )?(?:respond|contest|avis|llam|escrib|ligam)\w*/,
  ofElse:
    /\b(?:result\w*|examen\w*|exames?|consultas?|citas?|turnos?|ecograf\w*|resonancia|estudios?|llegar)\b/,
};
