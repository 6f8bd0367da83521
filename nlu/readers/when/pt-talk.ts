import type { Lexicon } from './lexicon.ts';

/** What Portuguese says around a time: to refuse or correct it, to be polite, or of something else. */
export const talkMarkers: Lexicon['talkMarkers'] = {
  filler: `
    por favor | obrigado | obrigada | sim | entao | talvez | acho | acho que | pode ser |
    poderia ser | seria | mesmo | so | somente | apenas | especialmente | principalmente |
    de preferencia | preferencialmente | preferencia | se possivel | se der | tomara | eh | ne |
    bom | doutora | doutor | tambem | mas | la | pelo menos | viu | ai | quem sabe | idealmente |
    tipo assim | se puder | exatamente | justo
  `,
  counted: `
    consultas | consulta | exames | exame | pessoas | pessoa | vezes | vez | comprimidos |
    comprimido | mg | ml | gotas | gramas | kg | quilos | cm | metros | reais | real | mil |
    milhoes | por cento | % | filhos | filhas | filho | filha | criancas | crianca | pacientes |
    paciente | sessoes | sessao | graus | andar | opcoes | opcao | vagas | vaga | adultos | guias |
    guia | grau | km | doses | dose | especialistas | medicos | horarios | quadras | conto |
    retornos | irmaos | netos | copias | pilulas | horas de | primeiras | primeiros | ultimas |
    ultimos | opinioes | datas | unidades
  `,
  greeting: `
    boa | boas | bom | bons | feliz | linda | lindo | otima | otimo | excelente | abencoada |
    maravilhosa | bela | belo | tenha um | abencoado
  `,
  farewell: `
    obrigado | obrigada | tchau | valeu | ate mais | muito obrigado | muito obrigada | abraco | ok |
    falou | beijo | beijos | abracos
  `,
  optionNoun: `
    opcao | alternativa | vez | consulta | dose | via | quinzena | semana | parte | parcela |
    pessoa | data | proposta | vaga | unidade | filial | filha | vacina | etapa | sessao | linha |
    consultas | opcoes | chance | guia | mensagem | serie | categoria | gravidez | gestacao | turma |
    coluna | pergunta | avaliacao | tentativa
  `,
  lateWord: `
    mais tarde | muito tarde | mais cedo | tao cedo | tao tarde | tarde demais | cedo demais |
    um pouco mais cedo | um pouco mais tarde | mais cedinho
  `,
  better: `
    melhor | alias | na verdade | digo | quer dizer | quis dizer | desculpa | desculpe | perdao |
    corrigindo | ou melhor | prefiro | opa | me enganei | me confundi | errei | pensando bem |
    preferia | preferiria | mentira | perai | melhor ainda | nao melhor | minto
  `,
  instead: `
    em vez de | em vez | ao inves | no lugar | invez | em vez da | em vez do | ao inves de |
    ao inves da | ao inves do | no lugar de | no lugar da | no lugar do | melhor que |
    melhor do que | do que | invez de | ao contrario de | inves de
  `,
  unable: `
    fica pesado/apertado/corrido/puxado/enrolado/ruim |
    nao vou chegar/alcancar | nao vou/consigo/posso chegar a/em tempo | nao chego a/em tempo | nao aguento | tambem acho/creio que nao | acho/creio que nao |
    fica impossivel/dificil/complicado/ruim | eh/e/seria impossivel | nao posso | nao consigo | nao da | nao dá | nao quero | nao vou poder | nao vou conseguir | nao vai dar | nao vai rolar |
    nao pode | nao pode ser | nao serve | nao me serve | nao gosto | nao rola | nao tenho como |
    nao tenho tempo | nao estou | nao vou estar | nao estarei | nao tenho disponibilidade |
    nao tem como | nao e bom | nao eh bom | nao eh possivel | nao e possivel | nao funciona |
    nao poderia | nao podemos | nao conseguiria | nao poderei | nao conseguirei |
    nao fica bom | nao fica bem | nao me da | nao seria bom | nao dou conta | nao dara |
    nao vai dar | nao vai rolar | nao encaixa | nao convem | nao da para mim | nao da pra mim |
    tambem nao | tambem nao posso | tambem nao da | nem posso | nao queria | nao gostaria |
    nao daria | nao vai ser possivel | nunca posso | nao estou disponivel | nao me atende |
    nao tem jeito | nao dá pra mim |
    nao da/posso/consigo/rola mais | nao me liga/ligue/liguem/ligar/chame/chama/mande/mandem |
    nao/nem precisa ser | nao tem que ser | nao necessariamente | nao chego | nao chegaria | nao alcanco | ja nao consigo/posso/alcanco/chego | ja nao | ja nao da | ja nao posso | ja nao consigo |
    como assim nao tem/tinha | como que nao tem
  `,
  busy: `
    nem a pau | fora de cogitacao | descartado | descartada | esquece | sem jeito |
    ele/ela trabalha/estuda | marido/esposa/esposo/mae/pai/filho/filha trabalha/estuda |
    ja e/eh/ta/esta tarde | ja e/eh/ta/esta muito tarde | tenho prova/provas/viagem/formatura/casamento/festa/plantao |
    tenho um/uma prova/viagem/formatura/casamento/festa/evento |
    ta/esta/fica/ficaria/seria dificil/complicado/impossivel/ruim/cheio/corrido/puxado/lotado |
    ta/esta/fica muito/meio/bem dificil/complicado/ruim/corrido/puxado | complica | me complica | se complica |
    ja tenho compromisso/planos/algo/reuniao/aula/viagem/trabalho/outra/outro/ocupado |
    ja tenho um/uma compromisso/plano/reuniao/viagem/consulta/aula | tenho planos/algo |
    ta/esta/ja ocupado/ocupada/lotada/cheia | ja ta/esta ocupado/ocupada/lotado/lotada/cheio/cheia | tenho ocupado | to/estou/tou/fico ocupada/trabalhando/viajando/atolada/enrolada/fora | estarei/estaremos/vou estar fora | ta lotado | to enrolado | to enrolada | estou enrolado |
    eu trabalho | eu viajo | eu estudo | estudo | tenho faculdade/curso/escola | to trabalhando | trabalho o dia todo | trabalho | impossivel |
    estou ocupado | estou ocupada | estou trabalhando | estou viajando | tenho aula |
    tenho trabalho | tenho compromisso | tenho reuniao | e ruim | eh ruim | fica ruim |
    eh complicado | e complicado | complicado | dificil | eh dificil | e dificil | fica dificil |
    e/eh/fica muito cedo/tarde | e/eh/fica cedo/tarde demais | muito cedo/tarde para mim |
    viajo | estou de plantao | to/estou/tou na aula/escola/faculdade/empresa | to/estou/tou em aula/reuniao | to/estou/tou no trabalho/servico/escritorio/emprego/colegio/plantao | nem pensar | sem condicoes | sem chance | ja tenho compromisso |
    ta ruim | esta ruim | ruim | pessimo | ja tenho coisa | vou viajar | estarei viajando | to ocupado | to viajando |
    tampouco | tambem nao
  `,
  attend: `
    ir | comparecer | chegar | estar | vir | fazer | estar ai | ir a | ir na | ir a consulta |
    ir na consulta | comparecer a consulta | comparecer na consulta | estar presente |
    fazer o exame | realizar | atender | ir no exame | ir ao exame | fazer a consulta
  `,
  anew: `
    outra | outro | marca | me marca | marque | agenda | me agenda | agende | quero outra | nova |
    reserva | reserve | remarca | remarque | passa | passe | remarcar | passar | mudar | trocar |
    transferir | muda | mude | troca | troque | transfere | transfira | bota | me coloca | coloca |
    coloque | encaixa | me encaixa | marcar | reagendar | reagenda | joga
  `,
  move: `
    mudar | passar | trocar | transferir | remarcar | muda | mude | passa | passe | troca | troque |
    transfere | transfira | remarca | remarque | mover | adiar | antecipar | reagendar | mudanca |
    alterar | altera | altere | reagenda | joga | jogar | empurrar | puxar | troco | mudo | passo |
    remarco
  `,
  booking: 'consulta | vaga | exame | horario | agendamento | retorno | reserva',
  cancelling: `
    cancela | cancele | cancelar | desmarca | desmarcar | desmarque | confirma | confirmo |
    confirmar | apaga | todas | quero | tira | mudar | remarcar | desmarquem | cancelem | fazer |
    ver | tomar | tomo | com | sao | ambas | para
  `,
  title: `
    doutor | doutora | dr | dra | seu | dona | senhor | senhora | sr | sra | me chamo | sou | chama |
    nome | paciente | filho | filha | com | meu
  `,
  all: 'todas | todos | ambas | ambos',
  closing: `
    por favor | obrigado | obrigada | sim | pode | posso | poderia | podem | pode ser | esta bom |
    ta bom | serve | fica | esta | ta | seria | que | mas | com | para | por | em | no | na | quero |
    preciso | tem | ha | doutor | doutora | quando | entao | melhor | ou | e | do | da | de | a | o |
    da para | eh | me | te | porque | onde | estou | vou | ok | bom | otimo | perfeito | nao | tipo |
    certo | beleza | teria | consigo | rola | ja | so | como | ne | ai | viu | se | seria bom |
    fica bom | se possivel | ia ser | foi | sera | vai | ficaria | funciona
  `,
  thatIs: `
    que eh | que e | que cai | que cai na | que cai no | ou seja | isto e | que seria | que eh o |
    eh | que eh a | que vai cair | cai | cai num/numa/no/na/em | que cai num/numa/em | vai cair num/numa/no/na | eh um/uma
  `,
  yes: 'e/eh/fica bom/otimo/melhor | me serve | sim | claro | perfeito | posso | consigo | da | pode | serve | ta bom | tudo bem | pode ser',
  than: 'que | do que',
  preferring: 'mais | prefiro | preferia | melhor | antes | preferiria',
  moveTo: 'a | ao | para | para a | para o | pela | pelo | por',
  isNot: 'nao e | nao eh | nao era | nao seria | nao sera | nao foi',
  arrived: 'cheguei | cheguei bem | chegamos | chego | vim | sai | ja cheguei',
  birth: `
    nasceu | nasci | nascimento | nascida | nascido | data de nascimento | aniversario | dn | nasc
  `,
  place: `
    moro na | moro no | moro em | moramos na | endereco | rua | r | r . | avenida | av | av . | praca | bairro | travessa | alameda | largo | estrada | rodovia | vila |
    parque | estacao | hospital | clinica | escola | colegio | igreja | edificio | torre
  `,
  isHoliday: `
    e/eh/cai/era/sera feriado/folga/ponte | vai ser feriado | nao atendem/abrem/funcionam/trabalham | nao abre/atende/funciona |
    nao tem/ha atendimento/consulta/expediente | esta/estao/ta/tao fechado/fechados/fechada | fecham
  `,
  closedLead:
    'que | ah | ai | ih | vixe | ah nao que | nao que | ah verdade que | mas | mas que | voces | vcs | ai voces | la voces',
  symptom: `
    febre | dor | dores | tosse | gripe | gripado | gripada | vomito | vomitos | vomitando | diarreia | tontura | tonto |
    tonta | doi | doem | doendo | mal | doente | sangramento | sangrando | inchado | inchada | inflamado | inflamada |
    alergia | coceira | enjoo | tossindo | infeccao | ardencia
  `,
  done: `
    foi | fiz | fizemos | fizeram | fez | operei | operaram | operou | fui | estive | tive | vi | tirei | tiraram | coletei |
    tomei | vacinei | internaram | realizei | realizaram
  `,
  dose: `
    agua | cafe | liquidos | leite |
    comprimido | comprimidos | capsula | capsulas | gotas | xarope | remedio | remedios | medicacao | medicamento |
    pilula | pilulas | insulina | antibiotico
  `,
  rather: `
    de preferencia | preferencialmente | preferencia | idealmente | tomara | principalmente | especialmente |
    se der melhor
  `,
  returning: 'chego/chegando/chegamos de viagem/ferias/fora | volto | voltando | voltamos | chego da viagem',
  freed: `
    saio | saimos | largo | largamos | termino | terminamos | acabo | encerro | fico livre | to livre | me libero |
    me desocupo | minha saida e/eh | chego do trabalho/servico/emprego/plantao | chego da faculdade/escola/firma
  `,
  taken: `
    entro | entramos | eu comeco | comeco a trabalhar | comeco no/meu trabalho/servico/expediente/turno | pego servico |
    pego no trabalho/servico/batente/plantao | vou embora | tenho/temos que sair/ir/entrar | saio de viagem
  `,
  elsewhere: `
    tenho/temos um/uma reuniao/prova/aula/audiencia/entrevista/voo/jogo/treino/compromisso/evento/viagem |
    tenho/temos aula/aulas/trabalho/reuniao/compromisso | tenho que trabalhar/estudar | viajo a/as |
    tenho/temos prova/voo/academia/treino/jogo/audiencia/entrevista |
    tem aula/escola/treino/natacao/futebol/ingles/prova | voo/onibus/aviao/trem/metro/van/perua sai/e/eh/passa/chega
  `,
  ending: 'sai | saem | termina | terminam | acaba | acabam | encerra',
  beginning: 'entra | entram | comeca | comecam | inicia | iniciam',
  fetching: 'busco | buscar | pego | pegar | vou buscar/pegar | trago',
  carrying: 'levo | levamos | levar | deixo | deixamos | deixar',
  kin: `
    filho | filha | filhos | filhas | crianca | criancas | menino | menina | meninos | meninas | neto | neta | netos |
    bebe | marido | esposo | esposa | mulher | mae | pai | irma | irmao | pequeno | pequena
  `,
  daily: `
    escola | colegio | creche | escolinha | faculdade | firma | empresa | fabrica | trabalho | servico | emprego | aula |
    aulas | curso | natacao | futebol | ingles | treino | academia | expediente | turno | plantao | jornada | reuniao
  `,
  thenYes:
    'depois qualquer | depois quando | depois tanto faz | depois sim | depois pode | depois da | dai sim | depois posso | depois consigo | a partir dai',
  wishing: `
    me salva/salvaria | se tiver/houver/tivesse/houvesse/der/desse/puder/pudesse/pudessem/fosse |
    procura/procure/ve/veja/olha/arruma/arranja/separa/anota/consegue alguma/algo/um/uma/pra/para/me |
    seria bom/otimo/ideal/perfeito | estaria bom/otimo |
    o que tiver/tiverem/houver/aparecer/der | me sobra | procuro consulta/horario/vaga/medico/medica/especialista |
    escolho |
    nao tem/teria problema | sem problema |
    deixa/deixe/deixamos para/pra/pro/dia/na/no/em/marcado | poe/bota/arruma para/pra/pro/dia |
    quero | queria | queremos | quer | gostaria | gostariamos | preciso | precisava | precisamos | precisa | prefiro | preferia | preferimos | posso | pode | podem |
    podemos | poderia | poderiam | poderiamos | consigo | conseguimos | conseguiria | consegue | conseguem | serve | servem | serviria | pra/para mim funciona | funciona pra/para | seria | seja | ser |
    da para | da pra | daria | da certo | me da | me coloca/coloque/encaixa/encaixe/marca/passa/ve | coloca | encaixa | encaixe | marca | marcar | marque | marcamos |
    agenda | agendar | agende | remarca | remarcar | remarque | passa | passar | passe | mudar | muda | mude | trocar | troca | troque | transferir | antecipar | adiantar |
    adiar | tem alguma coisa/vaga/data/hora | tem algum horario/dia/encaixe | tem outro/outra/algo/vaga/vagas/horario/horarios/disponibilidade/agenda/encaixe/como/para/pra | teria | teriam | haveria | ha | tera | terao | rola | melhor | vou sim | eu chego | da tempo | vamos passar/mudar/trocar | passamos | iria |
    levar ele/ela | trazer | va | fica bom/otimo/melhor/perfeito | ficaria bom | ta otimo/bom | tomara | pensei em | so na/no/em/depois | pra/para segunda/terca/quarta/quinta/sexta/sabado/domingo/amanha/hoje |
    queremos levar | atendem |
    passam/mudam/trocam/marcam
  `,
  ability:
    'pode | podem | posso | podemos | consigo | conseguimos | quero | queremos | serve | servem | da para | da pra',
  free: `
    nao tem aula/aulas/escola/treino/natacao |
    tenho/temos um/uma buraco/buraquinho/tempinho/espaco/brecha/janela |
    livre | livres | disponivel | disponiveis | folga | folgo | folgas | desocupado | desocupada | tenho/temos/tem tempo/espaco/folga | nao trabalho | nao trabalha |
    nao tenho aula/aulas/nada | nao tem aula/aulas/nada | saio/sai cedo
  `,
  telling: `
    se muda/mudam | nos mudamos | me mudo | vamos viajar/passear/sair | cuido | fica/ficam com as/os criancas/meninos/meninas/filhos/filhas/netos/netas | fica/ficaria longe | fica/ficaria muito longe | tao/estao com/no/na/em/de/fora/viajando |
    a gente muda | tem que | tenho | temos | tinha | tem | trabalho | trabalha | outra vez | ultima vez |
    vez passada | se/me faz | vai embora | estuda | viajo | viaja | sai | saem | volto | volta | chego | chega |
    estou | to | tou | estamos | estarei | vou estar | vou viajar/operar/trabalhar/morar/mudar | vou ai | vou la | vou para |
    vou pra | vou na | vou no | vou ao | estava | tava | ando | faz anos | faz aniversario | completa | completo |
    opera | vence | recebo | me pagam | busco | busca | pega | levo | leva | vem | me/o/a viu | ligar | falou |
    entra | comeco | comeca | termino | termina | acaba | joga | toma | cuida | fiquei de | ficamos de |
    preciso ficar/sair/estar/trabalhar/viajar/levar/buscar | descanso | aniversario | casamento | formatura |
    batizado | enterro | velorio | funeral | missa | bodas | passeio | voo | mudanca | jogo | show | torneio |
    rodizio | ferias | ativa |
    ta/tava/esta/segue/estava internada/internado/doente/operada/operado/afastada/afastado/fora/mal | cobre | caduca |
    almoco | dou plantao | dou aula | atestado | plantao | o onibus | a quimio | reuniao | piora/pioram | doi mais |
    passa no/na | passamos no/na | vencia | sai o/os | a gente passa/volta/viaja/vai | vou embora | fecha/fecham |
    abre/abrem | pedi | ta em | esta em | faz/fazem dialise/hemodialise/terapia/fisioterapia | e atendida/atendido |
    eh atendida/atendido | cai o/meu salario | ganha nene/bebe
  `,
  cancelled:
    'cancela | cancele | cancelar | cancelem | cancelo | desmarca | desmarcar | desmarque | confirmo | confirmar | confirma | adia | adie',
  visit:
    'exames | ultrassom | terapia | procedimento | cirurgia | quimio | consultas | avaliacao | revisao | dentista',
  owning: `
    to/tou/estou com | tenho | tinha | temos | tinhamos | tem | marquei | marcamos | agendei | agendamos | pedi | minha | meu | nossa | sua | seu | perdi | fiquei | a | essa |
    deram | marcaram
  `,
  given: 'que me/nos deram/marcaram/agendaram | e | eh | era | ficou | esta | ta',
  booked:
    'me/nos colocou/marcou/agendou/encaixou | me/nos deram/marcaram/agendaram/colocaram/encaixaram | me/nos puseram/deixaram | marcaram/agendaram/puseram a minha | tinham me/nos dado/marcado/agendado/colocado | me tinham dado/marcado/agendado | deram | marcaram | agendaram',
  parting:
    'dai | dai que | de modo que | apesar que | apesar de | que e/eh quando | que e/eh a hora | mas | entao | por isso | porque | pois | ou seja | porem | so que | e que | eh que',
  thatDay:
    'esse dia | desse dia | desse mesmo dia | nesse dia | neste dia | esse mesmo dia | nesse mesmo dia | no mesmo dia | mesmo dia | nessa data | essa data | na mesma data',
  scored: 'dor | nivel | intensidade | escala | nota | pressao | dor de',
};
