/** Portuguese of who somebody is. */
export const identify = {
  'identify.which': 'Para quem é?',
  'identify.document': 'Para fazer seu cadastro, pode me mandar o número do seu CPF?',
  'identify.document-see': 'Para achar a sua consulta, pode me mandar o número do seu CPF?',
  'identify.document-other': 'Pode me mandar o CPF {of}?',
  'identify.all':
    'Para fazer seu cadastro, pode me mandar seu nome completo, seu CPF e sua data de nascimento? Pode ser tudo junto.',
  'identify.all-other':
    'Pode me mandar o nome completo, o CPF e a data de nascimento {of}? Pode ser tudo junto.',
  'identify.document-phone': 'Esse número parece de telefone. Pode me mandar o do CPF?',
  'identify.name-and-birth': 'Obrigado. Pode me mandar seu nome completo e sua data de nascimento?',
  'identify.name-and-birth-other': 'Obrigado. Pode me mandar o nome completo e a data de nascimento {of}?',
  'identify.without-document': 'Sem problema: é só mostrar no dia.',
  'identify.without-birth-date': 'Não se preocupe: completamos a data de nascimento no dia.',
  'identify.document-wrong':
    'Esse número não confere: pode ter um dígito a mais ou a menos. Pode mandar de novo?',
  'identify.name': 'Obrigado. Qual é o seu nome completo?',
  'identify.name-other': 'Obrigado. Qual é o nome completo {of}?',
  'identify.birth-year': 'E de que ano?',
  'identify.birth-day': 'E que dia e mês?',
  'identify.birth-date': 'Qual é a sua data de nascimento? Por exemplo: 12/04/1985.',
  'identify.birth-date-other': 'Qual é a data de nascimento {of}? Por exemplo: 12/04/1958.',
  'identify.birth-date-child': 'Qual é a data de nascimento {of}? Por exemplo: 30/08/2019.',
  'identify.no-match': 'Essa data não confere com a que tenho no cadastro.',
  'identify.no-match-again': 'Essa também não confere.',
  'identify.unknown':
    'Não encontro ninguém cadastrado com esse documento, então não tenho consultas para mostrar. Quer que eu ajude a marcar uma?',
  'identify.unproven':
    'Por segurança, não posso mostrar dados sem confirmar quem é. Vou chamar uma pessoa da equipe para ajudar.',
  'identify.known-already': 'Claro. Com o CPF eu encontro o cadastro.',
  'identify.no-picture': 'Não precisa da foto: o número já basta.',
  'identify.why': 'É para tudo ficar no seu nome e ninguém mais poder ver nem mudar. Só a clínica usa.',
  'amending.document': 'Corrigido, o documento ficou assim: {number}.',
  'amending.name': 'Corrigido, o nome ficou assim: {name}.',
  'amending.birth-date': 'Corrigido, a data de nascimento ficou assim: {date}.',
  'amending.of-another':
    'Com esse número já há outra pessoa cadastrada, então não mudei. A recepção confere no dia da consulta: é só trazer o documento.',
} as const;
