/** What patients say in Spanish that `flows/conversation/kind-words.ts` listens for. */
export const kindWords = {
  keptWaiting:
    /\b(?:llevo|llevamos|tengo|he pasado|hace) (?:\w+ ){1,4}?(?:llamando|marcando|escribiendo|intentando|tratando de comunicarme|esperando que (?:me )?(?:contesten|respondan))\b|\bnadie (?:me |nos )?(?:contesta|responde|atiende)\b|\b(?:nunca|no) (?:me |nos )?(?:contestan|responden|atienden (?:el telefono|las llamadas|la llamada))\b|\b(?:llamo y llamo|he llamado (?:mil|muchas|varias|como \w+) veces)\b/,
  ailing:
    /(?<!\b(?:no|sin|ni|ya no) (?:me |le |nos |tiene |tengo |esta con )?)\b(?:(?:me|le|nos) (?:duelen?|esta doliendo)|(?:tiene|tengo|esta con|sigue con|anda con|amanecio con) (?:\w+ ){0,2}?(?:dolor(?:es)?|fiebre|calentura|vomito|diarrea|gripa|gripe)|(?:me siento|se siente|sigue|esta|estoy) (?:muy |bastante )?(?:mal(?!\w)|malit[oa]|enferm[oa]|enfermit[oa]))\b/,
};
