import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** Harm to oneself, and harm by others. */
export const mindPt: Vocabulary = {
  '@wish': `
    preferia, preferiria, tomara,
    quero, queria, quer, gostaria, prefiro, prefere, desejo, deseja, vontade, penso, pensa,
    pensando, pensei, pensou, tento, tentei, tentou, tentando, tentar, planejo, planejando, decidi, decidiu,
    preciso, ameaca, ameacando, disse, diz, fala, falou, falando, sinto vontade, tenho vontade, da vontade,
    pensado, tenho pensado`,
  '@die': 'morre, morrer, morresse, morra, falecer',
  '@kill': 'suicidar, matar, enforcar, desviver',
  selfHarm: `
    tomar|engolir|tomo|engulo|vou_tomar tudo_que_tem|tudo_o_que_tem|todos_que_tem|a_caixa_toda|tudo_que_eu_tenho|tudo_que_achar, se largar|deixar|terminar|terminasse|abandonar|sair|for_embora se_mata|me_mato|vai_se_matar|vou_me_matar|se_corta,
    @wish ir_embora|sair|ir deste_mundo|desse_mundo|do_mundo|desta_vida, penso|pensa|pensando todo_dia|todos_os_dias|sempre em_morrer|em_me_matar|em_me_jogar|em_morte,
    estariam|estaria todos|todo_mundo|melhor|familia sem_mim|se_eu_nao|se_eu_morresse, dar|se_dar|me_dar um tiro, nao quero|quer|queria mais estar|viver|ficar nesse_mundo|neste_mundo|no_mundo,
    laje|ponte|viaduto|predio|terraço e nao quero_descer|sei_o_que_fazer, me|se cortando|machucando agora|de_proposito|no_quarto|no_banheiro, filha|filho|adolescente|sobrinha|sobrinho se corta|automutila,
    me tirar do_meio|do_caminho|da_jogada, me quero|queria|vou tirar do_meio|do_caminho,
    nao quero|quer|queria mais vivre|vivir|viverr|vive,
    vai|vou|quer|quero dar um_tiro|tiro nele|nela|em_si|em_mim|na_boca|no_peito,
    peco|rogo|imploro|quero|tomara deus me_levar|me_leve|que_me_leve|me_leva, risco|arranho|rasgo|furo braco|bracos|pulsos|pernas|coxas|pele com|gilete|lamina|estilete|tesoura,
    nao tenho|ha|acho|encontro forcas|forca|energia viver|continuar_vivendo|continuar_viva|seguir_vivendo|seguir_aqui, sem forcas viver|continuar_vivendo,
    alguma_coisa|qualquer_coisa|algo|remedio para nao_acordar|morrer|sumir|nao_acordar_mais, ninguem ia|iria|vai|vao notar|perceber|sentir|ligar|saber se_eu_morresse|se_eu_morrer|se_eu_sumisse|se_eu_sumir, ninguem notaria|perceberia|ligaria se_eu_morresse|se_eu_morrer|se_eu_sumisse,
    nao tem|tenho|ha nada prende|segura vida|esse_mundo|aqui,
    nada prende|segura vida|esse_mundo|aqui, viver pesado|pesa,
    nao aguento dia|dias|segundo viva|vivo|nessa_vida, @wish que pare|parasse isso|tudo, @wish que isso|tudo pare|parasse,
    tanto faz acordar|amanhecer|estar_vivo|estar_viva, era para ter_morrido|morrer|eu_ter_morrido|eu_morrer, devia|deveria ter_morrido|ter_sido_eu, @wish ter_morrido, queria ter_morrido, nao sei se aguent* ate|outro_dia|mais_um_dia|a_noite,
    peg*|olho|olhei|segur* faca|gilete|remedios|comprimidos|corda|arma|veneno @wish fazer|usar|acabar|terminar|tomar, faca|gilete|comprimidos|corda|arma|veneno @wish fazer|terminar|acabar logo|de_uma_vez|com_tudo|isso, @wish jogar|bater|enfiar|arremessar carro|moto poste|muro|arvore|caminhao|parede|ribanceira|contra, vontade jogar|bater carro|moto, vou|vo embora desse_mundo|deste_mundo|dessa_vida,
    comprimidos|comprimido|remedios|remedio|veneno para|pra morrer|se_matar|me_matar|nao_acordar|nao_acordar_mais|acabar_com_tudo|tirar_a_vida,
    melhor nao existir|estar_aqui|estar_vivo|estar_viva|acordar|ter_nascido,
    predio|ponte|telhado|sacada|janela|viaduto|laje dizendo|disse|diz|falando|falou vai pular|jogar|atirar,
    predio|ponte|telhado|sacada|janela|viaduto|terraco|parapeito|laje dizendo|falando|querendo|vai|quer|gritando|ameacando pular|jogar|atirar, ir embora|sumir pra|para|e nao voltar,
    nao acho|encontro|vejo|tenho motivo|motivos|razao|razoes|sentido continuar|seguir,
    predio|ponte|telhado|sacada|janela|viaduto|terraco|parapeito querendo|quero|vontade|pensando|quer pular|jogar|me_jogar,
    predio|ponte|telhado|sacada|janela|viaduto|terraco disse|diz|fala|falou|quer|ameaca pular|jogar|atirar,
    to|esta|ta|fica me|se machucando|ferindo|queimando com_gilete|com_faca|com_uma_gilete|com_lamina|de_proposito|sozinha|sozinho|com_gilete, me|se machucando|cortando gilete|lamina|estilete,
    me cortei|machuquei|queimei @wish fazer_de_novo|repetir|de_novo|fazer_outra_vez,
    comprimidos|remedios|faca|corda|gilete|veneno mao|maos nao_sei_o_que_fazer|e_quero|pronto|pronta,
    to com comprimidos|remedios|faca|corda|gilete mao nao_sei, se despedindo de_todos|todo_mundo|nao_responde|da_gente|de_mim, mensagem se despedindo, despedindo da vida,
    pulsos|pulso|veias|bracos|coxas cortad*, @wish que tudo|isso acabe|termine, hoje|agora acabo|termino com isso|tudo,
    morro|morrer|sumir|sumo|desaparecer ninguem vai|me|liga|ligar|sentir|notar|chorar|importa*|importar, ninguem vai|liga|importa* se_eu_morrer|se_eu_sumir|se_morro,
    compr*|consegu* veneno|chumbinho|corda|arma e|ta do_lado|do_meu_lado|na_mao|aqui|pra_hoje,
    cartas|carta|bilhetes de despedida|adeus, jogar|me_jogar|pular no|na|do|da rio|mar|ponte|trilho,
    querem @die, querem se @kill, se querem @kill,
    @wish @die, me|se|mim @wish @kill, @wish me|se|mim @kill, me mato hoje|agora|ja|se, @wish
    suicidar|suicidio, @wish estar|ta mort*, matar-me, suicidar-me, nao quero|quer continuar
    vivendo|vivo|viva|existindo, nao quero estar viv*, nao vontade|motivo|razao|motivos viver|existir, sem
    vontade|razao|motivo viver|existir, perdi|perdeu vontade viver, nao vale pena viver|vida, nao faz|tem
    sentido viver|vida|existir, vida nao tem|vale|faz sentido|nada|pena, vida sem sentido, nao
    vejo|acho|encontro sentido vida|nada|viver|mais, cansad*|cansei|cheio|farto|farta viver|vida|existir,
    nao aguento|suporto|consigo vida|viver,
    tirar|tirando|tiro|tirou|acabar|acabando|acabo|terminar|encerrar|ceifar propria vida, tirar|tirando
    vida, hoje acaba|termina|acabo tudo|com_tudo, tirar minha vida, tirar sua vida, acabar|terminar|acabo com tudo|vida|sofrimento, dar|por|colocar
    fim vida|tudo|sofrimento, acabar com minha|sua vida, fim na|da minha vida, dar|dou|botar|por|colocar um fim nisso|tudo|isso, dar|dou fim nisso|nisto|em_tudo,
    minha vida acabou|ja_era, atentar contra
    propria|vida|si|mim, atentei contra vida|propria|mim, me|se machucar|ferir|cortar
    proposito|sozinho|sozinha|bracos|pulsos|pulso, me|se mutilar|machucando|cortando|ferindo
    proposito|sozinho|sozinha|bracos|pulsos|pulso, me|se
    machucar|ferir|cortar|mutilar|machucando|cortando|ferindo pernas|quando|pra|para|de_novo|toda, me|se
    mutilando|cortei|cortou|corto proposito|sozinho|sozinha|bracos|pulsos|pulso, me|se
    machuco|corta|mutilo|mutila proposito|sozinho|sozinha|bracos|pulsos|pulso, me|se
    mutilando|cortei|cortou|corto|machuco|corta|mutilo|mutila pernas|quando|pra|para|de_novo|toda, me
    cortar, me cortando, esta|ta|anda se cortando, se corta, me corto, me|se automutil*|autoles*|autoagress*, automutilando, automutilar_se, me_automutilar,
    hoje|agora eu_me_mato|me_mato, cortar|cortei|cortou|cortando|abrir pulso|pulsos|veias, corto|cortei|corta|cortando meus|os bracos|pulsos, fazer mal comigo|mim, machucar mim|eu|si mesm*,
    me|se machuco|machuca|corto|queimo gilete|faca|lamina|tesoura|isqueiro|cigarro|porque|quando, me machucar, se machucar proposito, fazer mal si propri*|mesm*, fazer besteira|bobagem comigo|vida,
    fazer uma besteira, fazer besteira, pensamento+|ideia+|ideacao|tendencias|intencao|plano
    suicid*|morte|morrer|matar, pensamentos de morte,  tentar|tentou|tentei|tenta
    suicid*|matar, se suicidou|enforcou|matou agora|acabou, se matou, se enforc*, me enforc*, me|se
    jogar|jogo|joga|atirar|pular|jogou|jogando ponte|sacada|janela|trem|telhado|metro, me|se
    jogar|jogo|joga|atirar|pular|jogou|jogando predio|trilho|trilhos|viaduto|varanda|carro|andar, pular
    da|de|do ponte|sacada|janela|predio|viaduto|varanda|andar, dar um tiro em|na|mim|cabeca, tiro na cabeca,
    melhor mort*|morrer, melhor sem mim, melhor estar|estivesse|estaria mort*, melhor nao ter nascido,
    estar|estivesse mort*, estariam|estaria|ficariam|ficaria|seria melhor|bem sem mim, mundo melhor sem mim,
    @wish sumir|desaparecer mundo|sempre|vida|mapa|tudo|daqui|nao, @wish sumir, @wish desaparecer, @wish
    dormir nao|nunca acordar, dormir nunca|nao acordar, nao acordar nunca|mais|amanha, me despedir
    todos|mundo|familia|vida, se despedindo todos|mundo|familia, carta suicid*|despedida, carta de
    despedida, bilhete|mensagem|audio|video suicid*|despedida|adeus, carta adeus, para|pra morrer, para|pra me matar, @wish ir embora
    mundo|vida|dessa|desse, ir embora desse mundo, nao mereco viver, peso pra|para todos|familia|minha, nao
    vejo saida|solucao vida, nao vejo saida|mais, unica saida|solucao e|morte|morrer, deixar de
    viver|existir, parar de viver|existir, @wish acabar tudo, ninguem vai sentir|sentiria minha falta,
    ninguem se importa se morro|morrer|vivo, pra|para que viver|continuar_vivendo, tomara que eu morra,
    tomara que eu nao acorde, queria nao acordar, queria nao ter nascido, queria nao existir, remedios pra
    dormir sempre|nunca, me dar fim, dar cabo da|de vida, desisti|desistir viver|vida, nao quero mais estar
    aqui|viv*, nao quero mais viver|existir, nao vou mais aguentar viver, viver pra que, @wish ir embora
    sempre|mundo|vida|daqui_pra_sempre, quero ir pra sempre, @wish nao
    existir|ter_nascido|viver|acordar|estar_vivo|estar_viva, dormir e nao levantar|acordar|levantar_mais,
    que tudo acabe|termine, quero que tudo acabe|termine, @wish descansar sempre, tanto faz morrer|viver,
    nao me importo de morrer, nao ligo de morrer|se_morrer, fazer uma loucura, vou fazer|cometer
    loucura|besteira, penso na morte, sou um peso, nao aguento essa|minha vida, nao aguento mais essa|minha
    vida, odeio minha vida, acabou pra mim, nao tem motivo|razao pra viver|continuar|seguir, tomar
    todos|tudo remedios|comprimidos, remedios|comprimidos|cartela|caixa|frasco mao|maos|aqui @wish tomar|engolir tudo|todos, remedios|comprimidos|cartela|caixa|frasco @wish tomar|engolir tudo|todos, pensado em me|morrer matar|suicidar|acabar, planejando me
    matar|suicidar, desejo de morrer, vontade me matar|jogar|cortar|sumir|desaparecer, ela|ele se
    corta|cortou|mutila|machuca, se cortou bracos|pulsos|pernas|coxas, fica se cortando, fazendo cortes
    braco|bracos|perna|pernas, prefiro a morte, prefiro morrer, nao tenho pra que viver, quero terminar com
    tudo, nao quero mais mundo|vida, nao quero viver, viver nao vale|faz, escrevi carta|bilhete, m quero
    matar, vou|vai sumir mundo|sempre|vida|mapa, pra|para me|se matar, quis|quer|tentar|tentou se|me matar,
    pensa*|penso em me|se matar, me|se matar hoje|agora|logo, jogar|jogo|atirar frente|debaixo
    trem|carro|caminhao|onibus|metro, dormir sempre, mutilando, se mutil*, me mutil*, queria nunca ter
    nascido, viver assim nao da, nao da mais pra viver, me enforco, penso em morrer, pensando em
    morrer|morte, pensamento de me, nao sentido em continuar|nada|viver|mais, sem sentido continuar|viver,
    tenho arma matar|quero, tao mal que queria morrer|sumir|desaparecer, queria estar mort*, quero me
    enforcar|cortar|envenenar|jogar|ferir, pra que continuo viv*, nao sirvo pra nada quero, nao consigo mais
    viver, ninguem sentiria falta, ninguem precisa de mim, deixar este|esse mundo, cortar meus|os pulsos,
    parar existir|viver, nao tenho|tem|sinto|ha vontade|motivo|motivos|razao|razoes|gosto
    viver|existir|continuar_vivendo, nao vejo|tem|acho|encontro|faz sentido
    viver|vida|existir|continuar|nisso, nao vale pena continuar|seguir|mais|isso, me|se @wish|vou
    ferir|machucar|cortar, vou|vo|ia me|mim @kill, vai|ia|iam se @kill, me vou @kill, se vai|ia @kill, nao
    quero|queria|desejo|aguento viver|existir|acordar, nao quer|queria viver|existir, nao
    quero|queria|aguento mais viver|existir|acordar|vida, nao quer mais viver|existir, nao quer|quero estar
    viv*, vou suicidar|enforcar|desviver|matar_me`,
  joinDead: `
    @wish ir|estar|encontrar junto|com|com_ela|com_ele ela|ele|minha_mae|meu_pai|meu_filho|minha_filha, @wish ir junto, @wish acompanhar ela|ele,
    @wish fazer|terminar mesmo|igual|assim`,
  farewell: `
    essa|hoje e|vai_ser|sera minha|a ultima noite, minha ultima noite,
    penso|pensando|pensei|planejo|planejando|pesquisando|procurando|procurei como|um_jeito_de|o_jeito_de|uma_forma_de|a_forma_de fazer|ir_embora|morrer|terminar|acabar sem_doer|sem_dor|sem_sofrer|rapido, desped* dos_meus|da_minha|do_meu|de_todo_mundo|dos filhos|filhas|familia|mae|pai|filha|filho|criancas,
    to|tou|estou|ta com comprimidos|remedios|gilete|navalha|corda mao|do_lado, decidi|decidido|decisao hoje|noite|amanha acaba|termina, tranc* com corda|gilete|navalha|faca|lamina, carta|bilhete se_despedindo|de_despedida,
    escrevendo|escrevo|escreveu pra|para me_despedir|despedir,
    ja separei|preparei|amarrei|comprei|consegui corda, ja tenho corda,
    dei|doei|dando|distribui coisas|coisinhas nao_vou, para_que continuar_vivendo|viver, nada_mais|mais_nada importa|vale_a_pena, sou um_peso_para|um_peso_nessa|um_peso_em|so_um_peso, seria|e melhor nao_estar_aqui|sumir, tomara eu durma|dormisse e_pronto|para_sempre,
    se amanha|depois nao estiver|tiver|acordar|aparecer, saibam|saiba que eu_tentei|tentei|amo|amei|eu_amei,
    hoje|amanha despede|despediu|me_despeco, despede hoje|pra_sempre|da_vida,
    me|se despedindo|despedi das_pessoas|de_todos|de_todo_mundo|da_familia|dos_amigos|das_minhas|dos_meus,
    juntando|guardando|escondendo|acumulando|juntei|guardei|escondi comprimido+|remedio+|cartela+, nao sei se chego|chegue na|ate outra|proxima|outra_semana, 
    deixou|deixei|achei|achamos bilhete|carta nao_atende|nao_responde|sumiu|saiu|nao_aparece,
    nao quero|quer|queria mais estar|ficar aqui|mais|nesse_mundo, nao quero|quer estar mais aqui,
    desculpa|desculpem|perdao|perdoem por tudo|ser|nao_ter, cuida|cuidem meu_filho|meus_filhos|minha_filha|dos_meus_filhos|do_meu_filho,
    se|me despediu|despede|despedi|despedindo de|da|dos|como, adeus pra|para sempre, e minha|meu|a|o ultima|ultimo mensagem|adeus|dia_da_minha_vida`,
  suicideTry: 'tentativa+|intencao suicidio',
  treats: `
    atendem|tratam|cuidam|recebem|veem|atendemos|cuidamos paciente+|pessoas|casos|gente|jovens,
    atende|atendem|trata|tratam|cuida|cuidam|recebem tentativa+|casos|comportamento`,
  suicideWord: 'suicidio, suicid*, automutil*, autoles*, autoagress*',
  violence: `
    me|a|o drogaram|doparam|dopou|drogou, acordei|acordou sem_roupa|pelada|pelado|nua,
    tio|padrasto|vizinho|primo|avo|cunhado|professor|pai|irmao passa|passou|pega mao|a_mao irmazinha|irma|filha|filhinha|menina|sobrinha|neta|crianca|filho,
    homem|cara|vizinho|tio|padrasto|professor tocou|toca|mexeu|alisou|apalpou menina|menino|filha|filho|neta|sobrinha,
    derrubando|arrombando|chutando|arrombar|derrubar porta,
    me|a|ela obrigou|obriga|forcou|forca transar|a_transar|ter_relacao|ter_relacoes|fazer_sexo|a_fazer_sexo,
    toca|mexe|tocou|mexeu|tocava|passa_a_mao onde nao_deve|nao_devia,
    fui|foi abusad*|violad*|violentad*|drogad*|dopad*|agarrad*, canivetad*, acabaram de_me_assaltar|de_me_bater|de_me_atacar, continuam|continua me_ameacando|ameacando|batendo, quebraram|quebrou|arrombaram|arrombou|chutaram porta,
    cortaram|rasgaram|furaram|quebraram meu|minha|o|a rosto|cara|pescoco|braco|barriga|costas|nariz,
    filha|filho|menina|menino|sobrinha|neta foi_tocada|tocaram, vizinho|tio|padrasto|primo|avo|cunhado mexeu|tocou|passou_a_mao filha|filho|menina|menino|sobrinha|nela,
    dando|deu|da de cinta|cinto|pau|vara|chinelo, dando cintada+|paulada+|surra|porrada|pancada+|uma_surra,
    acabou|acaba de me_bater|bater_em_mim|me_agredir|me_espancar,
    segue|seguem|persegue|perseguem|cercaram armad*, armad* seguindo|me_seguindo|perseguindo|la_fora, padrasto|tio|avo|vizinho|primo|cunhado|professor ta|esta me_tocando|tocando|passando_a_mao,
    homem|cara|sujeito|desconhecido me|a tocou|seguiu|agarrou|perseguiu|assediou|encurralou, padrasto|tio|avo|vizinho|professor|primo|irmao|cunhado mexe|mexeu|abusa|toca com_ela|nela|com_minha|comigo|ela, mexe|mexeu partes|intimas,
    me bate quando|todo|sempre|muito|de_novo|na_frente|com, marido|namorado|esposo|companheiro|ex me bate|bateu|agride|agrediu|soca|chuta,
    me voltou|volta|tornou a_bater|a_agredir|a_ameacar, voltou a_me_bater|me_bater,
    estupr*, estuprada, me violent*, violentada, violentou, abus* sexual|sexualmente|de_mim|dela,
    padrasto|tio|avo|vizinho|professor|primo|irmao|cunhado|patrao passa|passou mao, padrasto|tio|avo|vizinho
    me|a|mexe|mexeu toca|tocou|comigo|minha, professor|primo|irmao|cunhado|patrao me|a|mexe|mexeu
    toca|tocou|comigo|minha, abusou|abusaram|abusando|abusa de|da|do|minha|meu, abuso sexual, violencia
    domestica|familiar|sexual, agressao sexual|fisica, fui
    agredid*|espancad*|assaltad*|abusad*|esfaquead*|violentad*|estuprad*|atacad*, foi
    agredid*|espancad*|esfaquead*|violentad*|estuprad*|abusad*|baleado, me
    agrediu|agrediram|bateu|bateram|espancou|espancaram|machucou, me
    estrangulou|enforcou|empurrou|chutou|esfaqueou|socou|esmurrou, me esta|ta
    batendo|agredindo|espancando|ameacando|perseguindo|enforcando, ta|esta me
    batendo|agredindo|espancando|ameacando|perseguindo|enforcando|seguindo, ele|ela me
    bate|bateu|agride|espanca|ameaca|enforca|machuca, me bate, nos bate, bate mim|gente|minha|nela, batendo
    mim|minha|nela|gente, bateu mim|nela, me trancou|prendeu|mantem|mante presa|trancada|casa, to|estou
    trancada|presa casa, carcere privado, apanhei, apanho, apanhando, apanha do|em,
    apanhou do|da|em, levei uma surra, surra, me deu um|uma soco|tapa|murro|chute|surra|facada|paulada, me
    deu socos|tapas|chutes, vitima violencia|abuso|estupro|agressao, ele tocou|encosta|encostou|passou mao
    partes|intimas, tocou partes intimas, tocaram partes intimas, me forcou|obrigou
    ter|sexo|relacao|relacoes, sofro violencia|agressao|abuso|agressoes, sofri
    violencia|abuso|agressao|estupro, sofreu abuso|estupro|violencia|agressao, me ameaca|ameacou|ameacando,
    ameacou me matar, maria da penha, esfaque*, facada+, balead*, tiroteio, fui drogada|dopada, boa noite
    cinderela, colocaram algo bebida, sequestr*, levantou a mao pra mim, maus tratos, cara|homem me
    forcou|obrigou|agarrou, me forcou, me trancou, me deixou roxa|marcas|machucada, chegou
    machucad*|espancad* namorado|casa|marido, me pegou pescoco|pelo_pescoco, apertou meu pescoco, puxou meu
    cabelo, quebrou meu nariz|braco|dente, me jogou chao|parede, me cortou faca, ameacando matar, ameaca
    matar, nos ameaca, tenho medo marido|namorado|padrasto|ex, medo que ele volte|mate|faca, abusou
    mim|dela, me obriga a transar|sexo, me esfaqueou, me agarrou a forca, me estuprou, passou a mao em
    mim|minha, me da socos|tapas, levando socos|tapas|surra, acabei|acabou|acabaram ser
    estuprada|estuprado|agredid*|espancad*|assaltad*|violentad*|atacad*, me atac*, sendo
    agredid*|espancad*|ameacad*|assaltad*, ta|esta batendo|espancando|enforcando, apanhando do|da|de, abus*
    irmazinha|irma|sobrinha|filha|filho|menina|menor, quer|quis|querem|quiseram|tentou|querendo me matar, me querem matar`,
  beat: `
    bateu, bate, bateram, batendo, agred*, agressiv*, espanc*, machucou, soco, socos, tapa+, murro+, chute+,
    chutou, surra, esmurr*, empurrou, estrangul*, enforc*, paulada, violent*, maltrat*, quis matar, com_cinto, cintada, cintadas,
    puxou cabelo`,
  aggressor: `
    marido, esposo, namorado, companheiro, meu ex, exmarido, padrasto, madrasta, homem, cara, sujeito,
    ladrao, bandido, desconhecido, meu velho, cunhado, sogro, tio, esposa, mulher, vizinho, pai, mae, irmao,
    filho, cuidadora, professor, patrao, chefe, namorada, parceiro`,
  threat:
    'quer|querem|vai|vao|tenta|tentou me_bater|me_agredir|me_cortar|me_atacar|bater_em_mim, ameac*, persegu*, assedi*, matar, apont*',
  weapon: 'faca, pistola, arma, revolver, facao, canivete, pau, espingarda, morte, matar',
  willHarm: `
    quer|quero|vontade|vai|vou machucar|matar|fazer_mal|sufocar|bater_em bebe|filho|filha|crianca|esposa|mae|alguem|gente|outra_pessoa`,
  armed: 'com arma|pistola|revolver|espingarda|faca|facao|canivete, armado+',
  afraid: 'medo, temo, apavorad*, assustad*, escondid*, trancad*, pavor',
  contagion: `
    gripe, tosse, virus, covid, resfriado, sol, conjuntivite, piolho, catapora, virose, carro, foto, papo,
    ponto, meta`,
  struckWith: `
    com cinto|cinta|pau|cabo|soco|tubo|pedra|garrafa|taco|martelo|sapato|ferro|mangueira|murro`,
  here: `
    grito+, gritando, gritam, trancou, trancado,
    fora, aqui, porta, entrar, entrou, entrando, dentro, janela, portao`,
  willKill: `
    vai|ia me|nos queimar|furar|esfaquear|quebrar|atirar|bater|pegar|espancar, ia|iam me|nos matar, vai|vao me|nos matar`,
  mourned: `
    morreu, morreram, faleceu, se_foi, partiu, perdi, falecido, enterramos`,
  followDead: `
    quer|quero ir_embora|partir com|junto minha_mae|meu_pai|minha_avo|meu_avo|minha_filha|meu_filho|meu_irmao,
    @wish ir|estar|encontrar com_ele|com_ela|junto|atras_dele|atras_dela|pra_perto_dele|pra_perto_dela, @wish seguir|acompanhar ele|ela, ir embora com_ele|com_ela`,
  moving: `
    mud*, mudanca, viaj*, emigr*, pais, cidade, prontuario, transfer*, exterior, portugal, europa, estados_unidos, interior`,
  dwelling: `
    morrer_velhinha|morrer_velhinho|morrer_velha|morrer_velho|morrer_de_velhice|morrer_bem_velhinha|morrer_de_velha|morrer_de_velho,
    viver cidade|casa|bairro|pais|apartamento|predio|sao_paulo|rio|interior|sogra|sogros|pais|aluguel, morar`,
  secret: `
    nao conta|conte|contem|fala|fale|falem|diga mae|pai|pais|ninguem|familia|marido, que ninguem saiba|descubra`,
  keptIn: 'nao me deixa|deixam sair',
  atWork: `
    chefe|chefa|patrao|patroa|supervisor|supervisora|empresa|trabalho|servico nao|nao_me deixa|deixam sair|eu_sair`,
  confines: `
    nao deixa sair|eu_sair|ela_sair|falar|eu_falar|usar, trancou|tomou|pegou|tirou|escondeu|quebrou celular|telefone|documentos|chave|chaves, tranc* casa|quarto|banheiro`,
  despair: `
    nao aguento mais|isso, nao dou mais|conta, nao consigo mais, to no_limite, nao suporto mais`,
  helpWanted: `
    busco|preciso|quero|peco ajuda|que_me_ajudem|falar_com_alguem|conversar_com_alguem, me ajuda|ajudem, alguem me_escutar|me_ouvir`,
  playmates: `
    bola, bolada, futebol, goleiro, karate, treino, boxe,
    creche, coleguinha*, outro|outra|outras crianca|criancas|menino|menina, escola, escolinha, irmaozinho, irmazinha, colega+, jardim`,
  nearlyDid: `
    quase fiz|faco|tentei|fiz_uma_besteira|fiz_besteira|acabei_com_tudo, estive a_ponto_de_fazer`,
  therapy: `
    psic*, psiq*, terap*, ajuda, depressao`,
  leavingForever: `
    vou|vo embora|sumir pra_sempre|para_sempre|de_vez`,
  stopSuffering: `
    @wish parar_de_sofrer|deixar_de_sofrer|nao_sofrer|nao_sofrer_mais|descansar`,
  prepared: `
    preparei|deixei|tenho|fiz tudo, deixei|deixo pronto|prontas|arrumado|arrumada|organizado|resolvido, tudo organizado|resolvido, tudo pronto|preparado|arrumado`,
  letters: `
    as|umas|tres|varias|minhas cartas, carta|cartas|bilhete|bilhetes|mensagem|audio pra|para|pro|pros|pras meu|meus|minha|minhas|a|os filhos|filhas|filha|filho|mae|pai|familia|marido|esposa|criancas, carta|cartas|bilhete de_despedida, ja me_despedi, me despedi de_todo_mundo|de_todos|dos_meus_filhos|da_familia, me perdoem|perdoa, cuidem|cuida dos_meus_filhos|da_minha_mae|do_meu_cachorro|das_criancas`,
  task: `
    morro|morrendo|doido|doida|louco|louca vontade|pra|para acabar|terminar|que_acabe|que_termine isso|isto,
    acabar|terminar|acabo|termino com|tudo papelada|tramite|tarefa|tarefas|pendencias|lista|trabalho|exames|papeis`,
  skinDoctor: `
    dermat*, medico|doutor|doutora|especialista de_pele|da_pele|pele`,
  redEyes: `
    olho+|olhinho+ vermelh*|irritad*|remelando|lacrimejando`,
};
