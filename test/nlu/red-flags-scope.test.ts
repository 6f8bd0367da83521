import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { normalise } from '../../nlu/normalise.ts';
import { readRedFlag } from '../../nlu/red-flags.ts';
import type { Lang } from '../../nlu/types.ts';

const read = (text: string, lang: Lang) => readRedFlag(normalise(text, lang), lang);

/** What is told of another time, of others or of no one, and beside it what only looks like it and is danger. */
const SCOPES: readonly [why: string, lang: Lang, harmless: string, danger: string][] = [
  [
    'who faints at needles',
    'es',
    'mi hermana se desmaya cuando ve agujas, la puedo acompañar?',
    'mi hermana se desmayó y no despierta',
  ],
  [
    'an acid that is a remedy',
    'es',
    'mi niño toma ácido valproico, me renuevan la receta?',
    'mi niño tomó ácido de batería',
  ],
  [
    'an animal told with whose it is',
    'pt',
    'o cachorro do vizinho foi envenenado, que tristeza, enfim, preciso de consulta',
    'o vizinho foi envenenado, o cachorro dele também',
  ],
  [
    'one who was lost, and is mourned',
    'es',
    'quedé viuda en enero, mi marido se quitó la vida, busco terapia de duelo',
    'mi marido se quiere quitar la vida, busco terapia',
  ],
  [
    'the heading of an order',
    'es',
    'dx: síncope. necesito el tilt test',
    'dx: síncope, y hoy me desmayé otra vez',
  ],
  [
    'the heading of an order',
    'pt',
    'motivo: convulsão febril, é pro eletro',
    'meu filho tá convulsionando, o motivo não sei',
  ],
  [
    'what stands on a paper',
    'es',
    'dolor de pecho es lo que dice la orden',
    'tengo dolor de pecho, eso dice la orden',
  ],
  [
    'what stands on a paper',
    'pt',
    'síncope é o que o médico colocou no papel',
    'meu pai desmaiou, é o que eu falei pro médico',
  ],
  [
    'what was in the news',
    'pt',
    'vi no jornal que uma senhora desmaiou na fila',
    'vi no jornal que uma senhora desmaiou e agora minha mãe desmaiou também',
  ],
  [
    'what happened with something in another month',
    'es',
    'me intoxiqué con mariscos en diciembre y quiero saber si quedé alérgica',
    'me intoxiqué con mariscos y mi cita era en diciembre',
  ],
  [
    'taken back at once with a laugh',
    'es',
    'no respira... mentira, es que no quiere ir al médico jaja',
    'mi hijo no respira, es mentira que ya viene la ambulancia',
  ],
  [
    'what a vaccine does',
    'pt',
    'a vacina do bebê dá febre?',
    'a vacina deu febre no meu bebê de um mês, tá com 39',
  ],
  [
    'an animal that was stung',
    'pt',
    'uma abelha picou meu cachorro, vocês atendem animais?',
    'uma cobra me picou e picou meu cachorro',
  ],
  [
    'a thing that is called suicide',
    'es',
    'ese horario es un suicidio, tienen otro?',
    'ese horario me da igual, pienso en el suicidio',
  ],
  [
    'a hand that a known nerve puts to sleep',
    'es',
    'se me duerme la mano por el túnel carpiano',
    'se me durmió la mano de repente y media cara',
  ],
  ['a wish to grow old', 'pt', 'quero morrer velhinha e com saúde', 'quero morrer, já tô velhinha'],
  [
    'a child who quarrels, and beats nobody',
    'pt',
    'meu filho anda muito agressivo',
    'meu filho anda muito agressivo e hoje me bateu',
  ],
  [
    'a child who quarrels, and is armed with nothing',
    'es',
    'mi hijo está muy agresivo',
    'mi hijo está muy agresivo y tiene un cuchillo',
  ],
  [
    'whoever the writer works for, who lets nobody go before five',
    'es',
    'hoy no puedo, mi jefe no me deja salir',
    'mi jefe no me deja salir y me pegó',
  ],
  [
    'the same in Portuguese, and whoever one lives with',
    'pt',
    'minha chefe não deixa eu sair de manhã',
    'meu marido não me deixa sair',
  ],
  [
    'a street that is out of the way',
    'pt',
    'essa unidade é contramão pra mim',
    'estou grávida e com contração de cinco em cinco minutos',
  ],
  [
    'what a page does, and not a person',
    'es',
    'la página no respira hoy jaja',
    'mi mamá no respira, y la página no me deja pedir ayuda',
  ],
  [
    'what was meant not to be done any more, of work, and of oneself',
    'pt',
    'não ia me matar de trabalhar',
    'prometi que não ia mais me cortar e aqui estou',
  ],
  [
    'a bone that broke and has been set',
    'pt',
    'minha filha quebrou o braço e já tá de gesso, preciso de atestado pra escola',
    'minha filha quebrou o braço e o osso tá de fora',
  ],
  [
    'an accident in which nothing happened, and that only makes late',
    'es',
    'el taxi chocó con una moto, no nos pasó nada pero llego tarde',
    'el taxi chocó con una moto y me golpeé la cabeza, llego tarde',
  ],
  [
    'how one lies in bed, and no side of the body',
    'es',
    'se me duermen las manos al dormir de lado',
    'se me durmió todo el lado derecho',
  ],
  [
    'whom a fear is of, told of the one who is afraid',
    'es',
    'a mi marido le da miedo el dentista',
    'le tengo miedo a mi marido, me quiere pegar',
  ],
  [
    'a tooth that is drawn',
    'pt',
    'dói muito arrancar o siso?',
    'arranquei o siso ontem e não para de sangrar',
  ],
  [
    'a head that was not hit, and a fall that was none',
    'pt',
    'não bateu a cabeça, caiu sentado e tá brincando',
    'não chorou, caiu e bateu a cabeça, tá vomitando',
  ],
  [
    'what was had in a month long past',
    'pt',
    'em dezembro tive uma alergia forte e quero fazer os testes',
    'tô com uma alergia forte e o rosto inchando',
  ],
  [
    'blood that is drawn',
    'es',
    'examen de sangre para ver si estoy embarazada',
    'estoy embarazada y me sale sangre',
  ],
  [
    'an emergency of another day or of the family',
    'es',
    'tengo una urgencia familiar y debo viajar, cancelen',
    'es una emergencia, mi papá se desmayó',
  ],
  [
    'what another had, and who was recommended since',
    'es',
    'mi vecina tuvo trombosis y me recomendó al doctor',
    'mi vecina tuvo trombosis y no respira bien',
  ],
  [
    'what another had, for which one wants to be careful',
    'pt',
    'minha irmã teve um avc, por isso quero me prevenir',
    'minha irmã teve um avc, por isso preciso de uma ambulância',
  ],
  [
    'a mother called fondly, who is one letter from being ill',
    'es',
    'ay señorita, no, para mi mamita',
    'ay señorita, mi mamita está malita y no despierta',
  ],
  [
    'being put down for a time, and not aimed at',
    'es',
    'mi mamá tiene 72 años, así que apúnteme en la tarde',
    'mi marido me está apuntando con una pistola',
  ],
  [
    'a slip of what is said to the desk every day',
    'pt',
    'preciso desmacar a consulta',
    'minha mãe acabou de desmiar',
  ],
  [
    'a machine that is needed, and not the one that holds a hand',
    'pt',
    'preciso da máquina de cartão',
    'ficou com a mão presa na máquina',
  ],
  [
    'a visit that cannot be come to today, beside an old illness',
    'es',
    'no puedo ir hoy, tuve un infarto hace dos años',
    'no puedo ir hoy, a mi papá le está dando un infarto',
  ],
  [
    'a surname',
    'es',
    'me llamo Ana María Rojas, es urgente confirmar mi cita',
    'me llamo Ana María Rojas, tengo ronchas en toda la cara y me ahogo',
  ],
  [
    'the surname of a doctor',
    'es',
    'hola, la dra. Cortés me mandó sacar sangre',
    'doctor, cortes profundos en el brazo y mucha sangre',
  ],
  [
    'a visit as soon as there is one',
    'pt',
    'consulta com o médico do coração o mais rápido possível',
    'meu coração está rápido demais',
  ],
  [
    'who is alone, and not beaten',
    'pt',
    'minha mãe não tem febre, estou sozinha com ela',
    'minha mãe levou um soco do meu pai',
  ],
  [
    'what one feels, and not a belt',
    'pt',
    'me sinto cansada, meu marido também',
    'meu marido me bateu com o cinto',
  ],
  [
    'an hour that a door closes, and not a saw',
    'es',
    'a qué hora cierra urgencias',
    'me corté con la sierra y no para la sangre',
  ],
  [
    'an apology for the bother',
    'es',
    'disculpe la molestia pero peso 82 kilos',
    'disculpe la molestia pero me duele el pecho',
  ],
  [
    'a telephone that nobody answers',
    'es',
    'no contestan el teléfono y mi papá es diabético',
    'no contestan el teléfono y mi papá no responde',
  ],
  [
    'a reading that only stands behind a document',
    'pt',
    'meu cpf é 529.982.247-25, minha glicose deu 115',
    'meu cpf é 529.982.247-25, minha glicose deu 529',
  ],
  ['whether it is grave', 'pt', 'meu filho tem tosse, não sei se é grave', 'meu filho tá grave'],
  [
    'a receptionist who is spoken to, about a cat',
    'pt',
    'moça meu gato caiu do telhado',
    'moça meu filho caiu do telhado',
  ],
  [
    'what is normal after exercise',
    'es',
    'es normal que duela el pecho después de hacer ejercicio?',
    'es normal que me duela el pecho?',
  ],
  [
    'a bill for an ambulance',
    'es',
    'me cobraron dos veces la ambulancia',
    'manden una ambulancia, ¿cuánto cuesta?',
  ],
  [
    'an ambulance that took a neighbour',
    'es',
    'a mi vecino se lo llevó la ambulancia y no pude salir',
    'llamen la ambulancia, mi vecino no despierta',
  ],
  [
    'a doctor who is needed for what is only named',
    'es',
    'para convulsiones de mi hijo qué médico necesito?',
    'mi hijo convulsionó, qué médico necesito?',
  ],
  [
    'a nose that bleeds in the heat',
    'pt',
    'meu nariz sangra quando tá muito calor',
    'meu nariz sangra muito e não para',
  ],
  [
    'a joke about not being seen',
    'pt',
    'se não me atenderem eu desmaio',
    'não me atendem e eu acabei de desmaiar',
  ],
  [
    'a price that gave a fright',
    'pt',
    'minha mãe quase teve um treco quando viu o preço',
    'minha mãe teve um treco e não responde',
  ],
  ['who begins with "look", which is no eye', 'pt', 'olha, fechado', 'meu olho tá fechado de inchado'],
  [
    'blood that is to be examined, and the hour of this week',
    'es',
    'mover la cita para exámenes de sangre para esta semana a las 4',
    'estoy en la semana 34 y estoy manchando sangre',
  ],
  [
    'who goes by themselves, which sounds like a small blow',
    'pt',
    'meu filho pode ir sozinho?',
    'meu filho me deu um soco',
  ],
  ['a few words that only resemble', 'pt', 'olha, a terceira', 'olha, não respira'],
  [
    'what another died of',
    'es',
    'mi tío murió en un accidente y no puedo ir',
    'mi tío tuvo un accidente y no puedo moverlo',
  ],
  [
    'what somebody was thanked for',
    'pt',
    'obrigada, vocês salvaram meu marido quando ele teve o infarto',
    'obrigada por responder, meu marido está tendo um infarto',
  ],
  [
    'a death of years ago that is still mourned',
    'es',
    'mi primo se suicidó hace tres años y todavía estoy en duelo',
    'mi primo se suicidó hace tres años y todavía quiero irme con él',
  ],
  [
    'what used to happen, where the wish is of now',
    'pt',
    'na escola eu desmaiava muito, agora quero ver se é do coração',
    'meu filho desmaiou na escola agora',
  ],
  [
    'what came years ago, where only what is needed is of now',
    'es',
    'hace un año mi papá tuvo un derrame y ahora necesita una silla de ruedas',
    'hace un año mi papá tuvo un derrame y ahora necesita una ambulancia',
  ],
  [
    'another pregnancy',
    'es',
    'tuve preeclampsia en mi otro embarazo',
    'tuve preeclampsia en mi otro embarazo y ahora veo lucecitas con siete meses',
  ],
  [
    'a question of two doctors',
    'es',
    'para los desmayos toca neurólogo o cardiólogo?',
    'tengo un dolor de pecho, me atiende el neurólogo o el cardiólogo?',
  ],
  [
    'a question of two ills',
    'pt',
    'qual a diferença de infarto e parada?',
    'não sei a diferença mas tô tendo um infarto',
  ],
  [
    'a question of what a word means',
    'es',
    '¿qué es una convulsión febril?',
    'creo que es una convulsión febril',
  ],
  [
    'a warning of what comes of one who is careless',
    'es',
    'el doctor me dijo que si no me cuido me va a dar un infarto',
    'el doctor me dijo que me va a dar un infarto, me duele el pecho',
  ],
  [
    'what would be done some day',
    'pt',
    'se um dia eu tiver um infarto vocês mandam ambulância?',
    'meu pai teve um infarto, vocês mandam ambulância?',
  ],
  [
    'an ache that is denied, beside one of another place',
    'es',
    'no me duele el pecho, me duele la espalda',
    'no me duele la espalda, me duele el pecho',
  ],
  [
    'a pit of the stomach that burns after meals',
    'es',
    'me arde la boca del estómago después de comer',
    'me arde la boca y la garganta después de comer maní',
  ],
  ['a thing that is black', 'es', 'alguien encontró un paraguas negro', 'alguien encontró a mi hijo morado'],
  [
    'a thing that is black',
    'pt',
    'alguém achou uma mochila preta na recepção',
    'acharam meu filho roxo na cama',
  ],
  ['the nail that grew in', 'es', 'tengo una uña enterrada', 'tengo una astilla enterrada en el ojo'],
  [
    'an injury whose plaster comes off',
    'es',
    'mi hijo se quebró el brazo en las vacaciones y hay que quitarle el yeso',
    'mi hijo se quebró el brazo y lo tiene chueco',
  ],
  [
    'a faint of another month',
    'es',
    'mi mamá se desmayó en marzo y salió bien de los exámenes',
    'mi mamá se desmayó y tenía cita en marzo',
  ],
  [
    'a birth that is asked about',
    'pt',
    'parto em casa é perigoso?',
    'minha irmã está em trabalho de parto em casa',
  ],
  [
    'a danger that was read of',
    'pt',
    'li que a pílula dá trombose, é verdade?',
    'acho que tô com trombose na perna',
  ],
  [
    'a number for some night',
    'pt',
    'pra que telefone ligo se for emergência de noite?',
    'é emergência, pra que telefone ligo?',
  ],
  [
    'a child who is rough at school',
    'es',
    'mi hijo está muy agresivo en el colegio',
    'mi hijo está agresivo y tiene un cuchillo',
  ],
  [
    'a thinner of the blood that is taken',
    'es',
    'mi mamá toma anticoagulantes, ¿puede sacarse sangre?',
    'tomo warfarina, me golpeé y el moretón crece',
  ],
  [
    'an outbreak in the news',
    'es',
    'hablaron de un brote de dengue hemorrágico, ¿tienen vacuna?',
    'le salió un brote por todo el cuerpo después de la vacuna y no respira bien',
  ],
  [
    'a promise not to cancel again',
    'es',
    'prometí que no iba a volver a cancelar y aquí estoy',
    'cancela mi cita, mañana ya no voy a existir',
  ],
  [
    'a promise not to cancel again, in Portuguese',
    'pt',
    'prometi que não ia mais cancelar e aqui estou',
    'cancela tudo, não vou mais estar aqui',
  ],
  ['a finger that slipped on the screen', 'pt', 'escorregou o dedo', 'escorregou e o dedo ficou torto'],
  [
    'a finger that slipped on the screen, in Spanish',
    'es',
    'se me resbaló el dedo, era la segunda',
    'me resbalé y me duele mucho el dedo',
  ],
  [
    'a child’s visit that is not to be touched',
    'pt',
    'mas a do menino não mexe',
    'a perna do menino não mexe',
  ],
  [
    'the visit of one’s mother that stays',
    'es',
    'la de mi mamá no se mueve',
    'mi mamá está tirada, no se mueve',
  ],
  [
    'an end that one longs for',
    'es',
    'me muero de ganas de terminar esto ya',
    'me muero de ganas de acabar con mi vida',
  ],
  [
    'an end that one longs for',
    'pt',
    'tô doida pra terminar isso logo',
    'quero terminar com tudo isso, não quero mais viver',
  ],
  [
    'a street under water',
    'pt',
    'alagou minha rua, vou chegar mais tarde',
    'apagou no meio da rua, não responde',
  ],
  ['a pot that was burned', 'es', 'quemé la olla y llego tarde', 'quemé la olla y me quemé la mano'],
  ['a pot that was burned', 'pt', 'queimei a panela e vou atrasar', 'me queimei com a panela'],
  [
    'what was seen on television',
    'es',
    'vi una balacera en la tele y quedé nerviosa',
    'hay una balacera afuera de mi casa',
  ],
  [
    'what was seen on television',
    'pt',
    'vi um tiroteio na tv e nem dormi',
    'tem tiroteio na minha rua, ele foi baleado',
  ],
  [
    'bleeding of weeks ago',
    'es',
    'hace dos semanas sangré por la nariz y paró',
    'hace dos semanas que toso sangre',
  ],
  [
    'a faint of a week ago',
    'pt',
    'faz uma semana que ela desmaiou, já tá bem',
    'faz uma semana que escarro uns fiozinhos vermelhos',
  ],
  [
    'denied, and what is told beside it is not',
    'es',
    'no tengo fiebre y dolor de pecho tampoco',
    'no ha tomado nada y babea',
  ],
  [
    'a list of what is not',
    'es',
    'no tiene fiebre, tos y dolor de pecho',
    'mi cuñado se fue de lado, como borracho pero no ha tomado, y babea',
  ],
  [
    'denied, and what is told beside it is not',
    'pt',
    'não é no peito que dói, é gripe',
    'não tenho febre e sinto uma dor forte no peito',
  ],
  [
    'feared of an operation',
    'es',
    'mi mamá tiene miedo de no despertar de la cirugía de cataratas',
    'mi mamá no despierta de la siesta',
  ],
  [
    'a link that is missing',
    'es',
    'ya la tenemos por video, lo que me falta es el enlace',
    'me falta el aire',
  ],
  [
    'a plea to the desk',
    'pt',
    'cancelar não, pelo amor de Deus, só me põe em outro dia',
    'pelo amor de Deus me ajuda',
  ],
  [
    'bitten by a craze',
    'pt',
    'fui mordida pelo bichinho dos quarenta anos, quero check-up',
    'meu filho foi mordido por um cachorro no rosto',
  ],
  [
    'asked whether it may come of a treatment',
    'es',
    '¿el botox me puede dejar la cara torcida?',
    'amaneció con la cara torcida',
  ],
  [
    'of a fortnight ago',
    'es',
    'me intoxiqué con unos tacos hace como quince días, era para justificar la falta',
    'me intoxiqué con unos tacos y no paro de vomitar',
  ],
  [
    'almost, and laughed about',
    'pt',
    'que susto com o valor, quase desmaiei kkkk',
    'quase desmaiei no banho',
  ],
  [
    'of a childhood',
    'pt',
    'convulsão ele teve quando era pequeno, agora com 19 nunca mais',
    'ele tá tendo convulsão agora, tem 19 anos',
  ],
  [
    'taken back with a laugh',
    'pt',
    'a bolsa estourou kkkk calma, a sacola do mercado',
    'a bolsa estourou, calma não consigo ter',
  ],
];

describe('a danger that is told', () => {
  for (const [why, lang, harmless, danger] of SCOPES) {
    test(`is none where it is ${why}`, () => {
      assert.equal(read(harmless, lang), null, harmless);
      assert.ok(read(danger, lang), danger);
    });
  }

  test('is asked about where who feels ill says so, and is an emergency told of others or with more', () => {
    const level = (text: string, lang: Lang) => read(text, lang)?.level;
    for (const text of ['to mto mal', 'to mto mal com febre', 'tô muito mal, com febre e dor no corpo'])
      assert.equal(level(text, 'pt'), 'screen', text);
    for (const text of ['estoy muy mal con fiebre y tos', 'me siento muy mal', 'me siento fatal de la gripa'])
      assert.equal(level(text, 'es'), 'screen', text);
    for (const text of ['mi papá está muy mal', 'estoy muy mal, creo que no llego', 'estoy muy mal, ayuda'])
      assert.equal(level(text, 'es'), 'emergency', text);
    for (const text of [
      'meu pai tá muito mal',
      'tô muito mal, acho que não passo de hoje',
      'tô muito mal, vou desmaiar',
    ])
      assert.equal(level(text, 'pt'), 'emergency', text);
  });

  test('is no grievance about the desk, though its words are grave', () => {
    assert.equal(read('o atendimento é horrível', 'pt'), null);
    assert.ok(read('minha mãe tá horrível, não respira bem', 'pt'));
  });

  test('is not measured by how much one thanks', () => {
    assert.equal(read('é consulta pra colher sangue, muito obrigada', 'pt'), null);
    assert.equal(read('examen de sangre mucho gusto', 'es'), null);
    assert.ok(read('tô sangrando muito, obrigada', 'pt'));
    assert.ok(read('sangro mucho, gracias', 'es'));
  });

  test('by voices that command it is one of self-harm', () => {
    assert.equal(read('escucho voces que me dicen que me mate', 'es')?.kind, 'suicide');
    assert.equal(read('ouço vozes mandando eu me matar', 'pt')?.kind, 'suicide');
    assert.equal(read('escucho voces en la sala, ya están atendiendo?', 'es'), null);
  });

  test('is of the kind of what did it, where two are told', () => {
    const kind = (text: string, lang: Lang) => read(text, lang)?.kind;
    assert.equal(kind('mi esposo se cayó del andamio y no siente las piernas', 'es'), 'trauma');
    assert.equal(kind('meu esposo caiu do andaime e não sente as pernas', 'pt'), 'trauma');
    assert.equal(kind('me cayó ácido de batería en el ojo', 'es'), 'trauma');
    assert.equal(kind('me picó una avispa y se me está cerrando la garganta', 'es'), 'allergy');
    assert.equal(kind('escorpião picou ele e tá babando', 'pt'), 'poisoning');
    assert.equal(kind('parece borracho y no ha tomado, babea', 'es'), 'stroke');
    assert.equal(kind('tá pendendo pro lado, parece bêbado mas não bebeu, e baba', 'pt'), 'stroke');
    assert.equal(kind('no puede mover la pierna desde esta mañana', 'es'), 'stroke');
  });

  test('is asked about where one language alone takes it for supposed, or for a question', () => {
    assert.equal(
      read('si no puedo respirar voy a urgencias o espero la cita de mañana?', 'es')?.level,
      'screen',
    );
    assert.notEqual(read('meu pai não urinou o dia todo e tá inchado', 'pt'), null);
    assert.notEqual(read('mi papá no ha orinado en todo el día y está hinchado', 'es'), null);
  });

  test('stays aside in both languages where the first has put it aside', () => {
    assert.equal(read('não respira... mentira, é meu filho que não quer ir no médico kkk', 'pt'), null);
  });
});
