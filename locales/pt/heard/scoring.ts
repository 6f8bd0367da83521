const AMOUNT = String.raw`(?<amount>\d{1,3}|zero|um|uma|dos|dois|duas|tres|quatro|cinco|seis|sete|oito|nove|dez)`;
/** What patients say in Portuguese that `flows/hearing/scoring.ts` listens for. */
export const scoring = {
  fair: /\b(?:regular(?:cito)?|mas o menos|mais ou menos|nem bom nem ruim|normal|razoavel|podia (?:ser|ter sido) melhor|dava pra melhorar)\b/,
  poor: /\b(?:nao (?:\w+ )?(?:muito|tao|nada)? ?(?:bem|bom|boa|gostei)|nada (?:bom|boa))\b/,
  awful:
    /\b(?:(?:re|super) mal[ao]?|muito (?:mal|ruim)|pessim[ao]|horrivel|terrible|terrivel|fatal|um desastre|o pior)\b/,
  bad: /\b(?:mal|ruim|fe[ao]|deficiente|decepcionad[ao]|decepcionante)\b/,
  great:
    /\b(?:muito (?:bem|bom|boa)|excelentes?|perfeit[ao]|otim[ao]|optim[ao]|maravilhos[ao]|impecavel|genial|espetacular|fenomenal|incrivel|fantastic[ao]|adorei|amei|nota mil|nota dez|show de bola|barbar[ao])\b/,
  good: /\b(?:biem|bem|bom|boa|bonit[ao]|gostei|satisfeit[ao]|content[ae]|tranqui(?:lo)?)\b/,
  but: /\b(?:mas(?! o menos| ou menos| de | que )|porem|so que)\b/,
  ofSoMany: new RegExp(String.raw`\b${AMOUNT} ?(?:/|de|sobre|em|out of) ?(?<most>5|10|100|cinco|dez|cem)\b`),
  given: new RegExp(
    String.raw`\b(?:nota|pontuacao|(?:dou|damos|avalio|merece[n]?)(?: \w+){0,2}?) (?:um |uma |de )?${AMOUNT}\b|\b${AMOUNT} (?:estrelas?|pontos?)\b`,
  ),
  alone: new RegExp(
    String.raw`^\W*(?:(?:um|uma|o|foi|seria|diria|digo|de) )*${AMOUNT}(?![\d:/]| ?(?:horas?|hrs?|minutos?|min|dias?|veces|vezes|anos?|personas|pessoas|de la|da)\b)`,
  ),
  atLast: new RegExp(String.raw`[,.;:!] *(?:um|uma|nota) ${AMOUNT}\W*$`),
};
