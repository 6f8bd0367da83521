/** What patients say in Portuguese that `flows/hearing/the-other.ts` listens for. */
export const theOther = {
  theOther:
    /\b(?:a|o|na|no) outr[ao]\b(?! (?:semana|vez|hora|sede|unidade|doctora?|doutora?|medic[ao]|dia|fecha|data|opcao|pessoa|clinica|mes|segunda|terca|quarta|quinta|sexta|sabado|domingo)\b)/,
};
