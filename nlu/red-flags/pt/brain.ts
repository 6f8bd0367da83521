import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** Stroke, seizures and unconsciousness. */
export const brainPt: Vocabulary = {
  unconscious: `
    nao consigo|consegue|conseguimos fazer abrir olhos,
    inconsciente*, inconciente*, desmaiar~, desmai*, desmaid*, desacordad*, acordad* nao, desfalec*,
    perder~|perdeu|perdi|perde consciencia|sentidos|conciencia, sem consciencia|sentidos, nao
    recobra|recupera consciencia, nao volta a si, nao voltou a si, nao acorda, nao acordou, nao esta
    acordando, nao quer acordar, nao ta acordando, @cannot acordar|acordalo|acordala|reanimar|acorda, nao
    reage, nao reagiu, nao reaje, nao ta reagindo, nao esta reagindo, sem reacao, nao abre
    olhos|olhinhos|olho, sem pulso, nao tem pulso, nao sinto pulso, nao acho pulso, esta morto|morta, parece
    mort*, como mort*, ta morto, ta mort*, sem sinais vitais, coracao nao bate, em coma, entrou coma, todo
    mole, toda mole, ficou mole, esta mole, apagou chao|do|aqui|no|e|na, caiu dur*, duro no chao, nao
    responde nada|estimulos|ninguem|quando|chamado|ao, sem responder, imovel, ficou imovel, colapso,
    colaps*, desmaio+, sincope, parou de respirar, fazendo massagem cardiaca, reanimacao, rcp, sem vida,
    desmaiado, desacordado, caido|caida|jogado|jogada chao|rua|banheiro|cama nao, achei|encontrei
    caido|caida|desmaiad*|desacordad*|jogado|no_chao, olho|olhos aberto|abertos nao reage|responde, nao da
    sinal vida, nao dou conta acordar, ninguem consegue acordar, caiu chao e nao, caiu desmaiad*, parece que
    morreu, ficou parecendo morto, mole mole, todo molinho nao, sem reagir, apagou
    faz|ha|agora|hoje|aqui|do_nada|repente, meu|minha|ele|ela|marido|pai|mae|filho|filha|irmao|amigo apagou`,
  unresponsive: `
    mexo|sacudo|balanço mexo|e_nada|e_ele_nada|e_ela_nada,
    nao responde, nao mexe, nao se mexe, nao levanta, nao respondeu, nao me responde, muito sonolent*,
    sonolent*, muito molinh*, largad*, nao reconhece, dormindo nao, sem se mexer, prostrad*, nao esta
    respondendo, nao ta respondendo, nao conversa, nao responde nada, dormindo o dia todo, nao volta, nao
    quer acordar, como dormisse|dormindo ronc*,
    chamo|grito|mexo|sacudo|falo|balanco|chamamos|chamei|sacudi nada|nao_responde|nao_reage`,
  collapsed: `
    apaguei|apagou onibus|rua|metro|trabalho|banho|escola|mercado|do_nada|de_repente,
    foi para chao, caiu para_tras|de_costas|de_uma_vez,
    despencou, tombou, caiu durinh*, foi pro chao,
    vou desmaiar, acho que vou desmaiar, quase desmaiando, sinto que vou desmaiar, caiu de uma vez, pressao
    caiu|baixou, escureceu vista|tudo, vista escurec*, tudo preto, tudo escuro, teto preto, a ponto de
    desmaiar, passando mal, passou mal, to passando mal, caiu no chao, caiu duro, ficou branco e caiu, ficou
    branca e caiu, branco caiu, quase apagando, quase desmai*, vou apagar, apagando, tudo girando e, vista
    escurecendo, perdendo os sentidos, vai desmaiar`,
  crumpled: 'desab*, desmont* chao, estatelou, se estatelou',
  pale: 'palid*, frio+, gelad*, branc*, suando, roxo+, amarel*, gelo, papel, verde',
  device: `
    telefone, celular, mensagem, mensagens, whatsapp, zap, ligacao, ligacoes, email, linha, clinica,
    recepcao, secretaria, consultorio, ninguem, voces, chat, bot, robo, site, app, sistema,
    o|a|meu|minha|do|da|ao|nenhum doutor|doutora|medico|medica|dr|dra, central, aplicativo, hospital, convenio, plano, atendente, audio, computador,
    pesquisa, notificacao`,
  convulsing: `
    hoje|ja foram|tive|teve|sao # crises|convulsoes,
    tem|ja|faz|ta|dura|durando # minutos crise|ataque|convulsao, crise|ataque dura|durando|tem|faz|ja # minutos,
    dando|deu|da|dar crise|crises|ataque|ataques no|na|nele|nela|de_novo,
    fica|ficou|ta dur*|rigid* olhando|olho|olhos|encarando,
    epilet*|epilep*|crise|crises|convulsao nao_volta|nao_se_recupera|nao_reage, # crises|ataques seguid*,
    epilet*|epilep* # crises|ataques|convulsoes hoje|agora|seguidas|desde, epilet*|epilep* teve|deu|foram # crises|ataques, convuls*, comvuls*, combuls*, convulc*, ataques epilep*|epilet*|convulsivos, ataque epilep*|epilepsia, crise
    epilep*|convulsiva|epilepsia|convulsao, crise de epilepsia, ataque de epilepsia, ta tendo
    crise|ataque|um, esta tendo um ataque, deu um ataque, teve um ataque, se debatendo, debat*
    chao|todo|cama|sem, se tremendo todo|toda, tremendo todo|toda|inteiro, corpo todo tremendo, tremendo
    corpo|olho, espasmos no corpo, ficou duro tremendo|olhos, enrijec*, endurec* corpo|todo, ficou todo
    duro, corpo duro, epileps* agora, mal epileptico, estado epileptico, crise convulsiva, tremendo corpo
    todo nao|inconsciente, mordeu lingua, morde lingua, espasmos e, ficou dura|duro e|com|olhos, treme todo
    e, tremedeira no corpo todo nao, se contorcendo chao, ataque de novo, crises seguidas, sacudindo, deu o
    ataque, convulsivo, teve uma crise e, tendo crise, se debat*, comecou a se debater, debater, comecou
    tremer todo, caiu e tremendo`,
  mute: 'nao fala, nao fala nada, nao diz nada, sem falar',
  development: `
    laringectom*, traqueostom*, surdo, surda, mudo, muda, de nascenca, paralisia_cerebral,
    fono*, linguagem, terapia, ainda, autis*, atraso, escola, creche`,
  stiffens: 'fica|ficou|ficando dur*|rigid*, endurec*, enrijec*',
  shaking: 'trem*, tremedeira, debat*, sacud*, espasmo*, rigid*, dur*, contorc*',
  foam: `
    espuma boca, espumando, babando, saindo baba|espuma, espuma pela, solt* espuma, bab*, baba, espuma`,
  eyesBack: `
    olho|olhos|olhinhos virou|viraram|revirou|reviraram, olhos virad*|revirad*|brancos|branco, olho virad*|revirad*|branco, revir* olhos|olho|olhinhos, vir*
    olhos|olho|olhinhos, olhos viraram|virando|revirando, olhos para tras|cima`,
  stroke: `
    levantar|levante|erguer duas_maos|as_duas|os_dois|dois_bracos|as_duas_maos|os_dois_bracos so|somente|apenas levanta|ergue|sobe,
    apagou|desligou|morreu metade|meio|um_lado corpo, metade|lado corpo apagou|desligou|morreu,
    avc, derrame, derrame cerebral, isquemia cerebral, ave, trombose cerebral, acidente vascular, embolia,
    ataque cerebral, aneurisma, hemorragia cerebral, paralisia facial|um|metade|corpo, paralis*
    lado|rosto|metade|corpo|braco|meia|boca, paralisad* rosto|lado|corpo|braco, isquemic*, a v c, ait,
    principio de avc|derrame`,
  dragging: `
    bebado|bebada nao bebeu|bebe|tomou, @cannot segurar|pegar|firmar lapis|colher|copo|xicara|garfo|caneta|chaves,
    arrast* perna+|pe|pes`,
  crooked: `
    parada, parado, congelad*, nao_mexe,
    desceu, baixou, mais_baixo, escorre_a_agua,
    tort*, entort*, caid*, caiu, caindo, virad*, desviad*, puxad*, puxando, lado, repuxad*, repux*,
    retorcid*, deformad*, paralis*, paralisad*, assimetric*, pendendo, pendurad*, dormente, adormec*,
    torcid*, torceu, mole, estranh*, desfigur*, entronch*, entortou, entortando, torto, torta, desigual,
    inclinad*, desabou, escorrendo, cairam, caem, caidos, caidas`,
  cannotSpeak: `
    fala*|falando como se_tivesse_bebido|se_estivesse_bebado|se_estivesse_bebada|quem_bebeu,
    sai|saem|saiu|sairam outra|outras|trocada|trocadas palavra|palavras|coisa|coisas, fala|diz|sai uma coisa|palavra por_outra|no_lugar_de_outra, troca|trocando|confunde palavras,
    nao sabe falar|dizer nome|meu_nome|o_meu_nome|onde_esta,
    nao fala direito|bem|claro|normal, nao ta falando direito|bem, falando enrolado|mole,
    @cannot falar|pronunciar|articular|fala|formar, fala
    enrolad*|arrastad*|arrastrad*|embolad*|estranh*|travad*|pastosa|mole|enrolando|confusa, falando
    enrolad*|embolad*|estranh*|arrastado|mole|coisas|sem|tudo|nada|errado|torto, fal*
    enrolado|enrolada|embolado|embolada|arrastado|arrastada|coisas_desconexas, falando coisa|coisas, lingua
    enrolad*|enrolando|presa|travad*|pesada|dormente|embolad*|mole, enrol* lingua|fala, lingua enrol*,
    arrast* fala|palavras, palavras nao saem, voz nao sai, nao sai a voz|fala|palavra, nao saem palavras,
    nao da pra entender fala|fala|que, nao entendo|entende|entendemos fala, perdeu a fala, perdi a fala,
    parou de falar, balbuc*, palavras sem sentido, falando sem sentido, coisas|coisa sem sentido|nexo, dificuldade
    falar, fala esquisit*, trocando palavras, voz enrolada, voz arrastada, fala atrapalhada, @cannot
    sorrir|assobiar, voz enrolada|pastosa|embolada, falando|fala como|feito|igual|que_nem bebado|bebada, quer falar
    e nao, nao entendemos que fala, nao entendo nada que fala, ninguem entende que fala, palavras
    enroladas|emboladas|trocadas, fala e ninguem entende, ninguem entende o que ele|ela, parece
    bebado|bebada fala*, parece bebado|bebada sem, parece bebado|bebada, lingua pesada|dormente|travada`,
  cannotMove: `
    nao me|lhe obedece|obedecem,
    @cannot mexer|mover|levantar|erguer|sentir|andar|segurar, @cannot
    usar|dobrar|movimentar|subir|ficar|firmar|pegar|controlar, nao mexe, nao mexo, nao sente, nao sinto, nao
    to sentindo, nao ta sentindo, sem forca|forcas|movimento|mexer, perdeu|perdi|perdendo|perde
    forca|forcas|movimento|movimentos|sensibilidade, nao responde, nao levanta, nao ergue, sem
    sensibilidade, frac*, pesad*, mole, parou de mexer, paralis*, nao obedece, caid*, largad*, nao mexem,
    bambo, bamba, parado`,
  worstHeadache: `
    pior dor cabeca, dor cabeca pior vida, pior enxaqueca|cefaleia vida, dor cabeca
    insuportavel|explosiva|repentina|terrivel|horrivel|absurda|subita, cabeca vai explodir|estourar, cabeca
    explodindo|estourando, dor de cabeca nunca, cabeca parece explodir, explod* cabeca, estour* cabeca`,
  worst: `
    pior, repente, subita, nunca, insuportavel, vomitando, explod*, visao, turva, vomito+, convuls*, do nada`,
  thunder: 'trovao, explosao, explosiva, raio, martelada, explodir, estourar',
  confusedNow: `
    olhar perdido|parado|vago, grogue,
    pergunta|repete|fala|perguntando|repetindo a_mesma_coisa|mesma_coisa cada|toda_hora|o_tempo_todo|sem_parar, ta|esta|anda|ficou perdido|perdida desde|hoje|agora|do_nada,
    nao me|nos|o|a reconheceu|reconhecia|conheceu, vejo|ve|vendo|enxergando coisa|coisas|vultos|bichos|gente_que_nao,
    nao me|nos conhece, ta|esta|ficou|meio|toda|todo aerea|aereo, avoada, avoado, fora do ar,
    nao reconhece ninguem|a|os|filhos|familia|minha|esposa|mais, nao me|nos reconhece, nao sabe
    onde|quem|dia|que|nem, desorientad*, confus* repente|de|fala|falando|nao|muito|desde|hoje, confusao
    mental, esta|ta|ficou confus*, muito confus*, delirar~, delir*, falando coisas, fala coisas, perdeu
    memoria, perdeu a memoria repente, nao lembra nada|de, nao fala coisa com coisa, coisa com coisa,
    variando das ideias, variando, desnorte*, se confundindo, confusao hoje, nao sabe
    ano|mes|hora|nome|quem|onde|dia, nao lembra nome|filhos|quem|onde, fala besteira do nada, falando coisas
    estranhas, falando coisa nada ver, nao conhece ninguem|filhos, fora de si, desorient*, nao diz coisa com
    coisa, esqueceu quem|nome|onde, esqueceu de tudo de_repente|agora|hoje, nao sabe quem a gente|sou, desconhecendo`,
  lostSight: `
    sumiu|apagou|perdi|perdeu metade visao|vista|campo, so vejo|enxergo um_lado|de_um_lado,
    sem enxergar|ver olho|nada|direito|um_olho,
    vejo|enxergo|vendo|enxerga|enxergando metade|a_metade|so_metade|so_a_metade|meio, perdi|perdeu metade visao|vista,
    parei de enxergar|ver, parou de enxergar|ver, perdi|perdeu|perder|perdendo visao|vista, @cannot
    enxergar|ver, fiquei|ficou|to cego+, nao enxergo nada|olho|de|do, nao vejo nada, nao enxerga
    nada|olho|de|do|mais, sumiu visao|vista, tudo preto, vendo dobrado|duplo, visao dupla, cegueira, cortina
    preta, perda visao, vista apagou, escureceu visao|vista`,
  weak: 'frac*, fraqueza, sem forca*, perdeu|perdi forca|forcas, moleza, falta de forca, bamb*, pesad*',
  heavy: 'morto, morta, pesada, pesado, dura, dormente, enrolada, travada, mole, grossa',
  drops: 'deixa cair, derruba tudo, caindo coisas, cai tudo, deixando cair',
  busy: 'escrev*, to|tou|estou|ando trabalhando|no_trabalho|em_reuniao|na_reuniao|em_aula|na_aula|dirigindo|ocupado|ocupada, afon*, rouc*, nao posso falar agora|no',
  drunkLike:
    'como|parece|parecendo|parecia|igual|feito|que_nem|cara_de|jeito_de bebado|bebada|bebum|embriagado|embriagada|alcoolizado',
  sober: `
    nao bebeu|bebe|bebi|tinha_bebido|tomou_nada|tomou_alcool|bebeu_nada|tocou_em_alcool, sem beber|ter_bebido|ter_tomado|uma_gota`,
  lostBalance: `
    pendendo|pende|indo|caindo|inclinado|tombando pro_lado|de_lado|para_o_lado|pra_um_lado,
    anda|andando|caminha|caminhando como|feito|igual|que_nem bebado|bebada, cambaleando, cambaleia,
    perdeu|perdi|perdendo equilibrio, cai pro lado, anda torto|de_lado|bebado, nao consegue andar
    reto|direito, sem equilibrio`,
  badSpeech: `
    fala*|falo batata|chiclete|algodao|bebado|bebada|lingua_grossa|ovo boca, fala*|falo igual_bebado|que_nem_bebado|como_bebado|enrolad*|embolad*|arrastad*|grudad*|travad*, balbucia*, lingua enrol*|trav*|pesad*|gross*, nao sai|saem palavras|palavra|a_voz,
    fal* monte|tanta|so besteira|bobagem|bobagens|besteiras|maluquice,
    fal*|dizendo|diz besteira|besteiras|bobagem|bobagens|maluquice|coisa_estranha|coisas_estranhas|nada_com_nada, fala* mal|estranho|esquisito|errado|enrolado|lento, falando mal|estranho|esquisito|errado`,
  notUnderstand: 'nao entende o|nada|que|mais, nao compreende',
  robot: `
    telefone, celular, ligacao, whatsapp, audio, microfone, chat, bot, robo, app, atendente, recepcao,
    secretaria, alguem, pessoa, humano, atendimento`,
  chore: `
    site, app, link, consulta, consultas, vaga, horario, marcar, cancelar, remarcar, usar, cadastrar,
    cadastro, senha, conta, pagamento, pagar, resultado+, exame, exames, aplicativo, sistema, video, fatura,
    email, pedido, enviar, baixar, imprimir, formulario, mudar, confirmar, desmarcar, autorizacao, agendar,
    o|a|ao|um|uma|outro|outra|meu|minha|do|da|que|qual|preciso|tem|procuro doutor|doutora|medico|medica,
    boleto, pediatra, especialista, cardiologista, psicologo, psicologa, ginecologista,
    dermatologista, ultrassom, atendimento, dentista, atestado, receita, retorno, vacina, encaixe, nao
    vamos, nao podemos ir, nao posso ir, nao vai poder ir, nao vou poder, nao iremos, nao vou conseguir ir`,
  teething: `
    dente+|dentinho+ nasc*|sai*|saem|saindo|apont*, nasc*|sai*|saem|saindo|apont* dente+|dentinho+`,
  drools: `
    agua|baba|comida|suco|saliva escorre|sai|cai canto|um_lado|de_lado, escorre|sai|cai|escorrendo|saindo|caindo agua|baba|comida|saliva canto|um_lado`,
  cannotMake: `
    nao consigo|consegue|conseguimos|da|posso fazer|que|pra`,
  openEyes: `
    abra|abrir|abre olhos|olhinhos|olho, acorde, reaja, responda`,
  wetSelf: `
    fez xixi roupa|calca|calcas|na_cama, se mijou|urinou|molhou, urinou|mijou na_roupa|nas_calcas`,
  poorSight: `
    nao vejo|ve|enxergo|enxerga direito|bem|quase, vejo|vendo|ve manchas|sombras|pontos_pretos|teias|raios|clarao|flashes`,
  wasFine: `
    ontem|anteontem|cedo|antes tava|estava|era|falava|andava bem|normal|boa|bom, nao_era_assim`,
};
