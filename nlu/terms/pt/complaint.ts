/** What Portuguese speakers say that `nlu/readers/complaint.ts` listens for. */
export const complaint = {
  pet: `perras gato gatos gata gatas cachorro cachorros cachorra cachorras cachorrinho cachorrinha gatinho gatinha pet`,
  denied:
    /\b(?:no|nao|sem|nem|nunca)(?: (?:ha|tenho|tem|estay?|estou|t[oa]|com|m[ae]s|mais|nada|de|ning\w+|nenhum\w*))*$/,
  unheard: 'escutei oi ouvi',
};
