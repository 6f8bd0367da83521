const EARLY = 'tempranisimo|madrugada|cedo|cedinho';
/** What patients say in Portuguese that `flows/wish/too-soon.ts` listens for. */
export const tooSoon = {
  late: /tard/,
  mayComplain: /\bced(?:o|inho)\b|\btarde/,
  whole: new RegExp(
    String.raw`^\W*(?:(?:no|nao|ai|ufa|nossa|puxa|vixe|eita|mm+|hmm+|mas|ah|eh|oi|tod[oa]s?|es[eao]s?|ess[ea]s?|isso|horarios?|horas?|sao|e|esta|estao|ta|tao|me|se|fica|ficam|parece|acho|resulta|as? \d+h?)[ ,.!]+)*(?:muito|mto|super|re|tao|bem|meio|um pouco) (?:de )?(?<when>${EARLY}|tarde)(?: (?:para|pra|pro|mim|demais|isso|esse|essa|obrigad[oa]|no|nao|consigo|da))*\W*$`,
  ),
  notSo: new RegExp(
    String.raw`\b(?:no|nao)(?:[,.]| (?:(?!ha|tem|melhor|prefi)\w+ ){0,3}?) ?(?:tao|muito|mto) (?:de )?(?<when>${EARLY}|tarde)\b`,
  ),
  soNot: new RegExp(
    String.raw`(?<!\bmas |\bmais )\b(?<when>${EARLY}|(?:tao|muito) tarde) (?:(?:eu|me|de manha) )*(?:no|nao)\b(?! (?:ha|tem))`,
  ),
  isSo: new RegExp(
    String.raw`\b(?:esta|e|eh|fica|ficam|ta|sao|parecen?|acho) (?:\w+ )?(?:muito|mto|super|re|tao) (?:de )?(?<when>${EARLY}|tarde)\b(?! possivel)`,
  ),
};
