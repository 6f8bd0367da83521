import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** Pregnancy, birth and the fever of the young. */
export const birthPt: Vocabulary = {
  pregnant: `
    teste|exame|beta positivo|deu_positivo|saiu_positivo,
    gravida, gravid*, gestante, gestacao, gravidez, buchuda, esperando bebe, de # semanas, # semanas,
    barriga de # meses, trimestre, feto, # meses de gravidez|gestacao, prenha, gravida de, gestacional, to
    gravida, meu parto`,
  postpartum: `
    pari, pariu, dei_a_luz, ganhei_o_bebe, ganhei_o_nenem,
    pos parto, posparto, resguardo, puerperio, dei luz, deu a luz, ganhei bebe, ganhou nenem, tive bebe,
    teve bebe, cesarea, parto faz|ha, depois do parto, ganhei nenem, aborto, curetagem`,
  pain: `
    dor, dores, dorzinha, dorzona, doi, doem, doia, doeu, doendo, doer, doido, doida, ardor, arde, ardendo,
    ardencia, queimacao, pontada+, fisgada+, agulhada+, incomodo, desconforto, colica+, facada+, dolorid*,
    dorr, doooi, caimbra, latejando, mal estar, queima, queimando, dorida`,
  severePain: `
    dor|dores que @cannot, dor que nem|nao deixa|da,
    dor insuportavel|terrivel|horrivel|infernal|absurda|brutal|intensissima|lancinante, dores
    insuportaveis|terriveis|horriveis, nao aguent*|suport* dor|dores, morrendo de dor, dor nao me deixa, dor
    que nao aguento, contorc* dor, grit* dor, pior dor vida, chor* dor, dobrad* dor, dor tao forte que,
    desmaiar dor, berrando de dor, urrando de dor, rolando de dor`,
  fainted: 'desmai*, desfalec*, perdi consciencia, apagou',
  spotting: 'sujou vermelho|sangue|calcinha, sangr*, manch*, escape sangue',
  gestation: `
    barriguda|barrigao de # meses,
    to|estou|entrei|entrando no sexto|setimo|oitavo|nono mes,
    semana #, na semana #,
    to de # meses|semanas, estou de # meses|semanas, de # semanas, com # semanas, tou de # meses|semanas`,
  carrying: 'estou|esta|to|ta|tou de|com # meses|semanas',
  otherUnit: `
    38|39|40|41|42 semana+,
    38|39|40|41|42 ano+|aninho+|quilo+|kg|reais|mil|minutos|meses|dias|pontos, rua|sala|apto 40|41|42|39`,
  waterBroke: `
    sai|saiu|saindo|aparecendo cordao,
    agua|liquido verde|esverdeada|esverdeado|meconio, bolsa saiu verde,
    bolsa estour*|romp*|rot*|vaz*, estour* bolsa, romp* bolsa, perd* liquido amniotico, perdendo liquido,
    saindo liquido|agua vagina|pernas|baixo|perna, liquido amniotico, agua entre|pelas pernas, descendo agua
    perna|pernas, bolsa rota, minha bolsa, perdi o tampao, tampao mucoso, saiu o tampao, perdendo agua, agua
    pernas, liquido pernas, escorr* agua|liquido, desceu liquido|agua, saiu agua|liquido
    pernas|vagina|baixo, estourou bolsa, vazando liquido|agua, rompeu bolsa, to vazando`,
  labour: `
    ver|vejo|vendo|aparecendo|saindo|apareceu cabecinha|cabeca bebe|nenem|neném,
    dando luz,
    trabalho de parto, vai nascer, esta nascendo, ta nascendo, nascendo, bebe vindo|chegando|saindo, vou ter
    bebe, vou parir, vou ganhar nene|nenem|bebe agora, cabeca bebe, coroando, cordao umbilical, vontade de
    fazer forca, parto carro|casa|taxi|uber, eclampsia, pre eclampsia, dores do parto, dor de parto, entrei
    em trabalho, parto prematuro, entrou em trabalho, vai|vou|esta|ta dar luz, vai ganhar nene|nenem|bebe,
    ta ganhando nene|nenem|bebe, parto adiant*, adiantou parto, bebe quer|querendo sair|nascer, ta parindo,
    comecou trabalho, ta coroando, comecou parto, bebe coroou, ganhando nenem|bebe, dores parto`,
  babyStill: `
    bebe|nenem|neném barriga|ventre quiet*, quiet* barriga|ventre,
    nao sinto|senti|sentimos|percebo @baby,
    @baby nao mexeu|se_mexeu|tem_mexido|chutou|mexe|chuta|ta_mexendo, @baby quase nao mexe|mexeu|chuta|se_mexe, @baby muito_quieto|quietinho|quietinha barriga|dentro,
    nao sente|sentiu|tem_sentido|tenho_sentido bebe|mexer|movimentos|chutes|chutar|nenem|nene,
    nao sinto|senti chut*|chutinhos|mexidas, nao sinto|senti chutinho|chutinhos,
    nao sinto|senti|sentimos mexer|mexendo|bebe|movimentos|chutar|nenem|nene, nao to|estou sentindo mexer|bebe|nenem|chutar|mexendo, bebe nao mexe|mexeu|chuta|esta|ta mexendo, bebe
    parou mexer, bebe|nenem|nene parou mexer|chutar, parou mexer|chutar, parou de mexer, nao mexe
    barriga|dentro, nao esta mexendo, nao ta mexendo, nao sinto o bebe|nenem, bebe nao se mexe, nao mexeu
    hoje|desde, bebe mexendo pouco|menos, mexe pouco|menos, sem movimentos fetais, nenem nao mexe, nao sinto
    chutes, mexendo menos|pouco, bebe|nenem|nene nao mexe|chuta|mexeu|chutou|se_mexe, bebe|nenem nao ta|esta
    mexendo|chutando`,
  contractions: `
    contracao, contracoes, contrasao, contrasoes, contrassao, contraindo, dor|dores cada|a_cada # minutos, dor|dores de|vindo_de|vem_de|tao_vindo_de # em
    # minutos, barriga endurecendo, barriga dura`,
  muscle: 'muscular*, musculo+, treinamento, pescoco, costas, perna+',
  blurred: `
    luzinha*, estrelinha*, pontinhos, pontos brilhantes,
    vendo luzes|pontos|estrelas|luzinhas|dobrado|embacado|turvo|pontinhos, visao embacada|turva|dupla,
    zumbido, vista embacada|turva, vendo pontinhos`,
  fluid: 'liquido, agua, corrimento, secrecao',
  bleedWord: 'sangrar~, sangr*, sangramento+, hemorragia+, emorragia*, sangrand*, sangrano',
  bleeding: `
    sangueira, encharco|encharcando|encharca absorvente|tudo|absorventes,
    nao corta|estanca|freia sangue|sangramento|sangueira,
    nao paro|para|parei de sangrar,
    gaze+|curativo+|toalha+|pano+ ench*|encharc*|cheia|cheio|ensopad*|molhad* sangue,
    variz|varizes|veia estour*|romp*|abriu, estour*|rompeu variz|varizes|veia,
    agua|vaso|privada ficou|saiu|ta|esta|cheia|cheio vermelha|vermelho|de_sangue, fistula|cateter|sonda sangra|sangrando|sangue,
    continuo|continua|sigo|segue|ando|anda|amanheci|amanheceu sangrando, sangrando ha|faz|desde # dia+|hora+|semana+, faz|ha # dia+|hora+|semana+ sangro|sangra|sangrando,
    absorvente+|tampao|fralda cada|a_cada # minutos|hora+, absorvente+ cada pouco|meia_hora, # absorventes cheios|encharcados|lotados, # absorventes # horas|hora,
    hemorrag*, emorrag*, sangrar~ muito|demais|parar|bastante|horrores|forte|sem|litros,
    muito|bastante|demais sangue, sangue demais, jato* sangue, jorrando, sangue jorr*|esguich*|escorrendo,
    poca sangue, poça de sangue, perd* muito|bastante sangue, perdendo sangue, coberto sangue, cheio|todo de
    sangue, ensopad* sangue|absorvente, encharc* sangue|absorvente, sangue nao para|estanca, nao
    para|parou|parando|estanca sangrar|sangue|sangramento, sangramento
    forte|intenso|abundante|nao|muito|grande, @cannot estancar|parar, saindo|sai|saiu muito|bastante sangue,
    saindo sangue, estou sangrando, ta sangrando, esta sangrando, to sangrando, sangrando sem parar, corte
    profundo, coagulos grandes|enormes, absorvente+ por|cada|uma hora, # absorventes hora, sangue para todo
    lado, botando sangue, soltando sangue, sangue pelo|pela anus|reto|boca|ouvido|nariz|cu, sangue saindo,
    esvaindo sangue, se esvaindo, puro sangue, sangue coagulos|pedacos, sangramento
    vaginal|retal|abundante|anal, botando|saindo coagulos, sangue vivo, jorro sangue, sangue pingando muito,
    banho de sangue, esguichando, lavad* de sangue, nao para de sair sangue, sangrando
    demais|pra_caramba|feio, muita hemorragia, saindo muito coagulo`,
  swollen: `
    inchar~, inchado+, inchaco, inchac*, inchando, inchou, inflam*, inflamad*, edema, deformad*, fech*,
    crescendo, hinch*, inxad*, inxou, balao, inchad*, gordo, inflad*, inxand*`,
  fell: `
    caiu, cai, cair, queda, caid*, caindo, tombo, escorreg*, escorregou, tropec*, tropecou, rolou, cairam,
    despenc*, derrub*, levou um tombo, derrubei, rolei`,
  hit: `
    acertaram, acertou, acertei, tacada,
    bateu, bati, batida, pancada, batendo, galo, paulada, pedrada, bolada, impacto, chut*, soco, porrada,
    contus*, trombada, caiu`,
  fever: 'febre+, febrao, febril, temperatura, febrinha, quentura, febri, feb, febre, frebe, temp',
  hotChild: `
    pegando_fogo, brasa, arde, ferve, como_brasa,
    38, 39, 40, 41, 42, trinta oito, trinta e oito, trinta nove, trinta e nove, quarenta, fervendo, ardendo,
    queimando, pelando, quente`,
  noFever: 'tem|com|marcou|deu|ta|esta|temperatura|em 37',
  highFever: `
    39 9|1|2|3|4|6, 40 1|2|3|4|5|6|7|8|9,
    febre alta|altissima|forte|39|40|41|42|quarenta|muita|demais|horrivel|ardendo|altona, febre trinta nove,
    muita|alta febre, febrao, 39|40|41|42 febre|graus|de|temperatura, 39 5, 39 e meio, 39 8, 39 7, 39 6,
    trinta nove febre|meio|graus|e|de, quarenta febre|graus|de, 40 graus, 39 graus, 41 graus, temperatura
    39|40|41|42|alta|quarenta, temp 39|40, esta|ta|tem|com|deu|marcou|subiu|chegou 39|40|41|42|quarenta,
    ardendo|fervendo|queimando|pelando febre, febre nao baixa|passa|cede|abaixa|quer, nao
    baixa|abaixa|cede|passa febre|temperatura, febre mais de 39, trinta e nove`,
  refusesFood: 'nao come nada, nao quer comer, nao come',
  limp: `
    molinh*, mole, moleza, prostrad*, largadinh*, letargic*, desanimad*, nao responde, nao acorda, nao
    reage, sonolent*, muito sono, sem forca, nao quer mamar|peito, nao mama, nao quer
    mamar, chor* sem parar|inconsolavel, nao para de chorar, choro inconsolavel, amuad*, abatid*, caidinh*,
    olhos fundos, olho fundo, moleira funda|afundada|alta|inchada|estufada, fontanela, nao faz xixi, sem
    xixi, fralda seca, desidratad*, gemente, gemendo, gemid*, palid*, nao abre olhos, nao chora,
    inconsolavel, so dorme, caid*, jururu, nao quer acordar`,
  rash: 'manchas, petequias, pontinhos, manchinhas, pintinhas, vermelhidao, roxas, pintas',
  stiffNeck: `
    pescoco|nuca endurecid*|engessad*|emperrad*|preso,
    pescoco duro|rigido|travado, nuca rigida|dura|travada, rigidez nuca|pescoco, nao dobra pescoco,
    meningite`,
  highPressure: `
    pressao alta|altissima|subiu|disparou|nas|18|19|20|21|22|17|23, pressao 180|190|200|210|220|230|170|160,
    pressao em|ta|esta|deu|a|foi 18|19|20|21|22|23|180|190|200|220|24|25, hipertens*, pressao subiu, pressao
    disparada|subindo, pressao muito alta`,
  pushing: 'fazer forca, forca pra baixo, vontade empurrar, puxo, puxos',
  still: `
    nao pula|chuta|da_chutes|da_chutinhos,
    nao mexe, nao sinto, nao se mexe, quase nao mexe, nao ta mexendo, nao esta mexendo, nao chuta, parou`,
  warm: 'quente, quentinho, ardendo, fervendo, queimando, pelando',
  yellow: 'amarelo+, amarelinh*, ictericia',
  ill: `
    nao come, nao quer mamar|peito|comer, nao mama, muito mal, gemendo, gemid*, nao chora, nao acorda,
    quietinho, molinh*`,
  birthWord: `
    parir, parto, nascer, na hora, barriga, dar a luz, nao ta na hora, nao e hora, nao esta na hora`,
  fluidOut:
    'saiu|sai|saindo|desceu|perdi|descendo|vazou|vaza|vazando|escorreu|escorre|escorrendo|molhou|pinga|perdendo liquido|agua|aguinha',
  pressureMid: `140|145|150|155|160|165|170|175 90|95|100|105|110|120, 14|15|16|17 por 9|10|11|12`,
  veryHigh: `
    41|42 febre|graus|temperatura, febre|temperatura 40|41|42|quarenta, 40|quarenta febre|graus|temperatura`,
  birthDue: `
    e|so mes_que_vem|semana_que_vem, falta|faltam # mes|meses|semana+, ainda falta|faltam|nao_ta_na_hora, data_do_parto, data_prevista, nao_ta_a_termo`,
  painsOften: `
    dor|dores|colica|colicas direto|seguid*|toda_hora|a_toda_hora|regular*|que_vao_e_vem|vai_e_vem`,
  '@baby': `
    bebe, bebezinho, bebezinha, nenem, nene, nenezinho, nenezinha, bebezin, bb, crianca, pequeno, pequena`,
  comeAndGo: `
    cada pouquinho|pouco|instante|tempinho,
    vao|vai e voltam|volta|vem, toda hora, seguid*, regulares, ritmad*`,
};
