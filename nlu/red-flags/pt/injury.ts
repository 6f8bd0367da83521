import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** Bleeding and injury. */
export const injuryPt: Vocabulary = {
  dropped: `
    derrubei, deixei cair, caiu do colo, caiu colo, escorregou colo|maos|mao, caiu dos meus bracos, caiu
    berco|cama|trocador|carrinho|sofa|mesa`,
  expelled: `
    tusso,
    vomitar~, vomito+, vomitando, gomit*, toss*, tosse, tossindo, cusp*, escarr*, evacu*, coco, urin*,
    urinando, mij*, defec*, cag*, botando|bota|botou|por boca, soltando, expel*, golf*, sai, saindo, saiu,
    fezes, pus pra fora, colocando para fora, provoc*, vomit*, bota, botando, botou, pondo, jogando,
    diarreia, cuspi*, mijando, mija, xixi, desceu`,
  trauma: `
    sai*|saiu|saind*|apareceu tripa|tripas|intestino|intestinos ferida|corte|cirurgia|operacao, bateram|batemos|colidimos|bateu|bati doendo|dor|doi pescoco|costas|cabeca|peito, atravessou|varou pe|mao|perna|braco|prego|vidro|ferro|vergalhao,
    raio atingiu|acertou|pegou, raio caiu em|nele|nela|mim,
    osso saiu|pra_fora|para_fora|exposto|aparecendo, cortou|cortei|abriu|abri|rachou cabeca|pescoco|rosto, maquina|moedor|prensa pegou|prendeu|puxou mao|dedo|dedos|braco, moto|carro|onibus me_pegou|pegou_ele|pegou_ela|pegou_meu,
    pegou_fogo|pegando_fogo camisa|roupa|cabelo|vestido, estourou|explodiu rojao|bombinha|foguete mao|cara,
    pisou|coice|chifrou|chifrada|atropelou cavalo|egua|touro|vaca|boi|mula, cavalo|egua|touro|vaca|boi|mula pisou|chifrou|atropelou,
    perdi|arranquei|levou|foi metade_do|a_ponta_do|meio dedo,
    enfiou|enfiei|meteu|colocou|botou garfo|arame|dedo|dedos|prego|chave tomada|fio|extensao,
    carro|moto|onibus|caminhao|trator|roda|pneu passou por_cima|em_cima, passou|passaram carro|moto|caminhao|roda por_cima|em_cima,
    saiu|desloc*|tirei|tirou ombro|cotovelo|joelho|quadril|queixo lugar, ver|vejo|vendo o_branco|gordura|la_dentro|o_tendao,
    desabou|despencou|tombou|veio|vieram em_cima, desabou muro|parede|teto|laje|andaime|barranco,
    caiu parede|arvore|movel|televisao|armario|geladeira|muro|galho|poste|pedra|estante cima,
    enfi*|meteu|colocou mao|dedo|dedos|braco moedor|maquina|liquidificador|ventilador|triturador,
    atropel*, fratura exposta, osso exposto|pra|fora|saiu|aparecendo|saindo, da pra ver osso, vendo o osso,
    amput*, decep*, arranc* dedo|mao, perdeu dedo|mao|pe, eletrocut*, choque eletric*, levei|levou|tomei|tomou|tomo|deu um_choque|uma_descarga|um_choquao|chocao, grudou|grudado na_tomada|no_fio, levou choque, levei
    choque, tomou choque, tomei choque, choque na tomada, descarga eletrica, esfaque*, facada+, ferimento
    bala|arma|faca, levou tiro, levei tiro, balead*, traumatismo, trauma cranio|craniano, tce, politraum*,
    abriu cabeca, rach* cabeca, partiu cabeca, cabeca aberta|rachada|partida, abriu testa|supercilio|queixo,
    esmag*, prens* dedo|mao|maquina, presa|preso|presas|presos maquina|ferragem|ferragens, caiu em cima, capot*, batida de
    carro|moto, bati o carro|moto agora, bati carro|moto, batemos carro, bateu carro|moto e|no|agora|com,
    acidente moto|carro|bicicleta|transito|onibus|caminhao|trabalho, acidente grave|feio|horrivel, sofreu
    acidente, sofri acidente, sofremos acidente, lesao coluna, quebrou pescoco, ferida
    profunda|aberta|funda, ferimento profundo|feio, corte profundo|fundo|grande|feio, cravou, enfiou
    faca|prego, enfincou, enterrou prego, serra, motosserra, maquita, explosao, explodiu, estourou
    panela|bujao|rojao|fogos|botijao, caiu de cabeca, queimadura grave|terceiro|segundo|grande|feia,
    queimaduras graves|terceiro|segundo, se queimou todo|toda|inteiro, queimou rosto|corpo|todo, agua
    fervendo|fervente|quente caiu|derram*, oleo quente|fervendo, pegou fogo, pegando fogo, em chamas,
    incendio, quebrou femur|quadril|bacia|fêmur, fraturou femur|quadril|bacia, deslocou ombro, ombro
    deslocado|fora|saiu, rolou escada, caiu da laje, pisou prego, prego no pe, bati|bateu forte|feio cabeca,
    pancada forte cabeca, carro|moto|onibus|caminhao pegou|bateu|atropelou|acertou
    ele|ela|me|nele|nela|em_mim, carro|moto|onibus|caminhao pegou|atingiu|passou_por_cima
    irmao|irma|pai|mae|filho|filha|marido|esposa|amigo|amiga|primo|prima|avo|vo|tio|tia|menino|menina|crianca, dedo pendurad*|arrancad*|caindo|decepado, mao pendurada,
    enfiou|enfiou_se|cravou|fincou, caiu pedra|tijolo|viga|ferro|tabua cabeca, caido rua|estrada|pista,
    batemos o carro, nos bateram, capotamos, capotou, esmagou dedo|mao|pe, prendeu mao|dedo|braco,
    atirou|atiraram, baleado, bala perdida, quebrou dentes|dente, dentes cairam, tirou ombro, queimadura+
    grande|bolhas|rosto|agua, respingou oleo|acido, caiu oleo|agua_quente|acido|sopa|cafe_quente, coice,
    chifrada, mordida cavalo, levei|levou|tomou|tomei tiro|tiros, um tiro na|no, levei|levou coice|chifrada,
    coice cavalo|vaca|boi`,
  accident: 'acident*, batida, bateu, batemos, capot*, atropel*, colisao, colid*, acidente',
  vehicle: `
    moto, carro, bicicleta, bike, caminhao, onibus, motocicleta, caminhonete, transito, veiculo, patinete,
    trator, van`,
  justHad: `
    tivemos, tive, teve, sofreu, sofri, houve, acabei, acabou, estamos, tiveram, sofremos, aconteceu`,
  height: `
    escada+, telhado, cama, segundo|terceiro|quarto|primeiro andar, arvore, sacada, # metros, # andar,
    andaime, altura, janela, berco, trocador, cavalo, moto, bicicleta, bike, mesa, beliche, balanco, laje,
    barranco, colo, carrinho, sofa, muro, varanda, pula pula, poste, rede, penhasco, poco, bici`,
  cut: 'cortar~, cortei, cortou, corte, talho, ferida, ferimento, rasg*, rasgou, decep*, arranc*',
  mashed: 'machuc*',
  selfHit: `
    autista|tea|autismo|birra bate|bater cabeca, bate cabeca quando_fica_bravo|quando_ta_nervoso|na_birra|quando_faz_birra,
    me bati|machuquei, se bateu|machucou em|no|na|com|contra, bateu a|o canela|joelho|braco|perna|pe|testa|dedo|cotovelo`,
  deep: 'profund*, fund*, feio, feia, grande, abert*, tendao, osso, tendoes, ate, pendurad*',
  tool: `
    serra, motosserra, faca, vidro, facao, maquina, machado, estilete, maquita, lamina, lata, espelho,
    canivete, foice, liquidificador, janela, serrote`,
  severed: 'amput*, arranc*, dedo+, mao, tendao, arteria, veia, ponta, decep*',
  sprained: 'torci, torceu, torcido, torcida, entorse',
  broke: `
    quebrar~, quebrou, quebrei, fratur*, quebrad*, part*, trinc*, luxou, desloc*, saiu
    lugar, saiu do lugar, tort*, deslocou`,
  burned: `
    queimar~, queimou, queimei, queimad*, queimadura+, escald*, queimo`,
  hot: `
    fervendo, fervente, oleo, sopa, agua quente, fogo, ferro, fogao, acido, chama+, gasolina, cafe, vapor,
    panela, eletric*, explos*, quimic*, soda, alcool, churrasqueira, rojao, fogos, leite quente,
    escapamento, brasa, cha quente, forno, cha, prancha, chapinha`,
  chemical: `
    oleo, agua_fervendo, vapor, gordura_quente,
    veneno, inseticida, agrotoxico, herbicida, alvejante, amonia,
    cloro, agua sanitaria, sanitaria, acido, quimic*, cal virgem|viva|hidratada|construcao|pintura|parede, cimento, cola, super bonder, detergente, soda,
    thinner, alcool, gasolina, sabao, produto, candida, desinfetante`,
  stuck: `
    crav*, enfi*, entrou, metal, limalha, vidro, farpa, ferro, espinho, perfur*, fur*, espirr*, caiu, caco,
    prego, anzol, lapis, pau, estilhaco, solda, espirrou, respingou`,
  bit: 'mordeu, mordida, mordid*, morderam, atacou, avancou',
  coffee: 'cafe, borra, preto, po de cafe',
  black: 'preto+, preta, piche, borra, escur*',
  clots: 'coagulo, coagulos, puro, pura, pedacos, muito, bastante',
  cannotStand: `
    @cannot levantar|andar|mexer|pisar|apoiar|sentar|ficar_em_pe|mover, nao levanta, nao anda, nao se
    levanta`,
  hurtNow: 'dor, doi, doendo, mal, chora, chorando, sangr*, inch*, roxo',
  spilled: 'virou, derram*, caiu, derrub*, tombou, entornou, em cima',
  trapped: ` presa, preso, presas, presos, prensad*, esmagad*, prendeu, prendi, agarrou maquina`,
  drink: 'derram*|derrame cafe|agua|suco|leite|sopa|refrigerante|cerveja|tinta|vinho|liquido',
  bloodDrawn: `
    tirei|tiraram|tirar|colhi|colheram|colher|coletei|coletaram|doar|doei|doo sangue, exame|exames|resultado+|amostra|coleta|coletam|colhem|fazem|casa sangue, sangue
    jejum|resultado+|laboratorio`,
  darkRed: 'vermelho escuro|vivo|sangue|vinho, como vinho, cor vinho|sangue, marrom escuro',
  pierced:
    'entrou|enterrou|cravou|enfiou|fincou|atravessou|enterrei|cravei|ficou vidro+|caco+|ferro|prego|pau|faca|anzol|parafuso|arame|vergalhao',
  gums: 'gengiva+, escov*, fio dental',
  opened: `
    abri, abriu, abrir, rasguei, rasgou, lanhei`,
  rashStays: `
    nao some*|desaparece*|sai|saem|apaga* quando|ao|se apert*|pression*`,
  rabid: `
    raiva, raivoso, de_rua, da_rua, vira_lata, morcego, macaco, raposa, gamba`,
  redVomit: `
    escarr*|cusp*|toss*|catarro fio+|fiozinho+|fiapo+|risco+|pinta+ vermelh*,
    vomit*|golf*|cusp* vermelho|vermelha|cor_de_vinho`,
  redFood: `
    era|eram|foi|e|eh|comi|comeu|comemos|comido|jantei|almocei|tomei|tomou|tomado|bebi|por|pela|da|do|de beterraba+|melancia|gelatina|tomate+|morango+|molho|suco_vermelho|sorvete|acai|groselha`,
};
