/** What patients say in Portuguese that `flows/hearing/any-doctor.ts` listens for. */
export const anyDoctor = {
  anyDoctor:
    /\bqualquer (?:medic|doutor|profissional|especialista)\w*|\b(?:um |uma )?(?:medic[oa]|doutora?|profissional) qualquer\b|\bcom quem (?:for|tiver|estiver)\b/,
  refuses: /^\W*nao\b|\bnao (?:quero|e|era|preciso|procuro)\b/,
};
