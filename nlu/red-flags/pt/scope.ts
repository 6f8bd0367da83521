import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** Words that decide whether a sign is told of now, of long ago, or of nobody. */
export const scopePt: Vocabulary = {
  '@period': 'ano+, aninho+, mes, meses, semana+, decada+, seculo+',
  filler: `
    tudo,
    nessa, nesse, nesta, neste, naquele, naquela, dessa, desse, desta, deste,
    me, te, se, lhe, o, a, os, as, um, uma, uns, umas, meu, minha, meus, minhas, seu, sua, dele, dela, do,
    da, dos, das, de, em, no, na, nos, nas, com, por, pelo, pela, e, que, muito, muita, muitos, muitas, tao,
    tanto, tanta, bem, ja, ai, la, ca, aqui, assim, todo, toda, todos, todas, meio, esse, essa, isso, este,
    esta, isto, doutor, doutora, favor, moco, moca, ah, oh, pois, eh, mais, pra, para, pro, estou, to, tou,
    ta, tava, estava, sendo, ele, ela, eu, gente, vez, so, pouquinho, pouco, agora, hoje, desde, ontem, vai,
    vou, ficou, ficando, acho, parece, q, d, c, p, vc, voce, senhor, senhora, deus, nossa, nosso, ao, aos,
    foi, quase, demais, ate, num, numa, sr, sra`,
  not: `
    nao, não, nunca, jamais, tampouco, nem, sem, nenhum, nenhuma, nada de, ñ, n, naum, num tem, num tenho,
    num to, sin`,
  nor: 'nem, ou, e, o, ni, tampouco',
  have: `
    tenho, tem, temos, tinha, tenha, tive, teve, tido, tendo, ter, ha, houve, haja, sinto, sente, sentem,
    sentido, sentiu, senti, sentir, sentindo, apresento, apresenta, apresentou, apresentar, sofro, sofre,
    sofreu, sofri, e, seja, foi, era, ser, sido, parece, acho, acha, deu, dado, da, de, dar, estou, to, tou,
    ta, esta, estava, estive, esteve, tava, noto, nota, vejo, ve, fez, feito, ficou, fica, fiquei, refere,
    creio, esteja, teria, tivemos, houver, preciso, precisa, voltou, voltaram, voltado`,
  stop: `
    sei|sabe|sabemos quanto|quantos|quanta|quantas|qual|quais|onde|quando|quem,
    porque, por que, ja que, de tanto,
    mas, porem, entretanto, embora, so que, pass*, aguent*, suport*, para, parou, param, parar, parando,
    deix*, melhor*, baix*, consig*, conseg*, posso, pode, pude, podemos, podia, sei, sabe, sabemos, sabia,
    entend*, dorm*, durm*, comer, come, comeu, aliv*, como nunca, ced*, diminu*, somente, apenas, e normal,
    e brincadeira, esper*, quero, quer, querem, estanc*, ces*, cheg*, atend*, respond*, adiant*, resolv*,
    tem vaga, tem medico, tem ninguem, tenho dinheiro, tenho como, tenho carro, tem como, tem quem, funcion*`,
  own: 'tenho, tem, teve, tive, sinto, senti, sente, apresento, apresenta, temos',
  verb: `
    conhece, reconhece, fala, falam, anda, mexe, mama, quer mamar, urina,
    doi, doem, doia, doeu, doendo, tenho, tem, sinto, sente, estou, to, tou, ta, esta, sangra, sangrou,
    respira, respiro, tava, deu, posso, pode, consigo, consegue, sentindo, comecei, comecou, tive, teve,
    desmaiou`,
  ago: `
    faz|ha|tem|uns 10|12|15|20|30|dez|doze|quinze|vinte|trinta dias, 10|12|15|20|30|dez|doze|quinze|vinte|trinta dias atras,
    viuva|viuvo em|desde|ha|faz, terapia|grupo|psicologo|psicologa|apoio|acompanhamento de|pra|para luto,
    ano|mes|semana retrasado|retrasada,
    foi|foram|isso_foi em janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro, foi|foram no|nas natal|ferias|carnaval|inverno|verao|pandemia,
    quando guri|moleque|pia|menino|menina|garoto|garota|novinho,
    faz|ha um_par_de|uns|umas @period, ficou|fiquei com_sequela|com_sequelas|sequela, no meu|na_minha|outro|primeiro|segundo parto,
    acidente foi de|no|na|em, desmaiei|desmaiou|convulsionei|convulsionou com|aos # anos,
    quando estava|ia|estudava|morava escola|colegio|creche|faculdade|roca,
    na|da outra|primeira|segunda|ultima|anterior gravidez|gestacao, quando|de mais jovem|nova|novo|moca, de jovem|moca,
    quando jovem|moca|mais_nova|mais_novo|adolescente,
    febril|febris|convulsao|convulsoes|asma|bronquite|pneumonia|refluxo|operad* quando bebe,
    infartou|infarto|derrame|avc|convulsionou|enfartou|morreu novo|nova|jovem|cedo|muito_novo|muito_jovem,
    de|desde 2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025,
    na|no|da|do ultima|ultimo|anterior coleta|consulta|exame|visita|vez|retorno, vez passada|anterior, da outra vez, ultima vez que,
    antes sangrava|tinha|dava|davam|doia|sofria|desmaiava|convulsionava|faltava,
    aquele|aquela|o|a que teve|tive|sofreu|sofri,
    hoje|agora tem # e|saudavel, com # ano+|aninho+ hoje_tem|agora_tem,
    na adolescencia|infancia|juventude|faculdade,
    parto anterior, cesarea anterior, convulsao|convulsoes|febril|febris|febre|crise|infarto|derrame|avc|pneumonia aos # ano+|meses,
    teve|tive|deu|convulsionou|sofreu|operou aos # ano+, quando fez # ano+,
    familia tem|temos|ha casos|caso|historico|historia,
    familia tem|temos|ha|teve|sofrem infart*|derrame+|avc|convulsoes|epilepsia|suicidio+|trombose|aneurisma+, casos de infarto|avc|derrame|suicidio familia,
    de quando eu|ele|ela|tive|teve|deu|operei|operou|fiquei|ficou, quando ela|ele|eu|minha_mae|meu_pai teve|tive|operou|operei,
    tem|faz uns|umas # @period, tem mais # @period, tem quase # @period,
    ha|faz|a|fez # @period, ha|faz|fez @period, # @period atras, @period atras, ha|faz muito|muitos|tempo,
    faz tempo, tempo atras, ha|faz varios|varias|uns|umas|alguns|algumas|mais @period, @period
    passado|passada|passados|passadas, ano|mes anterior|retrasado|retrasada, quando
    crianca|pequeno+|menino|menina, quando era|eu
    crianca|jovem|pequeno+|menor|adolescente|bebe|menino|menina|moleque, quando eu era, na minha
    infancia|juventude|adolescencia, na infancia|adolescencia, em
    2010|2011|2012|2013|2014|2015|2016|2017|2018, em 2019|2020|2021|2022|2023|2024|2025, na pandemia,
    naquela vez, outra epoca, antigamente, anteriormente, no passado, minha outra gravidez, gravidez
    anterior, primeira gravidez, gestacao anterior, gestacao passada, gravidez passada, ultima gravidez,
    quando tinha # ano+, verao passado, inverno passado, uma vez, alguma vez, historico de|familiar,
    historico, antecedente+, ja tive|teve|sofri|sofreu, ja faz tempo, depois
    infarto|derrame|avc|acidente, que me deu em`,
  died: 'perdi|perdemos|perdeu esposo|esposa|marido|mulher|pai|mae|irmao|irma|avo|avoh|amigo|amiga|namorado|namorada, faleceu, morreu de|por|num|em|no|na, morreram de, faleceram, falecido+, que deus tenha, faleceu de',
  resolved: `
    deram|deu|tive|teve|recebi|recebeu alta, super|muito|tao bem atendida|atendido|tratada|tratado,
    febre ja foi_embora|sumiu|cedeu, ja foi_embora,
    ja|e ta|esta|ficou|anda de_gesso|com_gesso|engessad*|enfaixad*|imobilizad*|com_tala|costurad*, ja bem mas|obrigad*,
    tirar|tirem|retirar gesso|pontos|tala|pinos,
    curaram|salvaram minha|meu|ela|ele|a|o|me|nos, me|nos|o|a|ela|ele curaram|salvaram, atenderam|trataram|cuidaram muito_bem|super_bem|tao_bem|otimo, voces|doutor|doutora|medico|medica resolveram|resolveu,
    hoje|agora estou|esta|to|ta|tou|me_sinto|vivo bem|otimo|otima|melhor|feliz|curad*|tranquil*,
    salvou|salvaram vida, ja examinaram|olharam|avaliaram|viram, era muscular|gases|ansiedade|estresse|nada, deu tudo certo, ja limpei|limparam|costuraram|suturaram|fizeram_curativo,
    parou|parei de convulsionar|sangrar|vomitar|doer|tremer|desmaiar depois|desde|com|faz|ha|ja, nao convulsionou|sangrou|desmaiou mais,
    ja desinchou|sarou|curou, passou ja, ja passou, ja passaram, ja melhorou, ja melhorei, ja melhoraram, ja estou|esta|to|ta|tou
    bem|melhor|otimo|otima|boa|bom, agora estou|esta|to|ta bem|melhor, ja me recuperei, se recuperou,
    recuperado+, recebi|recebeu alta, teve|tive alta, ja teve alta, dei|deu alta, alarme falso, foi alarme
    falso, nao foi nada, nao era nada, nao deu nada, ja saiu, ja baixou, baixou febre, febre passou|baixou,
    ja nao tenho|tem|sinto|sente|sangra|doi, nao tenho|tem|sinto|sente|doi|sangra|sangrou mais, nunca mais
    tive|teve|senti, ja resolvido, ja resolveu, ja operei|operou, fui|foi operado+, superado+, superamos, ja
    superei|superou, gracas a deus ja|passou|esta|foi, ja fui|foi atendido+, ja fomos, ja foi medicado+,
    nunca mais, sobrevivi, sobreviveu, estou|esta|to|ta melhor, to|estou|ta|esta bem agora|ja|gracas, esta
    tudo bem, ta tudo bem, tudo bem agora, parou sozinho, parou logo|rapido, curado+, curou, cicatrizou, ja
    sarou, ja sarei, agora tudo bem, foi so susto`,
  chronic: `
    quando|ao|se ve|ver|vejo|tiram|tira|colhem|aplicam aguja|agulha|agulhas|sangue|seringa|vacina,
    por|pelo|pela|causa tunel_do_carpo|hernia_cervical|hernia_de_disco|hernia_lombar|ciatico|nervo_ciatico|cervical,
    cada|toda menstruacao|ciclo,
    no|fim|final do fim|dia, fim|final do_dia,
    pavor|medo|fobia|panico agulha|agulhas|injecao|injecoes, povo|pessoal|gente desmaia,
    menopausa, climaterio, estudo sono, polissonografia,
    cicatriz de|por queimadura|ferida|cirurgia|pancada|queda|corte|acidente,
    de nascenca, nasci|nasceu com|assim, desde nascenca|que_nasci|que_nasceu,
    toda|cada|sempre vez|que que_vejo|vejo|ve|tiro|tiram sangue|agulha,
    apneia sono|dormindo|cpap|aparelho|mascara, cpap, tenho|sofro apneia,
    cronic*, controlad*, estavel, estaveis, desde sempre, vida toda, toda vida, desde
    crianca|pequeno+|jovem|menino|menina, ha|faz anos, ha|faz # anos|meses|mes que, desde ha # anos|meses,
    faz anos|meses, ha anos|meses, ha mais de # ano+|meses, faz mais de # ano+|meses, em tratamento, com
    tratamento, com medicacao, tomo remedio para|pra, faco tratamento, faz tratamento, diagnosticad*, de vez
    em quando, de base, congenit*, nao mudou, continua igual, como sempre, mesma de sempre, mesmo de sempre,
    habitual, todo mes, todo ano, as vezes, ocasional*, de tempos em tempos, vez ou outra, acompanhamento,
    uso continuo`,
  longSince: `
    queimadura+|lesao|fratura|ferida|cicatriz|pancada|queda antiga|antigo|velha|velho,
    em|no janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro, no verao|inverno|natal,
    ha|faz|tem # mes|meses|ano+|semana+, ha|faz|tem 10|12|15|20|dez|quinze|vinte dias, ha|faz meses|anos|semanas|muito|tempo, mes|ano|verao|inverno
    passado|retrasado, # meses|anos atras`,
  weeksLong:
    'faz|ha|tem 10|12|15|20|30|dez|doze|quinze|vinte|trinta dias, essa|esta|nesta|nessa|outra|proxima|mesma semana #, na outra|proxima|mesma semana #, faz|ha|tem|a # semana+, ha|faz um_tempo|tempinho|algum_tempo',
  weeksSince:
    'faz|ha|tem|uns 10|12|15|20|30|dez|doze|quinze|vinte|trinta dias, 10|12|15|20|30|dez|doze|quinze|vinte|trinta dias atras, faz|ha|tem|a # semana+, # semana+ atras, semana passada',
  unhurt: `
    ja to|tou|estou|estamos bem|melhor,
    ralei|ralou|ralado|esfolei|arranhei joelho|joelhos|cotovelo|cotovelos|mao|maos|perna|pernas|canela,
    carro|moto estacionad*|parado,
    mas|e|deus to|tou|estou|estamos|ta|esta|tudo|todos bem, tudo bem comigo, nao me machuquei, nao aconteceu nada,
    ninguem se machucou|feriu, sem feridos, ileso+, so susto|lataria, so|apenas amass*|arranh*|risc*|quebrou porta|lataria|parachoque|carro|vidro|retrovisor|farol, nao teve|houve feridos`,
  seen: `
    fui|fomos|estive|levei|levamos|atendido+ pronto_socorro|pronto_atendimento|ps|upa|emergencia|hospital|urgencia`,
  sentOn: `
    mandaram|encaminharam|mandou|encaminhou|pediram|disseram|orientaram|falaram|recomendaram
    consulta|retorno|cardiologista|cardio|especialista|neuro|medico|marcar|agendar|procurar|acompanhamento|neurologista`,
  but: 'mas, porem, so que, entretanto, embora, contudo',
  robbed: `
    assaltad*|assaltaram|assaltou levaram|levou|roubaram|roubou|tomaram|tiraram, roubaram|roubou meu|minha|meus`,
  roadAccident: `
    noticia|noticias|video acidente|batida marginal|rodovia|via|rua|avenida|estrada|ponte|br,
    atropelaram alguem|pessoa|homem|mulher|pedestre|ciclista|motoqueiro esquina|rua|avenida|na_esquina|na_via|na_rua|na_avenida|na_estrada|na_marginal|na_rodovia,
    vi|vimos|presenciei um|uma acidente|batida|atropelamento|queda rua|via|esquina|estrada|avenida|tv,
    bat* carro|meu_carro|no_meu_carro|no_carro,
    tem|teve|houve|por|um incendio|fogo|deslizamento|tombamento|capotamento|tiroteio|alagamento|atropelamento marginal|rodovia|via|rua|avenida|estrada|ponte|tunel|metro|caminho|br|pista,
    teve|houve|tem|ha|aconteceu acidente|batida|engavetamento marginal|rodovia|via|rua|avenida|estrada|br|ponte|pista|anchieta|metro|caminho|tunel`,
  news: `
    vi, vimos, presenciei,
    tv, televisao, tele, noticias, noticia, jornal, radio, twitter`,
  late: `
    atrasar, atraso, atrasad*, atrasei, tarde, transito, engarrafamento, congestionamento, demorar, preso transito,
    chego em # minutos|min, nao chego, tudo|transito|via parado|parada`,
  lingering: 'e nada, continua, continuo, ainda, segue, sigo, doendo, incomodando',
  mild: `
    papel, no papel, folha papel,
    coisa boba, bobagem, besteira, fazendo barba, fazer barba, depil*,
    leve, leves, levemente, de leve, de raspao, raspao, raspou, arranh*, superficial, superficiais, pouquinho,
    um pouco, pequenininh*, nada grave|serio|demais|de_mais|preocupante|urgente, coisa pouca`,
  unsure: `
    nao sei|sabemos se e|sera|esta|ta|seja|for grave|serio|urgente|perigoso|preocupante, sera que e grave|serio|perigoso,
    sera grave|serio|perigoso, se e|sera grave|serio|perigoso`,
  brings: `
    dao, dar, causa, causam, causar, produz*, provoc*, da dor|febre|convulsao|tontura|enjoo|desmaio|infarto|derrame|avc|reacao|sangramento|falta_de_ar`,
  vaccine: 'vacina, vacinas, reforco, vacinar',
  possible: 'pode, podem, posso, podemos, poderia, poderiam, possivel, da para',
  judged: 'e|sera|seria normal|comum|possivel|ruim|perigoso|grave|estranho|mal',
  anyone: `
    a pessoa, um|uma|alguma|algum crianca|bebe|pessoa|adulto|adulta|mulher|homem|idoso|idosa, alguem, criancas, bebes, pessoas, gente, crianca`,
  afterward: 'depois de|do|da, apos, quando, durante, ao fazer|correr|andar|subir|tossir|comer',
  sideways: `
    ao|de|do|para|pra|pro|por|nenhum|algum|todos outro|outros lado|lados, dorm*|durm*|deit* lado, ao lado`,
  extraction: 'tir*|extra*|arranc* dente|dentes|siso|sisos|unha|verruga|pinta',
  slip: 'papel|papelzinho|folha pedido|receita|consulta|guia|encaminhamento|exame|exames',
  ailing: `
    ruim|mal|ruinzinho|ruinzinha|atacad* estomago|barriga|joelho|joelhos|garganta|dente|ouvido|pe|pes|pele|tornozelo|ombro|quadril|ossos|intestino|gripe|alergia|vista,
    mal|ruim|passa_mal|passo_mal|fica_mal|fico_mal quando|se|toda_vez_que|sempre_que ve|vejo|ver|tira|tiram agulha|agulhas|sangue|injecao`,
  fearful: `
    marido|esposo|esposa|pai|mae|filho|irmao|tio|namorado|namorada|sogro tem|morre|esta|ta medo|panico|pavor agulha|agulhas|dentista|injecao|sangue|exame|medico|hospital`,
  moody:
    'filho|filha|menino|menina|neto|neta|adolescente agressivo|agressiva, filho|filha|menino|menina|neto|neta|adolescente anda|fica|ficou|esta agressivo|agressiva',
  yellowFever: 'febre amarela',
  lift: 'consert*|arrum* elevador, elevador quebrado|parado|estragado|nao_funciona',
  unanswered: `
    nao|ninguem|nunca atende|atendem|atendeu|atenderam|responde|respondem|respondeu|responderam
    telefone|telefones|celular|ligacao|ligacoes|whatsapp|zap|mensagem|mensagens|email|chat|linha`,
  apology: 'desculp*|perdao|perdoe incomodo|incomodar|incomodando|molestar|transtorno',
  waiting: `
    esperando|espero|esperamos|aguardando|aguardo|ligando|tentando faz|ha|tem tempo|tempao|um_tempao|um_tempo|muito|dias|semanas|meses,
    esperando|espero|esperamos|aguardando|aguardo|ligando|tentando faz|ha|tem # dia+|semana+|mes|meses,
    faz|ha tempo|tempao|muito|dias|semanas|meses esperando|espero|esperamos|aguardando|aguardo|ligando|tentando`,
  strain: `
    quando digito|teclo, estar|ficar sentad*|deitad*|em_pe,
    quando leio|estudo|dirijo|escrevo|trabalho|costuro|uso|vejo_tv|fico_na_frente, de tanto
    ler|estudar|trabalhar|celular|computador|tela, por tela|computador|celular|oculos, telas`,
  now: `
    sinto|sentindo que vou, crises|ataques|vezes|convulsoes seguid*, nao volta,
    agora, hoje, agora mesmo, agorinha, neste momento, nesse momento, acabou de, acaba de, acabei de, de
    novo, outra vez, de uma vez, de uma so vez, novamente, ainda, continua, ontem noite, hoje cedo, essa noite, esta noite, esta manha,
    desde ontem, desde cedo, repente, derrepente, subito, subita, do nada, ha pouco, faz pouco, ha #
    minutos|minuto|hora+, faz # minutos|minuto|hora+, ha minutos, ha meia|uma hora, faz meia|uma hora,
    voltou, voltaram, pior, piorou, piorando, piorei, cada vez mais|pior, mais forte, ahora, hoy, nesse
    instante, ja ja, recem, desde manha, ontem`,
  soonest: 'mais rapido|rapidinho possivel|que_der|que_puder|que_puderem|que_tiver|que_tiverem|que_conseguir',
  forThen: `
    agora|hoje com 8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30,
    agora|hoje|atualmente faz|vai|ta|recebe|frequenta|fazendo terapia|fisio|fisioterapia|reabilitacao|acompanhamento|tratamento|fono,
    nao quero|queria|gostaria que|passar|sentir aconteca|repita|volte|por_isso|isso de_novo|outra_vez|novamente, aconteca|repita de_novo|outra_vez|novamente,
    agora|hoje tem|tenho|ele_tem|ela_tem 2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30,
    ir|vir|comparecer|chegar|passar|atender|atende|atendem|atendendo|receber|ver|marcar|encaixar|encaixam|sair hoje|agora|ainda_hoje,
    da|na|dessa outra_vez, agora|hoje tomo|toma|uso|usa|tomando,
    agora|hoje quero|queria|preciso|precisa|procuro,
    ainda|continuo|sigo luto,
    ainda faz|faco|fazendo terapia|fisioterapia|fisio|tratamento|reabilitacao,
    agora|hoje pedem|pediram|exigem|precisa|precisamos|querem|estao_pedindo,
    continua|continuo|segue|sigo|ainda fisioterapia|fisio|terapia|reabilitacao|tratamento|acompanhamento|remedio|medicacao|psicologo|psicologa|dieta,
    hoje|agora tem # e|saudavel,
    agora so|somente e|quero|preciso,
    hoje|agora tem|tenho # ano+|bem|otimo|otima|saudavel|e|precisa|quer, fui|fomos|estive|levei|levamos pronto_socorro|ps|upa|emergencia|hospital|urgencia ontem|hoje,
    ontem fui|fomos|estive|levei|levamos,
    para hoje, pra hoje, para agora, pra agora, consulta hoje, exame hoje, retorno hoje, hoje tem, hoje
    atende, hoje tenho consulta|exame|retorno, vaga hoje, horario hoje`,
  notNow: 'hoje|agora|atualmente nao',
  wellNow: `
    ja parou|estancou|cessou, parou sozinho|sozinha,
    hoje|agora|ja esta|ta|to|estou|anda|vive|acordou|acordei|amanheceu bem|otimo|otima|saudavel|estavel|tranquilo|tranquila|feliz|recuperad*|normal|melhor|boa`,
  onceHad: 'que tive|teve|sofri|sofreu, que me|lhe deu',
  othersHarm: `
    tirou propria_vida|a_propria_vida,
    se matou|suicidou|enforcou|envenenou|jogou|cortou, tentou se matar|suicidar|enforcar, tentou suicidio,
    teve|fez tentativa, tirou vida, tentou tirar vida`,
  hypothetical: `
    pode|poderia|podem|vai deixar_a|deixar_o|me_deixar|deixar_minha|ficar_com_a,
    medo|pavor|panico|receio|assusta nao_acordar|nao_acorde|nao_voltar|ficar_na_mesa,
    quando tem_que|devo|deve|preciso|e_preciso|tenho_que ir|levar|procurar|me_preocupar,
    como reconheco|identifico|detecto|previno|evito|diferencio, posso|pode ter um|uma,
    me|nos disseram|falaram que pode|poderia ter,
    doutor|doutora|medico|medica|cardiologista disse|falou|acha que pode|poderia|possa ter|ser,
    se for|fosse emergencia|urgencia|grave|preciso,
    pra|para nao ter|voltar|repetir outra|de_novo|mais, pra|para nao voltar|repetir,
    como sei|sabemos se, se nao|eu cuidar|parar|emagrecer|controlar|mudar|largar, se continuar|eu_continuar assim|fumando|comendo|bebendo|sem,
    quem desmaia|convulsiona, quem passa_mal|sangra|sofre|tem|teve|tiver pode|podem|deve|precisa,
    medo|pavor ter|sofrer|me_dar,
    deus me|nos livre|livre_de|guarde, nao quero que me_de|de_nele|aconteca, antes que|de me_de|eu_tenha|ter, pra|para nao ter|dar,
    pode|podem|poderia ter|dar|vir|subir febre|temperatura|reacao|alergia,
    depois|apos vacina pode|podem|poderia, vou|vai|vamos ficar|estar desacordad*|inconsciente|anestesiad*|apagad*|dormindo,
    vacina|vacinas # meses da|dao,     quanto|quantos tempo|dias|meses depois|apos, depois|apos desmaio|convulsao|infarto|avc|acidente|cirurgia|pancada quanto|quantos|posso|pode,
    que|quais sintomas|sinais, sintomas tem|da|dao, o que se sente,
   
    em caso de, quando devo|preciso|ir, posso|pode|poderia passar_mal|complicar, da alergia, caso
    eu|ele|ela|aconteca|tenha|sinta|piore|haja, no caso de, o que fazer|faco|fazemos se|em|quando, oque
    fazer|faco se|em, que faco se, e se eu|ele|ela|o|a|meu|minha|der|doer|sangrar|for|tiver, caso
    sangre|doa|piore, se eu tiver|sentir|passar|desmaiar|piorar|der|ficar|cair|sangrar, se ela|ele
    tiver|sentir|passar|desmaiar|piorar|der|ficar|cair|convulsionar, se
    tiver|houver|sentir|piorar|acontecer|der|passar|ocorrer|aparecer|sangrar|surgir|precisar, se alguem,
    quando alguem, se algum dia, se uma pessoa, quando a pessoa, como
    saber|identificar|reconhecer|detectar|prevenir|evitar|agir|socorrer, como se|eu
    sabe|sei|reconhece|previne|identifica, quais sao|os sintomas|sinais, sintomas de|do|da, sinais de|do|da,
    risco de, riscos, prevenir, prevencao, evitar, para evitar, medo de|que|ter, efeito+ colateral|colaterais, se por acaso,
    se eventualmente, se eu estiver|tivesse|sentisse, se tivesse, se sentisse, diante de um, se doer, se
    voltar, se descobre, descobr*, detecta, o que acontece se, chance de, chances de, da pra saber, se o
    bebe|a crianca|meu filho|minha filha tiver|ficar|piorar|convulsionar|engasgar|passar, quando uma|um|a
    dor|sangramento|febre|pancada|tontura|desmaio, quando dor|sangramento e`,
  if: 'se',
  someDay: 'se|quando um_dia|algum_dia|alguma_vez',
  whatToDo: `
    qual dose, que dose, quantas gotas, quanto dou, dou quanto, que dou,
    o que faco, que fazer, onde, posso, devo, pode, ligo, ligar, porta, tenho que, atendem, e normal, podem,
    deve, vou, levo, serve, qual medico, quem, cancelo, remarco, qual`,
  present: `
    ando, amanheci, amanheceu, acordei, me_deu, ta_me_dando,
    doi, doem, doendo, tenho, tem, sinto, sente, estou, to, tou, ta, esta, sangra, sangrando, respira,
    tendo, dando, ficou, ficando, to com, passando`,
  lasting: `
    ando,
    doi, doem, doendo, arde, tenho, tem, sinto, sente, estou, to, tou, ta, esta, anda, sangra, sangro`,
  visitFor: `
    que|me|o|a|nos atendeu|atenderam|tratou|trataram|viu|viram|operou|operaram por|pela|pelo|de|quando,
    tenho|tinha|temos|tinhamos|tem|minha|meu|a|o consulta|retorno|horario|exame|pedido|encaminhamento|guia por|pra|para|pela|pelo|de`,
  childhood: 'quando|de crianca|pequeno|pequena|menino|menina|bebe|jovem|adolescente',
  calendarThen: `
    em janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro,
    nas ferias, no natal|carnaval, ano passado|retrasado`,
  whenHad: 'quando tive|teve|tivemos|sofri|sofreu|deu|me_deu|ele_teve|ela_teve',
  hadVerb: `
    deu, me|nele|nela descobriram|acharam|diagnosticaram, esteve, estive, tive, teve, sofri, sofreu, tinha, me deu`,
  cleared: `
    voces|me|o|a|nos curaram|salvaram, curaram|salvaram ele|ela|nos,
    ja comi|comeu|almocei|melhorou|se_recuperou,
    nao era|foi|acharam|deu|encontraram nada|nada_grave|nada_demais|nada_serio, alarme falso, deu|disseram|falaram que tudo_certo|tudo_bem|ta_tudo_bem|estava_bem, me|deram|recebi|recebeu|ganhou|ganhei alta, descart* infarto|tudo|coisa_grave`,
  checkWish: `
    quero|queria eletro|eletrocardiograma|ecocardiograma|teste_ergometrico|um_exame|exames,
    me_prevenir, por_isso|entao quero|queria|preciso|procuro acompanhamento|pre_natal|controle|prevenir|cuidar, me|nos indicou|indicaram|recomendou|recomendaram|passou_o_contato, indicou|recomendou|recomendaram|indicaram doutor|doutora|medico|medica|clinica|voces,
    quero|eu|queria|gostaria|preciso fazer_check_up|fazer_um_check_up|fazer_checkup|check_up|checkup|checar|prevenir|descartar|fazer_exames|me_cuidar|uns_exames`,
};
