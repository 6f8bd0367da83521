import type { ToldWords } from './words.ts';

/** What patients of Portuguese tell with a time that nobody asks to be seen at, by what that time is of. */
export const TOLD_PT: ToldWords = {
  life: `
    {D} levo a moto na revisão | {D} vêm instalar a internet | {D} faço feira com a minha cunhada |
    {D} meu time joga | tenho que entregar um relatório {D} | {D} chega uma encomenda {H} | começo num emprego novo {D} |
    {D} a gente grava um vídeo na igreja | vou tirar os sisos {D} | {D} apresento o TCC | assino a escritura {D} {H} |
    {D} tem reunião do condomínio {H} | a festa é {D} | o voo é {D} {H} | {D} tem mutirão de vacina no bairro |
    renovo a carteira {D} | {D} me emprestam o carro | {D} faço a mudança | tô na correria {D} | {D} tem protesto |
    {D} é o enterro de um tio | {D} fecho o caixa {H} | {D} pinto a casa | vou estar em Santos {D} |
    {D} pago a parcela do carro | {D} começa a obra na minha rua | {D} tem assembleia | a entrevista é {D} {H} |
    {D} dou uma oficina | {D} fecham a avenida | {D} fiquei de ajudar uma amiga | me comprometi com um cliente {D} {H}
  `,
  others: `
    minha irmã pode {D} |
    minha esposa tem alta {D} | a festa do menino é {D} | meu sogro faz hemodiálise {W} | meu irmão desembarca {D} {H} |
    a babá só vem {W} | o chefe chega {D} de viagem | minha mãe almoça {H} | minha filha defende a monografia {D} {H} |
    a professora chamou a gente {D} {H} | o motorista me pega {H} | minha vizinha conseguiu consulta {D} |
    meu marido opera {D} | meu neto faz a primeira comunhão {D} | meu pai tem que se apresentar {D} {H} no fórum |
    a avó fica sozinha {W} | viram minha cunhada {P} | minha colega folga {W} | a diarista vem {W} |
    o perito vem {D} {H} | o advogado me atende {D} {H} | meu companheiro acorda cedo {W} | as crianças entram {H} |
    meu genro toma posse {D}
  `,
  past: `
    {P} fiz a ressonância | eu caí {P} | {P} me pediram uns exames | a doutora me examinou {P} | {P} tirei o gesso |
    fiquei internado {P} | {P} arranquei o dente | tomei a vacina {P} | {P} a febre dele subiu |
    {P} acordei com o olho inchado | tô mal desde {P} | {P} marquei pelo site e não ficou | {P} busquei os resultados |
    escrevi {P} e ninguém respondeu | fiquei esperando a ligação {P} | {P} não conseguiram me atender |
    o pedido eu peguei {P} | o último retorno foi {P} | {P} meu joelho inchou | {P} passei mal à noite |
    {P} desmarcaram a do doutor | não faz xixi direito desde {P} | estive viajando {P}
  `,
  called: `
    desde as {N} que eu ligo e ninguém atende | liguei às {N} e só dava ocupado | já são {N} horas e nada |
    me falaram pra ligar depois das {N} | tô desde as {N} pendurada no telefone | vocês abrem às {N}, né? |
    liguei umas {N} da manhã
  `,
  amount: `
    tô há {N} noites sem dormir | tenho {A} anos | pago {A} reais na consulta | peso {A} quilos |
    faltam {N} sessões de fisio | moro a {N} horas daí | levo {N} horas de ônibus | tenho {N} filhos |
    tomo {A} miligramas de 8 em 8 horas | meu celular é 11 95555 0{A}9 | o menino tem {N} aninhos |
    faz {N} semanas que tô assim | me receitaram {N} gotas por {A} dias | tô de {N} meses |
    a febre chegou em {A} | me cobraram {A},00 | tô com a pressão 14 por 9 | moro na rua {N}, número {A} |
    a cada {N} horas uso a bombinha | a carteirinha é {A}{A}{A} | em {N} meses faço {A} | fica a {N} quadras |
    me deram atestado de {N} dias | quebrei faz {N} meses | gasto {A} minutos pra chegar
  `,
  due: `
    a guia vence {D} | meu atestado vai até {D} | o plano me cobre até {D} | meus comprimidos acabam {D} |
    o resultado fica pronto {D} | me tiram o gesso {D} | os exames saem {D} | pediram o laudo pra {D} |
    o prazo é até {D} | a licença termina {D} | viajo {D} | saio de férias {D} | eu me caso {D} |
    o seguro vale até {D} | o remédio dá até {D}
  `,
  habit: `
    trabalho {W} | {W} faço inglês | {W} tenho hemodiálise | {W} tenho terapia | cuido dos netos {W} |
    {W} abro a loja | treino {W} {H} | {W} é o rodízio do meu carro | {W} vou à missa {H} | dou aula {W} |
    {W} viajo pro sítio | faço entregas {W} | revezo com minha irmã {W} | {W} lota muito, pelo que dizem |
    {W} busco a menina {H}
  `,
  said: `
    me disseram que {D} o sistema tava fora | eu tinha falado pra moça que {D} não |
    me perguntaram se {D} dava e eu disse que não | a outra atendente falou comigo {D} | disseram que {D} o doutor não vem |
    da outra vez me deram consulta e tiraram {P} | no site só aparece {D} e já tá ocupado |
    no aplicativo aparece {D} mas lotado | tinham me oferecido {D} mas já pegaram | vi que {D} tava tudo cheio |
    pra minha irmã deram {D} {H} | por telefone me ofereceram {D}, muito tarde pra mim
  `,
  refused: `
    {D} não posso | {D} não tem como | não serve {D} | {D} não me liberam | não me coloca {D} | {D} não dá tempo |
    {D} sem chance | não consigo ir {D} | {D} é ruim pra mim | {D} tô ocupadíssima | {D} não tô na cidade
  `,
};

export const SLOTS_PT = {
  D: 'quinta | amanhã | dia 14 | sábado | depois de amanhã | segunda | hoje | sexta | terça 17 | dia 30 | domingo',
  P: 'ontem | segunda passada | semana passada | anteontem | dia 2 de março | há quinze dias | ontem à noite | no domingo | sexta passada | faz um mês',
  W: 'às terças | segunda e quarta | toda quinta | de segunda a sexta | aos sábados | nos fins de semana | durante a semana | toda quarta',
  H: 'às 3 | às 8 da manhã | às 10 | às 5 e meia | às 4 da tarde | ao meio-dia',
  N: '2 | 3 | 5 | 6 | 8 | três | quatro | 10',
  A: '20 | 34 | 40 | 72 | 38 | 15 | 60',
};
