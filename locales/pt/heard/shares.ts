/** What patients say in Portuguese that `flows/hearing/shares.ts` listens for. */
export const shares = {
  another: /\boutr[ao]\b(?! (?:semana|vez|hora|d[ií]a|fecha|data|sede|unidade)\b)/i,
};
