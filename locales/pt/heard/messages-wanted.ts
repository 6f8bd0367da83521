/** What patients say in Portuguese that `flows/hearing/messages-wanted.ts` listens for. */
export const messagesWanted = {
  messages: /\b(?:avis|lembrete|mensag|msj|notific|escrev|whatsapp|sms)\w*/,
  again: /\b(?:quero|queria|volt|ativ|reactiv|reativ|podem?|de novo|novamente)\w*/,
  askedFor:
    /\b(?:me avis[ea]n?|me avisem|me lembr[ae]m?)\b(?! (?:cuando|quando|si|se|que|a que|o que|em que|en que|lo|la|el|o|a) )/,
  resumes: /\b(?:volt|torn)\w* a (?:me |nos )?(?:mand|envi|escrev|avis|lembr)\w*/,
  back: /^\W*(?:(?:quero|queria) )?(?:voltar|voltem|reativar|reactivar)\W*$/,
  ofAnOpening: /\b(?:liber|cancel|vag|abr[aei]|antes|alguem|proxim|assim que|falt)\w*/,
  ofElse:
    /\b(?:(?<=receber )alta|resultad|exame|fatura|vacina|atendimento|endereco|localizac|copia|historia|prontuari|receita|pedido|link|recibo|jejum|cheg|hora|e-?mail|numero)\w*/,
  refuses:
    /\b(?:no|nao) (?:(?:me|mas|quero|desejo|voltem|voltar|a|que|continuar) ){0,5}(?:avis|mand|env|receb|escrev)\w*/,
  wantsNone:
    /\b(?:no|nao) (?:me|nos) (?:mand|env|escrev)\w+(?: \w+){0,2} (?:lembrete|mensag)\w*(?!.*\b(?:numero|outro)\b)|\b(?:no|nao)(?: \w+)? (?:quer[oe]|precis[oae])(?: \w+){0,5} (?:lembrete|mensag)\w*(?!.*\b(?:numero|outro)\b)|\b(?:lembrete|mensag)\w*(?: (?:eu|mas|mais|esses))* (?:no|nao) (?:los? )?(?:quer[oe]|precis[oae])\b/,
  asksHow: /\?|\b(?:como faco|o que (?:faco|eu faco)|nunca)\b/,
};
