/** About services outside the clinic: what is asked before anything goes to one, and what is said of a voice note in vain. */
export const help = {
  'welcome.help-words':
    'Só mais uma coisa: se eu não entender algo que você escrever, posso consultar um serviço externo de inteligência artificial, sem o seu nome nem os seus números. Você concorda? Se não, atendo do mesmo jeito.',
  'welcome.help-voice':
    'Só mais uma coisa: se você me enviar áudios, posso passá-los para texto com um serviço externo de inteligência artificial. Você concorda? Se não, atendo por escrito do mesmo jeito.',
  'welcome.help-both':
    'Só mais uma coisa: posso usar um serviço externo de inteligência artificial para passar seus áudios para texto e, se eu não entender algo que você escrever, para consultá-lo sem o seu nome nem os seus números. Você concorda? Se não, atendo do mesmo jeito.',
  'welcome.before-audio': 'Antes de ouvir seus áudios, preciso perguntar uma coisa.',
  'welcome.send-again': 'Obrigado. Agora sim, envie o áudio de novo.',
  'welcome.write-then': 'Combinado. Então escreva o que precisa, por favor.',
  'choice.data-without-help': 'Sem serviço externo',
  'privacy.without-help':
    'Combinado: a partir de agora, nada do que você escrever ou disser vai para um serviço externo.',
  'repair.audio-unclear': 'Desculpe, não entendi bem o áudio. Pode escrever, por favor?',
  'welcome.if-not':
    'Sem a sua autorização não consigo cuidar de consultas por aqui, mas posso tirar dúvidas ou chamar uma pessoa.',
  'welcome.why':
    'É para eu poder buscar e guardar no seu nome o que você pedir. Pode retirar a autorização quando quiser.',
} as const;
