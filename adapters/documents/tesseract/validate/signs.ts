import { fold } from '../../../../nlu/normalise.ts';
import type { OtherDocument } from '../../documents.ts';

/** Words that tell kinds of documents apart, folded, and what one of them is worth. Each counts at most thrice. */
const SIGNS: Readonly<Record<OtherDocument, readonly [RegExp, number][]>> = {
  result: [
    [
      /\bresultados?\b|\blaudos?\b(?! (para|de) s\S{0,2}licita)|\binforme (de|medico|radiologico|ecografico)\b|\binforme final\b/g,
      2,
    ],
    [/\b(valores?|rangos?|intervalos?) (de )?(referencia|normal(es)?)\b|\breferencias?\b|\bv\.?\s?r\.?:/g, 2],
    [
      /\b\d+([.,]\d+)?\s?(mg|g|ng|ug|mcg|pg)\s?\/\s?(d?l|ml)\b|\b(u|ui|mui|uui|meq|mmol|umol)\s?\/\s?m?l\b|\bmm3\b|\/ul\b/g,
      1.5,
    ],
    [
      /\bliberado (por|em)\b|\bvalidado por\b|\bfecha de (toma|recepcion)\b|\bcoleta(do)?\b|\bmaterial:|\bmetodo:|\bmuestra\b/g,
      1,
    ],
    [
      /\b(sin|sem) (alterac|hallazgo|achado|lesion|leso|lesao|particularidad)\w*|\bdentro d[aeo]s? (los )?(limites|parametros|normalidade?)\b|\b(conservad|preservad|integr|livre|libre)[aeo]?s?\b[.,]|\b(data do|fecha del?) (exame|examen|estudio)\b|\bimpress?(ao|ion):/g,
      1.5,
    ],
    [/\bhallazgos\b|\bachados\b|\bconclus(ion|ao)\b|\bopini(on|ao)\b|\btecnica:|\bcomentario/g, 1.5],
    [/\bnegativo\b|\bpositivo\b|\bno reactivo\b|\bnao reagente\b/g, 1],
  ],
  receipt: [
    [/(r\$|s\/|\$|cop|mxn|ars|clp)\s?\d+[.,\d]*/g, 1],
    [
      /\bsubtotal\b|(^|\s{2})total\b|\btotal\W{0,3}\d|\bvalor (pago|total|unit(ario)?)\b|\bimporte\b|\bprecio\b|\bpreco\b/gm,
      1.5,
    ],
    [
      /\bfactura\b|\brecibo\b|\bboleta\b|\bcupom\b|\bnota fiscal\b|\bticket\b|\bcomprobante\b|\bcomprovante\b/g,
      2,
    ],
    [
      /\biva\b|\bigv\b|\bcnpj\b|\brfc\b|\befectivo\b|\bdinheiro\b|\btroco\b|\bcambio\b|\bpropina\b|\bcaj[ae]ro?\b|\bpagos?\b|\bpagamento\b/g,
      1,
    ],
    [
      /\bgracias por su (visita|compra|preferencia)\b|\bobrigado pela\b|\bpresupuesto\b|\borcamento\b|\bcotizacion\b/g,
      2,
    ],
  ],
  prescription: [
    [/\b\d+([.,]\d+)?\s?(mg|mcg|ml|ui)\b(?!\s?\/)/g, 1.5],
    [
      /\b(tabletas?|comprimidos?|capsulas?|grageas?|gotas?|jarabe|xarope|ampollas?|ampolas?|crema|pomada|inhalador|spray|sobres?)\b/g,
      1.5,
    ],
    [
      /\bcada \d+ ?(h|hs|horas?)\b|\bde \d+ em \d+ horas\b|\bde \d+\/\d+ ?h|\b\d+ vez(es)? (ao|al) dia\b|\b\d+ veces al dia\b/g,
      2,
    ],
    [
      /\bvia oral\b|\buso (oral|continuo|interno|externo|topico)\b|\btom(ar|e)\b|\baplicar\b|\bpor \d+ dias\b|\bdurante \d+ dias\b/g,
      1.5,
    ],
    [
      /\breceta( medica)?\b|\breceituario\b|\bprescri(pcion|cao) (medica|de medicamentos)\b|\bmedicamentos?\b|\bposologia\b/g,
      1,
    ],
  ],
  'identity-card': [
    [
      /\bdocumento (nacional )?de identidad\b|\bcedula de (ciudadania|identidad)\b|\bcarteira (de identidade|nacional)\b|\bcredencial para votar\b|\bpasaporte\b|\bpassaporte\b/g,
      2,
    ],
    [
      /\brepublica\b|\bregistro (nacional|civil|geral)\b|\bestados unidos mexicanos\b|\bidentificacion personal\b/g,
      1.5,
    ],
    [
      /\bapellidos?\b(?! y nombre)|\bnacionalidad\b|\bnaturalidade\b|\blugar de nacimiento\b|\bfiliacao\b|\bestatura\b|\bg\.?s\.? ?rh\b|\bfirma del titular\b|\bsexo\b/g,
      1,
    ],
    [/\bfecha de (expedicion|vencimiento)\b|\bvalida? ate\b|\bemision\b/g, 0.5],
  ],
  other: [
    [
      /\bcertificado\b|\bcertifico\b|\batestado\b|\batesto\b|\bincapacidad\b|\breposo\b|\bconstancia\b|\bdeclarac(ion|ao)\b/g,
      2.5,
    ],
    [/\bconsentimiento\b|\bconsentimento\b|\bautorizo a\b|\btermo de\b/g, 2.5],
    [
      /\bconfirmacion de (cita|turno)\b|\bsu (cita|turno) (es|esta|fue)\b|\bsua consulta\b|\bcita (agendada|confirmada|programada)\b|\brecordatorio\b|\blembrete\b/g,
      2.5,
    ],
    [
      /\b(llegar|llegue|presentarse|presentese|chegar|chegue|comparecer|compareca)\b.{0,40}\b(antes|ayunas?|ayuno|jejum|antecedencia)\b/g,
      2,
    ],
    [/\b(traer|traiga|trazer|traga|presentar|apresentar) (su|la|o|a|seu|sua) (orden|pedido|autoriza)/g, 2],
    [/\bcarne de vacunacion\b|\bcartao de vacina|\bcaderneta\b|\besquema de vacunacion\b/g, 2.5],
    [
      /\bepicrisis\b|\balta (hospitalaria|hospitalar|medica)\b|\bevoluc(ion|ao)\b|\banamnes(is|e)\b|\bexamen fisico\b|\bresumen de (atencion|historia)\b/g,
      2,
    ],
    [
      /\bpreparacion para\b|\binstrucciones\b|\binstrucoes\b|\blista de precios\b|\btarifario\b|\bpromocion\b|\bpublicidad\b|\bdescuento\b/g,
      2,
    ],
  ],
};

/** How much a text speaks for each kind of document that is no order. */
export function otherSigns(text: string): Record<OtherDocument, number> {
  const folded = fold(text);
  const score = (signs: readonly [RegExp, number][]) =>
    signs.reduce((sum, [sign, weight]) => sum + weight * Math.min(3, folded.match(sign)?.length ?? 0), 0);
  return {
    result: score(SIGNS.result),
    receipt: score(SIGNS.receipt),
    prescription: score(SIGNS.prescription),
    'identity-card': score(SIGNS['identity-card']),
    other: score(SIGNS.other),
  };
}

const TITLES =
  /(?<!\b(?:su|sua|seu|tu|la|una|uma|con|com)\s)\bordene?s?\b(?!\s?(?:no?\.?|nro\.?|#)?\s?[.:]?\s?\d)( medica)?( de)?|\bpedidos?( medico)?( de)?|\bsolicitud(es)?\b|\bsolicita(cao|coes|mos|ndo)?\b|\blaudo para solicita|\bsolicitan?\b|\bsolicito\b|\bguia (de )?(sp|sadt|servico|consulta)|\bsp\s?\/?\s?sadt\b|(?<!\b(?:la|su|sua)\s)\bautorizac(ion|ao)\b|\brequisic(ion|ao)\b|\bencaminhamento\b|\bremision\b|\breferencia y contra|\binterconsulta\b|\b(estudios?|exame(ne?)?s?|procedimi?entos?|practicas?|prestacion(es)?|servicios?|pruebas?|exploracion(es)?) (solicitad|autorizad|indicad|requerid|requisitad|ordenad|prescrit|pedid)[ao]s?\b(?! por\b)|\bcarta (de )?(garantia|aval)\b|\bpruebas? que se solicitan?\b|\bvolante\b|\b(indicac(ion|ao)(es)?|prescri(pcion|cao)|peticion) de (examen|estudio|procedim|prueba|imagen|analis|exame|practica|prestac)\w*/g;

/** How much a text calls itself an order, 0 to 3. */
export function orderTitles(text: string): number {
  return Math.min(3, fold(text).match(TITLES)?.length ?? 0);
}

const REQUESTS =
  /(?<!\b(?:medico|medica|profesional|profissional|doctor|prestador)\s)\bsolicit(?!ad[oa] por|ante\b)|\bpedido\b|\br\s?\/?\s?p[l1]?\b|\bindico\b|\b(pido|peco|ordeno)\b|\bs\s?\/?\s?s\s?[/:]|\brequier|\bfavor (de )?(realizar|tomar)(?!\s\d)|\bse (les? )?(autoriza|ordena|indica|requiere|solicita|pide)n?\b|\b(estudio|examen|exame|procedim(i?ento)|practica|prestacion|servicio) (solicitad|autorizad|indicad|requerid|ordenad)[ao]\b(?! por\b)|\b(estudios|exame(ne)?s|practicas|prestaciones|procedim(ientos|entos)) *(:|a realizar|$)|\b(?<!\b(?:la|su|a|sua) )autoriza(cion|cao)\b|\bguia\b|\bservicios ordenados\b|\bvolante\b|\bpruebas? que se\b|\bpeticion\b|\bru(ego|ega|egan)\b|\bsirvase\b|\bencaminho\b|\b(estudios|exame(ne)?s|analis[ei]s) para (el|o|su|seu) (retorno|control|proxim)|\bfavor de\b|^\W*(realizar|efectuar|practicar|(laboratorios?|estudios) [ye] gabinete)\s?:?$|\b(indicac(ion|ao)(es)?|prescri(pcion|cao)) de (examen|estudio|procedim|prueba|imagen|analis|exame)/m;

/** Whether a text asks for anything, as an order does and a result, a report or a reminder does not. */
export function asks(text: string): boolean {
  return REQUESTS.test(fold(text));
}
