import { fold } from '../../../../nlu/normalise.ts';
import { isLike } from './similar.ts';

/**
 * Beginnings of words that name studies, folded: laboratory, imaging, cardiology, endoscopy, consultations
 * and therapy, as CUPS, TUSS, FONASA and everyday orders call them in Spanish and Portuguese.
 */
const STUDIES = `
  hemogram hemat eritrosed eritrogram leucogram plaquet reticuloc coagul protromb tromboplast fibrinog dimero
  hemoglob glicosil glicad glucos glicos glucem glicem insulin curva colester triglicer lipid hdl ldl vldl
  creatinin urea ureia nitrogen uric acido bun depurac clearance microalbum albumin protein bilirrub transamin tgo
  tgp ast alt fosfatas gamma ggt amilas lipas deshidrogen desidrogen ldh cpk troponin ferrit hierro ferro
  transferr vitamin folic calcio fosfor magnes sodio potas cloro electrolit eletrolit ionogram tsh tiroid
  tireoid tirotrof tiroxin triyodotir triiodot t3 t4 tap ttpa ptt tpt aptt kptt inr prolact cortisol estradiol progester testoster fsh lh
  gonadotrof beta hcg embaraz gravidez psa prostat antigen antigeno anticuerp anticorp anticoag anticard anticent anticit vdrl rpr hiv
  vih hepatit toxoplasm rubeol citomegal chagas dengue covid pcr reactiva reativa reumat factor fator antinucl
  ana anca complement inmunoglob imunoglob electrofor eletrofor proteinogram orina urina uroanal urocult
  uroanalis sedimento parcial coprolog coprocult coproparas parasitolog protoparasit fezes heces sangre sangue oculto
  cultiv cultura hemocult antibiogr citolog papanic colpocit biops patolog histopat espermogr espermatobiosc
  gasometr gases perfil prueba pruebas prova biometr quimica bioquim marcador tumor cea ca125 alfafeto
  radiograf rx raio raios rayos torax ecograf ultrason ultrassom ultrasson usg us doppler ecodoppler
  tomograf tac tc resonanc ressonanc rm rmn mamograf densitom gammagr centellogr cintilogr cintigr pet
  angiotac angiotomo angioreson angiograf arteriogr flebogr venogr colangio urotac urotomo urograf pielogr
  histerosal fluorosc transito enema esofagogr electrocard eletrocard ecg ekg ecocardiog ecocard holter mapa
  monitor ergometr esfuerzo esforco electroencef eletroencef eeg electromiog eletroneurom emg potencial
  polisomn espirometr audiometr impedanc timpanom logoaudio campimetr fondo fundo oct retinogr topograf
  paquimetr tonometr agudeza endoscop gastrosc colonosc rectosc retosig sigmoidosc broncosc laringosc
  nasofibr cistosc histerosc colposc artrosc laparosc videolaring phmetr manometr urodinam uroflujo
  fluxometr fisioterap fonoaudiol terapia psicoterap kinesiol quinesiol rehabilit reabilit sesion sesiones
  sessao sessoes consulta interconsulta valorac avaliac evaluac control curacion curativo infiltrac
  extracc exodonc profilax vacuna vacina inmunizac alergi prick parche test teste dosaje dosagem dosagens
  eco vit eas epf vhs vsg bhc ego pth ige igg igm hba1c ttp rnm tcar aslo asto
  anti hbsag hbs hcv gama gt acuidade refrac optometr interproximal periapical panoramic telerradiogr cefalometr
  cariotip genotip tipagem tipificac hemoclasif carga bacilosc hisopad isopad toxicolog antidoping lactat amonio zinc cobre plomo homociste apolipo b12
  lipoprot dhea shbg igf acth pth osteocalc paratiroid paratireoid paratohormon androst hidroxiprog metanefrin catecolam aldolas haptoglob coombs
  monotest epstein herpes varicel sarampi leptosp brucel widal aglutin toxocar giardia estrept tiroglob tireoglob
  antiperox antitiro microsom procalcit bnp ntprobnp cistatin elastas quantiferon ppd mantoux koh micolog
  puncion puncao paaf baaf exeres cauteriz toracocent paracent bera peat otoemis vectonist nistagm videonist
  escanogr osteodens linfogam spect tilt polissonogr deglut
  velocid hemossed conducc rh
  fan ena ckmb bh qs pfh rast htlv g6pd tpo trab got gpt fta crioglob ceruloplas peptid colinest renina aldosteron osmolar
  litio valpro carbamaz digoxin tacrolim ciclospor cateteris mapeament
  uremi ferremi sideremi uricemi calcemi natremi kalemi potasemi fosfatemi magnesemi insulinemi azotemi amilasemi trigliceridemi colesterolemi
  determinac serolog sorolog sifilis treponem recuento contagem titulac frotis esfregac exudado secrec calprotec helicobact aliento fundoscop
`
  .trim()
  .split(/\s+/);

/** Parts of the body that studies look at: with a study they name one, alone they do not. */
const PARTS = `
  mamaria mama pelvic abdom craneo cranio columna coluna
  lumbar lombar cervical rodilla joelho hombro ombro cadera quadril tobillo tornozelo mano punho muneca
  transvagin endovagin obstetr renal vesic hepat tiroide escroto testicul carotid aorta miembros membros
  articulac senos seios cerebr encefal retina visual
`
  .trim()
  .split(/\s+/);

const STEMS = [...STUDIES, ...PARTS];
const LONG = STEMS.filter(({ length }) => length > 4);
const SHORT = new Set(STEMS.filter(({ length }) => length <= 4));

/** `CA 125`, `CA 19-9`: letters and digits that are one name. */
const TUMOUR_MARKER = /\bca[\s-]?(125|15[.\s-]?3|19[.\s-]?9|72[.\s-]?4|27[.\s-]?29)\b/g;

/** How many of a text's words name studies, or parts of the body that studies look at. */
export function studyWordsIn(text: string): number {
  return fold(text)
    .replace(TUMOUR_MARKER, ' ca125 ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(isStudyWord).length;
}

/** Whether a text begins with the name of a study, and not with a part of the body. */
export function beginsWithStudy(text: string): boolean {
  const [first = ''] = fold(text)
    .replace(COUNT, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return isStudyWord(first) && !PARTS.some((stem) => first.startsWith(stem));
}

/** `20 (veinte) sesiones`: how many, before the name. */
const COUNT = /^\W*\d{1,3}\s(?:\(\p{L}+\)\s)?(?=\p{L})/u;

/** `tsh`, `t4`: whether a folded word of few letters is a study. */
export function isShortStudy(word: string): boolean {
  return SHORT.has(word);
}

/** Whether a folded word begins letter for letter as words of studies do. */
export function beginsStudyWord(word: string): boolean {
  return LONG.some((stem) => word.startsWith(stem));
}

/** What a word of many letters ends in that names a study, whatever it looks at: `uretrocistografía`, `fistuloscopia`. */
const ENDS =
  /\p{L}{4}(?:grafia|scopia|metria|grama|centese|centesis|terapia)s?$|\p{L}{3}resson?ancias?$|\p{L}{3}resonancias?$/u;

/** Words that end like studies, and name none. */
const NO_STUDY =
  /^(?:foto|biblio|geo|demo|orto|cali|tipo|crono|pro|dia|tele|organi|sime)\p{L}{0,2}(?:grafia|metria|grama)s?$/u;

/** Like the words of studies, and none: `firmado electrónicamente`, `particular`, `Consultorio 302`, `garante pagamento`. */
const NONE = /^ele(c?)tronic|^particular|^consultori|^mirador|^pagament/;

function isStudyWord(word: string): boolean {
  if (SHORT.has(word)) return true;
  if (word.length < 5 || NONE.test(word)) return false;
  if (ENDS.test(word) && !NO_STUDY.test(word)) return true;
  // `Gastroenterología` is what somebody is, and two letters from `gastroscopia`.
  const canBeMisread = !word.endsWith('logia');
  return LONG.some(
    (stem) =>
      word.startsWith(stem) || (canBeMisread && stem.length > 6 && isLike(word.slice(0, stem.length), stem)),
  );
}

/** `traer a la próxima consulta`, `resultados de exámenes anteriores`: what comes after, or was before. */
const COMING =
  /\b(proxim[oa]|siguiente|seguinte|la|su|na|sua) (consulta|control|revision|avaliacao)\b|\b(control|retorno|cita) (con|com|de|en|em|a|para) .*|\b(a|al|en|no|na|para|em) (control|retorno|consulta)\b|\b(resultados?|examenes|exames|estudios) (de )?(los |las )?(examenes |exames |estudios )?(anterior(es)?|previos?)\b/g;

/** A text, folded, without what it says of a visit to come or of studies that were made. */
export function withoutComing(text: string): string {
  return fold(text).replace(COMING, ' ');
}
