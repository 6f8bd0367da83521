/** What patients say in Portuguese that `flows/hearing/what-there-is.ts` listens for. */
export const whatThereIs = {
  isDone: /\b(?:tem|fazem|faz|realizam|aplicam|atendem|oferecem|trabalham com)\b/,
  stillSees:
    /\b(?:(?:que dias|que dia|quando|ainda|continua)(?: \w+){0,4}? (?:atend|trabalh)\w*|continua (?:ai|com voces))/,
  sees: /\b(?:atende|trabalha|continua|esta|vem|vai)\b/,
  attends: /\b(?:atende(?:m|ra)?|vem|trabalha|chega|horarios? (?:d[aeo]|tem|atende))\b/,
  wantsThem:
    /\b(?:me|nos|te) (?:pode |poderia |vai )?(?:atend|ver|receb)\w*|\b(?:pode|poderia) me (?:atend|ver|receb)\w*/,
  asksWhich:
    /\b(?:que|quais|qual|quantos) (?:dias?|horarios?|horas?|unidades?|(?:e )?o horario)\b|\bquando\b|\bonde\b|\bhorarios? d[aeo]/,
  seesChildren:
    /\b(?:(?:atend|receb|trat)\w+|veem) (?:a |tambem |so )*(?:as |os |uma? )?(?:criancas?|criancinhas?|bebes?|nenens?|nenem|menin[oa]s?|pequenos|adolescentes|menores)\b(?! (?:acompan|sozinh|desacompan)\w*)(?!.*\b(?:domingo|sabado|feriado|hora|horario)s?\b)/,
  seesWhom:
    /\b(?:atend|receb)\w+ (?:a )?(?:as |os )?(?:adult[oa]s?|gestantes?|gravidas?|idos[oa]s?|homens|mulheres)\b(?!.*\b(?:domingo|sabado|feriado|hora|horario)s?\b)/,
};
