/** What patients say in Portuguese that `flows/hearing/yes-or-no.ts` listens for. */
export const yesOrNo = {
  yesBecause:
    /^\W*(?:sim|claro|isso|e isso|exato|certo)\W+(?:(?:e que|porque|pq|pois|por) |(?:no|nao) (?:vou|posso|poderei|consigo|preciso|tenho|tem|chego|to|estou|me (?:deixam?|liberaram))\b)/,
  comesToIt:
    /(?<!\bnao )\b(?:(?:to|estou|tamo|tamos) dentro|tamo ?junto|(?:conte|conta|pode(?:m)? contar) comigo|nos vemos (?:la|ai|na \w+|amanha)|(?:estarei|estaremos|vou estar|vamos estar) (?:la|ai)|nao falto|(?:vou|vamos|irei) sim(?=\W*$))/,
  yesFirst: /^\W*(?:sim|claro)(?: (?:por favor|moc[ao]|senhora?|vai|vou|vamos|claro|sim))*\s*[,.!;]/,
};
