/**
 * Given names that are common in Latin America and are hardly ever another word, folded. Those that are ("Dolores",
 * "Socorro", "Luz", "Mercedes") are known by their capitals alone.
 */
export const GIVEN_NAMES: ReadonlySet<string> = words(`
  aaron abel abigail abraham adalberto adan adolfo adrian adriana agustin agustina aida alan alba albeiro alberto
  alejandra alejandro alessandra alex alexander alexandra alexandre alfonso alfredo alice alicia aline alisson allan
  alonso alvaro amalia amanda amelia amparo ana anahi andre andrea andreia andres andressa angel angela angelica
  angelina angie anibal anita anthony antonella antonia antonio ariana ariel armando arnaldo arthur arturo augusto
  aurora ayelen barbara bautista beatriz belen benedito benicio benito benjamin bernarda bernardo berta betty bianca
  brayan brenda brian bruna bruno bryan caio camila camilo carina carla carlos carlota carmela carmen carmenza
  carolina caroline cassia catalina catarina cecilia celia cesar christian cintia clara clarice claudia claudio
  clemencia consuelo cristian cristiana cristiane cristina cristobal cynthia dagoberto daiana dalia damian daniel
  daniela danielle danilo dario david davi debora deisy delfina denis denise deisi diana diego dilma domingos dora doris
  douglas duvan edgar edilson edison eduarda eduardo edwin efrain elaine elena eleonora eliana eliane elias elisa
  elizabeth eloisa elsa elvira emanuel emilia emiliano emilio emma enrique enzo erica erick erika ernesto esteban
  estefania estela esther eugenia eugenio eva evandro evelyn fabian fabiana fabio fabiola fabricio facundo fatima
  federico felicia felipe felix fernanda fernando flavia flavio florencia francisca francisco franco freddy frida
  gabriel gabriela gael geraldine gerardo german gilberto gilmar giovanna giovanni gisela giselle gladys gloria gonzalo
  graciela gregorio guadalupe guilherme guillermo gustavo haydee heitor helena helio henrique henry hernan hernando
  hilda horacio hugo humberto ignacio ignacia igor ileana ines ingrid irene irma isaac isabel isabela isabella
  isadora ismael ivan ivonne jacinto jacqueline jaime jairo janaina javier jazmin jean jeferson jefferson jennifer
  jeronimo jessica jesus jhon jhonatan joana joao joaquim joaquin joel johana johanna john jonas jonathan jorge jose
  josefa josefina josue juan juana juanita julia julian juliana julieta julio justina karen karina karla katherine
  katia kelly kevin laercio laisa lara larissa laura lautaro leandro leidy leila leonardo leonel leonor leopoldo
  leticia lidia ligia liliana lina lisandro livia lorena lorenzo lourdes luana lucas lucia luciana luciano lucila
  lucrecia luis luisa luiz luiza luzmila mabel magali magda magdalena maicon maite malena manoel manuel manuela mara
  marcela marcelo marcia marcio marco marcos margarita maria mariana mariangel mariano maricela mariela marilia
  marilyn marina marisol maritza marlene marlon marta martha martin martina mateo mateus matheus matias mauricio maura
  mauro maximiliano mayra melany melina melissa michel michelle miguel milagros milena miriam mirella mirta misael
  moises monica muriel myriam nadia nancy natalia natalie nathalia nayara nelly nelson nestor nicolas nicole nidia
  nilda noelia noemi nora norberto norma octavio ofelia olga oliver olivia omar orlando oscar osvaldo otavio pablo
  pamela paola patricia patricio paula paulina paulo pedro penelope petra priscila rafael rafaela raimundo ramiro ramon
  raquel raul rebeca regina reinaldo renan renata renato ricardo rigoberto rita roberta roberto robinson rocio rodolfo
  rodrigo rogelio rogerio roman romina romulo ronaldo roque rosalba rosalia rosana rosangela rosaura rosario rosmery
  roxana ruben ruth sabrina salome salvador samanta samantha samuel sandra santiago santino sara sarah saul sebastian
  sebastiao selena sergio sheila silvana silvia simon simone sofia soraya stefany stella susana tadeo tainara talita
  tamara tania tatiana teresa teresinha thais thalia thamires thiago tiago tomas ulises valentin valentina valentino
  valeria valter vanessa vera veronica vicente vicenta victor vilma vinicius violeta virginia vitor viviana viviane
  vladimir wagner walter wanda wellington wendy wesley wilfredo william wilmer wilson xavier ximena yamila yanet yaneth
  adeilson ademir adriano aparecida carmem cassio cleide clovis custodio daiane edna edson eliseu elza
  emerson everton genesis geraldo gilson hector hilario irineu ivete ivone iara jader josias jussara kauan lais lindalva
  luzia marly matilde nadir neide neusa neymar nubia odete osmar otilia pietra rayssa rosemary silvio sueli tereza
  thales valdemar valdir vitoria wilma yamile yara zelia zilda ximenes yasmin yeison yenny yesenia yolanda yuliana yuri zaida zoe zoraida zulma`);

/** Surnames likewise. */
export const SURNAMES: ReadonlySet<string> = words(`
  acevedo acosta acuna aguiar aguilar aguirre alarcon albuquerque alcantara alfaro almeida alvarado alvarez alves amaya
  andrade angulo aparicio arango araujo aravena arboleda arce arevalo arias arrieta avila ayala azevedo baez ballesteros
  barbosa barrera barreto barrios barros batista bautista becerra bedoya beltran benitez bermudez bernal betancourt
  blanco bohorquez bolivar borges botero bravo brito bustamante bustos caballero cabral cabrera caceres caicedo
  calderon camacho camargo campos canales canon cardenas cardona cardoso cardozo carmona caro carrasco carrillo carvajal
  carvalho casas castaneda castano castellanos castillo castro cavalcanti ceballos cervantes cespedes chavez cifuentes
  cisneros coelho contreras cordeiro cordoba coronel correa cortes cortez costa cruz cuellar cuesta cuevas cunha davila
  delgado diaz dominguez donoso duarte dubois duenas duran echeverri echeverria escalante escobar espinosa espinoza
  esquivel estrada fajardo farfan farias fernandes fernandez ferreira figueiredo figueroa flores florez fonseca forero
  fraga franca freire freitas fuentes gaitan galindo gallardo gallego gallegos galvan galvez gamboa garces garcia garrido
  garzon gaviria gil giraldo godoy gomes gomez goncalves gongora gonzales gonzalez granados grisales guerra guerrero
  guevara guimaraes gutierrez guzman henao henriquez hernandez herrera hidalgo hoyos hurtado ibanez ibarra iglesias
  jaramillo jimenez juarez lagos lara lemos leon lima londono lopes lopez lozano lugo lujan luna machado macedo macias
  maldonado mamani manrique marin marques marquez martins martinez mata matos medeiros medina mejia melendez melo mena
  mendes mendez mendoza meneses mercado merino mesquita meza miranda molina monroy monsalve montano montenegro montero
  montes montoya mora moraes morales moreira moreno mosquera moura munoz murillo nascimento navarrete navarro neira
  nieves nogueira noguera nunes nunez obando ocampo ochoa ojeda oliveira olivares olivera orozco orrego ortega ortiz
  osorio ospina otero oviedo pabon pacheco padilla paez palacio palacios palma paredes parra patino pena peralta perea
  pereira perez pimentel pinheiro pinilla pinto pinzon pires plata polanco ponce porras portillo posada prado preciado
  prieto puentes pulido quintana quintero quiroga quiroz quispe ramirez ramos rangel rebolledo rendon restrepo reyes
  ribeiro ricaurte rincon riquelme rios rivas rivera rivero robledo robles rocha rodrigues rodriguez rojas roldan
  romero rosales rosas rubiano rubio rueda ruiz saavedra saenz salamanca salas salazar salcedo saldarriaga salgado
  salinas sampaio sanabria sanchez sandoval santamaria santana santos sarmiento sepulveda serna serrano sierra silva
  silveira soares solano solis soria sosa soto sotomayor souza suarez tavares teixeira tejada tellez toledo toro torres
  trujillo urbina uribe urrutia valderrama valdes valdez valencia valenzuela valle vallejo vanegas varela vargas
  vasconcelos vasquez vazquez vega velasco velasquez velez venegas vera vergara vidal vieira vilela villa villalba
  villalobos villamizar villanueva villegas yepes zambrano zamora zapata zarate zavala zuluaga zuniga`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
