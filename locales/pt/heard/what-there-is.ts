/** What patients say in Portuguese that `flows/hearing/what-there-is.ts` listens for. */
export const whatThereIs = {
  isDone: /\b(?:tem|fazem|faz|realizam|aplicam|atendem|oferecem|trabalham com)\b/,
  stillSees:
    /\b(?:(?:que dias|que dia|quando|ainda|continua)(?: \w+){0,4}? (?:atend|trabalh)\w*|continua (?:ai|com voces))/,
  sees: /\b(?:atende|trabalha|continua|esta|vem|vai)\b/,
  seesWhom:
    /\b(?:atend|receb)\w+ (?:a )?(?:as |os )?(?:nin[oa]s?|bebes?|criancas?|menores|adult[oa]s?|adolescentes|gestantes?|gravidas?|idos[oa]s?|homens|mulheres)\b(?!.*\b(?:domingo|sabado|feriado|hora|horario)s?\b)/,
};
