/** What patients say in Portuguese that `flows/hearing/reason-told.ts` listens for. */
export const reasonTold = {
  because: /(?<!\p{L})(?:porque|por que|pq|pois|já que|por causa de)\s+(?<reason>\p{L}[^?]{2,})$/iu,
  complains:
    /\b(?:para quem|pra quem|com quem|onde|como|quero|queria|gostaria|vou|preciso)\b.{0,25}\b(?:reclam\w+|queixa\w*|denunci\w+|ouvidoria)/,
  thanks: /^\W*(?:(?:ok|ta|certo|muito|nao)[ ,]+)*(?:obrigad[ao]|brigad[ao]|valeu)\b/,
};
