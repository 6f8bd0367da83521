/** Who may come along, as they are called. */
const SOMEBODY = String.raw`(?:algu[e]m|outra pessoa|mae|pai|espos[oa]|marido|namorad[oa]|amig[oa]|irma[os]?|irmao|ti[oa]|avo|sogr[oa]|cunhad[oa]|prim[oa]|nora|genro|vizinh[oa]|familia\w*|filh[oa]s?|crianca|bebe|nenem|mulher)`;
const CHILD = '(?:filh[oa]|menin[oa]|crianca|bebe|nenem|net[oa]|sobrinh[oa]|menor)';
/** Children, several or small, who come along because nobody else looks after them. */
const CHILDREN =
  '(?:filh[oa]s|menin[oa]s|criancas|bebes?|nenens?|pequen[oa]s|irma(?:o|os|ozinho|ozinhos|zinhas?) (?:d[oae]l?[ae]?|menor(?:es)?))';
/** Who may come with a child in its mother's place. */
const GROWN_UP =
  '(?:pai|mae|pais|avo|avos|vovo|ti[oa]|baba|vizinh[oa]|madrinha|padrinho|prim[oa]|irma|irmao|padrasto|madrasta|adulto)';
/** Years of who is not of age, as they tell them. */
const UNDER_AGE =
  '(?:1[0-7]|dez|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezessete)(?: an(?:os|inhos))?\\b(?! (?:semanas|dias|meses|filh\\w+|consultas|minutos|pontos))';
const ALONE = '(?:sozinh[oa]s?|acompanhad[oa]s?)';
/** What is done at a clinic and leaves papers. */
const STUDY =
  '(?:exames?|resultados?|laudos?|radiografias?|ressonancia|ultrassom|tomografia|mamografia|papeis)';

/** What patients say in Portuguese that `flows/questions/question-words.ts` listens for. */
export const questionWords = {
  vehicle: /^(?:carro|auto|moto|veiculo|bici|bicicleta)s?$/,
  isLeft: /\b(?:(?:ir|vou|vamos) (?:de|com o) |levar\b|onde|aond|deix|parar|parque|guard|estacion)\w*/,
  ending: /(?<=\w{3})(?:[oae]s?|[aei]r|s)$/,
  ofPlace:
    /[?¿]|\b(?:onde|aonde|como (?:se )?(?:chego|chega|vou|ir)|endereco\w*|localiza\w*|mapa|fica|perto|parque\w*|estacion\w*|metro)\b/,
  small:
    /^(?:que|como|qual|quais|quanto|quanta|quantos|quantas|quem|quando|onde|aonde|para|pra|pro|pras|pros|por|com|sem|uma|uns|umas|dos|das|nos|nas|pelo|pela|desde|ate|este|esta|isso|esse|essa|isto|tem|temos|tenho|ter|posso|pode|podem|podemos|poderia|devo|deve|fazer|fazem|faz|faco|dao|dar|deixam|ser|sao|estao|estar|estou|voces|voce|vcs|certo|verdade|agora|mais|muito|algum|alguma|algo|cada|meu|minha|seu|sua|ola|bom|boa|dia|tarde|noite|favor|obrigado|obrigada|desculpa|duvida|pergunta|quero|queria|gostaria|saber|preciso|precisa|aceitam|aceita|recebem|recebe|atendem|atende|trabalham|tambem|ali|aqui|consulta|consultas|clinica|servico|doutor|doutora|medico|medica|hora|vez|serve|ainda|mesmo|mesma|usar|usam|vou|vamos|ver|antes|depois|existe|passa|pega|pegam|isso)$/,
  asks: /[?¿]|^\W*(?:(?:e|ou|oi|ola|opa|bom|boa|dia|tarde|noite|desculp\w+|moca|duvida|uma|pergunta|mas|tambem|ah|ok|agora|voces|vcs|pra|para|pro|a|em|no|na|com|de|ate)\W+)*(?:o que|que|qual|quais|como|quant[oa]s?|quando|onde|aonde|quem|posso|pode|podem|podemos|poderia\w*|da (?:pra|para)|devo|deve|tenho que|tem que|precisa|preciso (?:levar|ir|chegar|estar|usar|fazer|pagar|tirar|tomar|mostrar|trazer)|tem|abrem?|fecham?|funcionam?|cobram?|custa|fica|aceitam?|recebem?|dao|fazem|deixam|exigem|pedem|e (?:necessario|obrigatorio|preciso)|serve|atendem?|vendem?|emprestam|emitem|parcelam?|passa|usam|voces (?:\w+m|tem|dao))\b|\b(?:queria|quero|gostaria de|preciso|pode) (?:saber|perguntar|dizer|informar)\b|\b(?:preciso|quero|queria)(?: de)? (?:uma? |o |a |meu |minha |copia do |copia )*(?:recibo|nota|atestado|declaracao|comprovante|papel|prontuario|reembolso)\b|\b(?:por|em|de|com) (?:qual|que|onde)\b|\b(?:me|nos) (?:podem?|dao|deixam|informam?|explicam?)\b|\b(?:e|pergunt\w+) se\b/,
  joins:
    /[?.!;\n]+|,(?= )|(?<=\w+ \w+ \w{3,}) (?=(?:como (?:me|se|faco|chego|posso)|com quanto tempo|quanto (?:custa|fica|cobram)|onde (?:fica|ficam|voces)|ate que horas|que horas (?:abre|fecha)|quais (?:as|os)|aceitam?|recebem?)\b)|\be(?= (?:se|tambem|a que|em que|com que|de que|ate que|o que|que|qual|quais|como|quanto|quantos|quantas|quanta|quando|onde|quem|posso|pode|tem|aceitam?|recebem?|da pra|da para|tenho|devo|precis[oa]|dao|fazem|atendem?|abrem?|parcelam?|passa)\b)/g,
  concepts: new RegExp(
    String.raw`\b(?:${[
      String.raw`(?<pets>(?:cachorr|gat[oa]|animal|animais|pets?)\w*)`,
      String.raw`(?<pharmacy>(?:vend\w+|compr\w+)(?: \w+){0,2} (?:medic\w+|remedio\w*)|farmacia\w*)`,
      String.raw`(?<vaccinebook>(?:carteir\w+|cadernet\w+|cart(?:ao|oes|aozinho)|livrinho|comprovante)s? d[ea]s? vacin\w+)`,
      String.raw`(?<inside>(?:(?:em|a|por|no|na|pel[oa]) )?(?:que|q|qual)(?: (?:e )?(?:o|a))? (?:andar|porta|portaria|consultorio|torre|entrada|recepcao|guiche|bloco|sala)|(?:o )?numero (?:da|do) (?:sala|consultorio|andar)|onde (?:eu )?(?:me )?(?:apresent|identific)\w+|onde (?:fica|e) (?:o consultorio|a (?:recepcao|sala(?: de espera)?|entrada))|o andar)`,
      String.raw`(?<minors>menor(?:es)?(?: de idade)?|${CHILD}s?\b(?:[ ,]+\w+){0,6}?[ ,]+${ALONE}|${ALONE} (?:meu |minha |o |a )?${CHILD}|sem (?:os|seus) pais|so o pai|os pais|${GROWN_UP}\b(?: (?!me\b)\w+){0,3}? (?:lev|traz|acompanh)\w+ (?:el[ea]\b|(?:o|a|ao|meu|minha) ${CHILD})|${GROWN_UP} (?:com (?:o|a|meu|minha) ${CHILD}|del[ea](?: \w+){0,2}? (?:lev|traz)\w+|que (?:vai )?(?:lev|traz)\w+)|quem (?:vai )?(?:lev|traz)\w+(?: \w+){0,2}? e (?:o |a )?${GROWN_UP}|tenho ${UNDER_AGE}(?=.{0,80}?\b(?:${ALONE}|${GROWN_UP}|acompanh\w+|permissao)\b)|(?:${ALONE}|${GROWN_UP}|acompanh\w+)\b.{0,60}?\btenho ${UNDER_AGE})`,
      String.raw`(?<siblings>(?:(?:lev|traz|trag|vir|ir|vou|entr)\w* (?:com |a |as |os )?|com )(?:(?:meus|minhas|os|as|outr[oa]s|dois|duas|tres|\d) )*${CHILDREN}|(?:lev\w+|ir com|vir com|vou com|entrar com) (?:o|a|meu|minha) (?:bebe|nenem)|(?:quem|onde) deix[ae]\w*|(?:meus|os) outros (?:dois|tres)|${CHILDREN} (?:podem |poderiam )?(?:entrar|esperar|vir|ir)\b)`,
      String.raw`(?<companions>acompanh\w+|(?<!\b(?:que (?:deve|precisa|tem que)|(?:vou|vamos)|quero|preciso|queria) )(?:lev|traz|entr|vir|ir|vou)\w* (?:com )?(?:uma? |meu |minha |meus |minhas |a |o |os )*${SOMEBODY}|${SOMEBODY}\b(?: \w+){0,3}? (?:comigo|entrar|junto|assistir|participar)|(?:entrar|ir|entra|vai) (?:junto|comigo)|(?:quantas|duas|tres|mais) pessoas)`,
      String.raw`(?<parking>estaciona\w*|garagem|manobristas?|valet|vagas? (?:de|para|pra)(?: \w+){0,2} (?:carro|moto))`,
      '(?<masks>mascaras?)',
      String.raw`(?<access>cadeira de rodas|cadeirantes?|elevador\w*|rampas?|muletas|escadas?|bengala|andador|deficien\w+|acessib\w+|acessivel|mobilidade)`,
      String.raw`(?<instalments>parcel\w+|em (?:quantas|ate|duas|tres|\d+) (?:\d+ )?(?:vezes|x)|a prazo|fiado|prestac\w+)`,
      '(?<payments>cartao|cartoes|dinheiro|debito|credito|transferencia|pix|visa|mastercard|cheques?|boleto|a vista|(?:formas?|meios?|jeitos?) de pagamento|(?:como|onde|quando) (?:eu |posso |se |tenho que |devo )*pag(?:o|ar|a)|pag(?:o|ar|a) (?:primeiro|antes|depois|(?:ao|quando) (?:chegar|entrar|sair)|no (?:final|caixa)|na (?:hora|recepcao|saida|chegada))|(?:passo|passar|vou|ir|passa) (?:primeiro )?(?:no|pelo|ao) caixa)',
      '(?<invoices>notas? fiscal|notas? fiscais|nf|recibos?|(?:dao|emitem|dar|a) nota)',
      String.raw`(?<refunds>reembols\w+)`,
      String.raw`(?<authorizations>autori[zc]\w+|liberac\w+|guias?)`,
      String.raw`(?<earlier>${STUDY}(?: \w+){0,2}? (?:anterior\w*|velh[oa]s?|antig[oa]s?|previ[oa]s?|passad[oa]s?|de antes|que (?:eu )?(?:ja )?(?:fiz|tenho|tinha))(?: (?:no|do) ano passado)?)`,
      '(?<records>prontuarios?|historico|ficha medica)',
      '(?<identity>documentos?(?: com foto)?|cpf|rg|cnh|identidade|passaporte|papeis|carteirinha|carteira|certidao)',
      String.raw`(?<certificates>atestados?|declarac\w+|comprovantes?(?! de (?:pagamento|endereco))|(?:papel|documento) (?:para|pra|pro|do|da) (?:\w+ ){0,3}?(?:trabalho|escola|empresa|chefe|servico|faculdade))`,
      String.raw`(?<remote>virtual\w*|videochamadas?|video chamadas?|video|online|on line|teleconsultas?|telemedicina|a distancia|remot[oa]s?|(?:pelo|no|por) (?:celular|computador|internet|zoom|meet)|sem ir ate)`,
      String.raw`(?<lateness>(?:cheg\w+|vou)\b(?: \w+){0,4}? (?:tarde|atrasad[oa])|(?:me )?atras(?:o|ar|ei)|tolerancia|chegar atrasad[oa])`,
      String.raw`(?<arrival>(?:minutos|tempo)\b(?: \w+){0,4}? (?:antes|antecedencia)|com (?:quanto|que) tempo(?: \w+){0,4}? (?:cheg\w+|estar|ir|vai)|quanto antes (?:devo|tenho|tem|chego|chegar|preciso|e)|(?:chegar|chego|estar) (?:ai )?quanto antes|quantos \w+ antes|(?:a que|que) horas?(?: \w+){0,3}? (?:chegar|chego|estar)|chegar (?:mais |um pouco )?(?:antes|cedo)|antecedencia)`,
      '(?<urgent>urgencias?|emergencias?|pronto[- ]?socorro|pronto[- ]?atendimento|plantao)',
      String.raw`(?<contact>telefones?|(?<!\b(?:pro|por|meu|pelo|no) )(?:e-?mails?|site)|whats\w*|zap|instagram|numero (?:de (?:contato|telefone)|pra (?:ligar|falar)|para (?:ligar|falar))|(?:qual|que)(?: e)?(?: o)? numero|ligar)`,
      String.raw`(?<pain>(?<!\b(?:me|ta|esta) )(?:doi|doer|doem|dolorid[oa]|doloros[oa])|vai doer|anestesi\w+)`,
      '(?<sedation>sedacao|sedad[oa]s?|sedam|sedar|dormindo|dormir|panico|medo|pavor|nervos[oa]|ansiedade)',
      String.raw`(?<enclosed>claustrofob\w+|lugar(?:es)? fechados?|fechad[oa] la dentro|(?:aparelho|ressonancia|maquina|campo) abert[oa])`,
      String.raw`(?<pregnancy>gravid\w+|gestantes?|gestac\w+|amament\w+|lactan\w+)`,
      '(?<metal>marca[- ]?pass?os?|proteses?(?! de silicone)|pinos?|parafusos?|placas? de metal|joias|alianca|aneis|anel|brincos?|meta(?:l|is))',
      String.raw`(?<tattoos>tatuag\w+|piercings?|micropigmenta\w+|maquiagem definitiva)`,
      '(?<silicone>(?:protese de )?silicones?)',
      '(?<contrast>contraste|iodo)',
      '(?<clothes>roupas?|vestid[oa]|jeans|calca|sutia|sapatos?|ziper)',
      '(?<cosmetics>desodorante|cremes?|talco|maquiagem|perfume)',
      String.raw`(?<medicines>remedios?|medicamentos?|medicac\w+|comprimidos?|metformina|anticoagulantes?|suspend\w+)`,
      String.raw`(?<preparing>prepar\w+)`,
      '(?<fasting>jejum|sem comer|(?:o que|que) (?:nao )?(?:posso|pode|devo) (?:tomar|beber)|(?:tomar|beber) (?:agua|cafe|suco|leite|cha)|bexiga)',
      String.raw`(?<warranty>garanti\w+)`,
      String.raw`(?<discounts>descontos?|promoc\w+)`,
      String.raw`(?<fines>multas?|penalid\w+)`,
      '(?<unbooked>sem (?:hora|marcar|agendar)(?: marcada)?|ordem de chegada|encaixes?|hora marcada|(?:tem que|precis[oa]|tenho que|e preciso|e necessario) (?:de )?(?:agendar|marcar|agendamento)|(?:ir|vou|chegar|aparecer) direto|(?:so|e|atendem) com (?:consulta marcada|agendamento|hora)|sem agendamento|sem consulta)',
      String.raw`(?<age>(?:que|qual) idade|idade minima|(?:atendem?|veem|recebem) (?:bebes?|criancas?)|tem (?:\w+|\d+) (?:anos|meses)|de \d+ an(?:os|inhos))`,
      '(?<first>primeira (?:vez|consulta|visita)|inclui|incluido)',
      '(?<wifi>wi-?fi)',
      '(?<food>lanchonete|restaurante|lanches?|cafeteria)',
      '(?<toilets>banheiros?)',
      '(?<athome>domicilio|(?:a|em) (?:minha |sua )?casa)',
      String.raw`(?<vaccines>vacin\w+)`,
      '(?<images>cds?|filmes?|imagens)',
      '(?<often>de quanto em quanto|que frequencia)',
      String.raw`(?<lasting>quanto (?:tempo|dura|demora|leva)|demora\w*|duracao|dura)`,
      String.raw`(?<results>result\w+|laudos?)`,
      String.raw`(?<orders>pedidos?(?: (?:do |de )?medic[oa])?|encaminhamentos?|requisic\w+|receita medica)`,
      '(?<insurance>convenios?|planos?(?: de saude)?|sus)',
      String.raw`(?<bringing>(?<=\bque (?:deve|precisa|tem que) )(?:levar|trazer)|(?:lev(?:o|ar|amos|e)|traz(?:er)?|trago)(?! (?:(?:o|a|os|as|meus?|minhas?) )?(?:filh|menin|crianc|bebe|nenem|net[oa]|sobrinh|mae|pai|marido|espos|irma|avo|sogr)))`,
      String.raw`(?<prices>precos?|tabela|custos?|valor(?:es)?|custa\w*|cobram?|sai por|orcamentos?)`,
      '(?<hours>horarios?|abrem?|fecham?)',
      String.raw`(?<place>enderecos?|localiza\w+|onde (?:\w+ ){0,2}ficam?|fica perto|unidades?)`,
    ].join('|')})(?![\p{L}\p{N}])`,
    'gu',
  ),
};
