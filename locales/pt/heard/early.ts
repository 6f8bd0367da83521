/** What patients say in Portuguese that `flows/hearing/early.ts` listens for. */
export const early = {
  noVisit:
    /\b(?:no|nao) (?:quero|preciso|estou pedindo|e para)(?: (?!(?:essa|esse|a|o|minha|perder|cancelar)\b)\w+){0,2}? (?:hora|consulta|reserva)\b(?! (?:para|pra|a|as|no|na|com|de|do|da|em|tao|muito|tard|es[ae]|ess[ae]|hoje|amanha|por|pela|mas|mais)\b)/,
  noBooking:
    /\b(?:no|nao) (?:quero|queria|preciso|e para|e pra|era para|era pra|vou|pretendo)(?: \w+){0,1} ?(?:marcar|agendar|pedir|reservar)(?: (?:outr[ao]|nada|nenhum[ao]|mas|mais|consulta|agora|ainda|hoje|por enquanto))*\s*(?:[,.;!]|$)/,
  wantsItGone:
    /\b(?:no|nao) (?:quero|e para|e pra|era para|era pra|preciso)(?: \w+){0,2}? (?:marcar|agendar|pedir|reservar|consulta)\b.*\b(?:cancel|anul|desmarc)\w*|\b(?:e|era) (?:para|pra) (?:cancel|anul|desmarc)\w*|\b(?:cancel|anul|desmarc)\w* (?:a|o) que (?:ja |eu )*tenho\b/,
  noMore:
    /^\W*(?:(?:no|nao|ah|ai|sabe que|quer saber|melhor|desculp\w*|bom|deixa)[ ,.]+)*nao (?:quero|preciso|vou querer) mais(?: (?:l[ao]|nada|mas|ir|a consulta|obrigad[oa]|continuar|agendar|marcar))*\W*(?:obrigad[oa])?\W*$/,
  noMove:
    /\b(?:no|nao) (?:e|era|quero|queria|preciso|pedi|vou)(?: (?:para|pra|que|de|me|a|o)){0,3} ?(?:mude|mudar|muden|remarc|troc|reagend)\w*/,
  leftAsItIs: /\bdeix\w+\b(?: \w+){0,2} (?:assim|como (?:esta|estava|ta|era)|quiet[ao])\b/,
  oneMore:
    /^\W*(?:(?:ah|oi|bom|ok|(?:muito )?obrigad[oa]|perfeito|agora|e|mas|tambem|por favor|aproveito|sim|claro|pra mim|essa|marca|pode marcar)[ ,.]+)*(?:(?:queria|quero|preciso|de|marcar|pedir|agendar|me das?|me da|tambem) )*(?:outr[ao]|mais uma)\b(?! (?:hora|horario|dia|fecha|data|sede|unidade|doctora?|doutora?|medic[oa]|semana|opcao|vez|coisa|pergunta|duvida|pessoa)\b)/,
  movesOwn:
    /\b(?:no|nao) (?:e|era)\b.*\b(?:e|era|mas)(?: (?:para|pra|de|que|so))* (?:mud|remarc|pas[ae]|reagend|troc)\w*|^\W*(?:no|nao)\b.*\b(?:e|era) (?:a )?minha (?:consulta|hora)\b/,
  asksOfOwn:
    /\b(?:saber|ver|confirmar|verificar) (?:se|quando|que dia)(?: (?:ja|eu))? ?(?:tenho|e|sao|tem)\b/,
  whose: /\b(?:a|o) (?:mi[ao]|minha|meu|de (?:meu|minha)|da|do|de \w+)\b|\bminha (?:consulta|hora)\b/,
  soon: /^\W*(?:(?:um|ok|sim|claro|ta)[ ,]+)*(?:ja|agora|daqui a pouco)\b.*\b(?:mando|envio|digo|passo|falo|busco|pego)\b/,
  onlyNamesIt:
    /^[^\p{L}?]*(?:(?:meu|minha|o|a|seu|numero de|o numero do) ){0,2}(?:documento|cpf|rg|nome(?: completo)?|fecha|data(?: de nascimento)?)(?: (?:e|eh|seria))?[^\p{L}?]*$/u,
  forWhom: /\b(?:para|pra|pro|pa)\b/,
  insurance: /\b(?:seguros?|convenios?|obra social|plano|planos)\b/,
  whatIf:
    /^\W*(?:(?:e|mas|ah) )?se (?:eu |no final )?(?:no|nao) (?:posso|puder|consigo|conseguir|for|chegar)\b.*\?|\bque (?:vai acontecer|acontece) se (?:eu )?nao\b/,
  whateverThereIs:
    /^\W*(?:(?:no se|nao sei|bom|e)[ ,¿]+)*(?:que|o que|pra quando|quando|quais)\b(?: \w+){0,2} (?:tem|ha|der|puder\w*)\b(?! que)/,
  allTheSame:
    /^\W*(?:(?:bom|ah|me|pra mim|quando)[ ,]+)*(?:da igual|tanto (?:faz|da|me da)|indiferente|o que (?:tiver|der|houver)|(?:guste[ns]?|tiver(?:em)?|der|puder(?:em)?|quiser(?:em)?|for melhor|houver)|(?:voce|vcs?) (?:decida|diga|escolhe|decide|ve|sabe)\w*)(?:[ ,]+(?:por favor|obrigad[oa]|voces?|vcs?|o dia|a hora|no mas|mesmo|pra mim))*[ .!]*$/,
};
