import type { Vocabulary } from '../lexicon/lexicon.ts';

/** Ways to choose that are no number: none, whichever, the last; and the ordinals. */
export const CHOICE_WORDS: Vocabulary = {
  'choice:none': `
    ninguno, ninguna, ningun horario, ninguna opcion, ninguna de las|esas|estas, nenhum, nenhuma,
    nenhuma das|dessas|opcao, nenhum dos|desses, ninguno me sirve, no me sirve ninguno|ninguna,
    ninguno puedo, no puedo en ninguno|ninguna, outro horario, outros horarios, otro horario,
    otros horarios, otra opcion, otras opciones, outra opcao, outras opcoes, mas opciones, mais opcoes,
    otra hora, otras horas, tienes|tiene|tienen|hay|tendran|habra otras|otros, tem|teria|tens outras|outros, outra hora, otro dia, outro dia, otra fecha, outra data, otras fechas,
    outras datas, no me sirven, no me sirve, nao me serve, nao serve, nao servem, nada me sirve,
    no me queda ninguno|ninguna|bien, no me acomoda*, nao consigo em nenhum|nenhuma, ni una ni otra, ni la_una|el_uno ni la_otra|el_otro,
    ni uno ni otro, ni una, ni uno, nem uma, nem um, ninguna|ninguno de las|los dos|tres, nenhuma das duas|tres, nenhum dos dois|tres, nem uma nem outra, nem um nem outro, no me gusta ninguno|ninguna, nada disso,
    nada de eso, ningunito, algo|nada mas|mais tarde|temprano|cedo,
    esas|esos|essas|esses no|nao, esa|ese|esta|este no la|el otra|otro, essa|esse|esta|este nao outra|outro|a_outra|o_outro, nenhum deles, nenhuma delas, niguno, ningunos, nehum, nenhun,
    hay|tiene|tienes|tienen|habra|tem|teria|tens mas, tem|teria|ha mais, mas|mais horarios|opciones|opcoes`,
  'choice:any': `
    cualquiera, cualquier, cualquier opcion|horario|hora, cualquera, cualkiera, qualquer,
    qualquer um|uma|horario|opcao, quaisquer, el que sea, la que sea, lo que sea, a que for, o que for,
    a que tiver, o que tiver, o que voce quiser, da igual, me da igual, me da lo mismo, da lo mismo,
    lo mismo da, lo mismo, me es igual, me es indiferente, indiferente, es indistinto, indistinto,
    tanto faz, tanto fez, tanto me faz, pra mim tanto faz, o que for melhor, como quieras, como quiera,
    como quiser, la que quieras, el que quieras, la que quiera, el que quiera, el que usted diga,
    la que usted diga|quiera, el que usted quiera, usted elija, elija usted, elige tu, escoja usted, escolhe voce, voce escolhe,
    voce que sabe, voce decide, usted decide, decida usted, las dos me sirven, ambas, ambos,
    todas|todos me_sirven|sirven|estan_bien|me_quedan_bien|servem|me_servem, a|o que voce|vc quiser|preferir, qualquer delas, qualquer deles,
    las|los|as|os dos|duas|dois|tres|cuatro|quatro me_sirven|sirven|servem|me_servem, qualquer um|uma dos|das dois|duas, cualquiera los dos, kualkiera, kalquier,
    escojame, elijame, elegime, elija|escoja|elige por_mi, escolhe|escolha|decide pra_mim|por_mim|para_mim,
    cualquiera de las dos, la que haya, el que haya, lo que haya|tengan|tenga|salga, la|el|lo que usted|tu|vos|ustedes vea|veas|considere|consideres|crea|creas|prefiera|prefieras|recomiende|recomienda|recomiendes|escoja|escojas|elija|elijas, a|o que voce|vc achar|escolher|recomendar|indicar|preferir, el que este libre, me sirve cualquiera,
    o que tiver disponivel, no tengo preferencia, sin preferencia, sem preferencia,
    nao tenho preferencia, me vale, whatever, me acomoda cualquiera,
    cual me recomienda|recomiendas|recomiendan|sugiere|sugieres|aconseja|aconsejas|conviene|convendria, cual recomienda|recomiendas|recomiendan|sugiere,
    qual voce|vc|me recomenda|indica|sugere|aconselha, qual voce_me|vc_me recomenda|indica|sugere|aconselha, no se decida|escoja|elija`,
  'choice:last': `
    ultimo, ultima, ultimo horario, ultima opcion, ultima opcao, ultimito, de mas abajo, de abajo,
    la de abajo, el de abajo, o de baixo, a de baixo, la final, del final, do final, derradeiro,
    la que queda al final, el|la|lo mas tarde|lejano|lejana, el|la de mas tarde, o|a mais longe|distante, o|a mais tarde,
    el|la que sea|este|quede|salga mas tarde, o|a que for|seja|sair mais tarde`,
  'choice:last-but-one': 'penultimo, penultima, anteultimo, anteultima',
  'choice:middle': 'del medio, de en medio, do meio, medio, el del centro, la del centro',
  'choice:1': `
    primero, primera, primer, primeiro, primeira, 1 ro, 1 ra, 1 er, primerito, primerita, primeirinha,
    primeirinho, primer opcion, el de arriba, la de arriba, o de cima, a de cima, primeros, pimera,
    primra, 1 era, el|la mas temprano|proximo|proxima|cercano|cercana|pronto, el|la de mas temprano,
    o|a mais cedo|cedinho|proximo|proxima, el|la mas tempranito, el|la que sea|este|quede|salga mas temprano|pronto, o|a que for|seja|sair mais cedo`,
  'choice:2': 'segundo, segunda, 2 do, 2 da, segundito, segundita',
  'choice:3': 'tercero, tercera, tercer, terceiro, terceira, 3 ro, 3 ra, 3 er, tersera, tersero, 3 era',
  'choice:4': 'cuarto, cuarta, quarto, quarta, 4 to, 4 ta',
  'choice:5': 'quinto, quinta, 5 to, 5 ta',
  'choice:6': 'sexto, sexta, 6 to, 6 ta',
  'choice:7': 'septimo, septima, setimo, setima, 7 mo, 7 ma',
  'choice:8': 'octavo, octava, oitavo, oitava, 8 vo, 8 va',
  'choice:9': 'noveno, novena, nono, nona, 9 na',
  'choice:10': 'decimo, decima, 10 mo, 10 ma',
};

/** Cardinals said instead of typed, in both languages. */
export const CARDINALS: Readonly<Record<string, number>> = Object.fromEntries(
  `uno:1 una:1 un:1 um:1 uma:1 dos:2 dois:2 duas:2 tres:3 cuatro:4 quatro:4 cinco:5 seis:6 siete:7
  sete:7 ocho:8 oito:8 nueve:9 nove:9 diez:10 dez:10 once:11 onze:11 doce:12 doze:12`
    .split(/\s+/)
    .map((pair) => [pair.split(':')[0], Number(pair.split(':')[1])]),
);
