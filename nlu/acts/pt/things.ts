import type { Vocabulary } from '../../lexicon/lexicon.ts';

/** What Brazilians of every region call the things of a front desk, and how they speak of them. */
export const thingsPt: Vocabulary = {
  // What it is done to.
  visit: `
    consulta*, agendamento*, retorno*, atendimento, avaliacao, sessao, horario marcado, consultinha,
    visita, reserva, compromisso, encontro, terapia, procedimento, check up, consluta`,
  hour: 'hora, horas, horario*, data, datas, dia, agenda',
  slot: `
    desistencia, desistencias, vaga, vagas, encaixe, ficha, fichas, oferta, disponibilidade, disponivel, disponiveis, horario livre, vaguinha,
    horarinho, oportunidade`,
  exam: `
    exame*, ultrassom, ultrassonografia, ressonancia, raio x, tomografia, hemograma, biopsia, cirurgia,
    coleta, sangue, mamografia, endoscopia`,
  order: `
    pedido*, pedido medico, guia*, receita, requisicao, encaminhamento, solicitacao medica|de_exame,
    prescricao, relatorio medico, relatorio, papel do medico, guia do convenio, pedidos de exame,
    indicacao`,
  paper: `
    documento*, foto*, pdf, anexo, arquivo, imagem, carteirinha, rg, cpf, comprovante, papel, papeis,
    copia, laudo antigo, termo`,
  request: `
    solicitacao, solicitacoes, protocolo, processo, caso, reembolso, pedido, chamado, reclamacao,
    requerimento`,
  auth: 'autorizacao, autorizacoes, autoriz*, senha de autorizacao, liberacao, aprovacao',
  result: 'resultado*, laudo*, meu exame, meus exames, exames prontos, relatorio do exame, analises',
  message: `
    mensagem, mensagens, notificac*, lembrete*, whatsapp, sms, email, emails, propaganda*, promocoes,
    lista de envio|envios|transmissao|contatos, avisos, comunicacao, torpedo, msg, msgs, cadastro,
    disparos`,
  agent: `
    atendente*, pessoa, humano, humana, recepcao, recepcionista, secretaria, operador, operadora,
    responsavel, alguem, gerente, supervisor, atendimento humano, pessoa real, gente, moca, funcionario,
    funcionaria, pessoa de verdade, ser humano, suporte, sac, ouvidoria, coordenador, alguem da clinica`,
  bot: 'robo, bot, falar|falo|falando|com|contra maquina, chatbot, gravacao, inteligencia artificial, assistente virtual, a|uma|com|da|essa|por ia, robozinho',
  link: `
    link, enlace, url, sala virtual, zoom, meet, teams, codigo de acesso, plataforma, aplicativo, app,
    linkzinho, endereco da chamada, linque`,
  video: `
    video chamada, videochamada*, chamada de video, video, virtual, teleconsulta*, telemedicina, online,
    on line, teleatendimento, chamada, camera, microfone, audio, videoconferencia, a distancia,
    internet, tele consulta`,
  doctor: 'medico, medica, doutor, doutora, especialista, doc, profissional, dr, dra',
  clinic: `
    clinica, hospital, consultorio, laboratorio, unidade, posto, voces, pronto atendimento, ambulatorio,
    centro medico, predio`,

  // How it is said.
  not: 'nao, nem, nunca, jamais, tampouco, sem, num, nada de',
  question: `
    que, qual, quais, quando, quanto, quanta, quantos, quantas, onde, aonde, como, quem, que horas,
    por que, ate quando, a partir de que, cade, o que`,
  whether: 'se, caso, quando, em caso de, no caso de',
  may: `
    posso, da para, da pra, pode, podem, poderia, poderiam, consigo, consegue, tem como, e possivel,
    sera que, seria possivel, podemos, dava para, daria para, consigam, teria como`,
  own: 'meu, minha, meus, minhas, nosso, nossa',
  that: `
    esse, essa, este, esta, nesse, nessa, isso, oferecid*, ofereceram, que abriu, que surgiu,
    que liberou, que apareceu, oferta, ofertad*, novo, disponivel`,
  past: 'ontem, anteontem, semana passada, mes passado, antes, outro dia, dias atras, faz dias',
  doubt: `
    nao sei se, nao tenho certeza se, talvez, quem sabe, to pensando se|em, estou pensando se|em,
    pensando se, ainda nao sei, nao decidi, to na duvida, depende, pode ser que, capaz que, deixa|deixe|deixa_eu|vou ver|verificar|pensar|conferir, te|lhe aviso|confirmo depois|mais_tarde`,
  lose: 'perder*, perco, perca, percam',
  policy: `
    politica, politicas, regras, condicoes, quantas vezes, mais de uma_vez|duas_vezes, quanta antecedencia, quanto tempo antes, quanto tempo de antecedencia, ate quando, prazo,
    multa*, penalidade, taxa, sem custo, me cobram, cobram, o que acontece se, que acontece se,
    o que ocorre se, perder|perco o_que_paguei|o_dinheiro|o_pagamento|o_sinal|a_grana`,
  keep: `
    manter, mantem, mantenha, mantenham, deixa como|assim, deixar como|assim, continua, continuar,
    conservar, igual, de pe, fica como`,

  // Courtesy.
  greet: `
    ei, oi, oie, oii, ola, bom dia, boa tarde, boa noite, tudo bem, tudo bom, tudo joia|certinho|tranquilo|beleza|otimo, e ai, opa, alo, como vai,
    como voce esta, como estao, fala ai, salve, bao, blz, eae, oi gente, bom diaa, boas, td bem,
    tudo certo, oi tem alguem, hello, oin, oba`,
  thank: `
    obrigad*, obg, valeu, agradec*, grat*, muito gentil, gentileza, brigad*, otimo atendimento,
    deus te|lhe|abencoe, deus abencoe, vlw, obgd, muito bom atendimento, atenciosa, nota dez,
    tenha|tenham um|uma|otimo|bom|boa, bom trabalho, excelente atendimento, amei, show de bola,
    otima semana|tarde|noite, bom fim, ajudou muito`,
  bye: `
    tchau, ate logo|mais|breve|depois|a_proxima, adeus, abraco*, era so isso, so isso, e so isso, so,
    fim, ate mais ver, fui, flw, falou, beijo*, bjs, por hoje e so, so isso mesmo, nada mais`,
  ayes: `
    sim, claro, ok, pode ser, isso, correto, exato, certo, beleza, perfeito, com certeza,
    esta bem|certo|bom, ta bom|certo, tudo bem, de acordo, concordo, afirmativo, uhum, aham, joia,
    otimo, fechado, combinado, isso mesmo, pode`,
  '@belonging': `
    celular, telefone, oculos, jaqueta, casaco, blusa, moletom, bone, touca, cachecol, guarda_chuva, guarda-chuva, sombrinha, carteira,
    bolsa, sacola, mochila, mala, chave, chaves, anel, alianca, brinco, brincos, corrente, pulseira, relogio,
    garrafa, garrafinha, carregador, fone, fones, brinquedo, carrinho, muleta, muletas, bengala, caderno, livro, lancheira`,
  joke: `
    esqueci|esqueceu|deixei|deixou|perdi|perdeu|acharam|achei|encontraram|entregaram|guardaram @belonging,
    ficou|ficaram|caiu @belonging, achados e perdidos, meme, memes, figurinha,
    contratando, contratam, vaga|vagas emprego|trabalho|estagio, estao|tao contratando|precisando de_gente|de_funcionario, representante comercial, fornecedor*, apresentar|oferecer produtos|servicos|portfolio, trabalhar com_voces|na_clinica,
    quanto e|da # mais|vezes|menos #, emprest*, piadinha, foto|fotos|selfie sua|suas|de_voce, acoes na bolsa, casado, casada, solteiro,
    solteira,
    sua|da foto, foto linda|bonita, foto de|do perfil, ingresso+, show,
    voce e um robo, voce e robo, e um robo, e humano, pizzaria, jogo, chovendo, joga, jogar, cachorros,
    gatos, piada*, clima, chuva, chover, vai chover, temperatura, futebol, jogo, copa, filme*, serie,
    musica*, cancao, pizza, hamburguer, lanche, comida, bolo, receita de bolo|pao, cozinhar, carro,
    moto, celular, sapato*, roupa*, vender, vendo, comprar, alug*, emprestimo, emprego,
    trabalhe conosco, curriculo, presidente, politica, eleicao, horoscopo, signo, dolar, euro, euros, gasolina, bitcoin,
    cripto*, traduz*, ingles, licao, matematica, capital, pais, japao, hotel, voo, passagem, uber, taxi,
    namorad*, te amo, gosto de voce, apaixonad*, qual seu nome, quem e voce, quantos anos, kk, rs,
    rsrs, haha*, hehe*, loteria, veterinari*, cachorro, gato, pet, passaporte, cnh, internet, netflix,
    tiktok, instagram, facebook, poema, historia, charada, cabeleireiro, unha, tatuagem, banco,
    religiao, sentido da vida, flamengo, corinthians, palmeiras, conserta, noticia*`,
};
