import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** What only sounds like danger: errands, papers, information, questions, animals, ways of speaking. */
export const contextPt: Vocabulary = {
  '@burden': `
    pendencia, pendencias, coparticipacao,
    burocracia, tramite, tramites, formulario, formularios,
    boleto, boletos, contas, conta, dividas, divida, parcelas, fatura, faturas, preco, precos, juros, cobranca,
    gastos, impostos, mensalidade, valor, valores, prazos, prazo, grana, aluguel, papelada`,
  '@nuisance': `
    transito, estresse, chefe, aluguel, dividas, divida, trabalho, rotina, dieta, burocracia, papelada, curiosidade,
    tedio, tcc, espera, demora`,
  paper: `
    quer|quis|mandou|pediu descartar,
    pedido|guia|encaminhamento|receita|laudo ta|esta|consta|veio|vem|aparece,
    pedido|guia|encaminhamento|receita esta|ta|vem escrito|escrita|dizendo,
    esta escrito, pedido diz, diz pedido, a esclarecer, esclarecer, a descartar, para descartar, pra
    descartar, suspeita de, hipotese, descartou, descartaram, cid`,
  heading: `
    dx, hd, diagnostico, diagnosticos, motivo, motivo da_consulta|do_encaminhamento|do_exame, achado, indicacao, impressao diagnostica, hipotese diagnostica, cid10, cid_10, antecedente`,
  '@order': `
    pedido, pedidos, guia, encaminhamento, receita, papel, papelzinho, folha, laudo, solicitacao, prontuario, relatorio, resultado, exame`,
  writtenOn: `
    e|foi o_que|oq|que diz|ta|esta|colocou|colocaram|escreveu|escreveram|anotou|aparece|veio|consta, e|foi o_que|oq medico|medica|doutor|doutora|dr|dra colocou|escreveu|pos|botou|anotou|pediu, diz|aparece|consta|ta|esta|veio|vem|colocou|colocaram|ta_escrito|esta_escrito @order,
    segundo|conforme @order`,
  errand: `
    que|quem trata|atende|cuida ideacao_suicida|tentativa_de_suicidio|automutilacao|suicidas,
    sangue na_urina|urina|nas_fezes|fezes|oculto exame|exames|resultado|laboratorio|laudo|amostra,
    quanto e|sai|custa|cobram emergencia|urgencia,
    ambulancia quem_paga|paga|e_paga|o_convenio,
    nao quero|preciso emergencia|urgencia|pronto_socorro, ontem|anteontem foi|teve|era emergencia|urgencia,
    ambulancia levou|trouxe|buscou, levado|levada|levaram de|na ambulancia,
    relatorio|laudo|ficha|papel|recibo da|de ambulancia,
    doutor|medico|medica|cirurgiao do infarto|derrame|avc|acidente,
    ambulancia transportar|transporte|remocao|levar|programad*,
    comeca|termina|acaba|sao com|em|por 190|192|193, protocolo+|codigo+ infarto|avc|sepse|azul|trauma,
    onde|como|quando vejo|consulto|olho|encontro o_que deu|saiu, o|que que deu|saiu no sangue|exame|coleta,
    empresa|companhia|central|servico de ambulancia+, somos|sou bombeiro+|socorrista+|paramedico+, bombeiro+ voluntario+, brigada|comite|treinamento|plano de emergencia+,
    na|pela emergencia, porta|fila|recepcao|portaria|corredor|placa|totem da|do emergencia+|urgencia+|pronto_socorro,
    medica|medico|enfermeira|enfermeiro|tecnica|plantonista da|de|na emergencia+|urgencia+, tiroteio|assalto ontem|no_meu_bairro|no_bairro|na_regiao|de_ontem|perto_de_casa,
    vend*|tem|ha|consigo|compr* epinefrina|adrenalina|epipen|autoinjetavel, ambulancia bloque*|tampa*|estacionad*|parad*|atravessad*|atrapalh*|fechando, muita|muitas|passa|passam|barulho ambulancia+,
    esqueci|esqueceu tomar|dar|remedio|comprimido|dose, esqueci|esqueceu tomar remedio|comprimido|dose, como chego|chegar|vou na|no|ate emergencia+|urgencia+|pronto_socorro,
    dente|dentes|dentinho|dentinhos babando|baba, babando|baba dente|dentes|dentinho|dentinhos,
    enxerga|enxergo|ve|vejo|le|leio lousa|quadro|letras|letra|placa|placas|longe|perto,
    parapleg*|tetrapleg*|paraplegic* em|num|no|por|desde acidente|queda|tiro, parapleg*|tetrapleg*,
    adrenalina|epipen|epinefrina venceu|vencid*|receita|renovar|comprar|preco, renovar|receita|comprar adrenalina|epipen,
    sequela+ de|do|da derrame|avc|trombose|infarto|acidente|trauma|paralisia,
    vou ter bebe quais|em|mes|ano,
    emergencia|urgencia de|da estilo|beleza|moda|amor|look, ambulancia que me|o|a|nos trouxe|levou|buscou|atendeu,
    ambulancia deixou|passou|deu|entregou|mandou|mandaram conta|nota|boleto|recibo|fatura|papel|papeis, nota|conta|boleto|recibo|fatura|cobranca ambulancia, ambulancia cobrou|cobraram|faturou,
    cheiro|cheirando gas esquina|rua|quadra|avenida,
    teve|houve|ouvi|falaram|tv|noticia incendio|tiroteio|explosao|acidente perto|do_lado|ao_lado|na_esquina|por_aqui, pegou fogo predio|casa|loja|carro do_lado|ao_lado|da_frente|vizinho,
    emergencia|urgencia|acidente|susto|ocorrido de|da ontem|anteontem|semana_passada|segunda|terca|outro_dia|daquele_dia,
    sala|area|equipe|curso|oficina|manobra+|aula+|certificado de reanimacao|rcp,
    psicologo|psicologa|psiquiatra|medico|especialista|terapeuta|advogado|grupo|apoio|terapia|atendimento|ajuda|programa para|pra|de|a vitima+|pacientes|pessoas|mulheres|gente|quem,
    atendem|tratam|ajudam|recebem|apoiam vitima+|pacientes|pessoas|mulheres|gente|casos|quem,
    nao acorda|levanta|acordo|levanto cedo|antes|tao|nessa_hora|essa_hora|facil,
    unidade|programa|clinica|centro|grupo|servico|protocolo|codigo|area|ambulatorio de|do dor|infarto|avc|derrame|trauma|queimad*|epilepsia|suicid*|convulsoes|intoxic*|envenen*,
    ir na|pra|para|no emergencia|urgencia, emergencia|urgencia ou, emergencia ou ambulatorio|consulta,
    emergencia|urgencia financeira|economica|dinheiro|grana|trabalho,
    contato de emergencia, telefone|numero|linha de emergencia+|urgencia+, saida de emergencia, escada de
    emergencia, urgencia+|emergencia+ fica|ficam|e_no|e_na, consulta|horario|vaga|retorno|encaixe|atendimento de|na|no|para|pra|por
    urgencia+|emergencia+, setor|area|sala|unidade|pronto de|da urgencia+|emergencia+, medico de|da
    urgencia+|emergencia+, atendem|atende|tem|ha|voces|cobre|cobrem|abre|funciona urgencia+|emergencia+,
    urgencia+|emergencia+
    atende|abre|funciona|odontologica+|dentaria|24h|24, urgencia ou, horario de|da urgencia+|emergencia+,
    entrada da urgencia+|emergencia+, onde fica urgencia+|emergencia+, endereco da urgencia+|emergencia+,
    nao e emergencia|urgencia|urgente, nao e uma emergencia, sem urgencia, contraceptivo|pilula de
    emergencia, estado de emergencia, emergencia nacional|sanitaria|familiar|trabalho|pessoal,
    fatura|conta|cobranca da urgencia+|emergencia+, fui|estive|passei|internado|atendido+ na|no|em|pela
    emergencia+|urgencia+, cobra|custa|preco da|de|urgencia+|emergencia+, alta da urgencia+|emergencia+, sai
    da emergencia, plano de emergencia, plano cobre, reserva de emergencia, kit de emergencia, botao de
    emergencia, auxilio emergencial, auxilio
    doenca|maternidade|brasil|natalidade|acidente|reclusao|transporte|alimentacao, inss,
    relatorio|resultado|atestado|ficha|guia da|de emergencia+|urgencia+, tive|surgiu|aconteceu|apareceu uma
    emergencia|urgencia, por uma emergencia, simulado, servico social auxilio, auxilio, tenho urgencia,
    urgencia na|no|em|para|pra, com urgencia, numero|telefone emergencia+|urgencia+, estacionamento
    urgencia+|emergencia+, emergencia familia|familiar|trabalho|casa`,
  study: `
    antitetanica, vacina do tetano, vacina de tetano, toxoide,
    ressonancia, ecocardiograma, ultrassom, ultrassonografia, eco, radiografia, raio, tomografia, tc, exame,
    exames, analise, laboratorio, hemograma, teste, eletrocardiograma, eletro, eletroencefalograma, holter,
    ergometrico, biopsia, colonoscopia, endoscopia, resultado+, laudo+, pedido, guia, encaminhamento,
    autorizacao, prontuario, atestado, declaracao, receita, controle de|pos|do|da|com, acompanhamento,
    checkup, check up, revisao, reabilitacao, fisioterapia, terapia, fisio, pos
    infarto|avc|derrame|operatorio|cirurgia|cirurgico|covid|operatoria, posoperatorio, sequela+, sequelas,
    estudo+, diagnostico de, retorno, palestra, oficina, curso, campanha, vacina contra|da, seguro
    de|contra, especialista em, programa de, clinica de, unidade de, grupo de apoio, doppler, oculto,
    densitometria, mamografia, papanicolau, preventivo, urografia, cintilografia`,
  staff:
    'seguranca, guarda, vigilante, recepcionista, caixa, enfermeira, enfermeiro, porteiro, funcionario, secretaria, atendente',
  serviceFor: `
    psicologo|psicologa|psiquiatra|terapeuta|advogado|advogada|grupo|terapia|programa pra|para|de mulher|mulheres|vitima+|criancas|pessoas|homens|quem`,
  information: `
    cobraram, reembols*,
    e|sera perigoso|arriscado|seguro|recomendavel, parto em_casa|humanizado|na_agua perigoso|arriscado|seguro|e|custa, li que,
    diferenca entre|de|do|da, trabalha|trabalham|atende|cuida com|de pacientes|pessoas|doentes|gente com|de,
    quantos|quantas meses|semanas sente|sentir|mexe|mexer,
    cobram|cobra|custa|pagam|pago|inclui|cobrem ambulancia|remocao,
    quantos|quantas|quanto dias|semanas|meses|tempo repouso|atestado|licenca|afastamento|dura|demora|internado,
    quero|queria|gostaria|queremos aprender,
    quantas|quantos|que contracoes|batimentos|chutes|movimentos sao|e|devo|tem_que|se_considera,
    quanto cobra|cobram|custa|fica|e ambulancia, ambulancia quanto|preco|custo,
    quanto|quantos tempo|dias|meses esperar, esperar pra|para viajar|voltar|trabalhar|dirigir|operar|fazer, quanto tempo tem_que|devo|depois,
    trabalho|projeto|prova|seminario|apresentacao|redacao|pesquisa sobre|da|de escola|faculdade|colegio|curso, trabalho|projeto|seminario sobre,
    se herda|pega, e|sao hereditari*|contagios*|genetic*,
    quem|quanto|como paga|pago|pagam|custa|cobram ambulancia|remocao|transporte|urgencia+,
    quando comecam|comeca|iniciam|aparecem|costumam|surgem,
    que|quantos|qual temperatura|graus|pressao|nivel|glicose e|sao|e_considerado|deve|deveria, a partir quantos graus, com quantos graus,
    tem custo, e paga, e gratis, ambulancia de voces, e cobrada,
    trabalho em|com|no|na|num|numa|como|de_enfermeira|de_tecnico|de_socorrista, trabalha em|no|na|num|numa|como, trabalhar
    em|no|na, sou enfermeiro+|medico+|medica|bombeiro|socorrista|estudante|jornalista|tecnico|tecnica,
    curso, palestra, oficina, tese, tcc, pesquisa, artigo, noticia+, filme, serie, livro, novela,
    documentario, musica, campanha, vaga de, emprego, curriculo, capacitacao, congresso, simulado, primeiros
    socorros, quanto custa, qual valor, preco, valor da|do, aceita|atende|pelo|qual|meu|do convenio, plano cobre, cobre, cobertura,
    informacao sobre, informacoes sobre, quero informacoes, folheto, cartilha, estatistica+, prevencao, dia
    mundial, setembro amarelo, conferencia, aula, jogo, seguradora, tem ambulancia, servico de ambulancia,
    transporte programado, alug*, estagio, faco enfermagem|medicina|tecnico, trabalho com, estacionamento`,
  '@specialist': `
    neurologista, neuro, psico, cardiologista, cardio, pediatra, ginecologista, gineco, gastro,
    gastroenterologista, clinico, clinico geral, clinica geral, psicologo, psicologa, psiquiatra,
    dermatologista, dermato, alergista, urologista, uro, oftalmo, oftalmologista, ortopedista, orto,
    pneumo, pneumologista, otorrino, cirurgiao, neurologia, cardiologia, pediatria, ginecologia,
    dermatologia, psicologia`,
  doctorQuestion: `
    que|qual medico|doutor|doutora|especialista preciso|procuro|busco, e|seria|sera com|no|na @specialist,
    @specialist ou @specialist,
    tenho|corro|terei risco,
    tem|teria|ha|atende cardiologista|neurologista|pediatra|pneumologista|gastro|ortopedista|ginecologista que|para veja|trate|atenda|atende|trata|cuida|ve,
    doutor|doutora|medico|medica|especialista que ve|trata|atende|cuida|opera,
    e|faz|sera perigoso|ruim|mal|arriscado|bom tomar|misturar|combinar|usar|passar,
    posso|pode|podemos|devo tomar|misturar|combinar|usar|dar,
    quantos|quantas|de_quanto comprimido+|gotas|remedio+|clonazepam|rivotril|doses|miligramas posso|devo|tomo|pode,
    quantos|quantas comprimido+|gotas clonazepam|rivotril|losartana|dipirona|paracetamol|ibuprofeno posso|devo|tomo|pode,
    que|qual medico|doutor|especialista|especialidade ve|trata|atende|cuida|e, que|qual
    medico|doutor|especialista|especialidade devo|preciso|marco|procuro|faz|olha, com quem, qual|que
    medico|especialista|especialidade|doutor, a qual medico, quem cuida|trata|atende|ve,
    tem|teria|ha @specialist para|pra|de, tem|ha|procuro|preciso|busco especialista|medico em|de|para|pra|que, voces atendem|tratam|cuidam|fazem,
    atendem|tratam casos|pacientes|pessoas, fazem tratamento, medico que
    cuida|trata|atende, quem ve|trata|atende|cuida, ve cardiologista|clinico|medico, e
    cardiologista|clinico, quando e grave`,
  pet: `
    cachorro, cachorra, cachorrinho, cachorrinha, cadela, gato, gata, gatinho, gatinha, veterinari*, pet,
    coelho, papagaio, hamster`,
  thing: `
    paciencia, animo, economia, bolso, carteira, conta_bancaria, salario, bateria,
    motor, onibus, metro, trem, taxi, carro, link, botao, roteador, formulario, bateria, chat, bot, robo, email, teclado,
    videochamada, chamada_de_video, video, tela, imagem, camera, celular, telefone, cel, tablet, computador, notebook, sistema, site, app, internet, wifi, sinal, luz, ligacao, servidor, preco,
    precos, dolar, tarifa, custo, valor, carteirinha, cartao, guia, receita, papeis, documentos, chave, chaves, oculos, guarda_chuva, mochila, bolsa, casaco, blusa, bone, fone, fones,
    aparelho, bateria, impressora, plataforma, linha, conta, boleto`,
  mishap: `
    dispararam,
    agoniza, agonizando, em coma, na_uti,
    ta|esta|ficou morto|morta, no reage, nao reage|responde|funciona,
    caiu, morreu, morrendo, desmaiou, colapsou, disparou, disparam, afogou, apagou, despencou, travou,
    infartou`,
  idiom: `
    mordeu|picou|mordida|mordido|picada|picado pelo|o|por_um bichinho|bicho|mosquitinho da|do|dos|das|de,
    derret*|sufoc*|cozinh*|morrend* nesse|com|de esse|tanto|calor, cabeca vai|vai_me explodir|estourar com|de tanta|tanto|tantas|tantos senha+|coisa+|informacao|numero+|papel|mensagem|opcao|documento+|codigo+|conta+,
    espera|fila|horario|hora|preco|precos|transito|dirigir|viajar|madrugar|jejum|burocracia|dieta|calor|isso e|seria|parece suicidio|suicida,
    ceg* sem oculos|lente|lentes,
    se nao_me_atenderem|nao_me_atendem|nao_nos_atenderem|nao_me_derem|nao_tiver|nao_tem desmaio|desmaiar|morro|infarto|infartar,
    ter|teve|tive|dar|deu|da treco|troco|piripaque|infarto|ataque quando|ao viu|vi|ver|vejo|soube, sangra|sangrar quando|no calor|frio|tempo_seco|assoo|esta_muito_calor|ta_muito_calor,
    afog* em copo,
    grave|mal|doente|morrendo|morto|morta de preguica|moleza,
    doi coracao|alma ter|desmarcar|cancelar|perder|nao_poder|deixar|falar,
    comporta|comportando|comportou|cheira mal|muito_mal|pessimo, agressivo|agressiva|violento escola|colegas|creche|aula|separamos,
    abatid*|caid*|prostrad* desde|por morreu|faleceu|morte|separacao|divorcio|separamos|trabalho,
    caiu massinha|restauracao|coroa|resina|protese|obturacao,
    caiu cara|alma chao, cara|alma caiu chao, nao_quero morrer nem_nada,
    incha|inchando|inchado|inchada|estufa|estufado|estufada barriga|estomago, barriga|estomago incha|inchando|inchado|inchada|estufa|estufado|estufada,
    mal|muito_mal|pessimamente atendido+|tratado+|recebido+, atenderam|trataram|receberam|atendeu|tratou|recebeu mal|muito_mal|pessimamente,
    cabeca explodindo|explode|estourando|estoura|vai_explodir com|de|por tanto|tanta|tantos|tantas numero+|opcao|opcoes|papel|papelada|horario+|mensage*|coisa+|documento+,
    a|o da|do|de minha|meu mae|pai|filho|filha|avo|avoh|marido|esposa|irma|irmao nao_mexe|nao_mexa|nao_mexam,
    nao mexe|mexa|mexam na|no|em|nessa|nesse|com minha|meu|consulta|horario|dela|dele|da|do,
    ter um|uma treco|troco|ataque|infarto|coisa se|quando|toda_vez, treco|troco se,
    mao bolso|bolsa|carteira, acabou|baixou|falta liquido lente|lentes|freio,
    ultimas|ultimos sessoes|consultas|semanas|provas|quimios|datas|terapias, to|estou|tou|vivo|passando no_sufoco|sufoco, que sufoco,
    dorme|dormem|dormiu|dormente pe|pes|perna|pernas|mao|braco quando|se|ao escrevo|digito|dirijo|costuro|durmo|cruzo|cruzar|sento|sentar|sentada|sentado|apoio,
    cara caiu chao vergonha,
    cara caiu|cai|no_chao vergonha|de_vergonha, cara chao vergonha,
    vermelh*|ficou um|feito|igual camarao|tomate|pimentao, viol* direito|direitos|privacidade|intimidade|contrato|lei|norma, carro|moto morrendo|morre|morreu|agoniza, nao_quer tomar sopa|legume+|suco_verde|vitamina,
    ceg*|surd*|mudo|muda com|por|de tanta|tanto|a|o luz|luzes|flash|barulho|musica, desmai* se disserem|falarem|nao_tem|nao_tiver|nao_conseguir,
    quer|querem me_matar com preco|precos|valor|valores, tao|ta|estao|vao|me matando|matar|matam|mata com|de|por ligacoes|ligacao|mensagens|cobranca|propaganda|emails|precos|tabela, quase cai|caio|caiu para_tras|de_costas|da_cadeira,
    filho|filha|menino|menina|neto|neta me|nos|na bate|bateu|morde|chuta quando|se|porque tiro|tiramos|falo|desligo|nao_dou|fica_bravo|faz_birra, correndo sem_ar|sem_folego,
    durmo|dorme|dormir|dormindo|respiro|respira boca_aberta|pela_boca,
    enfermeira|enfermeiro|medica|medico|dentista|tecnica|tecnico me machucou|furou|destratou|tratou, linha|companhia|passagem aerea,
    coracao parou|pulou|disparou|quase_parou|saiu_pela_boca quando|ao vi|ver|soube|li|abri|recebi|falaram|disseram,
    respirar tranquilo|tranquila|aliviado|aliviada|em_paz, agora|ja|enfim|finalmente posso|consigo respirar, coracao quando|ao vi|ver|soube|li|abri|recebi|falaram|disseram, nao_quer|nao_gosta|nao_gosta_de comer verdura+|legume+|carne|fruta+|sopa|salada|peixe|ovo+|feijao|nada_verde, soco|chute|golpe|murro|tapa no_estomago|na_cara|no_bolso|baixo esse|essa|este|com|por|do|da @burden|noticia|aumento|reajuste,
    pe moleque|meia|manga|coelho, app|site|sistema|chat|robo|espera|fila|conta|clinica|burocracia|papelada vai|vao|quase dar|deu infarto|treco|ataque|avc|troco, sem ar|folego|palavras quando|ao vi|soube|ouvi|li|ver,
    agoniz*|morrendo|infart*|desmai*|afog*|explod*|colaps* de|com|tanto tedio|rir|fome|sono|calor|frio|pena|vergonha|nervoso|emocao|felicidade|amor|vontade|sede|curiosidade|raiva|inveja|cansaco|trabalho|estudar|trabalhar|esperar|preguica,
    matar|matam|mata|matou de|do susto|rir|coracao|raiva|tedio|angustia,
    braco|perna|pe|mao|costas do|da carro|moto|cadeira|mesa|bicicleta|cama|sofa|porta|oculos|brinquedo|boneco|poltrona|movel,
    cabeca com|de|por tanto|tanta|tantos|tantas, quase desmai*|morro|infart* de|so|so_de pensar|ver|imaginar|ouvir,
    calor|frio|sede|fome|abafado de|pra|para|que desmai*|morrer|derreter|infartar,
    dei|bati|choqu* de_cara|com realidad*|realidade|noticia|preco, gente|pessoa se afoga|sufoca|desmaia|morre|derrete, morrer|morro se nao consigo|conseguir|tiver|tem|achar|acho|arrumar consulta|horario|vaga|encaixe,
    afog*|sufoc*|mort* de|em|com servico|trabalho|tarefa|tarefas|papel|compromisso|compromissos,
    @cannot respirar de_rir|de_tanto_rir|de_tanta_risada|de_emocao,
    dormiu|dormente perna+|pe|braco|mao|bunda de_tanto|por_ficar|de_ficar|sentad*, mordi|mordo lingua comendo|mastigando|falando,
    ameac* demitir|processar|multar|denunciar|mandar_embora|despedir|cortar,
    pronto socorro|atendimento,
    morrer sem conhecer|ver|provar|viajar|ir, cabeca com|de @burden, 
    explod*|estour* com|de @burden, explod*|estour* tanto|tanta|tantas|tantos burocracia|papelada|mensagem|mensagens|coisa|coisas|trabalho|tarefa|tarefas, sangr* dinheiro|grana,
    @burden me deixou|deixa|deixaram sem_ar|sem_folego|mort*|louco|louca|tonto|tonta, me deixou sem_ar|sem_folego preco|valor|conta,
    sistema|internet|site|app desmaiou|morreu,
    mal so de|em pensar, mal so pensar,
    choque com|por preco|precos|valor|noticia|conta|o_que_cobram,
    desmai* de|do|com emocao|alegria|susto|noticia|preco, cafe papeis|teclado|computador|celular|documentos,
    queimei|queimou lingua|ceu_da_boca|paladar, facada|punhalada costas com|por @burden, facada|golpe|tiro com|por @burden, balde agua fria,
    morr* por que|ver|ir|comer|saber|conhecer|sair|ferias|cafe|voce, mal por|de nao|ter|faltar,
    mal por|de nao_ter|nao_avisar|nao_ir|ter_faltado|ter_atrasado, caiu|cair|cai dente+|dentinho|cabelo|cilio,
    infart*|desmaiar|treco quando chegar|ver|vi|vejo, um parto marcar|conseguir|agendar|para,
    dor de cabeca com|esse|este|esse_site|esse_app|o_site,
    ar|folego de tanto|rir|emocao, sem ar|folego de rir|tanto, sem ar de tanto rir,
    afog*|sufoc*|sangr*|enforc*|asfix* com|de|por|em @burden, sangr* fic*|deix* com|por @burden,
    me|nos asfixia|afoga|sufoca|mata|ta_matando|ta_sufocando @nuisance, @nuisance me|nos sufoc*|asfix*|mat*|afog*,
    @nuisance ta|esta me sufocando|matando|afogando, enforcad*|afogad* de|com|em tempo|grana|dinheiro|trabalho|tarefas|provas,
    morr*|infart* com|de|por @burden, matam|mata|matou @burden,
    morr* de rir|fome|sede|vontade|pena|frio|calor|sono|vergonha|curiosidade|tedio, morr* de
    inveja|saudade|saudades|amor|nervoso|ansiedade, morr* de
    cansaco|raiva|medo|preguica|susto|dor_de_cotovelo, mort*|morr* de
    rir|fome|sede|vontade|pena|frio|calor|sono|vergonha, mort*|morr* de
    curiosidade|cansaco|cansada|inveja|saudade|saudades|medo|susto|preguica, mort* cansad*, to|estou mort*
    hoje|de|cansad*, morro por, morrendo por um|uma, me mata|matando
    joelho|costas|dente|cabeca|pescoco|pe|coluna, me mata|matando
    calor|saudade|curiosidade|fila|transito|quadril|ombro, matando aula|trabalho|tempo, matar
    aula|saudade|saudades|tempo|trabalho, mata de rir, me afogando em trabalho|contas|papeis|dividas|provas,
    afogad* em|de trabalho|contas|dividas|papeis|provas|tarefas, sufocad* de|com|em
    trabalho|contas|dividas|tarefas, atolad*, coracao partido, partiu meu coracao, sangue frio, sangue bom,
    sangue novo, suar sangue, dar sangue, dei o sangue, ferve sangue, ar condicionado, sem ar condicionado,
    deu gripe|virose, desmai* de|do sono|fome|cansaco|rir|susto, apaguei na
    cama|sofa|mensagem|o|a|conversa|foto|app|aplicativo|numero, apagou
    luz|mensagem|tela|celular|conversa|numero|foto|o|energia, apag* de sono|cansaco, ataque de
    riso|tosse|nervos|choro|bobeira, dor na alma, dor no coracao dizer|ver|falar|saber, doi na alma, doi
    dizer, explodir de raiva|alegria|tanto, cabeca explodindo de tanto, bomba relogio, sem palavras, sem
    folego de rir|rir|com, quase tive|tenho|morri|infartei|desmaiei um|uma|quando|com|de|ao, quase infart*,
    quase enfart*, quase morri de|do|quando, vou|ia infartar com|quando|de|se|ao, de infartar, enfartar com,
    infarto com o preco|valor|conta, oi coracao, obrigad* coracao, meu coracao obrigad*, coracao de ouro,
    caiu ligacao|sistema|linha|internet|luz|sinal|site|conexao|chamada|ficha|bem|mal, cai|caiu|caia
    segunda|terca|quarta|quinta|sexta|sabado|domingo|feriado, queda cabelo|energia|sistema|luz|pelos, cort*
    cabelo|unha|unhas|ligacao|luz|internet|gastos, bateu
    saudade|fome|sono|duvida|vontade|preguica|frio|curiosidade|meta|foto|ponto, bater foto|papo|ponto,
    explod* mensagem|mensagens, correndo sem folego, vim|cheguei sem folego, golpe de
    sorte|pix|whatsapp|estado, cair no golpe, cai no golpe, veneno para|pra
    baratas|barata|formiga|formigas|rato, barata+, febre ouro|copa|compras|amarela, matar dois coelhos, me
    mato de|trabalhar|estudar, me matando de|pra|trabalhar|estudar|estudando|trabalhando, te mato,
    intoxicad* de|com noticias|informacao, licenca por morte, ate a morte, engoli sapo|seco, engolir
    sapo|choro, de tirar folego, tirar o folego, perdi folego de rir, acidente geografico, ate morrer, so o
    po, vou|vai morrer de esperar|tanto|rir|tedio|fome, morrer esperar|esperando, me mata|matam se, vao me
    matar se, treco com|chat|espera, ter um treco com, ter um troco com,
    cadastro|chat|sistema|trabalho|transito|estresse|isso|calor vai matar, vai me matar de`,
  fiction: `
    no|na|nos|deu_no jornal|jornais|noticiario|noticia|noticias|tv|televisao|radio falaram|disseram|mostraram|deu|saiu|passou,
    na|no|da|do|numa|num|uma|um novela|serie|filme|conto|livro|peca|jogo|sonho|desenho, novela|serie|filme|livro que|onde|em, vi|li|ouvi|saiu|passou na_tv|na_televisao|no_jornal|na_internet|num_video|no_instagram sobre|falando|um_caso|o_caso, vi|li|ouvi|saiu|passou|deu jornal|noticias|noticiario|tv|televisao|tele|radio|fantastico|g1, personagem, personagens, protagonista+, mocinho, mocinha, ator, atriz, sonhei, sonho que|onde, pesadelo+`,
  heardOf: 'vi, vimos, li, lemos, ouvi, escutei, soube, saiu, passou, deu, mostraram, contaram',
  medium: `
    na|no|pela|pelo|num|numa tv|televisao|tele|radio|jornal|noticiario|noticia|noticias|internet|facebook|tiktok|instagram|insta|twitter|youtube|redes|video|reels|fantastico`,
  schoolwork: `
    para|pra|uma|dao|tem|fazem palestra|palestras|oficina|oficinas|curso|treinamento,
    para|pra|e trabalho|projeto|tarefa|pesquisa|redacao|monografia|seminario|entrevista faculdade|universidade|escola|colegio|curso|mestrado|aula, e|pra|para tcc|tese|monografia`,
  takenBack: `
    calma, relaxa, tranquilo, tranquila,
    mentira+, mentirinha, brincadeira, brinks, brincando, zoeira, zoando, e|era piada`,
  named: `
    me|se chamo|chama|chamam, meu|seu|o sobrenome|nome e, sobrenome, em_nome_de, de_sobrenome, mae|pai|filha|filho chama`,
  attendQuestion: `
    atendem, tratam, opera, operam`,
  '@desk': `
    mensagem, mensagens, atendimento, servico, autorizacao, fatura, faturas, boleto, boletos, preco, precos, espera, demora, consulta, horario, vaga, papelada, burocracia, site, app, sistema, convenio, plano, operadora, cobranca, cobrancas, tarifa, tabela, ligacoes, fila, noticia, conta, custo, custos, reembolso, multa, valor`,
  deskCause: `
    de tanto|tanta esperar|espera|ligar|escrever|falar|pedir, com|por|de|essa|esse|tanta|tanto @burden,
    com|por|de|da|do|essa|esse|esta|este|tanta|tanto @desk, quando|ao vi|ver|chegou|soube|me_falaram @desk`,
};
