/** What Spanish speakers say that `flows/hearing/answer-beside.ts` listens for. */
export const answerBeside = {
  turns:
    /\b(?:no|nunca|mejor|prefiero|otr[ao]s?|cambi(?![eo] de (?!hora|dia|fecha|sede|cita|turno|doctor|medic|profesional))\w*|cancel\w*|muev\w*|antes de(?! \w{2,}r(?:me|lo|la|los|las)?\b)|mas (?:tarde|temprano)|siempre que|siempre y cuando|a menos|menos (?:l[oa]s?|el|es[eao]s?|est[eao]s?)\b|salvo|depende|primero|pensar\w*|consult\w* con|pregunt\w* (?:a|en)|si (?:puedo|me|se|no|es|hay|tiene\w*|consigo)|pero (?:con|en|a las?|el|para|que sea) (?!q))\b/,
  asksTheClinic:
    /^(?!.*\botr[ao]s?\b).*?(?:\b(?:me|nos)(?: l[oa])? (?:recuerd|avis|mand|envi|llam|escrib|confirm)\w+|\b(?:recuerd|avis|mand|envi|llam|escrib)\w+(?:me|nos)\b|\bme (?:hace|haces|hacen) (?:el favor|acordar)\b)/,
  isFor: /\b(?:para|pa|pal|es de|l[ao] de|l[ao] del|seria de|a nombre de)\b(?! l[oa] otr)/,
  asksInstead:
    /\b(?:mejor|prefiero|mas (?:tarde|temprano|luego)|(?<!\wr )antes|(?:hay|tiene|tienen|habra|tendra) (?:\w+ )?otr[ao]s?|otr[ao]s? (?:dia|hora|horario|fecha|sede|doctor\w*|medic\w*|profesional)|(?:puede|podria|pudiera) ser)\b/,
  asksToMove:
    /\b(?:cambi(?![eo] de (?!hora|dia|fecha|sede|cita|turno|doctor|medic|profesional))\w+|muev\w+)\b/,
  whatIf: /^\W*(?:(?:y|pero|oiga|oye) )*si\b/,
  ofTheRest: /\b(?:l[oa] otr[oa]|otra cosa|el resto|lo demas)\b/,
  takesBack: /^\W*(?:(?:mentiras?|bromeo|es broma|perdon|ay|uy|espere|no) ?,? ?)*(?:mejor no|no)\W*$/,
  thinksBetter:
    /^\W*(?:(?:ay|uy|huy|ah|oh|oiga|perdon|disculp\w+|que pena|pero|bueno)\W+)*(?:(?:no\W+)+(?:(?:que pena|perdon)\W+)?(?:mentiras?|esper\w*|aguard\w*|aguant\w*|un (?:momento|segundo|minuto)|perdon|que pena)|mentiras?|esper(?:e|a|eme|ame|ate)|aguard(?:e|a)|aguant(?:e|a)|no no)\b/,
  oneMore: /\b(?:tambien|ademas|otra|falta|y (?:una|la|el) (?:de|con|para))\b/,
  perhaps:
    /\b(?:si (?:toca|hace falta|es necesario|se necesita)|(?:despues|luego|mas adelante|otro dia) (?:yo )?(?:veo|miro|vemos|reviso|le (?:escribo|aviso|digo)))\b/,
  consents: /^\W*(?:si|claro|de acuerdo|acepto|autorizo|estoy de acuerdo|por supuesto|dale|sisas)\b/,
};
