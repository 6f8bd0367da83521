/** What Portuguese speakers say that `flows/hearing/agreed.ts` listens for. */
export const agreed = {
  yesFirst:
    /^\W*(?:sim+|s|isso(?: mesmo| ai)?|exato|e isso|certo|certinho|correto|ess[ea](?: mesm[ao])?|claro|ok(?:ay)?|blz|beleza|bom|perfeito|fechado|combinado|ta (?:bom|bem|certo|otimo)|pode ser|pode|confirmado|otimo|dale)(?: (?:sim|claro|por favor|pfv|moc[ao]|senhora?|doutora?|viu|olha|obrigad[ao]|ess[ea]|mesm[ao]|ai|quero|pode|(?:reserv|marc|agend|confirm)\w+))*(?:\s*[,.!;:]|\s+(?=(?:e|mas|so que|so|tambem|ai)\b))/,
  asksTheClinic:
    /\b(?:me|nos)(?: l[ah]e)? (?:lembr|avis|mand|envi|lig|escrev|confirm)\w+|\b(?:lembr|avis|mand|envi|lig|escrev)\w+[ -](?:me|nos)\b|\b(?:lembra|avisa|manda) (?:eu|pra mim|um|uma|na|no)\b/,
  turns:
    /\b(?:nao|nunca|melhor|prefiro|outr[ao]s?|mud\w*|troc\w*|cancel\w*|desmarc\w*|antes de|mais (?:tarde|cedo)|desde que|contanto|a menos|salvo|depende|primeiro|pensar\w*|pergunt\w* (?:a|em|pro|pra)|se (?:eu|der|for|tiver|puder|nao|conseguir)|(?:mas|so que) (?:com|na|no|as?|em|para|pra|que seja) (?!q))\b/,
};
