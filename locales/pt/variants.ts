import type { Variants } from '../locale.ts';

/** Where a message reads otherwise in an SMS, where letters are paid for, or aloud. */
export const ptVariants: Variants = {
  sms: {
    'reminding.ask': 'Lembrete: {service}{whose}, {at}, com {doctor}, unidade {site}. Confirma?',
    'offering.ask': 'Abriu {service} para {person}: {at}, com {doctor}, unidade {site}. Quer?',
    'hello.first': '{clinic}, assistente automático.',
    'hello.known': 'Olá, {person}! {clinic}, assistente automático.',
    'welcome.consent': 'Podemos usar seus dados para marcar a consulta?',
    'heard.book': 'Claro, uma consulta{whom}.',
    'heard.book-service': 'Claro, {service}{whom}.',
    'heard.reschedule': 'Claro, vamos remarcar.',
    'heard.cancel': 'Entendi, é para cancelar.',
    'heard.confirm': 'Claro, vamos confirmar.',
    'heard.query_appointment': 'Claro, vamos ver.',
    'heard.waitlist_join': 'Claro, a lista de espera.',
    'welcome.help-words':
      'Posso consultar o que eu não entender com um serviço externo, sem seu nome nem números?',
    'welcome.help-voice': 'Posso passar seus áudios para texto com um serviço externo?',
    'welcome.help-both':
      'Posso consultar o que eu não entender com um serviço externo, sem seu nome nem números, e passar seus áudios para texto?',
    'identify.all': 'Envie nome completo, CPF e data de nascimento.',
    'identify.all-other': 'Envie nome completo, CPF e data de nascimento {of}.',
    'choosing.offer': 'Horários de {service}. Responda com o número:',
    'choosing.offer-soonest': 'O mais cedo em {service}. Responda com o número, ou diga outro dia:',
    'choosing.offer-nearest': '{service}: nesse horário não há vaga. O mais próximo:',
    'choosing.offer-other-days': '{service}: nessas datas não há vaga. O mais próximo:',
    'choosing.offer-closed': '{service}: nessas datas não se atende. O mais próximo:',
    'choosing.offer-instead': '{service}, outras opções. Ou diga que dia serve:',
    'choosing.offer-more': '{service}, mais horários:',
    'choice.opening': '{at}, {practitioner}, {site}',
    'booking.booked': 'Consulta marcada: {service}, {at}, {practitioner}, unidade {site}, {address}.',
    'visit.bring': 'Traga um documento e chegue 15 minutos antes.',
    'emergency.call': 'Pode ser uma emergência. Ligue agora para o {number} ou vá ao pronto-socorro.',
  },
  voice: {
    'cancelling.sorry-for-that': 'Sinto muito por isso. Para reclamar, diga «pessoa» e chamo a equipe.',
    'telemedicine.link':
      'O link não dá para ditar por telefone. É só pedir pelo WhatsApp que eu passo na hora.',
    'person.noted': 'Anotado. Vou passar para uma pessoa da equipe: não desligue, por favor.',
    'person.noted-later': 'Fica anotado, e retornam a ligação assim que abrirmos.',
    'person.how-long':
      'Não sei dizer quanto demora, mas já sabem que você está esperando. Não desligue, por favor.',
    'person.noted-emergency':
      'Uma pessoa da equipe já sabe. Se ainda não ligou, desligue e ligue agora para o {number}.',
    'person.or-back': 'Se quiser continuar comigo enquanto isso, diga "voltar".',
    'visit.order': 'Para este atendimento é preciso o pedido médico. Traga no dia, por favor.',
    'orders.send': 'Por telefone não consigo ver o pedido. Traga no dia, por favor.',
    'orders.later': 'Tudo bem. Traga no dia.',
    'hello.first': 'Olá! Aqui é o assistente automático da {clinic}.',
    'hello.known': 'Olá, {person}! Aqui é o assistente automático da {clinic}.',
    'heard.upload_order': 'Claro, com prazer.',
    'heard.telemed_link': 'Claro, com prazer.',
    'welcome.consent':
      'Para ajudar, preciso usar seus dados, só para o seu atendimento na clínica. Você concorda?',
    'welcome.help-words':
      'Só mais uma coisa: se eu não entender, posso consultar suas palavras com um serviço externo, sem o seu nome nem os seus números. Você concorda?',
    'welcome.help-both':
      'Só mais uma coisa: se eu não entender, posso consultar suas palavras com um serviço externo, sem o seu nome nem os seus números. Você concorda?',
    'welcome.write-then': 'Combinado. Então me diga o que precisa.',
    'privacy.without-help':
      'Combinado: a partir de agora, nada do que você disser vai para um serviço externo.',
    'repair.audio-unclear': 'Desculpe, não entendi bem. Pode repetir, por favor?',
    'choosing.offer': 'Para {service} tenho estes horários.',
    'choosing.offer-soonest': 'O mais cedo que tenho para {service} é isto.',
    'choice.opening': '{at}, com {doctor}',
    'choice.opening-remote': '{at}, com {doctor}, por vídeo',
    'bye.nothing-booked':
      'Tudo bem, não deixei nada reservado. Quando quiser continuar, é só ligar de novo. Fique bem!',
    'bye.unchanged': 'Tudo bem, a sua consulta continua como estava. Fique bem!',
    'identify.document-see': 'Para achar a sua consulta, pode dizer o número do seu CPF, dígito por dígito?',
    'identify.document': 'Pode dizer o número do seu CPF, dígito por dígito?',
    'identify.document-other': 'Pode dizer o CPF {of}?',
    'identify.all': 'Pode dizer o número do seu CPF, dígito por dígito?',
    'identify.all-other': 'Pode dizer o CPF {of}?',
    'identify.document-phone': 'Esse número parece de telefone. Pode dizer o do CPF, dígito por dígito?',
    'identify.name-and-birth': 'Obrigado. Qual é o seu nome completo?',
    'identify.name-and-birth-other': 'Obrigado. Qual é o nome completo {of}?',
    'identify.birth-date': 'Qual é a sua data de nascimento?',
    'identify.birth-date-other': 'Qual é a data de nascimento {of}?',
    'identify.birth-date-child': 'Qual é a data de nascimento {of}?',
    'repair.again': 'Desculpe, não ouvi bem.',
    'repair.again-menu':
      'Desculpe, não ouvi bem. Pode dizer, por exemplo: quero marcar uma consulta para amanhã.',
    'repair.again-document': 'Desculpe, não entendi o número. Diga devagar, ou digite no teclado.',
    'repair.again-choice': 'Desculpe, não ouvi bem. Pode dizer a primeira, a segunda, ou digitar o número.',
    'person.soon': 'Claro, vou passar para uma pessoa da equipe. Não desligue, por favor.',
    'emergency.call':
      'Isso pode ser uma emergência. Desligue e ligue agora para o {number}, ou vá ao pronto-socorro.',
    'welcome.no-consent':
      'Entendido, não vou guardar seus dados. Sem eles não consigo cuidar de consultas, mas posso tirar dúvidas sobre a {clinic} ou chamar uma pessoa.',
    'person.later':
      'Claro. Agora não há ninguém da equipe disponível. Diga sua mensagem e retornam a ligação assim que abrirmos.',
    'person.confused':
      'Não quero tomar seu tempo: vou passar para uma pessoa da equipe. Não desligue, por favor.',
    'person.confused-later':
      'Não quero tomar seu tempo. Diga o que precisa e uma pessoa da equipe retorna a ligação assim que abrirmos.',
    'person.for-this': 'Com isso quem ajuda é uma pessoa da equipe. Não desligue, por favor.',
    'person.for-this-later':
      'Com isso quem ajuda é uma pessoa da equipe. Deixei sua mensagem e retornam a ligação assim que abrirmos.',
    'opt-out.done': 'Pronto, não enviaremos mais lembretes nem mensagens. Suas consultas continuam iguais.',
    'repair.again-name': 'Desculpe, não ouvi bem. Diga nome e sobrenome, por favor.',
    'repair.again-birth-date': 'Desculpe, não entendi a data. Diga dia, mês e ano.',
    'repair.no-audio': 'Desculpe, não ouvi bem. Pode repetir?',
    'repair.sticker': 'Desculpe, não ouvi bem. Pode repetir?',
    'repair.not-text': 'Desculpe, não ouvi. Pode repetir?',
    'repair.too-long': 'Quero entender direito. Pode me dizer em uma frase do que precisa?',
  },
};
