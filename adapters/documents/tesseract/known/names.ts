import { fold } from '../../../../nlu/normalise.ts';
import { GIVEN_NAMES, SURNAMES } from '../../../../nlu/people/people-names.ts';
import { distance } from '../fields/similar.ts';
import type { Word } from '../page.ts';
import { inCaseOf } from './vocabulary.ts';

/**
 * Names that are borne in the six countries whose orders are read, folded: given names, then surnames. Many are words
 * too (`Rosa`, `Campo`): they tell how a name was misread, and never that words are a name.
 */
const ALSO_BORNE = `
  abdias abelardo abril acacio adela adelaida adelina adelmo ademar adilson adoniran adriel afranio agapito
  agnaldo agueda ailton alaide albano albina alceu alcides aldair aldemir aldo alejo alessandro alexis
  alfonsina alipio alirio almir aloisio altagracia amador amauri amaury ambrosio amilcar anacleto analia
  anastasia anderson andreina anesio anival anselmo antenor antonieta apolonia araceli arcadio argemiro ariadna
  aristides arlete arlindo armanda arminda arnulfo arsenio artemio asdrubal asuncion atilio audelino aureliano
  aurelio avelino azucena balbina baltazar bartolome basilio belarmino belisario benicia benilda benilde
  berenice bernardino bertha bibiana blas bonifacio braulio brigida candelaria candida carime carlina carolaine
  casandra casemiro casiano casilda casimiro castor caua cauan cayetano ceferino celeste celestino celina celso
  cipriano cirilo ciro cleber clementina cleonice cleusa clodomiro clotilde conceicao concepcion conrado
  consolacion constanza corina cornelio cosme crisanto cristhian cristino cristovao daira damaris dante dary
  dayana dayane debbie decio deiby deivi deivid delia delio demetrio demian denilson denisse deyanira dimas
  dina dinora dionicio dionisio dirce dirceu divina djalma dolly dolores domenica domitila donato doralice
  dorian dorotea dulce dulcinea durval edelmira eder edgard edilma edith edivaldo edmundo eduviges efigenia
  efren egidio eladio elcio eleazar eleuterio elian eliecer elisabete elisangela eliud ellen elmer eloi eloy
  elpidio elton elvio elvis emelina emerita emiro encarnacion enedina eneida enoc enrico epifania epifanio
  erasmo ermelinda ernestina esperanza estanislao estefany ester estevao etelvina etelvino euclides eufemia
  eulalia eulogio euripides eusebio eustaquio evangelina evangelista evaristo evelin everaldo ezequiel
  fabriciano fanny faustina faustino fausto feliciana feliciano felicitas felisa fermin fernan fidel fidelia
  fidelina filomena flor florentina florentino floriano florinda fortunata fortunato franca francesca francine
  francisleide froilan fulgencio gaspar gastao gaston genaro geni genivaldo georgina geovana geovanny gerson
  gertrudis gervasio gessica gian gildardo gines giordano gislaine glaucia glauco gleison gloriana godofredo
  graca gracas graciano gracinda grazielle gricelda griselda guido gumercindo gustava hamilton harold hebe
  heber heladio helder heliodoro heloisa hercilia heriberto hermelinda hermes herminia herminio hermogenes
  hernani hildebrando hildo hipolito homero honorio hortencia hortensia iago ian ibis idalia idelfonso ifigenia
  ildefonso inacia inacio indalecio inmaculada inocencia inocencio iracema iraci iracy irany isaias isaura
  isidora isidoro isidro isis israel italo itamar itzel iuri ivani ivanilda ivanildo ivar ivonete izabel
  izabela jaciara jacira jackson jacobo jair jairzinho jandira janete janice jazmine jenaro jener jenny jerson
  jessenia jesusa jhonny jocelin joceline jocelyn johnny jonatan jonathas jorgelina josafat joseane josefo
  joselito josiane josimar josmar jovino jovita judite judith juliano juracy jurandir juscelino justiniano
  justino juvenal kaio kaique kassandra katerine katiuska kaua keila kenia kevyn keyla kiara klaus kleber
  laureano lauro lavinia lazara lazaro leandra leda lenin leocadia leocadio leon leonidas leonilda leonora
  leopoldina leovigildo lesbia leslie leyla liane libardo liborio licinia lilia lilian liliane linda lindomar
  lino lisa lisbeth lisset lizeth loida lorenza loreto lourival lucca lucelia lucena lucero lucieli lucilia
  lucinda lucineide lucio ludmila ludovico luisina luz macarena macario maciel maiara maicol malaquias malvina
  manfredo marcelina marcelino marciano maribel maricarmen maricruz maridalia mariluz marinalva marines marino
  marion maritere marivel mariza marizete marleny marlis marlucia maruja mary matheo matilda mauricia maurilio
  maxima maximino maximo mayara mayerly maykol mayte melania melchor melisa melquiades mercedes mercedita
  merlina micaela micaelle milagro milciades mileidy milton mireya modesta modesto mohamed montserrat murilo
  nabor nahuel napoleon nara narciso natalio natanael natividad nayeli nazare nazareno nazario nazira neemias
  nelida nelma nely nereida nereo neri nestora neuza neyla nicanor nicasio nicolasa nildo nilo nilson nilton
  nilza nina ninfa nivaldo noe noel norelis norman norvey obdulia oberdan octaviano odair odalis odilia odilon
  odin olegario olimpia olinda olinto oliverio onofre oralia orestes orfa oriana oristela ornella oswaldo
  ovidio pancracio pascual pastor pastora patrocinio paulino paz pelayo perla perpetua petronila piedad pierina
  pilar placida placido poliana policarpo pollyana porfirio primitivo priscilla prospero prudencia prudencio
  purificacion quirino quiteria raimunda ramona ramses raniel rayane raysa rebecca reginaldo reina reinerio
  remberto remedios remigio renzo reyna reynaldo ricarda rodolfa rogeria rolando romario romelia romualda
  romualdo rosa rosalina rosalinda rosaline rosalino rosalva rosamaria rosane roselena roseli rosemeire rosenda
  rosendo rosicler rosilene rosinha rosmira rossana rosseli rubi rubiela rufina rufino ruperto sabino sabrine
  sagrario salma salomon salustiano samira samuelle sandro santos saturnina saturnino saulo savina segundo
  selma selva senen serafin serafina severina severino sharon shirley sigfrido silas silveria silverio
  silvestre silvina simeon simona sixto socorro sol solange soledad sonia stefania stefano stephanie suellen
  suely susan suyapa tabata taina tais tarcila tarcisio tarsila telesforo telma teodomiro teodora teodoro
  teofila teofilo teresita terezinha thaisa thalita thayna thelma tiberio timoteo tobias tomasa toribio
  tranquilino transito trinidad trinidade tulio ubaldo ubirajara ulisses urbano uriel ursula uziel valdeci
  valdecir valdete valdirene valdo valdomiro valeriano valeska vanda vanderlei vania venancio ventura veranice
  veridiana vicencio victoria victoriano victorino vidalina vilson virgilia virgilio vitalina vitalino vito
  waldemar waldir waldo walkiria walmir walquiria wanderley wanderson washington weber weslley wilberto wilder
  wilfrido willer williams willy wilton winston yadira yago yahir yamileth yaneli yanina yasmina yazmin yeimi
  yeimy yenifer yennifer yerko yesica yesid yessica yhon yobani yohana yolima yolotl yomaira yoselin yovani
  yulissa yuly yurany zacarias zaira zeferino zenaida zenobia zenon zilma zita zoila zunilda

  abad abadia abarca abarzua abello abreu abril acero achury acurio adame adao afonso agudelo agurto ahumada
  alanis albarracin albornoz alcaraz alcazar alcivar alcocer aldana alderete alegria alencar alfonso almanza
  almonacid almonte alonso altamirano altuna alva alvarenga alvear alvira amado amador amancio amaral amarilla
  amaro amorim ampuero anaya andrada andujar angarita angel anzola apaza aponte aquino aragon arana aranda
  araneda aranguren araque arauz arbelaez arcila arcos ardila arellano arenales arenas arguedas arguello
  arismendi ariza armas armendariz armijo arredondo arriaga arroyo arruda arteaga artiga arzola ascencio asis
  assis assuncao astudillo asuncion atencio augusto avalos avelar avelino avellaneda avendano avilez ayarza
  aymar azcarate azocar bacca badilla baeza baigorria bajana balbin balbuena ballesta baltazar banda banuelos
  baptista baquero baracaldo barahona barajas baraona barba barcelos bardales baron barragan barrantes barraza
  barrenechea barrientos barrionuevo barroso basso bastidas basto bastos basualdo bazan beato becker bejarano
  belem bello belmonte benavente benavides beraldo bermejo bermeo berrios bertoni betancor betancur bezerra
  bittencourt blandon boaventura bobadilla bocanegra bogado bolanos bonfim bonifacio bonilla borba bordon borja
  borrero boscan bosque braga braganca brandao brenes briceno briones britez britos brizuela brunetti buenano
  buendia bueno buitrago burbano burgos buritica bustillos cabezas cabrales caceda cadavid cadena caetano cajas
  calado calazans caldas caldeira calero calle calles calvo camara camarena camejo caminha campo campoverde
  campuzano canas candia candido canelo cano canto cantu capistrano carabali caraballo carbajal carbonell
  cardenal cardoza carias caridad carneiro carpio carranza carreno carrera carrion cartagena carvalhal carvallo
  casallas casanova cascante castelblanco castellar castelli castelo castillero castrillon catalan catano
  cavalcante caviedes cayetano ceballo cedeno cedillo celis centeno cepeda cerda cerezo cerna cerqueira cerron
  cervera chacon chamorro chaparro charry chavarria chaves chica chipana choque churata cid cifuente clavijo
  coba cobos coello colina colman colmenares colorado combariza concha conde condori conejo contador coral
  corcuera cordero corea coria cornejo coronado corral corrales correia corso cortina corvalan cossio cotrim
  coutinho couto covarrubias crespo cristancho cristo cruces cuadra cuadrado cuadros cuartas cubas cubides
  cubillos cuenca cueto curbelo curi damasceno damiao dantas daza decastro deleon delvalle denis dias diniz
  donado donato dorantes dornelas dorneles drummond drumond ducuara duenez duque durango durao dussan dutra
  echeverry egas egea elias elizalde elizondo encina encinas enciso enriquez erazo escamilla escandon escobedo
  escudero espejo espinal espindola espinel espitia esquivias esteban estevam esteves estevez estigarribia
  eusse evangelista ezquerra fabian fabregas fagundes falcao falcon falla fandino faria faundez favela feijo
  feliciano felipe felix fermin ferrari ferraz ferreiro ferrer ferreyra ferro fierro figuera filgueiras filho
  fiorito fleitas fleury fontan fontao fonte fontes fontoura forte fortunato fraile franco frias fritz froes
  fuenmayor fuenzalida funes furtado gabriel gadelha gaete gago galarza galeano galeas galiano galindez galvao
  gama gamarra gamero gandara gaona garate garavito garay garnica garro garza gaspar gavidia gavilan gentil
  germano gimenez giron godinez goes goitia gondim gonzaga gordillo gordon gouveia gracia grados grajales
  gramajo granada grande granja grijalva grillo guajardo gualteros guaman guanilo guardado guarin guarnizo
  guedes guemes guerreiro guillen guimarey guio guisado guiza guizar gusmao gutarra guzzo haro heredia hermida
  hermosilla hermosillo herrada herrador herrero hincapie hinestroza hinojos hinojosa holanda holguin hormaza
  horta huaman huamani huanca huaranga huarcaya huerta huertas huertos iannini ibarburu ibarguen icaza idarraga
  idrovo illanes inca iniguez inostroza insaurralde insua iriarte irigoyen isaza isidoro islas iturbe iturra
  izaguirre izquierdo jacinto jacome jaime jaimes jara jaraba jardim jauregui jerez jesus jofre jordan jorge
  jorquera juncal junior jurado justiniano justo lacerda ladino laguna lagunas laines lamas lamprea landa
  landaeta landazuri landim landivar lanza lanzas larraga larrain larrea lasso latorre lavado lavalle laverde
  lazaro lazarte lazo leal leandro lechuga ledesma ledezma legarda leguizamo leguizamon leitao leite leiva lema
  lemus lenis lerma leyton leyva lezama libardi liborio lillo limas linares lino lins lira lisboa lizama
  lizarazo lizarraga lizcano llamas llanos llerena loaiza loayza lobo lobos lomeli londres longoria lorca
  lorenzo loureiro lourenco louzada loyola lozada lucena lucero luque lustosa luz machuca maciel madera madrid
  madrigal madruga maestre magalhaes magana maia maidana malagon malave malaver malca mallma maluenda mancera
  mancilla manco mandujano manjarrez manosalva mansilla mantilla manzano manzo mar marcano marcelo marchant
  marciano mares mariano marinho marino mariscal marroquin martelo martim marulanda mascarenhas mateo mateus
  matta mattos matute maya mayorga maza mazo mazuera mazzini medellin medrano meira mejias melgar melgarejo
  melgoza mello membreno menacho menchaca mendivil mendonca menezes mera meraz merchan merida merlo messias
  mestre mezquita michel milan millan mina minaya mino mirabal miramontes miron mocellin modesto mojica molano
  moldes moncada moncayo mondragon monge monje monroe monsalvo montana monte monteagudo montealegre montecinos
  monteiro montemayor monterrey monterrosa monterroso montilla montserrat morado moraga moran morantes morcillo
  morell morelo morera moretti moreyra morillo moron mostacero mota motta moya munevar munguia muniz murcia
  murga muriel muro mutis naranjo narino narvaez nassif natal nava navarrette navas navia nazareno neri nery
  neto neves niebles nieto nina nino nobre nogales nolasco norena noriega noronha nova novaes novoa obeso
  obregon ocana ocaranza ocasio ochandiano ocon olarte olave olaya olea olguin olivas oliver olivos olmedo
  olmos olvera omana onate onofre oquendo orantes ordaz ordonez orduna orejuela orellana orihuela orjuela
  ornelas oropeza orosco orrantia ortegon osio osma osores osorno ossa otalora otalvaro ovalle ovando ovelar
  oyarce oyarzun oyola pabellon pachon padron padua pagan paiva paixao palencia pallares palomares palomeque
  palomino panduro paniagua pantaleao pantoja parada pardo pareja parente parodi parreira pascoal pascual
  passos pastor pastrana patarroyo patrocinio paucar paul paulino paulo paz pazmino pazos pedraza pedreira
  pedreros pedrosa pedroza peguero peixoto pelaez penafiel penagos penaloza penaranda penha penna pera peraza
  perdigon perdomo pereyra peroza pessoa pestana piedade piedra piedrahita pimenta pina pineda pineiro pineros
  pita pitol pizano pizarro plascencia plaza plazas poma pomar ponte pontes portela portilla porto postigo
  poveda pozo prada prates prestes proano puello puente puerta puga pulgarin queiros queiroz quental querubin
  quesada quevedo quezada quijada quijano quimbayo quinones quinonez quintal quintanilla quintao quinteros
  quirino rabelo racines ramalho ramon rascon raso rauda raya real rebelo rebollar recalde regis rego reina
  reis rendeiro renteria repetto requena resende revelo rey reyna reynoso rezende riascos ribas ribera ricardo
  ricci rico ricra riffo rincones riofrio ripoll rivadeneira rivadeneyra riveros roa roballo robayo roblero
  roca rodas rodelo rodrigo rojano roman romano romo rondon roque rosa rosado rosario rosero rossi rozo rua
  ruano rubin rubira rufino ruvalcaba saa sabino sacramento saez sagastume salaz saldana saldivar sales
  salgueiro salguero salles salvador salvatierra samaniego samudio san sancho sandia sandino sanhueza sanjuan
  sanmartin sanmiguel santacruz santander santiago santibanez santillan santillana santin santisteban
  santivanez santoro santoyo sarabia saraiva saravia sardinha sarria sauceda savedra seabra segovia segura sena
  senna seoane sequeira serafim serpa serra serrato severino severo sevilla sigala silvestre simao simoes simon
  sinisterra siqueira sobral sobrinho socarras soler soliz solorzano sopo soriano sorto sotelo sousa suaza
  subia sucre suescun sullca tabares taborda tafur talavera tamayo tapia tapias tarazona tavera tavora teheran
  tejeda tejedor teles telles tello tenorio teran terrazas terron tibaduiza ticona tinoco tirado tito tobar
  tobon tolentino tomas tome toral toribio tornero torrado torrealba torrejon torrico tosta tourinho tovar
  toyos trejo treto trevino triana trigo trigueros trindade trinidad troncoso turcios turra ubilla uchoa ugalde
  ugarte ulate ulloa umana urbano urbieta urdaneta urena uriarte urquijo urquiza urrea urrego urzua ussa usuga
  utria uzcategui vaca valadao valadares valbuena valdivia valdivieso valdovinos valente valentin valera
  valerio valero valladares vallecilla vallejos valois valverde vanoy vaquero varas varon vasques vaz veas
  vegas veiga velandia velarde velosa veloso veloza ventura verano veras verdejo verdugo vergel verissimo
  viafara viana viancha vicente victoria victorino vicuna vidigal vielma vieyra vigil vilaca vilanova vilar
  vilas vilches villacis villacorta villadiego villafane villafuerte villagomez villagra villagran villalpando
  villalta villamil villar villareal villarreal villarroel villaseca villasenor villaverde villavicencio
  villena visbal vitor vivanco vivar vivas viveros wagner weber xavier yague yanez yara yaringano ybarra yela
  yesquen yupanqui zabala zabaleta zaldivar zamarripa zamudio zanabria zanella zanetti zanon zaragoza zarur zea
  zegarra zelaya zeledon zepeda zerpa zevallos zorrilla zorro zubieta zuleta zurita
`;

/** Every name that somebody is known to bear, folded. */
export const BORNE_NAMES: ReadonlySet<string> = new Set([
  ...GIVEN_NAMES,
  ...SURNAMES,
  ...ALSO_BORNE.trim().split(/\s+/),
]);

/** Letters of a word from which one amiss is more likely another's name than a name of its own. */
const TOLD_BY_LETTERS = 6;

/** Whether a word of what was read as a name is one that people bear, be it a word of the language too. */
export function isBorne(name: string): boolean {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .some((word) => BORNE_NAMES.has(word));
}

/** Letters that look the same to recognisers of print, two and two. */
const LOOK_ALIKE = new Set('cl il ij jl ce gq nu bh ft lt vy uv'.split(' '));

/** The names that people bear of which a word that nobody is known to bear is one look-alike letter off: `Cizárraga`. */
export function namesLookingLike(word: string): string[] {
  const folded = fold(word);
  if (folded.length < TOLD_BY_LETTERS || BORNE_NAMES.has(folded)) return [];
  return [...BORNE_NAMES].filter((name) => isOneOff(folded, name));
}

/** Whether one letter was put for another that looks like it. */
function isOneOff(word: string, name: string): boolean {
  if (word.length !== name.length) return false;
  const off = [...word].flatMap((letter, at) =>
    letter === name[at] ? [] : [[letter, name[at]!].toSorted().join('')],
  );
  return off.length === 1 && LOOK_ALIKE.has(off[0]!);
}

/** Certainty below which a word of a name may have been misread, and the certainty of print that nobody had to recognise. */
const UNSURE = 0.9;
const TYPED = 1;

/**
 * A name with those of its words mended that nobody is known to bear: `Mónica Fiqueroa` is a Figueroa. On a picture a
 * look-alike letter is put right however surely it was read; any other only in a word read unsurely. Whoever is named is
 * to be looked at by a person then.
 */
export function mendedName(name: string, words: readonly Word[]): string {
  const read = new Map(words.map(({ text, confidence }) => [lettersOf(text), confidence]));
  return name
    .split(' ')
    .map((word) => mendedWord(word, read.get(lettersOf(word)) ?? TYPED))
    .join(' ');
}

function mendedWord(word: string, confidence: number): string {
  const folded = fold(word);
  if (confidence >= TYPED || folded.length < TOLD_BY_LETTERS || BORNE_NAMES.has(folded)) return word;
  const alike = namesLookingLike(word);
  const near = alike.length > 0 || confidence >= UNSURE ? alike : namesOneLetterFrom(folded);
  const [only] = near;
  if (near.length !== 1 || !only) return word;
  // Letters that were read right keep their accents.
  const letters = [...word];
  if (letters.length !== only.length) return inCaseOf(word, only);
  return letters
    .map((letter, at) => (fold(letter) === only[at] ? letter : inCaseOf(letter, only[at]!)))
    .join('');
}

/** The names that people bear of which a folded word is a letter off, one too few or one too many. */
export function namesOneLetterFrom(folded: string): string[] {
  return [...BORNE_NAMES].filter(
    (name) => Math.abs(name.length - folded.length) <= 1 && distance(folded, name) === 1,
  );
}

function lettersOf(word: string): string {
  return fold(word).replace(/\P{L}/gu, '');
}
