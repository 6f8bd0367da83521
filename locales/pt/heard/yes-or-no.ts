/** What patients say in Portuguese that `flows/hearing/yes-or-no.ts` listens for. */
export const yesOrNo = {
  yesBecause:
    /^\W*(?:sim|claro|isso|e isso|exato|certo)\W+(?:(?:e que|porque|pq|pois|por) |(?:no|nao) (?:vou|posso|poderei|consigo|preciso|tenho|tem|chego|to|estou|me (?:deixam?|liberaram))\b)/,
  yesFirst: /^\W*(?:sim|claro)(?: (?:por favor|moc[ao]|senhora?|vai|vou|vamos|claro|sim))*\s*[,.!;]/,
};
