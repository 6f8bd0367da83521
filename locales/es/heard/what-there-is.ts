/** What patients say in Spanish that `flows/hearing/what-there-is.ts` listens for. */
export const whatThereIs = {
  isDone: /\b(?:tienen|tiene|hay|hacen|realizan|ponen|aplican|atienden|manejan|toman|ofrecen|cuentan con)\b/,
  stillSees:
    /\b(?:(?:que dias|que dia|cuando|todavia|aun|sigue|continua)(?: \w+){0,4}? (?:atiend|atend|trabaj)\w*|(?:sigue|continua) (?:ahi|alla|con ustedes))/,
  sees: /\b(?:atiende|trabaja|sigue|continua|esta|viene)\b/,
  seesWhom:
    /\b(?:atiend|atend|recib)\w+ (?:a )?(?:los |las )?(?:nin[oa]s?|bebes?|menores|adult[oa]s?|adolescentes|embarazadas?|mayores|hombres|mujeres)\b(?!.*\b(?:domingo|sabado|feriado|festivo|hora|horario)s?\b)/,
};
