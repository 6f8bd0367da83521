/** What patients say in Spanish that `flows/hearing/registered.ts` listens for. */
export const registered = {
  putsRight: /\b(?:mal|equivo\w+|confund\w+|correct[oa]|cert[oa]|corrij\w*|correc\w+|no era|en realidad)\b/,
  ofName: /(?<!\b(?:a|en|no) )\b(?:nombres?|apellidos?|me llamo|llama)\b/,
};
