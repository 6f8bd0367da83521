import type { Messages } from '../locale.ts';
import { asides } from './asides.ts';
import { cancelling } from './cancelling.ts';
import { changes } from './changes.ts';
import { channels } from './channels.ts';
import { choosing } from './choosing.ts';
import { help } from './help.ts';
import { identify } from './identify.ts';
import { orders } from './orders.ts';
import { person } from './person.ts';
import { repair } from './repair.ts';
import { saidBack } from './said-back.ts';
import { visitFacts } from './visit-facts.ts';
import { waiting } from './waiting.ts';

/** Brazilian Portuguese, as a good receptionist writes: short, warm, one question at a time. */
export const pt = {
  'hello.first': 'Olá! Aqui é o assistente automático da {clinic}.{more}',
  'hello.can': 'Posso marcar e remarcar consultas e tirar dúvidas; se preferir, chamo uma pessoa.',
  'hello.or-person': 'Se preferir, chamo uma pessoa.',
  'hello.known': 'Olá, {person}! Aqui é o assistente automático da {clinic}.',
  'hello.again': 'Olá de novo!',
  'welcome.consent':
    'Para ajudar, preciso usar seus dados (nome, documento e consultas), só para o seu atendimento na clínica. Você concorda?',
  'welcome.only-yes': 'Para continuar, só falta o seu sim, ou o seu não, para isto:',
  'welcome.needs-yes': 'Anotado também. Só falta o seu sim, ou o seu não, para isto:',
  'welcome.no-consent':
    'Entendido, não vou guardar seus dados. Sem eles não consigo cuidar de consultas por aqui, mas posso tirar dúvidas sobre a {clinic} ou chamar uma pessoa. Se mudar de ideia, é só escrever.',

  ...saidBack,
  'menu.what': 'Como posso ajudar?',
  'menu.bye': 'Tudo bem. Estou aqui quando precisar.',
  'bye.nothing-booked':
    'Tudo bem, não deixei nada reservado. Quando quiser continuar, é só escrever por aqui. Fique bem!',
  'bye.unchanged':
    'Tudo bem, a sua consulta continua como estava. Se precisar, é só escrever por aqui. Fique bem!',

  'choice.yes': 'Sim',
  'choice.no': 'Não',
  'choice.book': 'Marcar consulta',
  'choice.my-appointments': 'Ver minhas consultas',
  'choice.reschedule': 'Remarcar consulta',
  'choice.cancel': 'Cancelar consulta',
  'choice.person': 'Falar com uma pessoa',
  'choice.leave': 'Deixar assim',
  'choice.waitlist': 'Avise se abrir vaga',
  'choice.other-times': 'Ver outros horários',
  'choice.another-time': 'Outro dia ou horário',
  'choice.another-service': 'Outra especialidade',
  'choice.another-person': 'É para outra pessoa',
  'choice.service': '{service}',
  'choice.opening': '{at}, {practitioner}, unidade {site}',
  'choice.opening-remote': '{at}, {practitioner}, por vídeo',
  'choice.appointment': '{service}{whose}, {at}',
  'choice.person-named': '{person}',
  'choice.someone-else': 'Outra pessoa',
  'choice.for-me': 'Para mim',
  'choice.without-document': 'Não tenho agora',
  'choice.no-document': 'Sem o CPF agora',
  'choice.come': 'Sim, confirmo',
  'choice.not-coming': 'Não posso ir',
  'choice.take-it': 'Sim, quero',
  'choice.pass': 'Não, obrigado',
  'choice.stay': 'Sim, continuo na fila',
  'choice.wait-no-more': 'Não preciso mais',
  'choice.score-1': 'Muito ruim',
  'choice.score-2': 'Ruim',
  'choice.score-3': 'Mais ou menos',
  'choice.score-4': 'Bom',
  'choice.score-5': 'Muito bom',
  'choice.order-later': 'Mais tarde',
  'choice.order-book': 'Marcar já',
  'choice.data-copy': 'Uma cópia',
  'choice.data-correct': 'Corrigir algo',
  'choice.data-erase': 'Que apaguem',
  'choice.data-withdraw': 'Retirar a autorização',
  'choice.data-nothing': 'Mais nada',
  'choice.cancel-it': 'Sim, cancelar',
  'choice.move-it': 'Mudar a data',
  'choice.keep-it': 'Não, manter',
  'choice.cancel-them': 'Sim, cancelar',
  'choice.keep-them': 'Não, manter',
  'choice.reason-time': 'Não posso nesse dia',
  'choice.reason-better': 'Não preciso mais',
  'choice.reason-cost': 'Por causa do valor',
  'choice.reason-skip': 'Prefiro não dizer',
  'choice.try-again': 'Tentar de novo',
  'choice.more': 'Ver mais',
  'choice.start-over': 'Começar de novo',

  ...choosing,
  'recalling.found':
    'A última consulta{whose} foi de {service} com {doctor}, na unidade {site}. Vou procurar igual.',
  'recalling.none': 'Não encontrei uma consulta anterior para repetir.',
  'booking.one-by-one': 'Claro, vamos uma de cada vez.',
  'booking.first-own': 'Claro, vamos uma de cada vez: primeiro a sua.',
  'booking.first-of': 'Claro, vamos uma de cada vez: primeiro a{whose}.',
  'booking.first-of-kin': 'Claro, vamos uma de cada vez: primeiro a {of}.',
  'booking.is-free': 'Tenho sim, {on}, com {doctor}, na unidade {site}.',
  'booking.is-free-remote': 'Tenho sim, {on}, com {doctor}, por vídeo.',
  'booking.then-that': 'Claro, essa a gente vê assim que terminar esta.',
  'booking.next-own': 'Agora, a sua.',
  'booking.next-other': 'Agora, a outra.',
  'booking.next-of': 'Agora, a{whose}.',
  'booking.next-of-kin': 'Agora, a {of}.',
  'booking.confirm': 'Seria {service} para {person}, {on}, com {doctor}, na unidade {site}. Posso marcar?',
  'booking.confirm-remote': 'Seria {service} para {person}, {on}, com {doctor}, por vídeo. Posso marcar?',
  'booking.booked':
    'Pronto! A consulta de {service} de {person} ficou marcada para {at}, com {doctor}, na unidade {site} ({address}).',
  'booking.booked-remote':
    'Pronto! A consulta de {service} de {person} ficou marcada para {at}, com {doctor}, por vídeo. No dia, enviamos o link.',
  'booking.taken': 'Desculpe, esse horário não está mais livre.',
  'booking.patient-busy': 'Esse horário bate com outra consulta da mesma pessoa.',
  'booking.next-week': 'Quer que eu procure também a da semana seguinte, {day}, no mesmo horário?',
  'booking.lapsed': 'Guardei o horário por um tempo e ele já foi liberado. Quer que eu procure de novo?',
  'booking.what-to-change': 'Sem problema. O que eu mudo?',
  'booking.left': 'Tudo bem, não marquei nada. Estou aqui se precisar.',
  'visit.preparation': 'Para se preparar: {preparation}',
  'visit.preparation-of': 'Para {service}: {preparation}',
  'visit.bring':
    'Traga um documento e chegue 15 minutos antes. Se não puder vir, avise por aqui e a gente remarca.',
  'visit.connect':
    'Tenha um documento em mãos e conecte alguns minutos antes. Se não puder, avise por aqui e a gente remarca.',

  'visit.order':
    'Para este atendimento é preciso o pedido médico. Se tiver em mãos, mande uma foto por aqui; se não, traga no dia.',
  'picking.which-confirm': 'Qual consulta você quer confirmar?',
  'picking.which-cancel': 'Qual consulta você quer cancelar?',
  'picking.which-reschedule': 'Qual consulta você quer remarcar?',
  'picking.which-today': 'Para qual das suas consultas é?',
  'picking.none': 'Não encontro consultas futuras suas. Quer que eu procure um horário?',
  'picking.none-of-theirs': 'De {person} não encontro consultas futuras.',
  'picking.left': 'Tudo bem, não mudei nada.',
  'confirming.done':
    'Pronto, {your} consulta de {service}{whose} está confirmada: {at}, com {doctor}, na unidade {site}. Obrigado por avisar!',
  'confirming.done-remote':
    'Pronto, {your} consulta de {service}{whose} está confirmada: {at}, com {doctor}, por vídeo. No dia enviamos o link.',
  'confirming.ask': 'Confirmo {your} consulta de {service}{whose}, {on}?',
  'confirming.later':
    'Claro, sem problema: {your} consulta de {service}{whose} continua marcada. Quando souber, me avise por aqui.',
  'confirming.already': '{Your} consulta de {service}{whose} já está confirmada: {at}, com {doctor}.',
  'notice.too-late': {
    one: '{Your} consulta de {service}{whose} é {on}. Falta menos de uma hora, e já não consigo mudar nem cancelar por aqui. Quer que eu chame uma pessoa da equipe para ajudar?',
    other:
      '{Your} consulta de {service}{whose} é {on}. Faltam menos de {count} horas, e já não consigo mudar nem cancelar por aqui. Quer que eu chame uma pessoa da equipe para ajudar?',
  },
  'notice.kept': 'Tudo bem: {your} consulta de {service}{whose} continua marcada, {on}, com {doctor}.',
  'rescheduling.when': '{Your} consulta de {service}{whose} é {on}. Para que dia ou horário eu mudo?',
  'rescheduling.elsewhere':
    'Na unidade {site}, {doctor} não atende; quem atende é outra pessoa da equipe médica.',
  'rescheduling.elsewhere-with': 'Na unidade {site}, {doctor} não atende; quem atende lá é {other}.',
  'rescheduling.confirm':
    '{Your} consulta de {service}{whose} seria {to}, com {doctor}, na unidade {site}. Posso mudar?',
  'rescheduling.confirm-remote':
    '{Your} consulta de {service}{whose} seria {to}, com {doctor}, por vídeo. Posso mudar?',
  'rescheduling.done-remote':
    'Pronto, {your} consulta de {service}{whose} ficou para {at}, com {doctor}, por vídeo. No dia enviamos o link.',
  'rescheduling.done':
    'Pronto, {your} consulta de {service}{whose} ficou para {at}, com {doctor}, na unidade {site}.',
  'rescheduling.kept': 'Tudo bem, {your} consulta de {service}{whose} continua igual: {at}.',
  'renaming.confirm': 'Claro. Posso passar para {to} a consulta de {service} que ficou para {person}, {on}?',
  'check-in.ask': 'Você já está na clínica para {your} consulta de {service}{whose}?',
  'check-in.later': 'Tudo bem. Quando chegar, me avise por aqui.',
  'check-in.done':
    'Que bom que chegou! Já avisei da chegada para {your} consulta de {service}{whose}, com {doctor}. Aguarde na sala: chamam pelo nome.',
  'check-in.elsewhere':
    'Para {service}{whose} esperam você na unidade {site} ({address}), {on}. Se não der tempo de chegar, me avise por aqui.',
  'check-in.order': 'Deixe o pedido médico em mãos: vão pedir na entrada.',
  'check-in.none':
    'Não encontro consulta para hoje na clínica. Quer que eu chame uma pessoa da equipe para ajudar?',
  'check-in.failed':
    'Desculpe, agora não consigo registrar sua chegada. Já avisei uma pessoa da equipe; se estiver na unidade, vá até a recepção.',
  'telemedicine.link':
    'Este é o link da consulta de {service}{whose} com {doctor}: {url} Abra em um lugar tranquilo e com boa conexão.',
  'telemedicine.later':
    '{Your} consulta de {service}{whose} por vídeo é {on}. No dia eu envio o link; se não aparecer meia hora antes, é só pedir aqui.',
  'telemedicine.none': 'Não encontro consulta por vídeo. Quer que eu chame uma pessoa da equipe para ver?',
  'telemedicine.missing':
    'Ainda não tenho o link em mãos. Já pedi a uma pessoa da equipe que envie por aqui agora mesmo.',
  'reminding.ask':
    'Lembrando {your} consulta de {service}{whose}: {at}, com {doctor}, na unidade {site} ({address}). Você confirma?',
  'reminding.ask-remote':
    'Lembrando {your} consulta de {service}{whose}: {at}, com {doctor}, por vídeo. Você confirma?',
  'reminding.tell':
    'Lembrando {your} consulta de {service}{whose}: {at}, com {doctor}, na unidade {site} ({address}).',
  'reminding.tell-remote':
    'Lembrando {your} consulta de {service}{whose}: {at}, com {doctor}, por vídeo. No dia enviamos o link.',
  'offering.ask':
    'Boa notícia: surgiu um horário de {service} para {person}, {on}, com {doctor}, na unidade {site}. Você quer?',
  'offering.ask-remote':
    'Boa notícia: surgiu um horário de {service} para {person}, {on}, com {doctor}, por vídeo. Você quer?',
  'offering.ask-sooner':
    'Boa notícia: surgiu um horário mais cedo de {service} para {person}: {on}, com {doctor}, na unidade {site}. Troco o que já está marcado {old} por este?',
  'offering.ask-sooner-remote':
    'Boa notícia: surgiu um horário mais cedo de {service} para {person}: {on}, com {doctor}, por vídeo. Troco o que já está marcado {old} por este?',
  'offering.sure-sooner': 'Só para ter certeza: {service} de {person} passa a ser {on}, com {doctor}?',
  'offering.sure': 'Só para ter certeza: reservo {service} para {person}, {on}, com {doctor}?',
  'offering.stay': 'Tudo bem. Quer continuar na lista de espera de {service}?',
  'offering.stay-kept':
    'Tudo bem, o que já está marcado {old} continua valendo. Quer continuar na lista para o caso de abrir outro horário antes?',
  'offering.stays': 'Pronto, continua na lista. Se surgir outro horário, escrevo na hora.',
  'offering.leaves': 'Pronto, saiu da lista. Se precisar mais adiante, estou aqui.',
  'offering.taken':
    'Desculpe, esse horário foi ocupado antes. Você continua na lista, e se surgir outro escrevo na hora.',
  'offering.lapsed':
    'Não recebi sua resposta a tempo e não consigo mais guardar esse horário. Você continua na lista de espera. Quer que eu procure outro?',
  'offering.lapsed-kept':
    'Não recebi sua resposta a tempo e não consigo mais guardar esse horário. O que já está marcado {old} continua valendo, e se surgir outro antes eu escrevo.',
  'offering.lapsed-last':
    'Não recebi sua resposta aos últimos horários que abriram, então não escrevo mais por essa lista de espera. Quer que eu procure um agora?',
  'surveying.ask': 'Como foi {your} consulta de {service}{whose}? Pode responder de 1 a 5.',
  'surveying.and-score': 'Obrigado por contar, já anotei. E de 1 a 5, que nota você dá?',
  'surveying.thanks': 'Obrigado por contar! Isso nos ajuda a melhorar.',
  'surveying.skipped': 'Sem problema. Fique bem!',
  'surveying.why': 'Sinto muito. Pode me contar o que aconteceu? Uma pessoa da equipe vai ler.',
  'surveying.passed-on': 'Obrigado por dizer. A equipe já recebeu e vai olhar com cuidado.',
  'appointments.are': { one: 'Você tem uma consulta:', other: 'Você tem {count} consultas:' },
  'appointments.of-these': { one: 'Claro, é esta:', other: 'Claro, são estas:' },
  'appointments.one': '• {person}: {service}, {at}, com {doctor}, unidade {site} ({address}).',
  'appointments.one-confirmed':
    '• {person}: {service}, {at}, com {doctor}, unidade {site} ({address}). Já está confirmada.',
  'appointments.one-remote': '• {person}: {service}, {at}, com {doctor}, por vídeo.',
  'appointments.one-remote-confirmed':
    '• {person}: {service}, {at}, com {doctor}, por vídeo. Já está confirmada.',
  'appointments.none': 'Não encontro consultas futuras suas. Quer que eu procure um horário?',
  'scheduling.failed':
    'Desculpe, agora não consigo abrir a agenda. Passei seu caso para uma pessoa da equipe, que responde por aqui.',
  'scheduling.gone': 'Essa consulta não aparece mais na agenda.',

  'question.answer': '{answer}',
  'question.unknown':
    'Essa informação eu não tenho aqui e não quero dizer nada errado. Deixei sua pergunta com a equipe; se preferir, chamo uma pessoa.',

  'emergency.call':
    'Isso pode ser uma emergência. Ligue agora para o {number} ou vá ao pronto-socorro; não espere resposta por aqui. Também avisei uma pessoa da equipe.',
  'emergency.screen':
    'Se estiver se sentindo mal, ligue agora para o {number} ou vá ao pronto-socorro. É algo grave que está acontecendo agora?',
  'emergency.not-now': 'Que bom. Se piorar, não espere: vá ao pronto-socorro.',

  'opt-out.sure': 'Quer que a gente pare de enviar lembretes e mensagens?',
  'opt-out.done':
    'Pronto, não enviaremos mais lembretes nem mensagens. Suas consultas continuam iguais. Se mudar de ideia, escreva "quero receber mensagens".',
  'opt-out.wrong-number':
    'Desculpe o incômodo, e obrigado por avisar. Não enviamos mais mensagens para este número; já avisei a clínica para procurar o certo.',
  'opt-out.kept': 'Tudo bem, continuamos enviando só o necessário.',
  'opt-in.sure': 'Quer voltar a receber nossos lembretes e mensagens?',
  'opt-in.kept': 'Tudo bem, continuamos sem enviar mensagens.',
  'opt-in.done': 'Pronto, você voltará a receber nossos lembretes.',

  'privacy.what':
    'De você guardamos nome, documento, data de nascimento, suas consultas e esta conversa, só para o seu atendimento na {clinic}. O que você precisa com seus dados?',
  'privacy.passed-on':
    'Pronto, deixei seu pedido com uma pessoa da equipe, que responde por aqui. Para proteger seus dados, primeiro ela vai pedir que você confirme quem é.',
  'privacy.withdrawn':
    'Pronto, a partir de agora não uso seus dados. As consultas que você já tem continuam marcadas; para cuidar delas, ligue para a {clinic} ou peça uma pessoa por aqui. Se mudar de ideia, é só dizer.',
  thanks: 'Por nada! Fique bem.',
  ...cancelling,
  ...changes,
  ...channels,
  ...help,
  ...identify,
  ...orders,
  ...asides,
  ...person,
  ...repair,
  ...visitFacts,
  ...waiting,
} as const satisfies Messages;
