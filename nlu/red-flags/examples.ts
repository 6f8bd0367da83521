import type { Lang, RedFlagKind } from '../types.ts';

type Said = Readonly<Record<Lang, readonly string[]>>;

/** Sayings of one kind of danger, and beside them what only sounds like it; a test holds that each is heard as is told here. */
export interface Examples {
  emergency: Said;
  screen: Said;
  nothing: Said;
}

/** What a clinician reads first, as patients write it. */
export const EXAMPLES: Readonly<Record<RedFlagKind, Examples>> = {
  suicide: {
    emergency: {
      es: ['me quiero morir', 'mi hijo dice que se va a matar'],
      pt: ['não quero mais viver', 'tô me cortando'],
    },
    screen: { es: ['tengo las pastillas en la mano'], pt: ['tô com os comprimidos na mão'] },
    nothing: {
      es: ['no quiero vivir en esta ciudad', 'muerta de cansancio'],
      pt: ['vou embora de vez pra Portugal'],
    },
  },
  unconscious: {
    emergency: {
      es: ['mi papá se desmayó y no responde', 'no logro despertar a mi esposo'],
      pt: ['minha mãe não acorda'],
    },
    screen: { es: ['se desplomó en el baño'], pt: ['caiu no chão'] },
    nothing: {
      es: ['me desmayé hace dos años', 'no contestan el teléfono'],
      pt: ['quem desmaia vendo sangue pode deitar?'],
    },
  },
  seizure: {
    emergency: {
      es: ['mi hijo está convulsionando', 'le dio un ataque'],
      pt: ['meu marido ficou duro e se debatendo'],
    },
    screen: { es: ['mi bebé se pone duro'], pt: ['meu filho é epilético e a crise não passa'] },
    nothing: {
      es: ['tengo epilepsia controlada', 'tuvo convulsiones de niño'],
      pt: ['o que é uma convulsão febril?'],
    },
  },
  pregnancy: {
    emergency: {
      es: ['estoy embarazada y estoy sangrando', 'se me rompió la fuente'],
      pt: ['tô grávida e o bebê não mexe desde ontem'],
    },
    screen: { es: ['estoy embarazada y tengo fiebre'], pt: ['tô grávida e com dor de cabeça'] },
    nothing: {
      es: ['estoy embarazada de 20 semanas, quiero mi control', '¿hacen ecografía de 12 semanas?'],
      pt: ['não estou grávida'],
    },
  },
  violence: {
    emergency: {
      es: ['mi marido me está pegando', 'me apuñalaron'],
      pt: ['meu ex tá aqui fora com uma faca'],
    },
    screen: { es: ['me da miedo mi marido'], pt: ['me dá medo meu marido'] },
    nothing: {
      es: ['me mata con esos precios', 'me pegó una gripe'],
      pt: ['meu filho bateu num colega da escola'],
    },
  },
  poisoning: {
    emergency: {
      es: ['mi hijo se tomó el cloro', 'me picó una culebra'],
      pt: ['minha neném engoliu uns comprimidos da avó'],
    },
    screen: { es: ['tomó mucho remedio'], pt: ['tomou muito remédio'] },
    nothing: {
      es: ['mi perro comió veneno', '¿puedo tomar ibuprofeno con alcohol?'],
      pt: ['esqueci de tomar o remédio'],
    },
  },
  allergy: {
    emergency: {
      es: ['se me cierra la garganta', 'comí camarones y se me hincha la cara'],
      pt: ['minha língua inchou'],
    },
    screen: { es: ['tengo ronchas por todo el cuerpo'], pt: ['tô com uma alergia muito forte'] },
    nothing: {
      es: ['soy alérgico a la penicilina', '¿hacen pruebas de alergia?'],
      pt: ['um mosquito me picou e coça'],
    },
  },
  breathing: {
    emergency: {
      es: ['no puedo respirar', 'mi bebé está morado'],
      pt: ['a bombinha não resolve, falta de ar'],
    },
    screen: { es: ['el niño tiene tos de perro'], pt: ['meu filho tá com tosse de cachorro'] },
    nothing: { es: ['no me falta el aire', 'tengo la nariz tapada'], pt: ['esse preço me deixou sem ar'] },
  },
  'chest-pain': {
    emergency: {
      es: ['me duele el pecho', 'creo que me está dando un infarto'],
      pt: ['um peso no peito e suando frio'],
    },
    screen: { es: ['me duele el pecho cuando hago ejercicio'], pt: ['tô com o braço esquerdo dormente'] },
    nothing: {
      es: ['tuve un infarto hace dos años', '¿el dolor de pecho lo ve el cardiólogo?'],
      pt: ['quase tive um infarto com esse preço'],
    },
  },
  stroke: {
    emergency: {
      es: ['amaneció con la boca torcida', 'de repente no puede hablar'],
      pt: ['a pior dor de cabeça da minha vida'],
    },
    screen: { es: ['mi papá no me habla'], pt: ['minha mãe não fala comigo'] },
    nothing: {
      es: ['tuvo un derrame el año pasado', 'se me duerme la mano cuando escribo'],
      pt: ['terapia pós AVC'],
    },
  },
  bleeding: {
    emergency: { es: ['vomitó sangre', 'no para de sangrar'], pt: ['tô fazendo cocô com sangue, bastante'] },
    screen: { es: ['tomo anticoagulante y me caí'], pt: ['o olho sangra'] },
    nothing: {
      es: ['me sangran las encías', 'examen de sangre oculta'],
      pt: ['o bolso sangra com esses preços'],
    },
  },
  trauma: {
    emergency: {
      es: ['se cayó de cabeza', 'atropellaron a mi hijo'],
      pt: ['queimei o rosto com água quente'],
    },
    screen: { es: ['me caí y me duele muchísimo la muñeca'], pt: ['torci o pé e não consigo pisar'] },
    nothing: { es: ['me caí hace dos meses', 'me raspé la rodilla'], pt: ['bati o carro mas estou bem'] },
  },
  'child-fever': {
    emergency: {
      es: ['mi bebé de dos meses tiene fiebre', 'la niña tiene 40 y no le baja'],
      pt: ['recém-nascido tá quente'],
    },
    screen: { es: ['mi hijo tiene fiebre'], pt: ['meu filho tá com febre'] },
    nothing: { es: ['ya se le quitó la fiebre', '¿la vacuna da fiebre?'], pt: ['meu filho não tem febre'] },
  },
  generic: {
    emergency: {
      es: ['es una emergencia', 'manden una ambulancia'],
      pt: ['meu pai tá morrendo', 'glicose 35 e suando'],
    },
    screen: { es: ['mi mamá está empeorando'], pt: ['dor muito forte no testículo'] },
    nothing: { es: ['no es urgente', '¿a qué hora abre urgencias?'], pt: ['é urgente a nota fiscal'] },
  },
};
