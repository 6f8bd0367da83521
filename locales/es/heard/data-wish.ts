/** What patients say in Spanish that `flows/hearing/data-wish.ts` listens for. */
export const dataWish = {
  withdraw:
    /\b(?:retir|revoc|quit|anul)\w* (?:mi|la|el|a|o) (?:autoriza|consent|permis)\w*|\bno (?:quiero|autorizo|deseo) que (?:us|guard|teng|compart|sig)\w+|\bdejen de usar/,
  erase:
    /(?<!\b(?:no|nao) (?:me |los |las |os |as )?)\b(?:borr|elimin|suprim|suprima|supresion|apag|delet|remov)\w*/,
  correct: /\b(?:correg|corrij|correcc|correc|actualiz|rectific|cambi|troqu)\w*/,
  copy: /\b(?:copia|copias|portabilid\w*|descarg\w*|exportar|acceso)\b/,
};
