/** What Portuguese speakers say that `nlu/acts/greeting.ts` listens for. */
export const greeting = {
  beside: `com voce voces vc vcs senhor senhora senhorita moca moco mocinha doutora doutor por ai aqui a o e pra para
    todo todos todas bem gente pessoal minha meu minhas meus filha filho filhinha filhinho querida querido linda lindo
    amiga amigo amigos amigas flor anjo amor bem vida princesa rainha gata gatinha chefe patrao patroa dona seu joia
    menina menino colega vizinha vizinho amada amado amore bonita prezada prezados cara mana mano`,
};
