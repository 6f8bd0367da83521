import type { Vocabulary } from '../../lexicon/lexicon.ts';
import { numbers } from '../numbers.ts';

/** Chest and breath. */
export const heartPt: Vocabulary = {
  exertion: `
    quando|ao faco|fazer exercicio|esporte|esforco|ginastica|academia, quando|ao caminho|ando|caminhar|andar|corro|correr|treino|treinar|nado|nadar,
    quando|ao subo|subir escada|escadas|ladeira|morro, com|fazendo exercicio|esforco|esporte`,
  pressure: `
    pisa*, pisando, esmigalh*,
    trancado, travado, preso, estufado,
    pressao, aperto, aperta, apertando, apertado, oprim*, opressao, peso, esmag*, elefante, queima,
    queimacao, queimando, ardor, ardencia, pesado, pesando, sufoco, fechado, fechando, agarrad*, compress*,
    apertamento, atravessad*, pressionando, uma_coisa|essa_coisa|esta_coisa, coisa estranha|esquisita|ruim|pesada, aperreio, apertand*, fogo, incomodand*, comprimindo,
    pedra, tijolo, bigorna, bloco, rocha, agonia, queimor, azia forte, angustia`,
  heartAttack: `
    debaixo lingua nao_fez|nao_resolveu|nao_adiantou|nao_passou|nao_faz, isordil|nitrato|sustrate nao,
    infart*, enfart*, infato, imfarto, emfarte, enfarte, infarte, ataque cardiaco|coracao, ataque do
    coracao, parada cardiaca|cardiorrespiratoria|respiratoria, angina, coracao parou, coracao parando, pre
    infarto, principio infarto|de|enfarte, enfartando, coracao vai|ta|esta parar|parando, coracao parar,
    teve|tendo|deu parada`,
  inArrest: 'em parada',
  strike: 'onibus, buzao, metro, trem, ponto, fila, obra+, sindical, militar, de_descanso, de_posto',
  heartburn: 'azia, queimacao, refluxo, ma digestao, indigestao, gases, estufamento, boca estomago',
  coldSweat: `
    gelado|gelada|frio suando|suado|suada,
    suando, suo, sua frio, suor, suores, suor frio, transpir*`,
  sneezing: 'espirr*, sazonal, primavera, polen, poeira, rinite',
  nasal: 'pelo nariz, nariz entupido|trancado|congestionado, rinite, sinusite, congestao, otorrino, catarro',
  inhaler: 'bombinha, aerolin, salbutamol, inalacao, inalador, nebulizacao, nebulizador, puff, puffs',
  wheezing: `
    peito|peitinho chia|chiando|mia|miando|ronca|roncando, chiadeira, chieira,
    chi*, pia, piando, assobi*, roncando peito, peito fechado|trancado, nao melhora, nao passa, nao resolve,
    nao faz efeito`,
  palpitations: `
    bate|batendo coracao garganta|cabeca|ouvido|forte|estranho, coracao batendo|bate garganta|cabeca|ouvido,
    aceler*|dispar* coracao, coracao aceler*|dispar*|pula*,
    coracao para_e_volta|falha|falhando|da_pulos|ta_falhando,
    palpitac*, taquicardia, coracao acelerado|disparado|disparou|mil|pulando, coracao batendo
    rapido|forte|acelerado, coracao bate rapido, coracao saindo boca|pela, coracao sair pela boca, arritmia,
    batedeira, coracao descompassado, disparando`,
  heartDevice: 'marcapasso+, marca passo, desfibrilador, cdi',
  shocks: 'choque+, descarga+, apita, apitando, tocando, coice+, tranco+',
  pulse: 'pulso, pulsacao, pulsacoes, batimento+, frequencia cardiaca, taquicardia, bradicardia, bpm',
  pulseExtreme: `
    43, 44, 45,
    ${numbers(130, 240)}, ${numbers(25, 42)}`,
  sweat: 'suando, suor, suores, sua, suor frio, suo, frio+, palid*, nausea+, enjoo, vomito, vomit*, suado',
  dizzy: `
    embac* vista|olho|olhos|tudo, rodando|girando, roda|gira tudo|cabeca, vista embac*,
    tont*, tontura, desmai*, vertigem, visao turva|embacada, vista escur*, dor cabeca, zumbido, vomit*`,
  crisis: 'crise, ataque, crises, ataques',
  asthma: 'asma, asmatic*, bronquite, bronquiolite, dpoc',
  choking: `
    engasg*, engasgar~, engasgou, engasgado, ingasg*, entalad*, entalou, entalar, engasgou com, preso na
    garganta, garganta trav*|presa|entupida, trancad* garganta, algo na garganta, comida garganta, espinha
    garganta, osso garganta, moeda garganta, bala garganta, manobra heimlich, heimlich, caiu na
    piscina|agua|rio|mar|poco, se afog*, afogou, afogando na piscina, desengasg*, entalado, trancou
    garganta, sufocou com, nao consegue tossir, ficou preso garganta, travou na garganta`,
  blue: 'roxo+, roxinh*, azul, azuis, azulad*, arroxead*, cianose, cianotic*, roxa, lilas, preto, arroxe*',
  bruise: `
    tirei|tiraram|tirar|colhi|colheram|coleta sangue,
    fur*, agulha, coleta, soro,
    hematoma, batida, pancada, olheira+, unha, quina, chama|chamo|nome|dona|dra|doutora|sra|senhora|sou rosa, cor, blusa, olho roxo, mancha roxa, roxo na perna`,
  clutch: 'mao, agarr*, segurando',
  clutchChest:
    'se agarr* peito, mao|maos no|em|ao peito, levou|leva|botou|bota|colocou|poe mao peito, segura|segurando|apertando peito',
  breathWord: 'respira, respiro, respirando, respiracao, respirar',
  asthmaAttack: `
    crise asma, ataque asma, crise asmatica, crise de asma, asma forte|nao|atacada|atacou|pior|agora|severa,
    atacou asma|bronquite, bombinha nao, bombinha|aerolin|inalacao e nada, usei|usamos|fiz bombinha|aerolin|inalacao vezes nada, nao funciona|adianta|resolve
    bombinha|aerolin|inalacao, aerolin nao, crise bronquite, inalacao nao`,
  swallowed: `
    engolir~, engoli, engoliu, engolido, engasg*, enfiou nariz|ouvido, colocou nariz|ouvido|boca, comeu,
    aspirou, botou nariz|boca, enfi*, pos nariz`,
  object: `
    moeda+, pilha+, bateria+, ima, imas, botao, botoes, bolinha+, bola, prego, parafuso, alfinete, agulha,
    vidro, brinquedo, peca, pecinha, lego, osso, espinha, tampa, tampinha, balao, bexiga, uva, amendoim, brinco, anel, alianca, semente, grampo, tachinha, chave, plastico, bala, pirulito, caroco,
    feijao, milho, miçanga, micanga, salsicha, dente, protese, lamina, gilete, pipoca, ficha, conta,
    parafusos, corrente, clipe, pedaco, algodao, papel, massinha, corda, rolha`,
  oxygen:
    'saturacao, satura, saturando, oxigenio, oximetro, saturometro, aparelhinho_do_dedo, sat, spo2, oxigenacao',
  lowOxygen: `
    ${numbers(40, 90)},
    oitenta, setenta, noventa, sessenta`,
  numb: `
    dormente+, dormencia, adormec*, formig*, formigando, formigamento, dormindo, insensivel, nao sente, nao
    sinto, anestesiad*, paralis*, amortec*, sem sentir, encarang*`,
  breastCare: `
    mastolog*, descer|vir|antes menstruacao|regra,
    dar de mamar, amament*, mama dor, mamas, leite materno, mamilo+, seio+, nodulo, mamografia, dar o peito,
    dou peito, pega o peito, silicone, protese, mastite, sutia, peito de frango, peito do pe`,
  stopping: `
    para e, parando, falha, falhando, parar, parando`,
  oddly: `
    esquisita, estranha, ruim,
    estranho, esquisito, feio, descontrolado, louco, irregular, acelerad*, pulando`,
  ribs: 'costela*, costelinha*, peitinho, barriguinha',
  sunken: 'afund*, marc*, aparec*, pul*, puxando, entrando',
  otherWay: 'lado errado, caminho errado, buraco errado, lugar errado',
  wentDown: 'leite, comida, agua, foi, desceu, suco, saliva, papinha',
  turned: 'ficou, ficando, ta, esta, virou, fica',
  saliva: 'saliva, baba, babando',
  painBack: `
    voltou|voltasse|volta dor|dorzinha|incomodo, dor voltou|voltasse|volta|repetiu, e voltou, de_novo a_dor|dor`,
  cardiac: `
    cardiolog*, cardio, stent, ponte safena, infarto, cateterismo, angioplastia, coracao`,
  radiates: `
    desce, corre, irradi*, sobe, vai|chega pro|ate, espalha`,
  lungIll: `
    covid, pneumonia, asma, dpoc, enfisema, bronquite, bronquiolite, fibrose, pulmao, pulmoes`,
  marking: `
    marc*, deu, da, diz, mostra, caiu, baixou`,
  tightness: `
    aperto, opressao, apertamento, angustia`,
  tightPain: `
    oprim*|apert* aqui|ali meio|centro|dentro,
    dor opressiva|que_oprime|que_aperta|apertada`,
};
