/** What patients say in Spanish that `flows/hearing/just-done.ts` listens for. */
export const justDone = {
  putsRight:
    /^\W*(?:(?:ay|uy|huy|ah|oh|eh|pero|mas|oye|oiga|espera|espere)[ ,.!]+)*(?:no|mejor|perdon|perdona|perdone|disculp\w*|ups|me equivoque|me confundi|queria decir)\b/,
  oneMore: /\b(?:otr[ao]|tambien|ademas|mas una)\b/,
  next: /^\W*(?:(?:ah|ay|oye|oiga|mire|bueno|ok|listo|gracias|muchas gracias|perfecto|genial|super|bien|senorita|senor|senora|moc[ao]|doctora?)[ ,.!]+)*(?:y|ahora|tambien|falta|faltaria|queda|me falta|para)\b|\btambien\b/,
  inNameOf: /\b(?:era|eran|es|eh|seria|sea|fuera)(?: \w+){0,2} (?:para|de|da)\b|\ba nombre de/,
  oneFor:
    /\b(?:ahora|tambien|ademas|falta|necesito|quiero)\b(?: \w+){0,3}? un[ao]? (?:\w+ ){0,2}?(?:para|pa)\b/,
  aVisit: /^(?!.*\b(?:era|eran)\b).*\buna? (?:cita|turno|hora|consulta|horario)\b/,
};
