const AMOUNT = String.raw`(?<amount>\d{1,3}|cero|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)`;
/** What patients say in Spanish that `flows/hearing/scoring.ts` listens for. */
export const scoring = {
  fair: /\b(?:regular(?:cito)?|mas o menos|masomenos|ni bien ni mal|normal|aceptable|podria (?:ser|estar|haber sido) mejor|asi asi)\b/,
  poor: /\b(?:no (?:\w+ )?(?:muy|tan|nada)? ?(?:bien|buena?|bueno)|no me gusto|nada bien)\b/,
  awful:
    /\b(?:(?:muy|re|super) (?:mal[ao]?|feo)|pesim[ao]|horribl[e]|terrible|malisim[ao]|fatal|un desastre|lo peor|de lo peor)\b/,
  bad: /\b(?:mal|malo|mala|malito|fe[ao]|deficiente|decepcionad[ao]|decepcionante)\b/,
  great:
    /\b(?:(?:muy|re|super|bien) (?:bien|buen[ao]?|bacano|amables?)|excelentes?|perfect[ao]|optim[ao]|buenisim[ao]|rebien|de maravilla|maravillos[ao]|impecable|genial|espectacular|fenomenal|increible|incrivel|fantastic[ao]|de lujo|de primera|me encanto|me fue muy bien|nota mil|10 puntos|chevere|bacano|padrisimo|barbar[ao]|la raja)\b/,
  good: /\b(?:bien|buen[ao]?|bonit[ao]|satisfech[ao]|content[ae]|me gusto|tranqui(?:lo)?)\b/,
  but: /\b(?:pero|mas(?! o menos| de | que )|aunque|solo que|lo (?:unico|malo))\b/,
  ofSoMany: new RegExp(String.raw`\b${AMOUNT} ?(?:/|de|sobre|out of) ?(?<most>5|10|100|cinco|diez|cien)\b`),
  given: new RegExp(
    String.raw`\b(?:nota|puntaje|puntuacion|calificacion|(?:doy|pongo|damos|califico|merece[n]?)(?: \w+){0,2}?) (?:un |una |de )?${AMOUNT}\b|\b${AMOUNT} (?:estrellas?|puntos?|puntitos)\b`,
  ),
  alone: new RegExp(
    String.raw`^\W*(?:(?:un|una|el|o|fue|seria|diria|digo|pues|bueno|de) )*${AMOUNT}(?![\d:/]| ?(?:horas?|hrs?|minutos?|min|dias?|veces|vezes|anos?|personas|pessoas|de la|da)\b)`,
  ),
  atLast: new RegExp(String.raw`[,.;:!] *(?:un|una|nota) ${AMOUNT}\W*$`),
};
