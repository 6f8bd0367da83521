import type { Vocabulary } from '../../lexicon/lexicon.ts';
import { numbers } from '../numbers.ts';

/** Poison and allergy. */
export const substancePt: Vocabulary = {
  cannotBreathe: `
    @cannot chorar|mamar|comer|falar de_tao|de_tanto cansado|cansada|ofegante|tosse, barriga|barriguinha|nariz|narizinho|asinha|asinhas abr*|batendo|subindo quando|pra|ao respira*, respira* com_a_barriga|so_com_a_barriga,
    nao junta|junto|alcanca|alcanco ar,
    respir* igual|como|feito|que_nem cachorrinho|passarinho, nao chega|entra|passa|vem oxigenio,
    @cannot pegar|tomar|encher|buscar|recuperar|segurar|puxar ar|folego|pulmao,
    afund* peito|barriga|costelas|barriguinha, peito|barriga|barriguinha afund*|entra quando|pra|para|ao, @cannot falar|dizer|terminar|completar palavra+|frase+|#_palavras, @cannot falar|dizer nem # palavra+|frase+, @cannot respirar|respira|respirr|puxar|respirando|respirar, nao respirar~, nao respira, nao respirando,
    nao esta respirando, nao ta respirando, parou de respirar, parando de respirar, para de respirar, sem
    respirar, nao entra|entrando|vem|vindo ar, ar nao entra|ta|esta|vem|passa, nao vem ar, nao puxa ar, nao
    pega ar, quase nao respira|respirando, mal respira, mal respirando, respirar mal, dificil respirar,
    dificuldade respirar|respiratoria, dificuldades respir*, custa respirar, custando respirar, esforco
    respirar, respir*
    mal|dificuldade|rapido|ofegante|curto|esforco|ruim|estranho|rapidinho|pesado|cansado|dificil, respiracao
    curta|ofegante|rapida|pesada|dificil|acelerada|fraca|ruim|estranha|cansada|falhando, insuficiencia
    respiratoria, parada respiratoria, puxando ar|costela, costela afund*|aparecendo|puxando, afundando
    costela|costelas|peito, batimento de asa nariz, barriga afundando respirar, gemendo para respirar,
    ofegante, cansadinho respirar, cansaco para respirar, canseira respirar, nao
    puxa|pega|passa|entra|chega|recebe ar, respirando como peixe|cachorro, respira igual cachorro|peixe,
    lutando respirar, luta pra respirar, brigando respirar, se cansa falando|respirando, ofegando, ofegant*,
    arfando, canso falar|andar|nada, cansado falar, fica sem respirar, apneia, pausas respiracao, batendo
    asinha nariz`,
  cannotSwallow: `
    dificil|ruim|custa engolir|engolir_saliva|engolir_a_saliva, dificuldade engolir, @cannot engolir|engolir_saliva, nao engole nada|saliva`,
  pill: `
    comprimido+, remedio+, pilula+, medicamento, capsula+, xarope, gotas, ansiolitico+, antidepressivo+`,
  childAte: 'engoli*, comeu, boca, chup*, mastig*, lambeu',
  course: `
    como|conforme doutor|doutora|medico|medica|receita mandou|mandaram|receitou|falou|passou|prescreveu|explicou|indicou, como o|a doutor|doutora|medico|medica, receitad*, prescrit*,
    tratamento, terminei, ciclo, antibiotico, retorno, por|ao dia, diario+, receita, acabei
    tratamento|remedio|comprimidos|cartela`,
  poisoned: `
    cheir*|inal*|aspir* cola|thinner|tiner|solvente|gasolina|benzina|loló|lolo, acend*|liga*|fizemos carvao|brasa|churrasqueira|fogareiro|braseiro|fogueira dentro|quarto|casa|fechado|barraca, pinga|cachaca|bebida|vodka|uisque|alcool batizad*|falsificad*|adulterad*|pirata,
    bebida|pinga|cachaca|vodka|gin|whisky|alcool batizad*|adulterad*|falsific*|metanol,
    mistur* produtos|produto limpeza, mistur* quimicos|cloro_com|agua_sanitaria_com,
    passei|passou|passando dose, exagerei|exagerou dose|comprimidos|comprimido|remedios|calmante|calmantes,
    envenen*, intoxic*, entoxic*, overdose, over dose, overdos*, super dose, superdos*, superdosagem, dose
    dobrada|errada|a_mais|demais, tomou demais remedio*, tomei demais remedio*, tomei remedio
    demais|a_mais|errado, tomou remedio demais|a_mais|errado, passou da dose, exager* dose|remedio|insulina,
    insulina demais|a_mais|dobrada|errada, muita insulina, misturei agua|cloro|sanitaria|candida, monoxido,
    coma alcoolico, drogad*, botulismo, ingestao, tomei o dobro, tomou o dobro, dose dupla|tripla|trocada,
    dobro dose, exagerou remedio|insulina, se dopou, dopad*, entupiu de remedio, se entupiu
    remedio|remedios, vazamento de gas, cheiro gas tontura`,
  ingested: `
    deram, demos,
    tomar~, tomei, tomou, toma, tomo, engolir~, engoli, engoliu, inger*, ingeri, ingeriu, bebi, bebeu,
    bebendo, bebido, beberam, comeu, comi, comendo, comeram, mastig*, chup*, pos na boca, colocou na boca,
    botou na boca, colocou boca, lamb*, lambeu, tomado, tomaram, dei, deu, aspir*, provou, mordeu`,
  poison: `
    veneno, veneninho, raticida, chumbinho, veneno rato, cloro, agua sanitaria, sanitaria, qboa, candida,
    alvejante, detergente, sabao, shampoo, amaciante, soda caustica, caustica, acido, acido muriatico,
    muriatico, gasolina, querosene, diesel, etanol, thinner, tiner, aguarras, solvente, desengordurante,
    desentupidor, diabo verde, inseticida, agrotoxico, pesticida, herbicida, roundup, glifosato, paraquat,
    baygon, raid, sbp, cogumelo+, alcool gel|em|puro|70|limpeza|etilico, metanol, perfume, colonia, acetona,
    removedor, esmalte, tinta, cola, super bonder, pilha, pilhas, bateria+, ima, imas, desinfetante, pinho
    sol, veja, limpador, mercurio, arsenico, cianeto, naftalina, produto limpeza|de|quimico, remedio+
    vo|avo|vovo|mae|pai|avó|outra_pessoa|tia|irma, remedio do avo, remedio de rato, cocaina, droga+,
    maconha, crack, ecstasy, bala, comprimido+ vo|avo|vovo|mae|pai, comigo ninguem pode, mamona, planta
    venenosa, fertilizante, cera, formicida, vermifugo, carrapaticida, desodorante, lysoform, ajax, limpa
    vidros, limpa aluminio, liquido limpar|limpeza|bateria|radiador|freio, produto quimico|limpeza|piscina,
    quimico+, desentup*, alcool posto|combustivel|gel|farmacia|isopropilico, omo, sabao po|liquido, cola
    quente, tira manchas, mata mato, aldicarb, agua oxigenada, mata barata, mata rato, permanganato, iodo,
    cogumelo, cogumelos, cal virgem|viva|hidratada|construcao|pintura|parede, termometro, vela, borax, ratoeira, limpa forno, limpa piso, limpa pedra,
    multiuso, perfex, creolina, tinta de cabelo, soda`,
  '@several': `${numbers(4, 60)}, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, quinze, vinte, trinta, quarenta, cem`,
  '@doses': `
    remedios, comprimidos, pilulas, capsulas, rivotril, clonazepam, dipirona, dipironas, paracetamol, paracetamois,
    ibuprofenos, aspirinas, sertralina, diazepam`,
  manyPills: `
    todos|todas|tudo remedios|remedio|comprimidos|medicamentos|pilulas|cartelas|cartela|antidepressivos,
    cartela inteira|toda|de|clonazepam|rivotril, cartelas, frasco
    inteiro|todo|remedio|comprimidos|paracetamol, vidro inteiro|remedio, caixa
    inteira|toda|remedio|remedios, muitos|muito|varios|monte|punhado|bastante|tantos|@several @doses,
    comprimidos de uma vez, remedio de uma vez, rivotril,
    clonazepam, diazepam, remedios todos, comprimidos juntos, vidro todo`,
  inhaled: `
    inal*, aspir*, respir*, cheir*, vazamento, vazando, intoxic*, mistur*, escap*, trancad*, respirando,
    cheirando`,
  gas: `
    gas, monoxido, fumaca, cloro, amonia, vapor, vapores, gases, inseticida, produto, agua sanitaria,
    dedetizacao`,
  stung: 'picou, picado, picada, pic*, mordeu, mordid*, mordida, ferroada, ferro*, ferrou, queim*, ferrao',
  venomous: `
    escorpiao, cobra, jararaca, cascavel, coral, surucucu, aranha, armadeira, marrom, viuva negra, agua
    viva, medusa, arraia, lacraia, abelhas, abelha, enxame, vespa, marimbondo, marimbondos, taturana,
    lonomia, caravela, serpente, morcego, tarantula, aranha de jardim, escorpioes, aranhas`,
  anaphylaxis: `
    apert* traqueia|goela|gogo|garganta,
    fech*|tranc* traqueia|goela|gogo, goela fech*|tranc*,
    anafil*, choque anafilatico|alergico, edema de glote, glote fech*, fech* glote, garganta
    fechando|fechou|fecha|trancando|fechada, fechando garganta, fechou a garganta, garganta ta|esta
    fechando|fechada|trancando, adrenalina inj*, epinefrina, reacao alergica grave|forte|severa|horrivel,
    alergia forte|grave|severa nao, garganta fechad*|apertando|apertad*|inchad*|inchando, fechando tudo
    garganta, sinto garganta fechar|inchar, garganta entalando`,
  hives: `
    placa,
    urticaria, empolad*, empol*, brotoeja, vermelhidao, coceira, cocando, manchas vermelhas, placas
    vermelhas, pintinhas, caroc*, vergoes, rash, vermelh*, placas, bolinhas, manchas, empipoc*, pipoc*,
    embolad*, vermelha, pintas, bolotas`,
  allergen: `
    camarao, camaroes, marisco+, lagosta, frutos do mar, peixe, amendoim, castanha, nozes, abelha+, vespa,
    marimbondo, picada, formiga+, penicilina, amoxicilina, antibiotico, ibuprofeno, aspirina, dipirona,
    novalgina, vacina, injecao, ovo, leite, latex, medicamento, remedio, comprimido, contraste, anestesia,
    picou, comi, comeu, comer, tinta, benzetacil, diclofenaco, naproxeno, soro, siri, caranguejo, kiwi,
    morango, soja, buscopan, comida`,
  allergicReaction: `
    chei*|cobert*|tomad*|lotad* placas|vergoes|urticaria|bolinhas_vermelhas|manchas_que_cocam, toda|todo|inteira|inteiro|tudo empolad*|empelotad*|encaroçad*|encarocad*|inchad*,
    reacao alergica, reasao alergica, crise alergica, ataque de alergia, reacao
    vacina|medicamento|remedio|antibiotico|penicilina|dipirona, alergia corpo todo, me deu alergia, deu
    alergia, reagindo ao remedio`,
  breathless: `
    oxigenio nao dando_conta|da_conta|adianta|basta|chega|segura,
    perco|perdendo|falta folego sentar|andar|falar|deitar|levantar|mexer,
    batendo asinha|asa|asas nariz,
    perde|perdendo|perdeu folego, falta* ar|oxigenio|folego, falta de ar, faltando ar, falta ar, ar falta|faltando, sem ar, sem folego,
    fico sem ar, ficando sem ar, ficou sem ar, afogar~, afogando, afog*, asfix*, sufoc*, sufocando, sufoco
    no peito, dispneia, chiado peito, peito chiando|chia|piando, chiando muito, perdendo o ar|folego, folego
    curto, saturacao baixa|caindo|baixando, saturando baixo|mal|pouco, satura baixo, precisa|preciso de
    oxigenio, oxigenio baixo|caindo, broncoespasmo, cansaco e falta, nao tem ar, o ar sumiu, broncoaspir*,
    falta d ar`,
  vomiting: 'vomit*, vomito+, diarreia, nao segura nada, poe tudo pra fora, bota tudo pra fora',
  mistake: `
    errei, errou, me_confundi, confundi, trocou, troquei,
    engano, erro, errado, acidente, descuido, sem querer, dobro, dobrado, confundiu, trocado, trocou, duas
    vezes, # vezes`,
  other: 'da avo|vo|mae|vovo, do pai|avo|vo|marido|irmao, outra pessoa',
  mushroom: 'cogumelo, cogumelos, baiacu, conserva, enlatad*',
  drug: `
    paracetamol, dipirona, ibuprofeno, clonazepam, rivotril, alprazolam, diazepam, sertralina, fluoxetina,
    quetiapina, insulina, metformina, digoxina, losartana, amitriptilina, tramadol, morfina,
    varfarina, marevan, xarelto, anticoagulante, enalapril, anlodipino, captopril, propranolol, carvedilol,
    metoprolol, carbamazepina, fenobarbital, gardenal, valproato, depakene, litio, metotrexato, levotiroxina,
    puran, glibenclamida, risperidona, haloperidol, haldol, olanzapina, zolpidem, metadona, oxicodona, codeina,
    fentanil`,
  spiked: `
    colocaram|botaram|puseram|colocou|botou|pos algo|alguma_coisa|coisa|droga|comprimido|po|um_negocio bebida|copo|drink|cerveja|suco|refrigerante`,
  smallBug:
    'pernilongo+, mosquito+, pulga+, borrachudo+, muricoca+, carapana+, mosca, bichinho, carrapato, bolinha pequena',
  grabbed: 'peg*, achou, alcanc*, abriu, encontrou, tirou, subiu',
  sprayed: `
    jogaram|jogou|caiu|espirrou|respingou veneno|herbicida|inseticida|agrotoxico|defensivo,
    dedetiz*, pulveriz*, passou|passando|aplicou|aplicando|bateu|batendo|jogou veneno|herbicida|inseticida|agrotoxico|defensivo|mata_mato`,
  regimen:
    'ao|por dia, diari*, cada # hora+|dias, # # horas, todas manhas|noites, por semana, gramas, meta, curva',
  burner: `
    aquecedor, estufa, braseiro, churrasqueira, carvao, gerador, lareira, lenha, motor carro|ligado, caldeira,
    fogareiro, forno, fogao`,
  dizzyAll: `
    acordamos|acordei|levantamos dor_de_cabeca|tont*|mal|vomitando|enjoad*, dor de cabeca,
    todos|todo_mundo|familia|casa|filhos|criancas|gente tont*|dor_de_cabeca|vomit*|dorm*|desmai*|mal|enjoad*,
    dor de cabeca e tont*|enjoo|nausea|vomito, tont* e|com dor_de_cabeca|vomit*|enjoo|nausea|sono, fiquei|ficamos tont*`,
  injected: 'injet*, aplic*, tomei, apliquei',
  wholeOf: 'inteiro, inteira, todo frasco|vidro|xarope, toda caixa|cartela, vidro, frasco',
  bloodThinner: `
    varfarina, anticoagulante+, anticoagulado+, marevan, xarelto, rivaroxabana, eliquis, apixabana, clexane,
    enoxaparina`,
  tooMuch: `
    alem conta, mais do_que_devia|do_normal, em dobro, dobrad*, dobrada,
    dobro, o dobro, dobro de, dose dobrada, triplo,
    demais, excesso, punhado, monte, muitos, muitas, varios, varias, # comprimidos|remedios|capsulas, a mais`,
  itch: 'coca, cocando, coceira, pinica, pinicando, arranha, arde, ardendo',
  putIn: 'colocou, botou, pos, enfiou, meteu, levou',
  allergyWord: 'alergia, alergico, alergica',
  barkingCough: `
    tosse cachorro|cachorrinho|foca|rouca|metalica, tossindo|tosse como|igual|feito|que_nem cachorro|foca, crupe, laringite`,
  wildPlant: `
    frutinha+|frutas|semente+|sementinha+|baga+|bolinha+|planta|plantinha|flor|flores|folha|folhas jardim|quintal|mato|campo|parque|vaso|silvestre+|estranh*|desconhecid*|venenos*|nao_sei_qual|que_nao_conheco, planta da_casa|de_enfeite|ornamental, comigo_ninguem_pode, espirradeira, mamona, trombeteira`,
  winded: `
    canso|cansa|cansando ate|so falar|andar|tomar_banho|ir_no_banheiro|ir_ao_banheiro|vestir|comer|levantar, canso|cansa pra|para ir_no_banheiro|ir_ao_banheiro|falar|comer|tomar_banho`,
  selfAllergic: `
    sou|e alergic*`,
  remedyAcid:
    'acido valproico|folico|acetilsalicilico|ascorbico|hialuronico|urico|tranexamico|mefenamico|ursodesoxicolico',
};
