/** What patients say in Portuguese that `flows/hearing/data-wish.ts` listens for. */
export const dataWish = {
  withdraw:
    /\b(?:retir|revoc|revog|anul)\w* (?:minha|a|o|meu) (?:autoriza|consent|permis)\w*|\b(?:no|nao) (?:quero|autorizo) que (?:us|guard|tenh|compart)\w+|\bparem de usar/,
  erase: /(?<!\b(?:no|nao) (?:me |los |las |os |as )?)\b(?:borr|suprim|suprima|apag|exclu|delet|remov)\w*/,
  correct: /\b(?:corrig|errad|atualiz|retific|troc|troqu|mud)\w*/,
  copy: /\b(?:copia|copias|portabilid\w*|baixar|exportar|acesso)\b/,
};
