/** What patients say in Spanish that `flows/hearing/other-words.ts` listens for. */
export const otherWords = {
  calls:
    /(?<!\bno (?:me |le |les |la |lo )?)\b(?:llam[ae](?:l[oae]|les|n)?|avis[ae](?:l[oae]|les|n)?|pas[ae]me(?:l[oa])?|comuniqu\w+|cancel[ae]n?(?:la)?)\b/,
  overdue:
    /\bno (?:me |nos |los |las |lo )*(?:ha |han |he )?(?:lleg|recib|mand|envi)\w*|\b(?:hace|fue hace|ya (?:van|pasaron))(?: \w+){0,2} (?:\d+|dias?|semanas?|mes(?:es)?)\b/,
  allOfThem: /^\W*(?:de )?(?:(?:las|los|dos) (?:dos|tres|\d)|ambas|ambos)\W*$/,
  leavesThem: /^\W*(?:no |mejor |ah )*(?:dej|qued)\w*(?: \w+){0,2}\W*$/,
  yesBut:
    /^\W*(?:bueno|ok|si|dale|vale|listo|claro|de acuerdo|esta bien)\b.*\b(?:pero|mas|siempre que|desde que)\b/,
  noWayIn: /\bno (?:me |puedo |logro |consigo |esta )*(?:deja|abre|entra\w*|conect\w*|funciona|carga)\b/,
  sentWrong:
    /\b(?:mand(?:ei|e)|envi(?:ei|e)|fue|era|me equivoque)\b(?: \w+){0,4}? (?:equivocad[oa]|sin querer|por error|(?:de|la|a|para) (?:foto|archivo|chat|contacto|persona|otr[ao]))\b|\bme equivoque\b/,
};
