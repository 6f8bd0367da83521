/** What Portuguese speakers say that `flows/hearing/answer-beside.ts` listens for. */
export const answerBeside = {
  turns:
    /\b(?:nao|nunca|melhor|prefiro|outr[ao]s?|mud(?!ei\b|ou (?:de|pra|para) )\w*|troc(?!ou de )\w*|cancel\w*|desmarc\w*|antes de(?! \w{2,}r\b)|mais (?:tarde|cedo)|desde que|contanto|a menos|menos (?:[oa]s?|n[ao]|ess[eao]s?|est[eao]s?|isso)\b|salvo|depende|primeiro|pensar\w*|pergunt\w* (?:a|em|pro|pra)|se (?:eu|der|for|tiver|puder|nao|conseguir)|(?:mas|so que) (?:com|na|no|as?|em|para|pra|que seja) (?!q))\b/,
  asksTheClinic:
    /^(?!.*\boutr[ao]s?\b).*?(?:\b(?:me|nos)(?: l[ah]e)? (?:lembr|avis|mand|envi|lig|escrev|confirm)\w+|\b(?:lembr|avis|mand|envi|lig|escrev)\w+[ -](?:me|nos)\b|\b(?:lembra|avisa|manda) (?:eu|pra mim|um|uma|na|no)\b)/,
  isFor: /\b(?:para|pra|pro|e d[oae]|[ao] d[oae]|seria d[oae]|em nome d[oae])\b(?! [oa] outr)/,
  asksInstead:
    /\b(?:melhor|prefiro|mais (?:tarde|cedo)|(?<!\wr )antes|(?:tem|teria|ha) (?:\w+ )?outr[ao]s?|outr[ao]s? (?:dia|hora|horario|data|unidade|doutor\w*|medic\w*|profissional)|(?:pode|poderia) ser)\b/,
  asksToMove: /\b(?:mud(?!ei\b|ou (?:de|pra|para) )\w+|troc(?!ou de )\w+)\b/,
  whatIf: /^\W*(?:(?:e|mas|ah|ai) )*se\b/,
  ofTheRest: /\b(?:[oa] outr[oa]|outra coisa|o resto)\b/,
  takesBack: /^\W*(?:(?:brincadeira|mentira|desculpa|ai|espera|nao) ?,? ?)*(?:melhor nao|nao)\W*$/,
  thinksBetter:
    /^\W*(?:(?:ai|ah|oh|ih|eh|opa|ui|ixi|eita|desculp\w+|perdao|mas|nossa)\W+)*(?:(?:nao\W+)+(?:(?:desculp\w*|perdao)\W+)?(?:mentira|(?:es)?per[ae]\w*|pera|calma|um (?:momento|segundo|minuto)|desculp\w*)|mentira|esper[ae]|perai?|calma|nao nao)\b/,
  oneMore: /\b(?:tambem|tb|alem disso|outra|falta|e (?:uma|a|o) (?:de|com|para|pra))\b/,
  perhaps:
    /\b(?:se (?:precisar|for preciso|necessario)|(?:depois|mais pra frente|outro dia) (?:eu )?(?:vejo|vemos|olho|te (?:chamo|aviso|falo)))\b/,
  consents: /^\W*(?:sim|claro|concordo|aceito|autorizo|de acordo|pode|tudo bem)\b/,
};
