/** What patients say in Spanish that `flows/hearing/company.ts` listens for. */
export const company = {
  comesAlong:
    /\b(?:puede[ns]?|podria[ns]?|va a) (?:llevar|traer)(?:l[oa]s?)?\b|\bacompan\w+|\b(?:puedo|podemos|puede) (?:\w+ )?(?:llevar|ir con|entrar con|acompan\w+) ?(?:a )?(?:mi|mis|un|una|alguien|(?:el|la|los|o|a) (?:bebe|nin[oa]|hij[oa]|nene|nena|guagua|perr|mascota|cachorr))/,
  walksIn:
    /\bsin (?:cita|turno|hora|agendar|marcar|reservar|consulta|cita previa)\b|\b(?:por |en )?orde[nm] de llegada\b/,
};
