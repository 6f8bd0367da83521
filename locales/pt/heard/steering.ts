/** What patients say in Portuguese that `flows/hearing/steering.ts` listens for. */
export const steering = {
  neverMind: /^\W*(?:(?:ah|bom|ok|ta|tudo bem|entao)[ ,.!]+)*(?:no|nao) (?:importa|tem problema|faz mal)\b/,
  noMessages:
    /\b(?:mensag|msj|msg|avis|lembrete|notific|escrev|mand|envi|lig|incomod|spam|promoc|public|descadastr|list)\w*/,
  staysWith: /\b(?:fico|ficar|ficamos|deixamos|mantenho|manter)(?: com)? (?:a|o) (?:del?|da|do)\b/,
  manOrWoman:
    /\b(?:homem ou (?:e )?mulher|mulher ou (?:e )?homem|(?:um )?(?:doutor|medico|senhor|dr) ou (?:e )?(?:uma )?(?:doutora|medica|senhora|dra)|(?:e|sao|seria|sera|atende|tem) (?:uma? |alguma? )?(?:(?:doutora|medica|especialista) )?(?:mulher|homem)(?:es)?|(?:doutora|medica) mulher|(?:e|seria|sera) (?:uma )?(?:doutora|medica))\b/,
  whichDoctors:
    /\b(?:que|quais) (?:doctor\w*|medic\w*|doutor\w*|especialistas?)\b(?: \w+)? (?:tem|ha|atend\w*|trabalh\w*)\b|\bquem (?:atende|atendem|fazem?|sao os)\b|\b(?:que|quais) \w+(?:logos?|logas?|logistas?|diatras?|iatras?|dentistas?) (?:\w+ )?(?:tem|ha|atendem|trabalham)\b/,
};
