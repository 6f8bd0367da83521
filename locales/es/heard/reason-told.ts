/** What patients say in Spanish that `flows/hearing/reason-told.ts` listens for. */
export const reasonTold = {
  because:
    /(?<!\p{L})(?:porque|por que|xq|ya que|já que|debido a|por causa de)\s+(?<reason>\p{L}[^?]{2,})$/iu,
  complains:
    /\b(?:a quien|ante quien|con quien|donde|como|quiero|quisiera|voy a|necesito|deseo|para)\b.{0,25}\b(?:quej\w+|reclamo|pqrs?\w*|demand\w+)/,
  thanks: /^\W*(?:(?:ok|listo|bueno|muchas|mil|no)[ ,]+)*gracias\b/,
};
