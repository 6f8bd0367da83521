/** What patients say in Spanish that `flows/hearing/another-visit.ts` listens for. */
export const anotherVisit = {
  whose:
    /\b(?:la|el|lo|las|los|a|o|cita|consulta|turno|hora) (?:de|del|da|dele)\b|\b(?:para|pa) (?:mi|el|la|o|a)\b|\b(?:suy[ao]|dele)\b/,
  theOneOf:
    /\b(?:la|el|lo|a|o|cita|consulta|turno|hora|otra) (?:del?|da|dos)\b(?! (?:una|vez|siempre|acuerdo))/,
  also: /\b(?:tambien|tmb|tb|tbm|ademas|y)\b/,
  endsInNo: /[ ,]no[ .!]*$/,
};
