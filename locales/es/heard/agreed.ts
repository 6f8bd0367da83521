/** What Spanish speakers say that `flows/hearing/agreed.ts` listens for. */
export const agreed = {
  yesFirst:
    /^\W*(?:si+|sip|sisi|exacto|correcto|eso(?: es| mismo)?|asi es|es[ea](?: mism[ao])?|listo|dale|claro|ok(?:ay|ey|i)?|okis|bueno|buenisimo|perfecto|de una|vale|va|sale|ya|de acuerdo|esta bien|confirmado)(?: (?:si|claro|pues|por favor|porfa\w*|senorit[ao]|senora?|doctora?|oiga|oye|mire|mira|gracias|es[ea]|esta|mism[ao]|bien|quiero|(?:reserv|agend|confirm|apart|separ)\w+))*(?:\s*[,.!;:]|\s+(?=(?:y|pero|oiga|oye|mas|tambien)\b))/,
  asksTheClinic:
    /\b(?:me|nos)(?: l[oa])? (?:recuerd|avis|mand|envi|llam|escrib|confirm)\w+|\b(?:recuerd|avis|mand|envi|llam|escrib)\w+(?:me|nos)\b|\bme (?:hace|haces|hacen) (?:el favor|acordar)\b/,
  turns:
    /\b(?:no|nunca|mejor|prefiero|otr[ao]s?|cambi\w*|cancel\w*|muev\w*|antes de|mas (?:tarde|temprano)|siempre que|siempre y cuando|a menos|salvo|depende|primero|pensar\w*|consult\w* con|pregunt\w* (?:a|en)|si (?:puedo|me|se|no|es|hay|tiene\w*|consigo)|pero (?:con|en|a las?|el|para|que sea) (?!q))\b/,
};
