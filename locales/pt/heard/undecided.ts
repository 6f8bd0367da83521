/** What patients say in Portuguese that `flows/hearing/undecided.ts` listens for. */
export const undecided = {
  yesBut:
    /^\W*(?:sim|ok|okay|claro|bom|ta)\b[^?]*\b(?:mas|porem|so que)\b(?! (?:nada|que nada|tarde|cedo))(?!.*\b(?:cheg|atras|tard|demor)\w*)/,
};
