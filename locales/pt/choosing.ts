/** Portuguese of finding a time. */
export const choosing = {
  'choosing.which-service': 'Para qual especialidade ou exame você precisa marcar?',
  'choosing.suits': 'Para isso, o melhor é começar por {service}. Procuro um horário?',
  'choosing.not-offered': 'Essa especialidade não temos na {clinic}. Posso ajudar com uma destas:',
  'choosing.not-offered-suits':
    'Essa especialidade não temos na {clinic}. Se quiser, dá para começar por {service}: na consulta já orientam você. Procuro um horário?',
  'choosing.offer': 'Para {service} tenho estes horários. Qual você prefere?',
  'choosing.offer-soonest':
    'O mais cedo que tenho para {service}. Qual fica bom? Se preferir outro dia, é só dizer.',
  'choosing.offer-nearest':
    'Nesse horário não tenho vaga para {service}. O mais próximo é isto. Qual fica bom?',
  'choosing.offer-other-days':
    'Nessas datas não tenho vaga para {service}. O mais próximo é isto. Qual fica bom?',
  'choosing.offer-closed':
    'Nessas datas não há atendimento de {service}. O mais próximo é isto. Qual fica bom?',
  'choosing.offer-elsewhere':
    'Do jeito que você pediu não tenho vaga para {service}, mas tenho isto. Qual fica bom?',
  'choosing.offer-other-site':
    'Para quando você pediu não há {service} na mesma unidade, mas há em outra. Qual fica bom?',
  'choosing.offer-instead':
    'Então vamos ver outras opções para {service}. Se também não servirem, me diga que dia ou horário fica melhor.',
  'choosing.offer-more': 'Também tenho estes horários para {service}. Qual você prefere?',
  'choosing.general-first':
    'Na dúvida, o melhor é começar por {service}: na consulta já orientam você. Procuro um horário?',
  'choosing.when-then': 'Que dia ou horário fica melhor para você?',
  'choosing.past': 'Esse dia já passou. Que outro dia ou horário fica bom para você?',
  'choosing.no-more': 'Não tenho mais horários assim. Que outro dia ou horário ficaria bom?',
  'choosing.nobody-else': 'Em {service}, por enquanto, não há outro profissional.',
  'choosing.not-remote': 'Para {service} não atendemos por vídeo, só na clínica.',
  'choosing.only-remote': 'Para {service} atendemos só por vídeo.',
} as const;
