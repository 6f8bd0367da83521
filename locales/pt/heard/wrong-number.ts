/** What patients say in Portuguese that `flows/hearing/wrong-number.ts` listens for. */
export const wrongNumber = {
  number:
    /\b(?<!\b(?:meu|coloquei|dei|escrevi|mandei|passei|documento|cpf)(?: o| um)? )(?:numero|telefone|celular|contato|pessoa) (?:esta |ta )?(?:errad[oa]|trocad[oa]|enganad[oa])\b|\b(?:se|estao|ta[o]?) (?:engan|confund)\w+ (?:de|do|da) (?:numero|telefone|celular|pessoa)\b|\bess?t?[ea] (?:numero|telefone|celular|linha) (?:(?:ja )?nao (?:e|pertence)|nao e mais)\b(?! (?:meu,? e|o (?:meu|mesmo)))|\b(?:aqui )?nao (?:mora|tem|existe) (?:nenhum[a]?|ess[ae]) (?!consulta|vaga|horario|exame|remedio|problema|duvida)|\bnao conheco (?:nenhum[a]?|ess[ae])\b|\bnao sou (?:eu )?(?:ess[ae] (?:pessoa|senhora?|paciente)|nenhum[a]? (?!d[aeo]\b))/,
  error:
    /^\W*(?:(?:nao|perdao|desculpa|desculpe|ola|oi|bom|boa|dia|tarde|noite|olha|moc[oa]|senhora?|amig[oa]|mas)[ ,.]+)*(?:(?:acho|creio|parece|deve ser|deve)(?: que)? )?(?:e |esta |ta |foi |ser |estao |sao |houve )?(?:um |uma )?(?:engano|enganad[oa]s?|errad[oa]|confundid[oa]s?|se (?:enganaram|enganou|confundiram))\W*$/,
  denies: /\bnao (?:sou|me chamo)(?: (?:eu|o|a|seu|dona?|doutora?|senhora?|sra?))* (?=\w)/,
  kin: /\bsou (?:eu )?(?:o|a|um|uma)? ?(?:filh|espos|marid|mae|pai|irma|sobrinh|net[oa]\b|neta|avo|ti[ao]\b|cunhad|sogr|nora|genro|namorad|companheir|amig|vizinh|cuidador|enfermeir|assistent|secretari|acompanhant)\w*|\b(?:fala|escreve|da parte d[ae]) (?:o|a) \w+|\b(?:ela|ele) (?:esta|ta|vai|nao pode|vem)\b/,
};
