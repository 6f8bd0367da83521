/** What patients say in Portuguese that `flows/hearing/keeps-visit.ts` listens for. */
export const keepsVisit = {
  wanted:
    /(?<!\b(?:no|nao) (?:la |lo |me )?)\b(?:(?:quero|posso|vou|consigo|vou (?:sim )?(?:conseguir|poder)|prefiro|da pra(?: eu)?) (?:sim )?(?:ir|comparecer)|(?:preciso|quero) (?:dela|dele|ela)|(?:me )?s[ie]rve)\b|[ ,](?<!\b(?:no|nao) )vou(?: sim)?\W*$/,
  asItIs:
    /\b(?:fico|ficar|prefiro|melhor|quero)(?: ir)? (?:com |a )?(?:a|o) (?:que (?:eu |ja )?(?:tenho|tinha)|de (?:antes|sempre)|anterior|original|mi[ao]|minha)\b|\bdeix(?:ela|ala)\b|(?<!\bme )\b(?:deixa|deixe|(?:melhor|prefiro|quero) deixar)(?: ela| a consulta)?(?: (?:assim|como|igual|quiet\w+|do jeito)\b|[ ]*[,.;!]|[ ]*$)|(?<!\b(?:no|nao) )\b(?:mantem|mantenha|manter|conserv\w+)\b/,
};
