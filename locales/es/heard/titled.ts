/** What patients say in Spanish that `flows/wish/titled.ts` listens for. */
export const titled = {
  byTitle:
    /\b(?:con|de|da|del|sea) (?:el |la |o |a )?(?<title>doctora?|dra?|medic[ao]|especialista mujer)\b\.?(?! \p{L}+ ?(?:\p{Lu}|$)| (?:no|de|da|del|que|general|anterior|otr[ao])\b)(?=[^\p{L}]*(?:$|[,.;?!]| (?:por|pf|mejor|si|se|mas|pero|y|el|la|a|no|en|manana|hoy|gracias)\b))/gu,
  other: /\b(?:otr[ao]|cualquier|algun[ao]?|un[ao]?) (?:doctora?|dra?|medic[ao])\b/,
  title: /\b(?:doc?t|dra?|medic)/,
  isShe: /^(?:dra|doctora)\b/i,
  isHe: /^(?:dr|doctor)\b/i,
};
