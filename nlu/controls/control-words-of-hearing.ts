import type { Vocabulary } from '../lexicon/lexicon.ts';

/** Words that ask for what was said again: not understood, not heard, too fast. Written as those of the other controls. */
export const SAID_AGAIN: Vocabulary = {
  repeat: `
    sigue ahi, siguen ahi, sigues ahi, esta ahi, estan ahi, estas ahi, me responde por_favor, me contesta por_favor,
    me responden por_favor, me contestan por_favor, ta ai, esta ai, estao ai, tem alguem_ai, hay alguien_ahi, alguien ahi, voces estao_ai,
    no entendi, no te entendi, no le entendi, no entiendo, no comprendo, no capto, nao entendi,
    nao compreendi, nao to entendendo, nao estou entendendo, no te entiendo, no le entiendo,
    como dice|dijo|dijiste|dijeron, como disse, puede repetir|repetirme, puedes repetir|repetirme,
    podria repetir, repite, repitame, repiteme, repita, repetir, pode repetir, repete, repita por favor,
    otra vez la pregunta, de novo a pergunta, que dijiste|dijo, o que voce disse, nao saquei,
    que quiere decir, que significa eso, que significa, o que significa, o que quer dizer,
    no me quedo claro, no quedo claro, nao ficou claro, explicame, expliqueme, explica, me explica,
    explica melhor, expliquese, cual era la pregunta, qual era a pergunta, cual pregunta, qual pergunta,
    mande de_nuevo|otra_vez, como asi, como assim, no entend, n entendi,
    no escuche|oi|alcance_a_escuchar|alcance_a_oir, nao ouvi|escutei, nao deu pra_ouvir|pra_escutar|pra_entender,
    habl* de_nuevo|otra_vez|despacio|mas_despacio|mas_lento|mas_duro|mas_fuerte|mas_alto,
    fala de_novo|outra_vez|devagar|mais_devagar|mais_alto, fale de_novo|outra_vez|devagar|mais_devagar|mais_alto,
    falar de_novo|outra_vez|devagar|mais_devagar|mais_alto, dig* otra_vez|de_nuevo|despacio|de_novo|outra_vez,
    dime otra_vez|de_nuevo, diz de_novo|outra_vez, vuelve a decir, volver a decir, vuelva a decir,
    que fue lo_que dijo, o que voce_falou|vc_falou, o que foi_que disse|falou, como e que e, como es que es`,
  'repeat:whole': `
    mas despacio, mas lento, mas duro, mas fuerte, mas alto, mais devagar, mais alto, mais lento,
    no escucho nada|bien, no oigo nada|bien, nao ouco nada|bem|direito, nao escuto nada|bem|direito,
    nao estou ouvindo|escutando, nao to ouvindo|escutando, se oye mal|entrecortado|muy_bajito,
    se escucha mal|entrecortado|muy_bajito, ligacao ruim|cortando, que, como, eh, perdon, perdao, mande, oi, hein, he, ah, hm, cual, qual, o que, otra vez, de novo,
    de nuevo, que cosa, disculpa, cómo, qué, eu nao entendi, huh, what`,
};
