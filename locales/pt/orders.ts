/** Portuguese of medical orders: asked for, read, and why one is no use. */
export const orders = {
  'orders.send': 'Mande o pedido por aqui: uma foto da folha inteira, com boa luz, ou o PDF.',
  'orders.ready':
    'Perfeito, fico no aguardo. Tire uma foto da folha inteira, ou anexe o PDF, e mande por aqui.',
  'orders.later-book': 'Tudo bem, é só trazer no dia. Quer que eu procure um horário de {service}?',
  'orders.later': 'Tudo bem. Quando estiver com ele em mãos, mande por aqui; se não, traga no dia.',
  'orders.blurred': 'A foto saiu tremida e não consigo ler. Pode mandar outra, com a folha apoiada na mesa?',
  'orders.dark': 'A foto saiu muito escura. Pode mandar outra, perto de uma janela ou com mais luz?',
  'orders.cropped': 'Falta um pedaço da folha na foto. Pode mandar outra em que apareçam os quatro cantos?',
  'orders.upside-down':
    'A foto ficou de cabeça para baixo e não consigo ler. Pode mandar outra, com a folha direita?',
  'orders.too-small': 'A foto é muito pequena e não dá para ver as letras. Pode mandar outra, mais de perto?',
  'orders.not-legible': 'Não consigo ler o pedido. Pode mandar outra foto, da folha inteira e com boa luz?',
  'orders.encrypted': 'Esse PDF tem senha e não consigo abrir. Pode mandar sem senha, ou uma foto do pedido?',
  'orders.too-large': 'Esse arquivo é muito grande e não consigo abrir. Pode mandar uma foto do pedido?',
  'orders.unsupported':
    'Esse tipo de arquivo eu não consigo abrir. Pode mandar uma foto do pedido, ou o PDF?',
  'orders.expired': 'Esse pedido já está vencido. Peça um novo ao seu médico; quando tiver, mande por aqui.',
  'orders.other-patient':
    'Esse pedido está no nome de outra pessoa. Se for de alguém da família, me diga de quem; se não, mande o de quem vai à consulta.',
  'orders.not-an-order':
    'Isso não me parece um pedido médico. Pode mandar uma foto do pedido, com a folha inteira?',
  'orders.accepted': 'Pronto, já li o pedido de {service}{whose}. Quer que eu procure um horário?',
  'orders.accepted-any': 'Pronto, já li o pedido{whose}. Quer que eu procure um horário?',
  'orders.in-review':
    'Recebi o pedido{whose}. Uma pessoa da equipe vai conferir e, se faltar algo, avisa por aqui. Quer que eu procure um horário enquanto isso?',
  'orders.of-visit':
    'Pronto, já tenho o pedido para {your} consulta de {service}{whose}, {on}. Não precisa trazer a folha.',
  'orders.of-visit-in-review':
    'Recebi o pedido para {your} consulta de {service}{whose}, {on}. Uma pessoa da equipe vai conferir e, se faltar algo, avisa por aqui.',
  'orders.of-booking': 'Pronto, já li o pedido: ele fica com o que estamos marcando.',
  'orders.of-booking-in-review':
    'Recebi o pedido. Uma pessoa da equipe vai conferir e, se faltar algo, avisa por aqui.',
  'orders.kept': 'Tudo bem, o pedido fica guardado. Quando quiser marcar, é só dizer.',
  'orders.received': 'Recebi o arquivo.',
  'orders.reading': 'Recebi o arquivo e já estou lendo. É só um momento.',
  'orders.another-page': 'Recebi outra folha; vou ler tudo junto, como um pedido só.',
  'orders.enough-pages': 'Já tenho doze folhas deste pedido; com elas eu leio.',
  'orders.one-of-them':
    'Das {total} folhas que você mandou, não consigo ler a {number}; as outras já estão comigo.',
  'orders.damaged':
    'Esse arquivo chegou com defeito e não consigo abrir. Pode mandar uma foto do pedido, ou o PDF outra vez?',
  'orders.is-a-result':
    'Isso parece o resultado de um exame, não o pedido. Pode mandar o pedido, em que o médico solicita o exame?',
  'orders.is-a-receipt':
    'Isso parece um recibo ou uma nota fiscal. Pode mandar o pedido médico, com a folha inteira?',
  'orders.is-a-prescription':
    'Isso parece uma receita de remédios. Pode mandar o pedido, em que o médico solicita o exame?',
  'orders.is-an-identity-card':
    'Isso parece um documento de identidade. Pode mandar o pedido médico, com a folha inteira?',
  'orders.reviewed': 'Uma pessoa da equipe conferiu o seu pedido.',
  'orders.reviewed-saying': 'Uma pessoa da equipe conferiu o seu pedido e diz: “{note}”.',
  'orders.valid':
    'Uma pessoa da equipe conferiu o pedido de {service}{whose} e está tudo certo. Quer que eu procure um horário?',
  'orders.valid-any':
    'Uma pessoa da equipe conferiu o pedido{whose} e está tudo certo. Quer que eu procure um horário?',
  'orders.valid-of-visit':
    'Uma pessoa da equipe conferiu o pedido para {your} consulta de {service}{whose}, {on}: está tudo certo, e não precisa trazer a folha.',
  'orders.unsigned':
    'Falta no pedido a assinatura ou o carimbo do médico. Peça para ele assinar e mande outra foto por aqui.',
  'orders.incomplete':
    'Faltam dados no pedido para podermos usá-lo. Peça ao seu médico para completar e mande por aqui.',
  'orders.not-done-here':
    'O que esse pedido solicita não fazemos nesta clínica. Se tiver outro pedido, mande por aqui.',
  'orders.send-another':
    'Com esse pedido não conseguimos seguir. Pode mandar outro, ou prefere falar com uma pessoa?',
  'orders.two':
    'Você mandou dois pedidos diferentes. Vamos começar pelo primeiro; assim que der certo, passamos ao outro.',
} as const;
