/** What patients say in Spanish that `flows/hearing/what-there-is.ts` listens for. */
export const whatThereIs = {
  isDone: /\b(?:tienen|tiene|hay|hacen|realizan|ponen|aplican|atienden|manejan|toman|ofrecen|cuentan con)\b/,
  stillSees:
    /\b(?:(?:que dias|que dia|cuando|todavia|aun|sigue|continua)(?: \w+){0,4}? (?:atiend|atend|trabaj)\w*|(?:sigue|continua) (?:ahi|alla|con ustedes))/,
  sees: /\b(?:atiende|trabaja|sigue|continua|esta|viene)\b/,
  attends:
    /\b(?:atiend[ae]n?|atendera|viene|vienen|trabaja|llega|pasa consulta|da consulta|consulta (?:los|el|en)|horarios? (?:del?|tiene|maneja|atiende))\b/,
  wantsThem: /\b(?:me|nos|lo|la|le) (?:puede |podria |podra |va a )?(?:atiend|atend|ve\b|ver|vea|recib)\w*/,
  asksWhich:
    /\b(?:que|cuales|cuantos) (?:dias?|horarios?|horas?|sedes?)\b|\bcuando\b|\bdonde\b|\bhorarios? de/,
  seesChildren:
    /\b(?:(?:atiend|atend|recib|trat)\w+|ven) (?:a |tambien |solo )*(?:los |las |un[oa]s? |una? )?(?:nin(?:it)?[oa]s?|bebes?|bebecit[oa]s?|chic[oa]s|chiquit[oa]s|nen[ea]s?|pelad(?:it)?[oa]s|peques|guaguas|adolescentes|menores)\b(?! (?:acompan|sol[oa]s?)\w*)(?!.*\b(?:domingo|sabado|feriado|festivo|hora|horario)s?\b)/,
  seesWhom:
    /\b(?:atiend|atend|recib)\w+ (?:a )?(?:los |las )?(?:adult[oa]s?|adolescentes|embarazadas?|mayores|hombres|mujeres)\b(?!.*\b(?:domingo|sabado|feriado|festivo|hora|horario)s?\b)/,
};
