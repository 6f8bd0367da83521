/** What patients say in Spanish that `flows/hearing/reason-told.ts` listens for. */
export const reasonTold = {
  because:
    /(?<!\p{L})(?:(?:porque|por que|xq|ya que|debido al?|(?:a|por) causa d(?:el?|[ao]s?)|es que)\s+|por\s+(?!favor|ahora|ac[aá]|aqu[ií]|ah[ií]|eso|fin|supuesto|ejemplo|completo|lo (?:pronto|menos|que veo)|(?:la|el) (?:ma[nñ]ana|tarde|noche|momento|contrario|d[ií]a)|(?:tel[eé]fono|celular|whats?app|internet|chat|correo|web|p[aá]gina|app|mensaje|video\w*|este medio)\b|d[ií]a|hoy|si\b))(?<reason>\p{L}[^?]{2,})$/iu,
  complains:
    /\b(?:a quien|ante quien|con quien|donde|como|quiero|quisiera|voy a|necesito|deseo|para)\b.{0,25}\b(?:quej\w+|reclamo|pqrs?\w*|demand\w+)/,
  thanks: /^\W*(?:(?:ok|listo|bueno|muchas|mil|no)[ ,]+)*gracias\b/,
};
