import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clinicIndex, readEntities } from '../../nlu/entities.ts';
import { normalise } from '../../nlu/normalise.ts';
import type { Awaiting, ClinicNames, Entity, FromVisit, Hints, Lang } from '../../nlu/types.ts';

const clinic: ClinicNames = {
  services: [
    { id: 'general', names: ['medicina general', 'clínica geral'] },
    { id: 'cardiology', names: ['cardiología', 'cardiologia'] },
    { id: 'ultrasound', names: ['ecografía', 'ultrassom'] },
    { id: 'sleep', names: ['clínica del sueño'] },
  ],
  practitioners: [
    { id: 'gomez', name: 'Dra. Laura Gómez' },
    { id: 'ruiz', name: 'Dr. Carlos Ruiz Pérez' },
    { id: 'souza', name: 'Dra. Fernanda Souza' },
  ],
  sites: [
    { id: 'norte', names: ['Sede Norte', 'Norte'] },
    { id: 'centro', names: ['Sede Centro', 'Centro'] },
    { id: 'moema', names: ['Unidade Moema', 'Moema'] },
  ],
  insurers: ['Salud Andina', 'Sura'],
};

/** What is read of one type, in order. */
function read(type: Entity['type'], text: string, lang: Lang, hints: Partial<Hints> = {}): unknown[] {
  return readEntities(normalise(text, lang), { ref: '2026-03-10T10:15', clinic, ...hints }, lang)
    .filter((entity) => entity.type === type)
    .map((entity) => {
      switch (entity.type) {
        case 'specialty':
          return entity.specialty;
        case 'practitioner':
          return entity.practitioner;
        case 'site':
          return entity.site;
        case 'person':
          return entity.person;
        case 'name':
          return entity.name;
        case 'insurer':
          return entity.insurer;
        case 'reason':
          return entity.reason;
        case 'modality':
          return entity.modality;
        case 'from-visit':
          return JSON.stringify(entity.shift);
        default:
          return entity;
      }
    });
}

interface Case {
  lang?: Lang;
  awaiting?: Awaiting;
}

function table(type: Entity['type'], cases: [text: string, expected: string[], given?: Case][]): void {
  describe(type, () => {
    for (const [text, expected, { lang = 'es', awaiting } = {}] of cases) {
      test(`"${text}" → ${expected.join(', ') || 'none'}`, () => {
        assert.deepEqual(read(type, text, lang, awaiting ? { awaiting } : {}), expected);
      });
    }
  });
}

const pt = { lang: 'pt' } as const;

table('specialty', [
  ['quiero una cita con el del corazón', ['cardiology']],
  ['necesito un cardiólogo', ['cardiology']],
  ['kardiologo', ['cardiology']],
  ['cita de cardiologia', ['cardiology']],
  ['médico de piel', ['dermatology']],
  ['el dermatologo', ['dermatology']],
  ['chequeo general', ['general']],
  ['medico general', ['general']],
  ['cita medicina gral jueves', ['general']],
  ['consulta general', ['general']],
  ['pediatra para mi hijo', ['pediatrics']],
  ['médico de niños', ['pediatrics']],
  ['ginecóloga', ['gynecology']],
  ['papanicolau', ['gynecology']],
  ['citología', ['gynecology']],
  ['examen de sangre', ['laboratory']],
  ['laboratorio', ['laboratory']],
  ['ecografía de abdomen', ['ultrasound']],
  ['una eco', ['ultrasound']],
  ['ecografia', ['ultrasound']],
  ['resonancia magnética', ['mri']],
  ['psicólogo', ['psychology']],
  ['sicologa', ['psychology']],
  ['traumatólogo', ['orthopedics']],
  ['oculista', ['ophthalmology']],
  ['dentista', ['dentistry']],
  ['nutricionista', ['nutrition']],
  ['radiografía de tórax', ['xray']],
  ['clínica del sueño', ['sleep']],
  ['doutor do coração', ['cardiology'], pt],
  ['cardiologista', ['cardiology'], pt],
  ['médico de pele', ['dermatology'], pt],
  ['clínico geral', ['general'], pt],
  ['exame de sangue', ['laboratory'], pt],
  ['ultrassom', ['ultrasound'], pt],
  ['ultrason', ['ultrasound'], pt],
  ['ressonância', ['mri'], pt],
  ['ginecologista', ['gynecology'], pt],
  ['pediatra', ['pediatrics'], pt],
  ['psicóloga', ['psychology'], pt],
  ['ortopedista', ['orthopedics'], pt],
  ['oftalmo', ['ophthalmology'], pt],
  ['raio x', ['xray'], pt],
  ['hola buenas tardes', []],
  ['a que horas abren', []],
]);

table('person', [
  // Who brings them is not who comes; "lleva tres días" is no bringing.
  ['porque mi hermana es la que me puede acompañar', []],
  ['el jueves, mi hija me lleva', []],
  ['minha filha me leva na sexta', [], { lang: 'pt' }],
  ['mi hija lleva tres días con tos', ['daughter']],
  ['confirmo la de mi hijo, la mía cámbiela', ['son', 'self']],
  // Who is told of something is not who comes.
  ['cualquier cosa me escriben a mí', []],
  ['qualquer coisa liga pra mim', [], { lang: 'pt' }],
  ['no puedo, tengo reunión en el colegio de mi hijo', []],
  ['na sexta à tarde tem? é que de manhã eu cuido da minha netinha', [], { lang: 'pt' }],
  ['me toca cuidar a mi mamá en la mañana', []],
  ['es para mi mamá, yo la cuido', ['mother']],
  ['es para la cita del colegio, de mi hijo', ['son']],
  ['uy no, a esa hora estoy en la mía', []],
  ['la de mi hijo, después de la mía', ['son']],
  ['a minha pode cancelar', ['self'], pt],
  ['a minha mãe precisa de uma consulta', ['mother'], pt],
  ['o meu nome é João', [], pt],
  ['me põe na fila', [], pt],
  ['Laura Medina Torres', []],
  ['no tengo la cédula a la mano', [], { awaiting: 'document' }],
  ['no tengo la cédula a mano', [], { awaiting: 'document' }],
  ['para mí', ['self']],
  ['es para mi', ['self']],
  ['mi hijo', ['son']],
  ['para mi hija', ['daughter']],
  ['es para mi mamá', ['mother']],
  ['cita para mi señora', ['partner']],
  ['para mi niña', ['daughter']],
  ['para mi, señora', ['self']],
  ['mi esposo me dijo que pidiera una cita', []],
  ['minha mãe fica falando', [], pt],
  ['mi hija me tiene loca con eso, quiero una cita', []],
  ['mi hijo me va a llevar', []],
  ['mi hijo me tiene preocupada', ['son']],
  ['minha filha vai me levar', [], pt],
  ['mi mamá dice que le duele la rodilla', ['mother']],
  ['mi hija me pidió una cita', ['daughter']],
  ['es para Martín', ['other']],
  ['quería otro turno', []],
  ['mi papá murió de eso', []],
  ['meu avô faleceu do coração', [], pt],
  ['déjeme miro con mi jefe', []],
  ['vou perguntar pro meu marido', [], pt],
  ['pode sim, filha', [], pt],
  ['é pra Laura, minha filha', ['other', 'daughter'], { awaiting: 'yes-no', lang: 'pt' }],
  ['la primera, hija', []],
  ['concordo sim meu filho', [], { awaiting: 'yes-no', lang: 'pt' }],
  ['pode marcar sim meu filho, Deus abençoe', [], { awaiting: 'yes-no', lang: 'pt' }],
  ['pode marcar minha filha', [], { awaiting: 'yes-no', lang: 'pt' }],
  ['pode marcar meu filho e tem lugar pra parar caminhão aí perto', [], { awaiting: 'yes-no', lang: 'pt' }],
  ['pode marcar minha filha mas onde eu estaciono', [], { awaiting: 'yes-no', lang: 'pt' }],
  ['pode marcar meu filho e minha filha', ['son', 'daughter'], { awaiting: 'yes-no', lang: 'pt' }],
  ['pode marcar pro meu filho e tem estacionamento?', ['son'], { awaiting: 'yes-no', lang: 'pt' }],
  ['sí reserve mija y hay parqueadero?', [], { awaiting: 'yes-no' }],
  ['dale mi hijo pero cuánto cuesta', [], { awaiting: 'yes-no' }],
  ['resérvele a mi hijo y dígame cuánto cuesta', ['son'], { awaiting: 'yes-no' }],
  ['sí, con mi hija y yo voy después', ['daughter'], { awaiting: 'yes-no' }],
  ['sí mijo muchas gracias', [], { awaiting: 'yes-no' }],
  ['me queda bien la de las 9 mija', [], { awaiting: 'choice' }],
  ['estoy de acuerdo hijo', [], { awaiting: 'yes-no' }],
  ['sí, es para mi hijo', ['son'], { awaiting: 'yes-no' }],
  ['sí, pero es mi hijo', ['son'], { awaiting: 'yes-no' }],
  ['sim, pro meu filho', ['son'], { awaiting: 'yes-no', lang: 'pt' }],
  ['sim, para mim e meu filho', ['self', 'son'], { awaiting: 'yes-no', lang: 'pt' }],
  ['quero marcar meu filho', ['son'], pt],
  ['sí, mi hijo tiene fiebre', ['son']],
  ['não moço, não é pro meu filho não, é pra mim mesma!', ['self'], pt],
  ['no es para mi hijo, es para mi hija', ['daughter']],
  ['no es para mi hija', []],
  ['no, para mi hijo', ['son']],
  ['no es para mí', ['other']],
  ['minha vizinha que me passou esse número', [], pt],
  ['de manhã não dá, falei que olho meu neto', [], pt],
  ['para mi mamá, mi hija y yo', ['mother', 'daughter']],
  ['mi viejita', ['mother']],
  ['para mi papá', ['father']],
  ['mi esposa', ['partner']],
  ['para mi nene', ['child']],
  ['mi abuelita', ['grandparent']],
  ['mi hermana', ['sibling']],
  ['para mi suegra', ['other']],
  ['para un amigo', ['other']],
  ['minha mãe', ['mother'], pt],
  ['meu marido', ['partner'], pt],
  ['pra mim', ['self'], pt],
  ['pro meu filho', ['son'], pt],
  ['minha filha', ['daughter'], pt],
  ['para o meu pai', ['father'], pt],
  ['minha avó', ['grandparent'], pt],
  ['habla la mamá de Samuel', ['child']],
  ['quem fala é a filha da Carmem', ['other'], pt],
  ['meu irmão', ['sibling'], pt],
  ['quiero mi cita', []],
  ['para mi cita del martes', []],
]);

const name = { awaiting: 'name' } as const;
const nome = { awaiting: 'name', lang: 'pt' } as const;

table('name', [
  ['me llamo Ana Gómez', ['Ana Gómez']],
  ['mi nombre es Ana Gómez y quiero una cita', ['Ana Gómez']],
  ['soy ana gomez', ['Ana Gomez'], name],
  ['ay señorita, Ana Gómez', ['Ana Gómez'], name],
  ['olha moça, Laura Lima', ['Laura Lima'], nome],
  ['consulta para a minha filha Laura na unidade Moema', ['Laura'], pt],
  ['atendem de sábado?', [], nome],
  ['¿Rosa Gómez?', ['Rosa Gómez'], name],
  ['Laura Lima Souza o cpf é 111.444.777-35', ['Laura Lima Souza'], nome],
  ['Rosa Gómez la cédula es 20111222', ['Rosa Gómez'], name],
  ['Ana', ['Ana'], name],
  ['cuánto cuesta', [], name],
  ['corrijo salomé ruiz', ['Salomé Ruiz']],
  ['o sea lucía fernanda cárdenas', ['Lucía Fernanda Cárdenas'], name],
  ['mmm este lucía cárdenas', ['Lucía Cárdenas'], name],
  ['tipo assim beatriz andrade', ['Beatriz Andrade'], nome],
  ['eh aló', [], name],
  // Who waits calls, and has no such name.
  ['están ahí', [], name],
  ['vocês estão aí', [], nome],
  ['hola, soy Estela Ahumada', ['Estela Ahumada'], name],
  ['pues', [], name],
  ['alô', [], nome],
  ['aló, pedro ruiz', ['Pedro Ruiz'], name],
  ['alonso ruiz', ['Alonso Ruiz'], name],
  ['esteban ruiz', ['Esteban Ruiz'], name],
  ['humberto mora', ['Humberto Mora'], name],
  ['el apellido quedó mal, es Ximena Cruz', ['Ximena Cruz']],
  ['perdón, escribí mal el nombre, es Rosa Elena Gómez', ['Rosa Elena Gómez']],
  ['escrevi o nome errado, é João Pedro da Silva', ['João Pedro da Silva'], { lang: 'pt' }],
  ['el nombre está mal', []],
  ['ana maria gomez perez', ['Ana Maria Gomez Perez'], name],
  ['ANA GOMEZ', ['Ana Gomez'], name],
  ['Ana de la Cruz', ['Ana de la Cruz'], name],
  ['es para mi hijo Mateo Ruiz', ['Mateo Ruiz'], name],
  ['se llama Mateo Ruiz', ['Mateo Ruiz'], name],
  ['Ana Gómez, 52111222', ['Ana Gómez'], name],
  ['a nombre de Luis Pardo', ['Luis Pardo']],
  ['hola, soy Ana Gómez', ['Ana Gómez']],
  ['nombre: Ana Gómez', ['Ana Gómez']],
  ['meu nome é João da Silva', ['João da Silva'], nome],
  ['me chamo Ana Souza', ['Ana Souza'], pt],
  ['sou a Ana Souza', ['Ana Souza'], nome],
  ['ana souza', ['Ana Souza'], nome],
  ['é o Mateus Lima', ['Mateus Lima'], nome],
  ['quiero una cita', [], name],
  ['no', [], name],
  ['¿por qué?', [], name],
  ['soy nueva', []],
  ['soy paciente de la clínica', []],
  ['sí', [], name],
  ['quero marcar uma consulta', [], nome],
  // Told where something else of a person was asked for.
  ['Rosa Elena Pérez Díaz', ['Rosa Elena Pérez Díaz'], { awaiting: 'document' }],
  ['joão da silva', ['João da Silva'], { awaiting: 'birth-date', lang: 'pt' }],
  ['momentico señorita', [], { awaiting: 'document' }],
  ['Rosa no tiene cédula', [], { awaiting: 'document' }],
  ['Raúl Castaño, cc 19234567', ['Raúl Castaño'], { awaiting: 'document' }],
  ['52.340.111 maria elena rojas', ['Maria Elena Rojas'], { awaiting: 'document' }],
  ['02923900685 tereza dos anjos', ['Tereza dos Anjos'], { awaiting: 'document', lang: 'pt' }],
  // Beside a greeting, a relative, another name.
  ['buenas tardes, Raúl Castaño', ['Raúl Castaño']],
  ['oi, Ana Souza aqui', ['Ana Souza'], pt],
  ['le habla Patricia Quintero', ['Patricia Quintero']],
  ['habla la mamá de Samuel Torres', ['Samuel Torres']],
  ['para mi hijo Mateo y mi hija Sofía', ['Mateo', 'Sofía']],
  ['para meus filhos Davi e Sofia', ['Davi', 'Sofia'], pt],
  ['é pra minha esposa, Diana dos Reis', ['Diana dos Reis'], pt],
  ['me chamo wellington dos santos e nasci em 3/1/91', ['Wellington dos Santos'], pt],
  ['mi nombre es Juan, Juan Pablo Vélez', ['Juan Pablo Vélez']],
  ['cedula 31456789 nombre Beatriz Arango nacida el 4 de julio', ['Beatriz Arango']],
  ['buenas, Leonel Carvajal para confirmar mi cita', ['Leonel Carvajal']],
  ['la señora Inés Barragán necesita su control', ['Inés Barragán']],
  ['66191613245 hernani dario soares', ['Hernani Dario Soares'], { awaiting: 'document', lang: 'pt' }],
  ['el nombre del niño es Thiago Ruiz', ['Thiago Ruiz'], name],
  ['sou a Vitória, é pra minha mãe dona Zilda', ['Vitória', 'Zilda'], pt],
  ['MARIA DAS DORES E SILVA', ['Maria das Dores e Silva'], nome],
  ['Teixeira, Raul', ['Raul Teixeira'], nome],
  ["josé carlos d'ávila", ["José Carlos d'Ávila"], nome],
  ['con mucho gusto, Hernán Gómez', ['Hernán Gómez'], name],
  ['Samuel, pero en el registro es Samuel Torres', ['Samuel Torres'], name],
  ['soy Nahuel, Nahuel Pereyra', ['Nahuel Pereyra'], name],
  ['Sofía, se apellida Luna', ['Sofía Luna'], name],
  ['Jéssica mas o sobrenome é Prado', ['Jéssica Prado'], nome],
  ['él es don Arnulfo Bedoya', ['Arnulfo Bedoya'], name],
  ['é seu Antônio Bezerra', ['Antônio Bezerra'], nome],
  ['póngala a nombre de mi mamá Gloria Estela Peña', ['Gloria Estela Peña'], name],
  ['no nome do meu marido José Carlos Tavares', ['José Carlos Tavares'], nome],
  ['põe aí Zuleide Matos', ['Zuleide Matos'], nome],
  ['Quispe Mamani, Rosa', ['Rosa Quispe Mamani'], name],
  ['Bianchi, Florencia', ['Florencia Bianchi'], name],
  ['Correcto, Ana Ruiz', ['Ana Ruiz'], name],
  ['Washington Silveira a las órdenes', ['Washington Silveira'], name],
  ['soy diabético tipo dos', []],
  ['quiero cita con Carlos Ruiz', []],
  ['Carlos Ruiz', []],
  ['gracias Andrea, muy amable', []],
  ['vivo en la calle Rafael Núñez', []],
]);

table('practitioner', [
  ['con la doctora gomez', ['gomez']],
  ['dr. ruiz', ['ruiz']],
  ['dr ruis', ['ruiz']],
  ['quiero cita con Laura Gómez', ['gomez']],
  ['con carlos ruiz', ['ruiz']],
  ['la doctora laura', ['gomez']],
  ['com a doutora fernanda', ['souza'], pt],
  ['dra souza', ['souza'], pt],
  ['me llamo Ana Gómez', []],
  ['ana gomez', [], name],
  ['quiero una cita', []],
  // A patient may be called like a doctor.
  ['una resonancia para Carlos Ruiz Mendoza, cédula 79123456', []],
  ['ressonância para o sr carlos ruiz', [], pt],
  ['con Carlos Ruiz Mañana no puedo', ['ruiz']],
]);

table('site', [
  ['sede norte', ['norte']],
  ['en la sede centro', ['centro']],
  ['en el norte', ['norte']],
  ['norte', ['norte']],
  ['la del centro', ['centro']],
  ['unidade moema', ['moema'], pt],
  ['na moema', ['moema'], pt],
  ['cita el jueves, la última que tengan, centro', ['centro']],
  ['quero clínica geral quinta, moema, o último horário', ['moema'], pt],
  ['soy de una vereda lejos norte del valle', []],
  ['quiero una cita mañana', []],
]);

table('modality', [
  ['por videollamada', ['telemedicine']],
  ['virtual', ['telemedicine']],
  ['por video', ['telemedicine']],
  ['online por favor', ['telemedicine']],
  ['telemedicina', ['telemedicine']],
  ['presencial', ['in-person']],
  ['no quiero virtual', ['in-person']],
  ['por videochamada', ['telemedicine'], pt],
  ['presencialmente', ['in-person'], pt],
]);

table('insurer', [
  ['tengo Salud Andina', ['Salud Andina']],
  ['soy de sura', ['Sura']],
  ['particular', ['particular']],
  ['hace 7 días', []],
  ['convênio Unimed', ['Unimed'], pt],
  ['quiero una cita', []],
]);

table('reason', [
  ['porque me duele la rodilla', ['me duele la rodilla'], { awaiting: 'reason' }],
  ['me salió un viaje', ['me salió un viaje'], { awaiting: 'reason' }],
  ['es que no puedo ese día', ['no puedo ese día'], { awaiting: 'reason' }],
  ['porque vou viajar', ['vou viajar'], { awaiting: 'reason', lang: 'pt' }],
  ['porque me duele la rodilla', []],
  ['...', [], { awaiting: 'reason' }],
]);

describe('what is turned down gives way to what will do', () => {
  for (const [type, text, expected] of [
    ['specialty', 'laboratorio no, la de cardiología', ['cardiology']],
    ['specialty', 'não quero dermato, quero cardiologia', ['cardiology']],
    ['site', 'la de las tres no porque queda en el centro mejor la de las cuatro en el norte', ['norte']],
    ['site', 'no en el norte, en el centro', ['centro']],
    // Nothing else is named, or nothing is turned down.
    ['site', 'en el norte no', ['norte']],
    ['specialty', '¿dermatología es en el norte, no?', ['dermatology']],
    // Of two visits that they have, each is told what becomes of it.
    ['specialty', 'la de dermatología la confirmo, la de cardiología no', ['dermatology', 'cardiology']],
    ['specialty', 'a de cardiologia eu vou, a de dermatologia não', ['cardiology', 'dermatology']],
  ] as const)
    test(text, () => assert.deepEqual(read(type, text, text.includes('não') ? 'pt' : 'es'), expected));
});

describe('entities of one message', () => {
  test('do not claim the same words', () => {
    const text = 'Soy Ana Gómez, cédula 52.111.222, celular 300 555 0101, cita con cardiología para mi hijo';
    const found = readEntities(normalise(text, 'es'), { ref: '2026-03-10T10:15', clinic }, 'es');
    assert.deepEqual(
      found.map(({ type }) => type),
      ['name', 'national-id', 'phone', 'specialty', 'person'],
    );
    for (const entity of found) assert.equal(text.slice(entity.start, entity.end), entity.text);
  });

  test("a clinic's names are made ready once", () => {
    assert.equal(clinicIndex(clinic), clinicIndex(clinic));
  });
});

describe('a time is told from that of a visit', () => {
  const cases: [lang: Lang, text: string, shifts: FromVisit[]][] = [
    ['es', 'páseme la cita para el viernes de esa semana', [{ weeks: 0, weekday: 4 }]],
    ['es', 'el lunes de la semana siguiente', [{ weeks: 1, weekday: 0 }]],
    ['es', 'que sea la misma semana pero en la tarde', [{ weeks: 0 }]],
    ['es', 'necesito correrla una semana', [{ days: 7 }]],
    ['es', '¿me la adelantan un día?', [{ days: -1 }]],
    ['es', 'aplazarla quince días', [{ days: 14 }]],
    ['es', 'el jueves siguiente', [{ days: 1, weekday: 3 }]],
    ['es', 'una semana después a la misma hora', [{ days: 7 }, { minutes: 0 }]],
    ['es', 'hora y media después', [{ minutes: 90 }]],
    ['es', 'el mismo día pero más tarde', [{ days: 0 }, { hours: 'later' }]],
    ['es', 'más tarde', []],
    ['es', 'el mismo día no puedo', []],
    ['es', 'una semana después de la cirugía', []],
    ['es', '¿tengo que llegar media hora antes?', []],
    ['es', 'aplazarla para dentro de una semana', []],
    ['pt', 'dá pra mudar pra sexta da mesma semana?', [{ weeks: 0, weekday: 4 }]],
    ['pt', 'empurra pra outra semana', [{ weeks: 1 }]],
    ['pt', 'preciso antecipar em dois dias', [{ days: -2 }]],
    ['pt', 'adia um mês por favor', [{ months: 1 }]],
    ['pt', 'pode remarcar pro dia seguinte, mesmo horário?', [{ days: 1 }, { minutes: 0 }]],
    ['pt', 'uma hora e meia mais cedo', [{ minutes: -90 }]],
    ['pt', 'no mesmo dia não posso', []],
    ['pt', 'uma semana depois da cirurgia', []],
    ['pt', 'na sexta antes das 10', []],
  ];
  for (const [lang, text, shifts] of cases) {
    test(`${lang}: ${text}`, () => {
      assert.deepEqual(
        read('from-visit', text, lang),
        shifts.map((shift) => JSON.stringify(shift)),
      );
    });
  }
});

test("what a clinic calls a service is that one, though the word is another service's elsewhere", () => {
  const dental: ClinicNames = {
    ...clinic,
    services: [
      { id: 'cleaning', names: ['limpieza dental', 'limpieza'] },
      { id: 'root-canal', names: ['endodoncia'] },
    ],
  };
  assert.deepEqual(read('specialty', 'a cómo la limpieza dental', 'es', { clinic: dental }), ['cleaning']);
  assert.deepEqual(read('specialty', 'cuánto me saldría una endodoncia', 'es', { clinic: dental }), [
    'root-canal',
  ]);
  assert.deepEqual(read('specialty', 'quiero un dentista', 'es', { clinic: dental }), ['dentistry']);
});
