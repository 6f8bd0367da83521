/** What patients say in Portuguese that `flows/hearing/registered.ts` listens for. */
export const registered = {
  putsRight:
    /\b(?:mal|errad[oa]s?|errei|confund\w+|correto|cert[oa]|corrig\w*|correcao|no era|nao era|na verdade)\b/,
  ofName: /(?<!\b(?:a|em|no) )\b(?:nomes?|sobrenomes?|me chamo|chama)\b/,
};
