/** What patients say in Portuguese that `flows/hearing/company.ts` listens for. */
export const company = {
  comesAlong:
    /\b(?:pode[m]?|poderia[m]?|vai) (?:levar|trazer)(?: (?:el[ea]|o|a))?\b|\bacompan\w+|\b(?:podemos|posso|pode) (?:\w+ )?(?:levar|ir com|entrar com|acompan\w+) ?(?:a )?(?:minha|meu|uma|um|alguem|(?:o|a|os|as) (?:bebe|nin[oa]|filh[oa]|crianc|nene|cachorr))/,
  walksIn:
    /\bsem (?:hora|agendar|marcar|reservar|consulta|hora marcada|agendamento)\b|\b(?:por )?orde[nm] de chegada\b/,
};
