import type { Vocabulary } from '../../lexicon.ts';

/** What Brazilians of every region do at a front desk. Names as in `concepts.ts`. */
export const actsPt: Vocabulary = {
  filler: `
    o, a, os, as, um, uma, meu, minha, meus, minhas, de, do, da, dos, das, ao, no, na, em, me, se, que,
    com, para, por, favor, ja, mais, te, lhe, nos, esse, essa, este, esta, nesse, nessa, pra, pro, seu,
    sua`,

  // What is done.
  book: `
    agend*, reserv*, marcar*, marca, marco, marque, marquem, marcava, program*, marcacao, marcarmos,
    marcando`,
  get: `
    que alguem visse|veja|olhasse|olhe|atendesse|atenda|examinasse, que visse|olhasse ele|ela,
    conseguir, consigo, consegue, arrum*, pegar, pego uma, ver horario, encaix*,
    passar no|com|em medico|doutor|doutora|clinico, passar em, passar no, ser atendid*, atender,
    me atend*, fazer, faco, realizar, tirar, coloc*, me encaixa, ver um|a medico, dar, solicit*, pedir`,
  want: `
    quero, queria, gostaria, preciso, precisava, precisamos, desejo, desejaria, to querendo,
    estou querendo, procuro, busco, queremos, necessito, tenho que, to precisando, estou precisando,
    gostava, to atras, estou atras, interesse, interessad*, me interessa, devo, quiria, qro, qria,
    me ajuda*, ajuda, era pra, seria para, tinha que`,
  '@strike': `
    me tira, me tire, me tirem, me tirar, me apaga, me apague, me exclui, me exclua, me remove, me remova,
    me retira, me retire, me risca, me risque, tira eu`,
  '@day': `
    segunda, terca, quarta, quinta, sexta, sabado, domingo, hoje, amanha, segunda-feira, agenda, agendamento`,
  cancel: `
    desconsider*, ignor*|esquec* consulta|agendamento|horario|reserva,
    @strike @day,
    cancel*, desmarc*, anul*, exclu*, desist*, delet*, suspend*, apag* consulta|agendamento|horario,
    elimin*, desfaz*, dar baixa, derrub*`,
  drop: `
    me tirem|tira|tire|removam|excluam da agenda|consulta, me tirem|tira da agenda,
    tira|tirem|tire|retira|remove|exclui consulta|exame|horario|agendamento, liber*, abro mao,
    abrir mao, cedo, ceder, tira|tirar|tirem da agenda, tira meu nome`,
  unneeded: `
    nao precisamos da consulta, nao precisamos mais, nao precisamos de consulta,
    nao precisa da consulta, ja nao precisamos, ja melhorou, nao e mais necessario, nao preciso mais,
    nao vou precisar, nao quero mais, nao precisa mais, ja nao preciso|quero, nao sera necessari*,
    nao e mais necessari*, ja consegui, ja fui atendid*, consegui em outro|outra|outro_lugar,
    ja melhorei, ja estou|to bem|melhor, nao tenho mais interesse, nao necessito mais,
    nao faz mais sentido`,
  move: `
    passar ultrassom|ressonancia|retorno|sessao|coleta,
    passar pra|pro|para segunda|terca|quarta|quinta|sexta|sabado|outro, mud*, troc*, remarc*, reagend*,
    adi*, antecip*, alter*, transf*, passar consulta|exame|horario|para, passa para, passe para,
    adiant*, posterg*, jogar, joga para, reprogram*, mov*, modific*, empurr*, ajust*, prorrog*, pular`,
  other: `
    outro dia, outra data, outro horario, outra hora, outra semana, mais tarde, mais cedo,
    mais pra frente, mais para frente, novo horario, nova data, novo dia, outras datas, outros horarios,
    para depois, melhor na, em vez de, ao inves de, no lugar de, outra consulta, em outro momento`,
  confirm: 'confirm*, reconfirm*',
  attend: `
    nao vamos faltar, nao pretendo faltar, nao faltaremos, comparec*, vou, irei, iremos, vamos, ir,
    estarei, estaremos, la estarei, eu vou, vou sim, to la, estou la, nao falto, nao vou faltar,
    nao faltarei, pode contar, podem contar, conta comigo, contem comigo, contar conosco, presenca,
    presente, mantenho, manter, mantem, mantido, mantida, continua de pe, de pe, esta de pe, certo para,
    chego la, pontual, nos vemos la|amanha, ate la, ate amanha na, pretendo ir, posso ir, apareco,
    tamo la, a gente vai, vou la, marcar presenca`,
  unable: `
    nao posso ir|comparecer|mais_ir, nao poderei, nao vou poder, nao vou conseguir,
    nao consigo ir|comparecer|chegar|mais_ir, nao conseguirei, nao irei, nao iremos, nao vou, nao vamos,
    nao vou mais, nao vou ir|estar|comparecer, nao comparecerei, nao estarei, nao vai dar,
    nao da para ir, nao dara, tive um imprevisto|problema|contratiempo, tive que viajar, surgiu um,
    surgiu, apareceu um compromisso, imprevisto, nao rola|vai_rolar, ficou impossivel,
    impossivel ir|comparecer, nao tenho como ir|comparecer, sem condicoes de ir, nao poderia ir,
    nao pude ir, nao vou la, nao me esperem, nao chego, nao contem, nao conte`,
  accept: `
    interesse na_vaga|no_horario|no_encaixe, aceit*, fico com, fico sim, pego, vou pegar, pego sim,
    quero sim, quero essa|esse, serve, me serve, serve sim, esta otimo, ta otimo,
    fica bom|otimo|perfeito|bem, topo, to dentro, e meu, e minha,
    pode reservar|colocar|marcar|encaixar|agendar|segurar|fechar|por, reserva para mim, reserva ai,
    segura, garante, garanta, vou querer, me encaixa*, eu quero, fechado, fechou, bora, aproveito,
    vou aproveitar, essa vaga sim, vou ficar com, funciona, consigo nesse|nessa|esse, consigo ir`,
  reject: `
    recus*, rejeit*, dispens*, declin*, nao aceit*, nao fico com, nao vou querer, nao vou ficar,
    nao pego, nao quero essa|esse|a_vaga|o_encaixe, nao serve, nao me serve, nao da para mim,
    nao funciona pra, nao fica bom, nao tenho interesse, nao me interessa,
    nao consigo nesse|nessa|esse|essa|ir|chegar, passo a vez, passo essa, passo dessa,
    passa para outro|outra|proximo, passar para outro|outra|proximo, passar a vaga, da para outro|outra,
    pode dar, para outra_pessoa|outro|outro_paciente, pro proximo, proximo da fila,
    deixa para a proxima, deixo passar, deixa passar, fica para a proxima,
    continuar esperando|na_fila|na_lista|aguardando, continuo na|esperando|aguardando,
    sigo na|esperando|aguardando, prefiro esperar|aguardar|continuar|manter|ficar,
    manter consulta|meu_horario, fico com minha|meu, melhor esperar, vou esperar,
    pass* vaga|horario|lugar outro|outra|alguem|ninguem|proximo,
    dar|deem|da vaga|horario|lugar outro|outra|alguem|ninguem|proximo, chama outro|outra|o_proximo,
    oferec*, ofereca*`,
  send: `
    envi*, mand*, anex*, segue, seguem, subir, subo, fazer upload, upload, compartilh*,
    aqui esta|vai|ta, ai vai|esta|ta, encaminh*, to mandando, escane*, passar foto, entreg*, apresent*,
    foto da|do, olha o|a, vou passar, to passando, te passo, deixo aqui, carregar`,
  have: `
    tenho, tem, temos, teria, teriam, tinha, existe, ha, haveria, possuem, possui,
    medico pediu|passou|solicitou|deu, doutor pediu|passou|solicitou|deu,
    doutora pediu|passou|solicitou|deu, me deu, me passou, pediu`,
  see: `
    pergunt*,
    ver, consultar, saber, verificar, lembr*, olhar, checar, conferir, mostra*, dizer, me diz, me fala,
    informar, esqueci, perdi, visualizar, acessar, relembr*, nao lembro, detalhes, dados, pode me dizer,
    repete, repetir`,
  arrive: `
    cheguei, chegamos, chego, acabei de chegar, acabamos de chegar,
    estou aqui|ai|na|no|em|aguardando|esperando|fora, to aqui|na|no|aguardando|esperando, tamo aqui|na,
    ja estou, ja to, ja estamos, estamos aqui|na|no|aguardando, do lado de fora, la fora, na recepcao,
    na porta, sala de espera, minha chegada, chegada, check in, checkin, check-in, chek in,
    aqui na frente, em frente, na portaria, no estacionamento, estacionando, registrar chegada,
    anunciar*, dar entrada, avisar que cheguei, aqui embaixo, no predio, no saguao, me encontro,
    ja chegu*, chegando`,
  notify: `
    avis*, notific*, me chama*, chame, ligue*, me liga*, me fala, contat*, me comunic*, ser avisad*,
    me inform*, me manda mensagem, me da um toque`,
  freed: `
    abrir vaga|horario|agenda, abrir, abra, surg* vaga|horario|um, surg*, liber*, desistencia*, desist*,
    alguem cancel*|desist*|desmarc*|falt*, houver, tiver vaga|horario|desistencia|cancelamento|encaixe,
    tiver, aparecer, vagar, vaga antes, horario antes, algo antes, mais cedo se, mais proximo se,
    encaixe, cancelarem, alguem, sobrar, um horario mais proximo, data mais proxima, antecipar se`,
  join: `
    esper*|aguard* uma|a|alguma vaga|horario|encaixe, entrar, coloc*, inscrev*, deix* meu nome,
    deixar nome, meu nome, incluir, inclui, inclua, por, poe, bota*, botar, ficar, adicion*,
    cadastr* na, aguardar, inscricao, anota*, me poe`,
  waitlist: `
    lista de espera, fila de espera, fila, lista, espera, encaixe, lista de encaixe, cadastro de espera,
    fila do encaixe, fila de encaixe`,
  stop: `
    nao quero receber, nao queremos receber, nao desejo receber, nao tenho interesse em receber,
    nao quero continuar recebendo, nao quero mais mensagem|mensagens|lembrete|lembretes|avisos|nada,
    nao quero mensagens|lembretes|avisos,
    pare|parem|parar|deixem de me escrever|mandar|enviar|ligar|perturbar|contatar,
    apag*|exclu*|remov*|delet* esse|este|meu|o contato|numero|celular|telefone, nao ser contatad*,
    parem com|as, me apag*, ta enchendo, isso e spam, nao me interessa que me,
    nao quero promocao|promocoes|avisos|propaganda|emails|mais,
    nao quero que me escrev*|mand*|envi*|contat*|lig*|perturb*|chegue*|continu*, ja chega|deu|basta de,
    me tira|tirem disso|daqui|dai|desse, denunciar, nao autorizo que|contato|mensagens|envio,
    nao voltem_a|volte_a, apaguem|apaga|exclui|excluam|removam meu contato|numero|cadastro,
    ficar recebendo, continuar recebendo,
    par* de enviar|mandar|encher|receber|perturbar|escrever|ligar|contatar, parem, pare, parar de,
    deix* de enviar|mandar|receber|escrever, nao quero receber, nao desejo receber,
    nao quero mais mensagens|lembretes|notificacoes|receber|whatsapp|nada, nao me envi*, nao me mand*,
    nao mand* mais, nao envi* mais, nao manda, nao envia, nao me contat*, nao me escrev*,
    nao me lig* mais, nao me perturb*, nao me incomod*, chega de, nao voltem_a|volte_a,
    nao fiquem|fique me mandando|enviando|escrevendo, continuem me mandando|enviando|escrevendo,
    nao chegue* mais, nao receber mais, me descadastr*, descadastr*, desinscrev*,
    me tir* da|do|dessa|desse, tir* meu numero|contato|telefone, me remov*,
    remov* meu numero|contato|cadastro|dados|telefone,
    exclu* meu cadastro|numero|dados|contato|telefone, apag* meus_dados|meu_numero|cadastro|contato,
    sair da lista, sair, revog*, retiro minha autorizacao|consentimento,
    cancelar mensagens|inscricao|lembretes|notificacoes|assinatura, unsubscribe, stop, spam, bloque*,
    me descadastra, deletar meu numero|cadastro|dados, nao autorizo, quero sair,
    baixa no meu numero|cadastro`,
  wrong: `
    numero nao pertence, nao pertence a, celular nao pertence, esse numero nao e, nao sou o, nao sou a,
    nao sou essa, aqui nao mora, nao mora aqui, nao e daqui, nao sou o dono, se enganaram, eu nao sou,
    nao e mais desse, nao me cadastrei, celular nao e, telefone nao e, numero nao e mais,
    nao e o celular, esse celular nao, numero errado, engano, foi engano, numero nao e,
    nao e meu numero, nao sou, nao conheco, nao e dessa pessoa, nao e desta pessoa, esse telefone nao,
    numero trocado, pessoa errada, contato errado, telefone errado, esse numero nao`,
  talk: `
    conversar com, consultor, falar, fala com, conversar, transf*, contato com, atendimento humano,
    central de atendimento, me pass* para|pra|pro|com, me liga*, me ligar, ligar pra mim,
    podem me ligar, pode me ligar, me liguem, me atend*, alguem para, tem alguem,
    chama* alguem|atendente|uma, ajuda de uma, ser atendid* por, me conect*, me comunic*, suporte, sac,
    ouvidoria`,
  open: `
    abre, abrem, abrir, aberto*, aberta*, fecha*, fecham, fechado, funciona*, atende, atendem,
    atendimento, horario de funcionamento|atendimento, expediente, trabalham, plantao`,
  cost: `
    quanto tem que pagar, quanto tenho que pagar, quanto me cobram, quanto preciso pagar,
    quanto devo pagar, quanto custa uma|a|o|um,
    quanto custa*|e|fica|sai|cobr*|esta|ta|paga|pago|seria|vou_pagar|preciso_pagar|da|vale, custa*,
    preco*, valor*, custo*, tabela de precos, orcamento*, cobra*, coparticipacao, pagar, pagamento*,
    cartao*, dinheiro, pix, desconto*, promoc*, pacote*, parcel*, taxa*, boleto, debito, credito, carne,
    barat*, caro, quantos reais, nota fiscal, forma de pagamento, vista, reembols*`,
  insurance: `
    hapvida, amil, bradesco, sulamerica, cassi, convenio*, plano*, plano de saude, seguro*, carteirinha,
    sus, unimed, cobertura, cobre, carencia, operadora*, seguradora*, credenciad*, rede, ans,
    coparticipacao, reembolso do plano, apartamento ou enfermaria, beneficiari*`,
  place: `
    mesmo predio, do lado de, ao lado de, em frente a, esquina, onde deixar carro|moto, rampa, elevador,
    cadeira de rodas, predio, onde e isso, que lado fica, endereco*, localizacao, localizad*,
    onde fica*|voces_ficam|e|estao|esta|atende*|e_a_clinica, onde que fica|e, fica, ficam, como chegar,
    como chego, como faco para chegar, chegar ai, estacionamento, estacionar, manobrista, vallet, mapa,
    maps, google maps, waze, andar, bairro, perto, unidade*, filial, filiais, metro, onibus, estacao,
    entrada, rua, avenida, zona, gps, ponto de referencia, referencia, linha, torre, sala fica,
    predio fica, proximo de, localidade, cep, que lado`,
  status: `
    status, andamento, situacao, como esta|ta|anda|vai, em que pe, autorizaram, autorizad*, autorizou,
    aprov*, liberad*, liberaram, liberou, negad*, negaram, negou, recusaram, retorno da, resposta,
    respond*, protocolo, acompanh*, analis*, em analise, receberam, recebeu, chegou ai, demora*, prazo,
    quanto tempo, previsao, posicao, meu lugar, pendente, processo, ja saiu autorizacao|guia, que deu,
    deu certo, falta muito, novidade*`,
  ready: `
    pront*, saiu, sairam, fica pronto, disponiv*, retir*, busc*, pegar, pego, baix*, imprim*, acess*,
    sai, liberad*`,
  fail: `
    nao funciona*, nao abre*, nao consigo entrar|acessar|abrir|conectar|ver|ouvir, nao carrega,
    nao entra, deu erro, erro, nao recebi, nao chegou, nao tenho, nao acho, nao encontro, sem audio,
    sem som, sem imagem, travou, travando, caiu, problema*, nao aparece, expirou, expirado, nao conecta,
    invalido, nao ouco, nao ta abrindo|funcionando|entrando, ta travando`,
  connect: 'conect*, entrar, entro, acess*, ingress*, participar, logar',
};
