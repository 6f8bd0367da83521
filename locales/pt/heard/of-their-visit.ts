/** A visit, as patients call theirs. */
const VISIT =
  '(?:consultas?|horarios?|exames?|retorno|check-?up|ultras+o[mn]|ressonancia|sessao|terapia|procedimento|atendimento)';
const DAY = String.raw`(?:segunda|terca|quarta|quinta|sexta|sabado|hoje|amanha|depois de amanha|dia \d|\d{1,2}(?! (?:anos|meses|minutos)))`;
const DOCTOR = '(?:medic[oa]|doutora?|dra?|especialista|profissional|fisio\\w*|terapeuta)';
/** What is no more than the end of a question of a visit: "onde é amanhã?" */
const END = String.raw`(?= *(?:[?.,;!\n]|$|e\b|mesmo\b|entao\b|minha\b|meu\b|a (?:consulta|minha|d[aeo])\b|essa\b|o (?:exame|retorno|atendimento)|${DAY}))`;
const REMOTE = String.raw`(?:virtual\w*|presencial\w*|pessoalmente|(?:por )?video ?(?:chamada|conferencia)?|(?:por )?telemedicina|on ?-?line|a distancia|(?:pelo|por) (?:celular|computador|internet|zoom|meet|telefone))`;

/** What patients say in Portuguese that `flows/hearing/of-their-visit.ts` listens for. */
export const ofTheirVisit = {
  own: new RegExp(
    String.raw`\bminhas? (?:proximas? )?${VISIT}\b|\bmeus? (?:proximos? )?${VISIT}\b|\b(?:a|o) (?:minha|meu)\b|\b(?:a|o|n?a|n?o|pra|pela)(?: ${VISIT})? d[aeo](?: (?:a|o|dia|proxim[ao]))* ?(?:${DAY}|meu\b|minha\b|menin[oa]|nenem|tarde)|\b${VISIT} (?:de|da|do|dia) ${DAY}|\b(?:essa|esta|dessa|nessa) consulta\b|\b${VISIT} que (?:eu )?(?:ja )?(?:tenho|tinha|marquei|agendei|marcaram)\b|\b(?:vai|vao) me (?:atender|ver)\b|\b(?:tenho|temos|tinha) (?:(?:uma|um|a|o) )?${VISIT}\b`,
  ),
  ofAny: /\b(?:uma?|qualquer|cada|as|os|primeira) (?:consultas?|exames?|visitas?|pessoa)\b/,
  theVisit: /\b(?:[dn]?a|[dn]?essa|[dn]?o|[dn]?esse) (?:consulta|exame|retorno|atendimento)\b/,
  sends:
    /\b(?:mand|envi|pass|compartilh|escrev)\w*\b.*\b(?:localizacao|endereco|nome|mapa)\b|\bme (?:da|diz|diga|fala|lembra)\b.*\b(?:localizacao|endereco|nome|valor|preco)\b/,
  thatOf: /\b(?:a|o)(?: \w+)? d[aeo]\b/,
  place:
    /\b(?:onde|aonde|(?:que|qual) (?:e a )?(?:unidade|local|lugar|endereco|clinica)|endereco|localizacao)\b/,
  time: /\b(?:a )?que horas?\b(?! (?:abre|fecha|atende|posso|puedo|hay|tienen|lleg[ao]|viene|tengo que|debo|toca lleg|tem|vem|sai|(?:eu )?(?:cheg[ao]|tenho que|preciso|devo)))|\bquando\b|\bque dia\b|\bqual (?:e )?(?:o dia|a data|o horario)\b/,
  asksWhat: /\b(?:que|quais|qual|algo|algum[a]? coisa)\b/,
  placeAlone: new RegExp(
    String.raw`\b(?:a|pra|para)?onde (?:e|era|vai ser|seria|sera|foi|(?:eu )?(?:tenho|preciso|devo)(?: que)? (?:ir|me apresentar|chegar)|eu vou)${END}|\b(?:em|na|pra|para) (?:que|qual)(?: d[ao]s(?: du?as)?)? (?:unidades?|local|lugar|clinica|endereco) (?:e|era|vai ser|sera|seria|eu|ficou|tenho|devo|preciso|marcaram)\b`,
  ),
  way: /\b(?:como (?:eu )?(?:faco (?:pra|para) )?cheg(?:o|ar|amos)|localizacao|mapa|(?:que|qual) onibus)\b/,
  doctor: new RegExp(
    String.raw`\bcom (?:quem|(?:que|qual) (?:${DOCTOR}|pessoa))\b(?! (?:eu )?(?:falo|posso|estou|marco|agendo|devo|tenho que)\b)|\bquem (?:e que )?(?:me|vai (?:me )?)(?: ?)(?:atend|ver|examin|consult)\w*|\b(?:como (?:se )?chama|(?:qual (?:e )?)?(?:o )?(?:nome|sobrenome) d[aeo])(?: ?(?:o|a))? ?${DOCTOR}\b|\b(?:que|qual) ${DOCTOR} (?:vai me|me|vai) (?:atend|ver|marc)\w*`,
  ),
  price:
    /\bquanto (?:e que )?(?:eu )?(?:(?:vai|vou|vamos|vao) )?(?:me )?(?:custa|custar\w*|fica|ficar\w*|sai|sair\w*|cobram?|cobrar|pag\w+)\b|\bquanto (?:e|tenho|devo|preciso|sera)\b(?: que)?(?: (?:pagar|levar))?|\b(?:preco|valor|custo)\b/,
  priceAlone:
    /\bquanto (?:e que )?(?:eu )?(?:vai me custar|vao me cobrar|me cobram|fica pra mim|vai ficar|vai (?:custar|sair))\W*$|\bquanto (?:e que )?(?:eu )?(?:(?:tenho|preciso) (?:que |de )?pagar|devo pagar|vou pagar|pago)(?: (?:no dia|ai|la|na hora|(?:pela|na|dessa|nessa) (?:minha )?consulta))?\W*$/,
  modality: new RegExp(String.raw`\b(?:e|era|sera|seria|vai ser)(?: de)? ${REMOTE}|\b${REMOTE} ou ${REMOTE}`),
  modalityAlone: new RegExp(
    String.raw`^\W*(?:(?:e|mas|entao|uma duvida|moca|oi)[ ,]+)*(?:e|era|sera|seria|vai ser)(?: de)? ${REMOTE}(?:,? ou (?:${REMOTE}|nao))?\W*$`,
  ),
};
