/** What patients say in Portuguese that `flows/wish/titled.ts` listens for. */
export const titled = {
  byTitle:
    /\b(?:com|de|da|do|seja) (?:o |a )?(?<title>doctora?|doutora?|dra?|medic[ao])\b\.?(?! \p{L}+ ?(?:\p{Lu}|$)| (?:no|nao|de|da|do|que|geral|anterior|outr[ao])\b)(?=[^\p{L}]*(?:$|[,.;?!]| (?:por|pf|melhor|se|mas|e|a|na|no|amanha|hoje|obrigad[oa])\b))/gu,
  other: /\b(?:outr[ao]|qualquer|un[ao]?|um[ao]?) (?:doctora?|doutora?|dra?|medic[ao])\b/,
  title: /\b(?:doc?t|dout|dra?|medic)/,
  isShe: /^(?:dra|doutora)\b/i,
  isHe: /^(?:dr|doctor|doutor)\b/i,
};
