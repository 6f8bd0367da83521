/** What patients say in Spanish that `flows/hearing/yes-or-no.ts` listens for. */
export const yesOrNo = {
  yesBecause:
    /^\W*(?:si|claro)\W+(?:(?:es que|porque|xq|por) |no (?:voy|puedo|podre|alcanzo|consigo|(?:la|lo|me la) (?:necesito|quiero))\b)/,
  yesFirst: /^\W*(?:si|claro|dale)(?: por favor| senor\w*)?\s*,/,
};
