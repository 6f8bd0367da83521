/** What patients say in Portuguese that `flows/hearing/other-words.ts` listens for. */
export const otherWords = {
  calls: /(?<!\bnao (?:me )?)\b(?:cham[ae]m?|avis[ae]m?|passa|passe|cancel[ae])\b/,
  overdue:
    /\b(?:no|nao) (?:me |nos )*(?:ha )?(?:cheg|receb|mand|envi)\w*|\b(?:faz|tem|ja (?:faz|tem|passaram))(?: \w+){0,2} (?:\d+|dias?|semanas?|mes(?:es)?)\b/,
  allOfThem: /^\W*(?:de )?(?:(?:as|os|das|dos) (?:dos|duas|dois|tres|\d)|ambas|ambos)\W*$/,
  leavesThem: /^\W*(?:no |nao |melhor |pode |ah )*(?:deix|fic)\w*(?: \w+){0,2}\W*$/,
  yesBut: /^\W*(?:ok|okay|sim|ta|ta bom|vale|claro|tudo bem)\b.*\b(?:mas|porem|desde que)\b/,
  noWayIn:
    /\b(?:no|nao) (?:me |consigo |to conseguindo |estou conseguindo |esta )*(?:deixa|abre|entra\w*|conect\w*|funciona|carrega)\b/,
  sentWrong:
    /\b(?:mand(?:ei|e)|envi(?:ei|e)|foi|era|me enganei)\b(?: \w+){0,4}? (?:errad[oa]|engano|sem querer|por engano|(?:de|a|para) (?:foto|arquivo|chat|contato|pessoa|outr[ao]))\b|\bme enganei\b/,
};
