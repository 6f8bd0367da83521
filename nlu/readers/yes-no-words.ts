import type { Vocabulary } from '../lexicon/lexicon.ts';

/** Both languages at once: a yes or a no is one on either side of the border. */
export const YES_NO_WORDS: Vocabulary = {
  filler: `
    pues, por, favor, porfa, gracias, muchas, obrigado, obrigada, senor, senora, señorita, doctora,
    doctor, moca, moco, ya, ja, que, creo, acho, digo, la, el, lo, eu, yo, muito, muy, mucho, eh, ay, le, te, lhe`,
  yes: `
    si, sip, sep, sipi, sisi, siu, simon, sim, simm, s, sin duda, claro, dale, ok, okay, oka, okey, oki,
    okis, vale, de acuerdo, de acordo, concordo, autorizo, correcto, correcta, exacto, exactamente, asi es, asi mismo, por supuesto,
    supuesto, confirmo, confirmado, confirmada, listo, lista, perfecto, perfeito, seguro, segura, obvio,
    de una, me parece, me parece bien, esta bien, ta bien, acepto, aceito, orale, andale, de ley, cabal,
    eso es, adelante, hagale, hagamoslo, hazlo, de fijo, afirmativo, positivo, si quiero,
    claro que si, con gusto, encantado, encantada, yes, yep, yeah,
    simona, sipo, si po, ya po, bueno si, genial, buenisimo, excelente, otimo, combinado, fechado, bora,
    beleza, blz, isso mesmo, isso ai, certo, certinho, certeza, com certeza, pode sim,
    pode confirmar, ta bom, ta bem, ta certo, esta certo, esta bom, esta bem, tudo bem,
    tudo certo, tudo ok, joia, e isso, e sim, exato, correto, claro que sim, com prazer, lógico, logico,
    manda ver, vou sim, voy si, ahi estare, estarei la, asistire,
    comparecerei, aprobado, trato hecho, va que va, jalo, si señor, de hecho si,
    absolutamente, totalmente, asi sea, fijo, supongo que si, acho que sim, creo que si, cierto,
    es correcto, esta correcto, esta perfecto, si claro, conforme, doy consentimiento, dou consentimento,
    se deus quiser, justo que necesitaba`,
  /** That something suits: a yes, and of what is named with it no more than a wish: "puede ser con la doctora". */
  suits: `
    me sirve, me queda bien, me va bien, puede ser, pode ser, pode marcar, me interesa, tenho interesse, la tomo,
    lo tomo, me acomoda, pode, da certo, da para mim, reservela|reservelo|apartemela|apartela|agendela`,
  /** A yes only where nothing else is said: "quiero", but not "quiero cancelar". */
  weakYes: `
    demorou, partiu, ja e, firmeza, suave, quiero, quero, voy, vou, va, sale, ya, bueno, bom, eso, isso, sirve, confirmar, confirma, tambien,
    tambem, ire, haga, hecho, verdad, verdade, show, top, legal, tomo, dale pues, bueno pues,
    bueno dale, la quiero, lo quiero, ese, esa, asi, me gusta, gosto,
    bacan, bacano, chevere, autorizado, autorizada, estou|to ciente, presente, reserva`,
  /** A yes where it is all that is said. */
  please: 'por favor, porfa, porfavor, porfis, pf, pfv, pfvr, faz favor',
  /** A "no" that agrees. */
  agree: `
    no hay problema, no tengo problema|inconveniente|problemas, sin problema|problemas|inconveniente,
    ningun problema, como no, por que no, porque no, pq no, no veo por que no, no hay drama|lio|rollo,
    nao tem problema, nao ha problema, sem problema|problemas|duvida, pois nao, por que nao, porque nao,
    nenhum problema, no hay inconveniente, no me molesta|importa|complica|incomoda, nao me importo|incomodo|incomoda, no faltaria mas,
    no faltare|falto|faltaremos, no voy|vamos faltar, nao falto|faltarei|faltaremos, nao vou|vamos faltar, no me pierdo,
    como no voy|iba|ire, como nao vou, no lo dude, claro como no`,
  no: `
    nananina nao, nananinanao, nananina, na na nina,
    no, nop, nope, nopo, no po, non, nones, negativo, para nada, jamas, jamais, nunca, tampoco, nao,
    naum, n, nn, num, nem pensar, de jeito nenhum, de modo algum, de ninguna manera, ninguna manera,
    ni loco, ni hablar, ni a palos, no gracias, nao obrigado|obrigada, mejor no, melhor nao, todavia no,
    aun no, ainda nao, ya no, ja nao, no quiero, nao quero, no puedo, nao posso, no me sirve, nao serve,
    no acepto, nao aceito, incorrecto, incorreto, errado, equivocado, esta mal, ta errado, falso, no es,
    nao e, no confirmo, nao confirmo, que va, de maneira nenhuma, rechazo, recuso, dispenso, no deseo,
    nao desejo, agora nao, ahora no, por ahora no, por enquanto nao, imposible, impossivel, olvidalo,
    deixa pra la, deixa|deja|deje quieto, dejalo|dejala|dejelo|dejela quieto|quieta, nunca jamas, me niego, discordo,
    me arrepenti`,
  /** What does not suit, unless it is asked: "muy tarde para mí", "fica ruim", "complicado esse horário". */
  unfit: `
    muy|muito|demasiado|tan|tao lejos|longe|tarde|temprano|cedo, queda|fica|quedaria|ficaria dificil|mal|complicad*|pesad*|ruim|lejos|longe|pessimo,
    complicado, complicada`,
  /** A "yes" that refuses. */
  refuse: `
    claro que no, claro que nao, por supuesto que no, obvio que no|nao, obvio no, logico que no|nao,
    supuesto que no, seguro que no, creo que no, acho que nao, pienso que no, digo que no, digo no,
    espero que no, desde luego que no, parece que no, supongo que no, evidente que nao, pode nao,
    bueno no, ok no, pues no, acho melhor nao, com certeza nao, es que no`,
  unsure: `
    dejalo|dejelo|dejala|dejela|dejemoslo asi,
    no se, no estoy segur*, nao sei, nao tenho certeza, no estoy cierto, tal vez, talvez, quizas, quiza,
    depende, a lo mejor, puede que, capaz, no recuerdo, no me acuerdo, no me se, nao lembro, nao me lembro,
    nao recordo, mas o menos, mais ou menos,
    lo pienso, vou pensar, voy a pensar, dejame pensar, deixa eu ver, dejeme ver, dejame ver, sei la,
    no escuche|oi|oigo|escucho, nao ouvi|escutei|ouco|escuto, nao estou|to ouvindo|escutando,
    ni idea, no entiendo, nao entendi, no entendi, si no, se nao, si puedo, si es, se der, se eu, si me,
    enseguida confirmo, en seguida confirmo, ahorita confirmo, luego confirmo, despues confirmo, mas tarde confirmo,
    ya confirmo, depois confirmo, ja confirmo, mais tarde confirmo,
    confirmo luego|despues|ahorita|enseguida|mas_tarde|manana,
    confirmo depois|mais_tarde|amanha,
    quien sabe, que si, cual, qual, cuando, quando, cuanto, quanto, donde, onde, quien, quem, como asi,
    como es`,
  /** "Sí, pero rápido": a yes, in a hurry. */
  hurry: 'pero|mas rapid*|ligero|apurese|apurate|apura',
  but: `
    pero, mas, porem, solo que, so que, aunque, excepto, menos, a no ser, salvo, si es que, siempre que,
    desde que, siempre y cuando, con la condicion`,
};
