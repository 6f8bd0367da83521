/** What takes time at a clinic, as it is called. */
const VISIT = String.raw`(?:consultas?|horas?|exames?|eco|ultras+o\w*|ressonancia|tomografia|mamografia|densitometria|raio|sessao|terapia|atendimento)`;
/** What patients say in Portuguese that `flows/hearing/service-facts.ts` listens for. */
export const serviceFacts = {
  takes: /\b(?:quanto(?: tempo)?(?: se)? (?:demora|tarda)\w*|vai demorar(?: muito)?)(?:\W*$| *\?)/,
  waits:
    /\bquanto\b(?: \w+){0,3}? (?:falta|demora|tarda|espera)\w*(?: \w+){0,4}? (?:atend|cham|me toq|minha vez)\w*|\bquant[oa]s? (?:gente|pessoas?|pacientes?)\b(?: \w+){0,3}? (?:antes|frente)\b|\b(?:quant[oa]s?|muit[oa]s?) (?:gente|pessoas?|pacientes?)\b(?: \w+){0,3}? (?:espera\w*|fila)\b|\bfila (?:\w+ )?(?:grande|longa)\b|\b(?:ja|mero|quase)\b(?: \w+)? (?:me toca|e minha vez|chegou minha vez|esta chegando minha vez)\b/,
  wantsVisit:
    /\b(?:(?:quer|precis)\w*(?! (?:saber|que me)\b)|agend\w*|marc(?!a-?pass)\w*|reserv\w*|sac\w+|me da[sn]?)\b/,
  preparation:
    /\b(?:tra(?:er|igo|iga)|prepar\w+|comer (?:antes|algo)|(?:fazer|faco) antes|requisitos?|(?:lev(?:ar|o|e)|traz(?:er|ido)|trago)(?! (?:(?:o|a|os|as|meus?|minhas?) )?(?:filh|menin|crianc|bebe|nenem|net[oa]|sobrinh|mae|pai|marido|espos|irma|avo|sogr))|jejum|sem comer|comer alguma coisa)\b/,
  mayBeDone:
    /^(?=.*\b(?:gravid\w*|gestant\w*|amament\w*|periodo|menstru\w*|marca-?passo|proteses?|brackets|aparelho|diu|tatuag\w*|gripe|gripad\w*|resfriad\w*|febre|tosse|diabet\w*|hipertens\w*|alergi\w*|claustrofob\w*|anticoagul\w*)\b).*\b(?:posso|pode|poderia|da para|da pra|ha problema|tem problema|algum problema|importa|atrapalha|interfere|igual)\b/,
  namesVisit: /\b(?:consultas?|horas?|agend\w+|marc(?:ar|o)|reserv\w+|atend\w+)\b/,
  withoutOrder:
    /\b(?:no|nao)\b(?: \w+){0,2} (?:tenho|temos|trouxe|deram|deu)\b(?: \w+){0,3} (?:pedido|guia|encaminhamento|solicitacao)\b/,
  ofTheOrder:
    /\b(?:tra[ei]g|lev|traz|trag|entreg)\w*\b|\b(?:me|nos) (?:o|a)? ?(?:van|vai|vao) a? ?(?:dar|entregar|mandar)\b|\b(?:no|nao|ainda)\b(?: \w+){0,3} (?:tenho|tem|consig\w*|conseguir)\b|^\W*(?:e )?(?:que|qual) pedido\b/,
  isOrderNeeded:
    /\b(?:ocup[oa]|precis[ao]\w*|pedem|exige[nm]?|(?:tenho|tem) que (?:levar|ter)|sem)\b(?: \w+){0,3} (?:pedido|guia|encaminhamento|solicitacao)\b/,
  whether: /\b(?:se|saber)\b/,
  beginsWithOrder:
    /^\W*(?:(?:e|oi) )*(?:preciso|precisa|pedem|pede|exigem|(?:tem|tenho) que levar) (?:de )?(?:pedido|encaminhamento|guia)\b/,
  ofTheBody: /\b(?:sem comer|comer|jejum|prepar\w+)\b/,
  lasts: new RegExp(
    String.raw`\be de quanto tempo\b|\b${VISIT}\b(?: \w+){0,5}? (?:e )?de quanto tempo\b|\bquanto(?: tempo (?:e|dura|demora|leva)| (?:dura|demora))\b(?: \w+){0,2} ${VISIT}|\bquanto(?: tempo)?(?: mas o menos| se| que)* (?:dura\w*(?: (?:a|o|una?|uma?|cada))? ${VISIT}|dura\w*\W*$|dura\w* (?:com|mas o menos|mais ou menos)|(?:demora|tarda|leva|toma)\w* (?:em )?(?:a|o|una?|uma?|cada|essa|esse) ${VISIT})`,
  ),
};
