/** What patients say in Spanish that `flows/hearing/said-beside.ts` listens for. */
export const saidBeside = {
  andThatDay: /^\W*(?:(?:y|pero|mas|tambien|ah|ok|entonces) )+(?!(?:si|se|hay|tem|tienen)\b)/,
  onlyAsks:
    /\b(?:solo|solamente|apenas|nada mas|nomas)\b.*\b(?:saber|preguntar|pregunta|duda|informacion|averiguar)\b/,
  counted: /\d|prim|segund|tercer|terceir|cuart|quart|quint|ultim|opci|opc|\b(?:es[ae]|est[ae]|aquel)\b/,
  ofOnesVisit:
    /\b(?:citas?|turnos?|consultas?|examen|examenes|mia)\b|\b(?:que horas?|cuando|que dia|donde|quien)\b/,
};
