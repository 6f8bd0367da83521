/** What patients say in Spanish that `flows/hearing/as-shown.ts` listens for. */
export const asShown = {
  refuses: /^\W*(?:(?:ay|uy|senorita|mire) ?,? ?)*(?:es[ao]s?)? ?(?:no|ningun[ao]?)\b/,
  weekday: /\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda)\b/,
  notAlone:
    /\b(?:proxim\w*|que vien\w*|q vien\w*|otr[oa]|siguiente|pasad[oa]|n?est[ea]|semana|mes|hoy|o|y) ?(?:de (?!la|el)|el |la |los |las )?(?:semana|mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda)\b|\b(?:que vien\w*|q vien\w*|proxim\w*|siguiente|otra semana)\b|\bmanana,? (?:el |la |no )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|segunda)\b/,
  joined: /\s*(?:,|\/|\b(?:o|u|y)\b)\s*(?=[a-z])/,
  at: /\b(?:las|la|lo|las?) $/,
  oClock: /^ ?(?:(?:hs|hrs|horas|am|pm)\b|:)/,
  onlyNo:
    /^\W*(?:(?:ay|ah|uy|senorita|senor|doctora?|mire|bueno|pues)\b ?,? ?)*(?:es[ao]s? )?no(?: (?:el|este|para el|pa el))?\W*$/,
};
