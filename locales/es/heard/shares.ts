/** What patients say in Spanish that `flows/hearing/shares.ts` listens for. */
export const shares = {
  another: /\botr[ao]\b(?! (?:semana|vez|hora|d[ií]a|fecha|sede)\b)/i,
};
