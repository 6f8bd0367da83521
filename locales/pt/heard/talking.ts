/** What patients say in Portuguese that `flows/hearing/talking.ts` listens for. */
export const talking = {
  chat: /\b(?:piadas?|(?:cant\w*|canc?ion(?:es)?|musica) (?:algo|pra mim|me|uma)|canta(?:me)?|te amo|casa comigo|tem (?:esposo|esposa|namorad[oa]|marido|filhos)|(?:o|que) (?:clima|tempo) (?:esta|hoje|ta|vai)\b|vai chover|(?:partido|jogo|futebol|mundial|copa)\b.*(?:gan|viu|vio|quem)\w*|(?:que idade|quantos anos) (?:voce tem|vc tem)|(?:de que signo|qual seu signo)|quer ser me[ua] amig[oa])\b/,
  moneyBack:
    /\b(?:(?:me )?cobraram (?:mal|de mas|errado|a mais|duas vezes)|(?:devolv|reintegr|reembols)\w* (?:de )?(?:me |o |a |meu |minha )*(?:dinheiro|grana|pago|pagamento|valor)|(?:quero|exijo|preciso) (?:de )?(?:que me |um |uma |o |meu )*(?:reembolso|estorno|dinheiro de volta))\b/,
  leftBehind:
    /\b(?:perdi|se nos|esqueci(?! de)|esquecemos|deixei|deixamos|ficou|ficaram)\b(?! (?:de|que)\b)(?: \w+){0,7}? (?:(?<!por )ai|na clinica|(?:no|na) (?:sala\w*|recep\w+|consultorio\w*|banheiro|estacionam\w+|laboratorio|sede|unidade|cadeira|balcao|mostrador|guiche))\b/,
  ownContact: /\b(?:meu|minha|mud\w+|atualiz\w+|result\w*|chegou)\b/,
  ofResults:
    /\b(?:laudos?|resultad\w*|exames?|placas?|radiograf\w*|ressonancia|ultras\w*|biopsia|sangue|urina|papanicolau)\b/,
  wantsPerson:
    /\b(?:pas[ae]\w*|transfi\w*|transfer\w*|cham[ae]\w*|(?:quer|precis|prefir)\w*(?! (?:saber|que))|falar)\b/,
  doubts:
    /\b(?:sera (?:fraude|engano)|(?:e|seria|isso e) (?:um )?(?:golpe|trote|fraude)|(?:sao|e) (?:de |da )?(?:clinica|verdade)(?: mesmo)?) ?\?/,
  namesAnother:
    /\b(?:fal\w+|atend\w+|sab\w+|speak|parl\w+|sprech\w+)\b.*\b(?:ingles|english|frances|francais|francez|italiano|alemao|deutsch|creole|chino|chines|guarani|quechua)\b|\b(?:alguem|someone|anybody|anyone)\b.*\b(?:ingles|english|frances|italiano)\b/,
  ofADoctor: /\b(?:doctor\w*|doutor\w*|dra?|medic\w+|especialista|pediatra|psicolog\w+)\b(?! please)/,
  unable:
    /\bse (?:eu |depois |por algo |esse dia |nesse dia |justo )*(?:no|nao) (?:consigo|posso|puder|for|conseguir|der|vou|comparecer|aparecer)\b/,
  proposes:
    /\b(?:outr[ao]s?|mud\w*|remarc\w*|reagend\w*|pas(?:a|ar|e|en)(?:la|lo|mela|melo)|cancel\w*|desmarc\w*|cobr\w*|multa\w*|pag\w*|devolv\w*)\b/,
  namesPerson:
    /\b(?:alguem|humano|gente|pessoa|atendente|operadora?|recepcion\w*|doctora?|moca|secretaria|supervisora?|gerente|chefe)\b/,
  whatThen: /\b(?:o que acontece|o que eu faco|como faco)\b/,
  asksContact:
    /\b(?:que|qual(?: e| eh)?|tem|me (?:da|das|comparte|informa|diz|diga)|(?:pode|poderia|podem) (?:me )?(?:dar\w*|informar\w*|compartir\w*)|(?:queria|quero|gostaria de|preciso)(?: saber)?(?: d[eo])?)(?: (?:o|a|os|um|uma|algum|seu|sus|outro|me|de|do)){0,3} (?:telefone|fone|e-?mail|pagina(?: web)?|web|site|sitio(?: web)?|instagram|facebook|whats\w*|numero (?:de (?:telefone|contato)|da clinica|fixo|pra ligar)|central telefonica)\b/,
};
