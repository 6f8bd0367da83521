import type { Vocabulary } from '../../lexicon/lexicon.ts';
import { numbers } from '../numbers.ts';

/** Danger that is only named, and what fits no other theme. */
export const generalPt: Vocabulary = {
  confused: 'confus*, desorientad*, delir*, alucin*, nao reconhece, incoerente*, perdid*',
  emergencyWord: `
    e|tenho|temos|isso|ha uma|esta|medica|grave emergencia|urgencia, e|isso_e emergencia|urgencia,
    tenho|temos|ha emergencia|urgencia, emergencia|urgencia medica|vital|grave|mesmo, emergencia|urgencia
    meu|minha|com|por_favor|pfv|ajuda|doutor|doutora, emergencia emergencia, uma emergencia, caso de vida|morte, vida ou morte, estado critico`,
  ambulance: `
    ambulancia+, anbulancia, paramedic*, samu, mandem ajuda|alguem|medico|socorro,
    chamem|chama|chame|liga|ligue|ligar samu|192|193|190|bombeiro|bombeiros|ambulancia, 192, 193, bombeiros,
    resgate`,
  dying: `
    mais para_la que_para_ca|do_que_para_ca,
    sentindo|sinto|sente morrer|morrendo, to morrendo, estou morrendo, tou morrendo, ta morrendo, esta morrendo, morrendo, vou morrer, vai morrer,
    acho que vou morrer, sinto que vou morrer, agoniz*, agonizando, entre a vida e|morte, esta indo embora,
    nao quero morrer, nao deixa morrer, nao deixe morrer, quase morrendo, quase morto|morta, moribund*,
    sensacao de morte, morreu agora|acabou|aqui, acho que morreu, ta partindo, a beira da morte, beira
    morte, vou morrendo, sente que vai morrer, sinto que to morrendo, nas ultimas, ta nas ultimas, ta indo
    embora, nao vai aguentar, acabou de morrer, morreu nos meus bracos`,
  rescue: 'socorro, socoro, socorroo, acudam, acode, acuda, sos, me salva, me salvem, me socorre*',
  helpCry: `
    me ajuda pelo|urgente|rapido|meu|minha, me ajudem por|pelo|urgente|rapido, ajuda urgente|rapido, preciso
    de ajuda urgente|medica|imediata|agora|socorro, preciso de socorro, salva ele|ela|meu|minha, salvem,
    venham rapido|logo, manda alguem, urgente socorro, ajuda pelo amor de deus, pelo amor de deus
    ajuda|me_ajuda|me_ajudem|me_ajude|me_salva|me_salvem|me_socorre|me_acode|alguem, alguem me ajuda, alguem ajuda, me ajuda pelo amor, ajuda medica urgente|agora|ja, ajuda
    por_favor|pfv meu|minha, ajuda meu|minha, me ajudem por_favor|urgente|meu|minha`,
  ambulanceWanted: `
    preciso|precisamos|manda|mande|mandem|chama|chame|chamem|envia|envie|enviem|pede|peca|pecam ambulancia`,
  pressing: `
    ajuda, socorro, urgente, desmai*, nao chego|passo|aguento|resisto, nao vou aguentar|passar|resistir, nao passo de hoje, nao posso mais,
    nao to aguentando`,
  unwell: `
    to|tou|estou|ando muito|super|bem mal, to|tou|estou mal demais, me sinto|sentindo muito mal,
    me sinto pessim*|horrivel`,
  graveState: `
    coagulo|coagulos|trombo|trombos perna|pulmao|cerebro|cabeca,
    piripaque, siricutico, passamento,
    torc*|vir* testiculo+|saco|ovo,
    nao urina|urinou|mija|faz_xixi|fez_xixi desde|ha|faz|ontem|hoje|nada|o_dia_todo|dia_todo|o_dia_inteiro,
    @cannot fazer_xixi|fazer_coco|urinar, sem fazer_xixi # dias|desde,
    # dias|dia sem urinar|fazer_xixi|mijar, dia inteiro sem urinar|xixi,
    estado grave|critico|gravissimo, esta|estou|ta|to muito|gravissimo|gravissima|grave mal|grave, muito
    grave, muito mal, passando muito mal, passando mal, to passando mal, ta passando mal, esta passando mal,
    estou passando mal, passou mal agora|aqui|e|hoje|de, passou muito mal, sentindo muito mal, me sinto
    pessim*|horrivel|muito_mal, ficou muito mal, ficou mal de repente, piorando rapido|muito, piorou
    muito|rapido|repente|demais, descompensad*, descompensou, choque septico, em choque, sepse, septicemia,
    ta mal demais, mal demais, nao ta nada bem, nao esta nada bem, me dando um troco, deu um
    troco|treco|negocio, teve um troco|treco|negocio, ta me dando um|uma troco|treco|coisa, vou ter um
    troco|treco, crise hipertensiva, apendicite, peritonite, torcao testicular, trombose, tromboembol*,
    embolia pulmonar, insolacao, hipotermia, raiva humana, cetoacidose, hernia estrangulada, priapismo, coma
    diabetico, @cannot urinar|mijar|xixi, ta|esta muito ruim|ruinzinh*|mal, ruim demais, me sinto
    pessim*|terrivel, ficou muito ruim|mal|grave, nao resiste, nao aguenta mais, se sentindo muito mal|ruim,
    mto mal|ruim, malzao, passando mto mal, ta|esta|estou|to gravissim*|grave`,
  crisisNumber: '180, 190, 200, 210, 220, 230, 240, 18, 19, 20, 21, 22, 23, 24, 110, 120, 130, duzentos',
  sugarWord: 'acucar, glicose, glicemia, dextro, destro, hgt, diabetes, diabete',
  sugarExtreme: numbers(350, 650),
  sugarLow: numbers(20, 54),
  sugarCrisis: `
    glicosimetro|aparelho|aparelhinho|maquininha|medidor|fita marca|marcando|diz|mostra|deu|da hi|high|lo,
    acucar|glicose|glicemia|glicose|diabete|diabetes|dextro|destro|hgt 400|450|500|550|600,
    acucar|glicose|glicemia|glicose|diabete|diabetes|dextro|destro|hgt 30|35|40|45|50,
    acucar|glicose|glicemia|glicose|diabete|diabetes|dextro|destro|hgt 38|42|48|baixissima|altissima,
    acucar|glicose|glicemia|glicose|diabete|diabetes|dextro|destro|hgt disparada|20|25|hi|lo, acucar baixo
    tremendo|suando|tonto|desmai*|muito|demais, glicose muito|baixa baixa|demais|tremendo, glicemia muito
    baixa, hipoglicemia, hipoglissemia, ipoglicemia, choque insulinico, acucar caiu|despencou, glicose
    caiu|despencou, glicose|glicemia|acucar em|ta|esta|deu|marcou 30|35|40|45|50|400|450|500|550|600|hi,
    glicemia|glicose|acucar|dextro 32|33|34|36|37|39|41|43|44|46|47|49|52|28|29|31|27|420|480|520`,
  dry: `
    nao|nem|sem faz_xixi|xixi|urin*|mij*|fez_xixi|lagrima+|molha_fralda|molha_a_fralda, chora sem lagrima+,
    boca|labios|lingua sec*, olhos|olho|moleira fund*|afundad*, fralda sec*, desidrat*`,
  screenTrouble: `
    nao entendo|entendi|sei_usar|sei_mexer site|app|aplicativo|sistema|formulario|link|menu,
    @cannot anexar|enviar|mandar|entrar|pagar|agendar|marcar|cancelar|abrir|baixar|acessar|cadastrar|logar|confirmar|imprimir|achar|remarcar,
    nao me|ta|esta deixa|deixando anexar|enviar|mandar|entrar|pagar|agendar|marcar|cancelar|abrir|baixar|acessar|cadastrar|logar|confirmar,
    nao funciona|abre|carrega|chega|chegou site|app|link|aplicativo|sistema|email|codigo|botao,
    site|app|link|aplicativo|sistema|botao nao_funciona|nao_abre|nao_carrega|caiu|travou|fora_do_ar, esqueci senha|consulta`,
  cry: 'ajuda, ajudem, me ajuda, me ajude, me ajudem, alguem ajuda, ajuda por_favor, help',
  urgent: 'urgente, urgentemente, rapido por, emergencia, ajuda urgente|por_favor',
  pressureWord: 'pressao',
  pressureReading: `
    180|185|190|195|200|205|210|215|220|230|240 100|105|110|115|120|125|130|140,
    18|19|20|21|22|23|24 por 10|11|12|13|14`,
  crisisHigh: `
    ta|esta|deu|em|marcou 20|21|22|23|24|25|26,
    180, 185, 190, 195, 200, 205, 210, 215, 220, 225, 230, 235, 240, 250, 260, 20 por, 21 por, 22 por, 23
    por, 24 por, 19 por, 18 por 11|12|13, duzentos`,
  diabetic: 'diabetic*, acucar, glicose, insulina, glicemia',
  hard: `
    durissim*, pedra, madeira, tesa,
    dura, duro, tabua, rigida, rigido`,
  commanded: `
    pedindo|mandando|falando|dizendo|pra|para machucar|se_machucar|me_machucar|se_cortar|me_cortar,
    me matar|cortar|jogar|enforcar|machucar|mate|corte|jogue, matar ele|ela|eles|todos`,
  voices: `
    ouve|escuta|ouco|escuto demonio|diabo|satanas|espirito|alguem pedindo|mandando|falando|dizendo,
    ouco|escuto|ouvindo|escutando vozes, vozes na|minha cabeca,
    ouve|ouvindo|escuta vozes, surto psicotico, surtou, surtando, agressivo, fora controle, enlouqueceu,
    alucin*`,
  worsening: `
    muito mal, muito ruim, ruim demais, nao aguenta, nao resiste, pior*, grave, pessim*, fatal, descompens*,
    ficando mal|pior|ruim, bem mal, malzao`,
  emergencyAlone: 'emergencia+, urgencia, urgente ajuda, ajuda urgente',
  helpAlone: 'ajuda ajuda|por_favor|pfv|urgente|ja, me ajudem, ajudem, socorro',
  frail: `
    transplant*, quimio*, leucemia, linfoma, imunossuprimid*, imunidade|defesa baixa, neutropeni*, sem baco, oncologic*, dialise, hemodialise, radioterapia, cancer, lupus, hiv`,
  chills: `
    calafrio+, tremedeira, tremendo, bater_queixo, batendo_queixo, calafrios`,
  surgery: `
    depois|apos|desde cirurgia|operacao|cesarea|procedimento|parto, recem operad*, operei|operou|operaram faz|ha|ontem, corte|pontos cirurgia|operacao`,
  bowelStopped: `
    nao evacu*|defec*|cago|solto_gases|solta_gases|peido, sem evacuar|defecar|cagar|fazer_coco|gases|soltar_gases, intestino paralis*|travad*|obstruid*, obstrucao intestinal`,
  urgentDoctor: `
    um|uma medico|medica|doutor|doutora urgente|urgentemente|ja|rapido|agora, medico|medica|doutor|doutora urgente|urgentemente`,
  vomitsAll: `
    vomit*|devolv* tudo|ate_a_agua|nem_agua, nao segura|para|tolera nada|nem_agua|agua|no_estomago, nem agua para|segura|fica`,
  calf: 'panturrilha, panturrilhas, batata_da_perna, trombose_perna',
};
