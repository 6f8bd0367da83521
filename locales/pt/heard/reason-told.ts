/** What patients say in Portuguese that `flows/hearing/reason-told.ts` listens for. */
export const reasonTold = {
  because:
    /(?<!\p{L})(?:(?:porque|por que|pq|pois|já que|devido [aà]o?|por (?:causa|conta|motivo) d[aeo]s?|é que)\s+|por\s+(?!favor|agora|aqui|enquanto|ora|isso|fim|exemplo|completo|gentileza|(?:telefone|celular|whats?app|zap|internet|chat|e-?mail|site|app|mensagem|v[ií]deo\w*)\b|dia|hoje|mim\b))(?<reason>\p{L}[^?]{2,})$/iu,
  complains:
    /\b(?:para quem|pra quem|com quem|onde|como|quero|queria|gostaria|vou|preciso)\b.{0,25}\b(?:reclam\w+|queixa\w*|denunci\w+|ouvidoria)/,
  thanks: /^\W*(?:(?:ok|ta|certo|muito|nao)[ ,]+)*(?:obrigad[ao]|brigad[ao]|valeu)\b/,
};
