/** What patients say in Spanish that `flows/hearing/messages-wanted.ts` listens for. */
export const messagesWanted = {
  messages: /\b(?:avis|recordatori|mensaj|msj|notific|escrib|whatsapp|sms)\w*/,
  again:
    /\b(?:quiero|quisiera|queria|gustaria|vuelv|volv|volt|activ|reactiv|reativ|puede[ns]?|podem?|otra vez|de nuevo|nuevamente)\w*/,
  askedFor:
    /\b(?:avisenme|avisame|aviseme|me avis[ea]n?|recuerdenme|recuerdame|me recuerd[ea]n?)\b(?! (?:cuando|quando|si|se|que|a que|o que|em que|en que|lo|la|el|o|a) )/,
  resumes: /\b(?:volv|vuelv|volt)\w* a (?:me |nos )?(?:mand|envi|escrib|avis|record)\w*/,
  back: /^\W*(?:(?:quiero|quisiera|queria) )?(?:volver|regresar|vuelvan|reativar|reactivar)\W*$/,
  ofAnOpening:
    /\b(?:liber|desocup|cancel|cupo|espaci|abr[aei]|antes|alguien|apenas|proxim|falt|si se cae)\w*/,
  ofElse:
    /\b(?:(?<=recibir |recibir el )alta|resultad|exame|factura|vacuna|atencion|direccion|ubicacion|copia|historia|receta|orden|pedido|link|enlace|recibo|ayun|lleg|hora|correo|numero)\w*/,
  refuses:
    /\bno (?:(?:me|mas|quiero|deseo|vuelvan|volver|a|que|seguir|continuar) ){0,5}(?:avis|mand|env|recib|escrib)\w*/,
  wantsNone:
    /\bno (?:me|nos) (?:mand|env|escrib)\w+(?: \w+){0,2} (?:recordatori|mensaj)\w*(?!.*\b(?:sino|numero|otro)\b)|\bno(?: \w+)? (?:quier[oe]|quer[oe]|necesit[oae])(?: \w+){0,5} (?:recordatori|(?<!de )mensaj)\w*(?!.*\b(?:sino|numero|otro)\b)|\b(?:recordatori|mensaj)\w*(?: (?:yo|ya|mas|esos))* no (?:los? )?(?:quier[oe]|quer[oe]|necesit[oae])\b/,
  asksHow: /\?|\b(?:que (?:hago|tengo que hacer|debo)|como hago|nunca)\b/,
};
