/** What patients say in Portuguese that `flows/hearing/taken-back.ts` listens for. */
export const takenBack = {
  asItWas: /\b(?:estava|tinha|era|antes|anterior|original)\b/,
  asksWhich:
    /\b(?:quando|qual|que (?:dia|data|horas?|horario)|onde|com quem|em que unidade)\b(?: \w+){0,4}? (?:era|estava|tinha)\b/,
  comes:
    /\bsim (?:vou|posso|consigo)(?: (?:a )?(?:ir|poder|poder ir|comparecer|chegar|levar))?\W*(?:$|[,.;!])|\b(?:vou|posso|consigo|irei) sim\b/,
  undoes:
    /\b(?:es[ae]|ess[ae]|a) (?:no|nao) era\b|\b(?:no|nao) era (?:es[ae]\b|ess[ae]\b|para cancel|pra cancel|pra desmarc|(?:a|o) que)|\bme (?:confundi|enganei)|\berrei\b|\b(?:melhor|no final|pensando bem) sim\b|\b(?:desfaz|desfac|recuper|devolv)\w*|\b(?:volte|voltar) a (?:agend|reserv|marc)/,
  wasAnother: /\bera (?:a|o) (?:del?|da|do|outr|minha)/,
  another: /\boutr[ao]s?\b(?! vez)/,
};
