/** What patients say in Portuguese that `flows/hearing/said-beside.ts` listens for. */
export const saidBeside = {
  andThatDay: /^\W*(?:(?:e|mas|tambem|ah|ok|entao) )+(?!(?:si|se|hay|tem|tienen)\b)/,
  onlyAsks: /\b(?:so|somente|nada mas)\b.*\b(?:saber|perguntar|pergunta|duvida|informacao|averiguar)\b/,
  counted: /\d|prim|segund|terceir|cuart|quart|quint|ultim|opci|opc|\b(?:es[ae]|ess[ae]|est[ae])\b/,
  ofOnesVisit: /\b(?:consultas?|exames?|retorno|minha)\b|\b(?:que horas?|quando|que dia|onde|quem)\b/,
};
