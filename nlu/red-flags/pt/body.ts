import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** Who, where in the body, how much and how suddenly. */
export const bodyPt: Vocabulary = {
  pitOfStomach: 'boca estomago',
  who: `
    bichinho, bichinha, pequerrucha, pequerrucho, coroa, mozinho, mozao, enteado, enteada, bisavo,
    meu pai, minha mae, pai, mae, papai, mamae, painho, mainha, filho+, filha, filhinho+, filhinha, bebe+,
    bebezinho+, nenem, neném, nene, crianca+, menino+, menina, garoto+, garota, avo, vo, vovo, vovó, voinha,
    vozinha, esposo, esposa, marido, mulher, namorado+, companheiro+, irmao, irma, irmaozinho, tio, tia,
    sobrinho+, primo, prima, sogro, sogra, cunhado, cunhada, amigo, amiga, vizinho, vizinha, velho, velha,
    velhinho, chefe, patrao, colega, senhor, senhora, rapaz, moco, moca, pessoa, alguem, paciente, neto+,
    neta, netinho, netinha, genro, nora, empregada, aluno, familiar, bisavo, parente, guri, guria, piá,
    moleque, idoso, idosa, ele, ela`,
  child: `
    filho+, filha, filhinho+, filhinha, bebe+, bebezinho+, nenem, nene, crianca+, menino+, menina,
    garotinho+, garotinha, neto+, neta, netinho, netinha, sobrinho+, sobrinha, guri, guria, pia, moleque,
    pequeno, pequena, irmaozinho, irmazinha, # aninho+, afilhad*, gurizinho, bb, criancinha`,
  pronounChild: 'de # aninho+, de # meses, com # meses',
  infant: `
    bebe+, bebezinho+, nenem, nene, recem nascido+, rn, bb, de # meses, de # mes, # dias nascido+, # dias
    vida, de # dias, de # semanas nascido+, aos # meses, # meses nascido+, # meses vida, tem # meses, com # meses,
    neonato, prematuro+, lactente, # mesinhos, tem # dias, tem # mes, um mes`,
  chest: `
    peito+, peitoral, torax, toracica, toracico, coracao, externo, esterno, peitu, petio, boca do estomago
    braco, caixa dos peitos, precordial, mama esquerda, corasao, coracaozinho`,
  head: `
    tempora+, fonte_da_cabeca, cocuruto,
    cabeca, cabesa, cranio, cabecinha, nuca, testa, moleira, coco, cerebro, cara, rosto`,
  face: 'rosto, cara, olho, olhos, face, rostinho, palpebra+, bochecha+, olhinho+, sobrancelha+',
  nose: 'nariz, ouvido+, orelha, boca, garganta',
  mouth: `
    sorri, sorrir, sorriu, sorrindo,
    boca, labio+, sorriso, boquinha, beico`,
  lips: 'labio+, boca, dedos, unha+, rosto, boquinha, maos, beico+, beicinho',
  airway: `
    traqueia, goela, gogo,
    garganta, lingua, glote, pescoco, labio+, rosto, olho, olhos, boca, laringe, beico+, palpebra+, cara,
    rostinho, face`,
  tongue: 'lingua, boca, labio+, beico',
  arm: `
    ombro,
    braco+, mao, maos, bracinho+, antebraco, maozinha, membro+`,
  leftArm: 'braco esquerdo, mao esquerda, ombro esquerdo, bracinho esquerdo',
  leg: 'perna+, pe, perninha, pes, membro+',
  side: `
    um lado, meio corpo, metade corpo|rosto|cara|do, lado direito|esquerdo|corpo|rosto, lado, parte
    direita|esquerda, metade, lado esq, lado dir, de um dos lados`,
  jaw: 'mandibula, queixo, maxilar, pescoco, costas, dente, dentes',
  neck: 'pescoco, coluna, nuca, costas, cervical*',
  belly: `
    virilha+,
    barriga, estomago, abdomen, abdome, ventre, abdominal, barriguinha, pe da barriga, baixo ventre, tripa+,
    umbigo, bucho, estomogo, pelve, utero, ovario+, bacia`,
  back: `
    omoplata+, entre as pas, escapula, costas, coluna, lombar, rim, rins, quadril, lombo, cintura`,
  testicle: 'testiculo+, saco, bolas, escroto, saco escrotal, ovo',
  eye: 'olho, olhos, olhinho, vista, retina, pupila',
  ear: 'ouvido+, orelha, boca, nariz',
  bone: `
    osso+, braco+, perna+, quadril, punho, pulso, tornozelo, costela+, clavicula, femur, mao, pe, dedo+,
    bracinho, cranio, joelho, nariz, coluna, pelve, tibia, ombro, cotovelo, antebraco, bacia, cabeca`,
  joint: 'joelho+, ombro+, cotovelo+, tornozelo+, punho+, calcanhar, calcanhares, joanete+, polegar',
  body: 'olhos, frio+, gelad*, pulso, corpo, cama, chao, banheiro',
  skinArea: `
    rosto, corpo, peito, mao, maos, braco+, perna+, costas, pele, barriga, pe, pes, olho, olhos, pescoco, cabeca,
    dedos, cara, bracinho`,
  wound: 'ferida+, ferimento+, corte, talho, pontos, cirurgia, operacao, cicatriz, cesarea, machucado',
  stool: `
    evacu*,
    fezes, coco, cocô, urina, xixi, mijo, anus, reto, escarro, catarro, vomito+, saliva, tosse, fralda,
    evacuacao, merda, vaso, bosta, diarreia`,
  blood: 'sangue, sangui, sange, sanguinho, coagulo+, sangre',
  severe: `
    do_cao, dos_infernos, desgracada, que_so,
    forte, fortes, fortissim*, fortona, muito, muita, demais, insuportavel, insuportaveis, horrivel,
    horriveis, terrivel, intenso+, intensa, intensissim*, sever*, agud*, brutal, tremend*, feio, feia,
    bastante, grave+, grande, enorme, pior, nao aguent*, nao suport*, nao passa, nao para, infernal,
    absurd*, me contorc*, contorcendo, dobrad*, chorando de dor, chora de dor, gritando, grita de dor,
    brav*, um monte, jorr*, esguich*, jato+, abundante+, litros, hemorrag*, exagerad*, profus*, morrendo de
    dor, nao me deixa, como nunca, a beça, pra caramba, pra caralho, do cao, demaisss, sem parar, perigos*,
    poca, poça, grau terceiro|segundo, terceiro|segundo grau, urgente, socorro, doida, danada, da peste,
    horrores, feroz`,
  badly: `
    mal, rapido, rapidinho, ofegante, dificuldade, esforco, custando, estranho, barulho, chi*, pouco, quase,
    curta, cortada, ruim, forcad*, cansad*, cansadinho, custa, chiando, roncando, curtinho, acelerad*,
    pesad*, puxando, gemendo`,
  unbearable: `
    no_chao, rolando, me_contorcendo, contorc*, curvad* de_dor,
    insuportavel, insuportaveis, nao aguent*, nao suport*, nao da mais, me contorc*, contorcendo, morrendo
    de dor, morrer de dor, pior da vida, pior dor, enlouquec*, desmaiar de dor, gritando, chorando de dor,
    grita de dor, nao consigo me|andar|levantar mexer|levantar|mover|ficar, dobrad*, dor de matar`,
  unstoppable: `
    nao para, nao parou, nao esta parando, nao ta parando, nao quer parar, nao estanca, nao consigo
    parar|estancar|controlar, nao conseguimos estancar|parar, sem parar, nao para de sangrar, nao tem jeito
    parar, nao cessa, ainda sai|saindo, continua saindo|sangrando, nao estancou, nao coagula`,
  persistent: `
    nao baixa, nao passa, nao cede, nao melhora, # dias, varios dias, com nada, nao abaixa, noite toda, a
    noite inteira, nao diminui, nao quer baixar`,
  sudden: `
    repente, derrepente, subito, subita, subitamente, do nada, agora mesmo, agorinha, acabou, acabei, ha
    minutos, ha # minutos, faz # minutos, de uma hora, hoje cedo, acord*, levantou, ha pouco, de uma vez`,
  hurt: `
    ferid*, sangr*, mal, dor, presa, preso, presas, presos, machucad*, lesionad*, grave+, mortos, inconsciente*, desacordad*,
    doendo, fratur*, tont*`,
  everywhere: 'corpo todo, todo corpo, por toda parte, corpo inteiro, tudo que e lado, no corpo',
  '@cannot': `
    sem poder, sem dar conta de, nao dou conta de,
    nao consigo, nao consegue, nao conseguia, nao conseguimos, nao conseguem, nao posso, nao pode, nao da,
    nao to conseguindo, nao ta conseguindo, nao esta conseguindo, nao estou conseguindo, mal consigo, mal
    consegue, quase nao consigo, quase nao consegue, n consigo, n consegue, ñ consigo, num consigo, num
    consegue, sem conseguir, incapaz, naum consigo, nao conseguiu, nao tou conseguindo, nao pude, nao pode
    nem, nao consigo nem, nao consegue nem, nem consegue, nem consigo, nao tava conseguindo, n to
    conseguindo, n ta conseguindo, num ta conseguindo, num to conseguindo`,
  adultKin: `
    pai, mae, papai, mamae, avo, vo, vovo, esposo, esposa, marido, mulher, sogro, sogra, tio, tia, irmao,
    irma, senhor, senhora, velho, velha, companheiro, companheira, chefe, amigo, amiga, vizinho, vizinha`,
  heart: 'coracao, coraçaozinho',
  hand: 'mao, maos, braco',
  newborn: `
    nasceu|nascido faz|ha|tem # dias|semanas, nasceu ontem|anteontem|semana_passada,
    recem nascido+, rn, # dias nascido+, # dias vida, de # dias, bebe # semanas, de # semanas, # semanas
    vida, tem # dias|semanas, de um mes, de 1|2|3|dois|tres mes|meses, neonato, prematuro+`,
  finger: 'dedo+, mao, braco, pe, perna, cabeca',
};
