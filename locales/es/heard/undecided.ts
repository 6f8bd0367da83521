/** What patients say in Spanish that `flows/hearing/undecided.ts` listens for. */
export const undecided = {
  yesBut:
    /^\W*(?:si|ok|dale|claro|bueno|listo)\b[^?]*\b(?:pero|mas|solo que)\b(?! (?:bien|nada|que nada|tarde))(?!.*\b(?:lleg|atras|tard|demor)\w*)/,
};
