import type { FieldName } from '../../documents.ts';
import { beginningsOf, type LabelPattern, patternsOf } from './label-grammar.ts';

/** What a label announces: a field, the studies, or something that no field holds. */
export type LabelKind = FieldName | NamePart | 'items' | 'code' | 'description' | 'quantity' | 'other';

/** Parts of a patient's name, where a form has a box for each. */
export type NamePart = 'surname' | 'given_name';

/** Words that stand for one another in labels, folded. */
const CLASSES: Readonly<Record<string, string>> = {
  no: 'n|no|nro|nr|num|numero|n de|no de|nro de|nr de|num de|numero de|numero do|numero da|n do|n da|no do|no da',
  of: 'de|del|de la|de los|do|da|dos|das',
  patient:
    'paciente|pte|pcte|pac|px|usuario|usuaria|cidadao|cidada|afiliado|afiliada|beneficiario|beneficiaria|asegurado|asegurada|segurado|derechohabiente|paciente afiliado',
  doctor:
    'medico|medica|medico a|profesional|profissional|prescriptor|doctor|facultativo|profesional de la salud|profissional de saude',
  asking:
    'solicitante|tratante|responsable|responsavel|derivante|prescriptor|remitente|ordenante|indicante|assistente|asistente|cirujano|autorizado|requisitante|referente|prescriptor|emisor|que ordena|que solicita|que prescribe|que indica|que deriva|que remite|que emite',
  birth: 'nacimiento|nac|nacim|nacto|nascimento|nasc|nascim',
  issued:
    'emision|emissao|expedicion|expedicao|orden|ordem|la orden|solicitud|la solicitud|solicitacao|pedido|requisicao|requisicion|prescripcion|prescricao|autorizacion|la autorizacion|autorizacao|elaboracion|indicacion|creacion|registro|la consulta|consulta|atencion|la atencion|atendimento|la receta|receta|guia|generacion',
  ends: 'vencimiento|vencimento|vigencia|validez|validade|expiracion|caducidad|termino|fin de vigencia',
  authorization:
    'autorizacion|autorizacion de servicios|autorizacion de servicio|autorizacao|senha|senha de autorizacao|preautorizacion|liberacao',
};

/**
 * What forms write before each thing, in Spanish and Portuguese, folded (see `patternsOf`). Numbers before labels
 * and marks within them do not count. Read off forms of six countries, TISS (ANS) among them.
 */
const PATTERNS: Readonly<Record<LabelKind, string>> = {
  patient_name: `
    [nombre|nombres|nome] (completo|social|y apellido|y apellidos|y apellidos completos|e sobrenome) (<of>) (<patient>)
    [apellido|apellidos|ap|apell] (y|e) [nombre|nombres] (completos) (<of>) (<patient>)
    (nombre|nome|datos|dados) (<of>) [<patient>] (a)
    [para|p|a favor de|nombre o razon social|a nombre de]
    (ao|al|para) (o a) [sr a|sra|sr|senhor a|senhora]
    paciente [sr a|nombre|nome]`,
  surname: `
    (primer|er|1|segundo|do|2) [apellido|sobrenome] (<of>) (<patient>)
    apellido [paterno|materno] (<of>) (<patient>)
    [paterno|materno]
    apellidos (<of>) (<patient>)`,
  given_name: `
    [primer|er|1|segundo|do|2] nombre (<of>) (<patient>)`,
  patient_id: `
    (tipo y|tipo e|tipo) (<no>) (<of>) [documento|doc|docto|identificacion|identificacao] (<of>) (identidad|identificacion|identidade|identidad n|<patient>) (n|no|nro|numero) (dni|cc|rut|run|cpf|curp)
    (<no>) [cedula|cedula de ciudadania|cedula de identidad|cedula ciudadania|carne de identidad] (n|no|nro|numero)
    (<no>) [c c|t i|c e|c i|r g|p p t|pasaporte|passaporte|dni|d n i|rut|r u t|run|r u n|curp|c u r p|clave unica|cpf|c p f|cns|cpf cns] (n|no|nro|numero) (<of>) (<patient>)
    [tarjeta de identidad|cedula de extranjeria|carne de extranjeria|registro civil|id paciente|id]
    (<no>) (<of>) [cartao sus|cartao nacional de saude|cartao do sus|cartao nacional do sus] (cns)`,
  birth_date: `
    [fecha|data|dt|fec|f|fch] (<of>) [<birth>] (<of>) (<patient>)
    [nacimiento|nac|nascimento|nasc|fn|dn|nacio el|nacido el|nacida el|nascido em|nascida em|nacido a el]`,
  practitioner_name: `
    [<doctor>] (a) (<asking>) (a)
    [nombre|nome|nombres y apellidos|nombre y apellido|firma|assinatura|datos] (y firma) (<of>) [<doctor>] (<asking>)
    [nombre|nome] (<of>) [quien|quem] [solicita|ordena|prescribe|prescreve|indica|emite]
    [firma|assinatura] [y aclaracion|y nombre|y sello|e nome|e carimbo|y aclaracion del medico] (<of>) (<doctor>)
    [solicitante|firmado|assinado|solicitado por|ordenado por|indicado por|prescrito por|prescripto por|requerido por|emitido por|autorizado a|nome do solicitante|nombre del solicitante|prestador solicitante|dr a|doctor a]`,
  practitioner_license: `
    (<no>) [reg|registro] [medico|med|profesional|prof|profissional|no conselho|conselho|mec] (n|no|nro|numero)
    (<no>) [rm|r m|tp|t p|cmp|c m p|mn|m n|mp|m p|crm|icm] (n|no|nro|numero)
    (<no>) [tarjeta|cedula|ced|matricula|mat|colegiatura|colegio|col] (<of>) (profesional|prof|profissional|nacional|nac|provincial|prov|medico|med|medica) (n|no|nro|numero)
    (<no>) (no) [conselho|conselho profissional|colegiatura]
    [rut medico|rut profesional|rut del medico|rut del profesional|registro]`,
  issue_date: `
    [fecha|data|dt|fec|f] (y hora|e hora) (<of>) (<issued>)
    [lugar y fecha|local e data|ciudad y fecha|lugar fecha] (<of>) (<issued>)
    [emision|emissao|expedicion|emitido el|emitida el|emitido em|emitida em|expedida el|expedido el|solicitado el|solicitado em]`,
  diagnosis_code: `
    (codigo|cod) (<of>) (diagnostico|dx|diag) [cie 10|cie10|cie x|cie|cid 10|cid10|cid] (principal|diagnostico)
    [codigo|cod] (<of>) [diagnostico|dx|diag] (principal)`,
  diagnosis_text: `
    (descripcion|descricao|nombre) (<of>) [diagnostico|diagnosticos|diag|dg|dx|idx|hipotesis|hipotese|hipoteses|hd] (1|no 1|principal|ppal|pral|presuntivo|definitivo|de envio|de ingreso|de egreso|de referencia|de base|de remision|de consulta|de trabajo|diagnostica|diagnosticas|clinico|clinica|medico|probable|provavel|provisional|provisorio|inicial|sindromico) (hipotesis|hipotese|hipotesis diagnostica|o hipotesis|e hipotesis|y hipotesis|o hipotesis diagnostica|ou hipotese) (cie 10|cid 10|cie10|cid10|cie|cid)
    [impresion|impressao|sospecha|suspeita] [diagnostica|clinica]
    [indicacao|indicacion|datos|dados|quadro|cuadro|resumen|resumo|antecedentes|justificacion|justificativa|informacion] [clinico|clinica|clinicos|clinicas|medica]
    [justificacion|justificativa|motivo|indicacao|indicacion]
    [justificacion|justificativa] (<of>) (la|el) [procedimento|procedimiento|servicio|solicitud|solicitacao|exame|examen|pedido]
    motivo (<of>) (la|el) [consulta|estudio|examen|exame|solicitud|solicitacao|pedido]`,
  insurer: `
    (nombre|nome|razon social|razao social) (<of>) (la) [aseguradora|asegurador|eps|entidad|entidade|eapb|financiador|cobertura|obra social|prepaga|isapre|convenio|operadora|administradora|iafas|plano de saude|seguro medico] (medica|de salud|de saude|eps|plano|prepaga|responsable|responsable del pago|responsable de pago|aseguradora|administradora)
    [prevision|seguro|pagador|prevision social] (de salud|de saude|medico|medica|prepagada)
    [o social|compania|responsable de pago|responsable del pago|compania de seguros|cia de seguros|cia|institucion aseguradora|empresa aseguradora|tipo de seguro|fuente de financiamiento|nombre de la eps|o s|sistema de salud|regimen de salud|entidad a la que se le informa pagador]`,
  plan: `
    [plan|plano|produto|producto] (de salud|de beneficios|cobertura|contratado)
    tipo de plan`,
  member_id: `
    [<no>] [afiliado|afil|beneficio|afiliacion|socio|beneficiario|asegurado|credencial|poliza|carne|carnet|cartao|carteira|carteirinha|autogenerado|seguridad social|seguro social|membresia|tarjeta|contrato|matricula|inscripcion] (do|del|de la|da) (convenio|plano|beneficiario|carteirinha|seguro)
    [codigo|cod] (<of>) [afiliado|asegurado|beneficiario|socio]
    [afiliado|socio|asegurado|poliza|credencial|carteira|carteirinha|carne|cartao] [n|no|nro|num|numero]
    [cartao|carteira|carteirinha|credencial|carne|tarjeta|carnet] (<of>) [beneficiario|convenio|plano|afiliado|seguro|socio]
    [beneficio] [n|no|nro|numero]
    [credencial|poliza|carteira|carteirinha|carne|cartao|nss|nro|membresia|autogenerado|carteira do plano|matricula do beneficiario]`,
  authorization_number: `
    (<no>) [<authorization>] (n|no|nro|numero)
    [codigo|cod|clave] (<of>) (la) [<authorization>]`,
  authorization_expiry: `
    [vence|vence el|vence em|valido hasta|valida hasta|vigente hasta|vigencia hasta|validez hasta|expira|expira el|caduca|valido ate|valida ate]
    (fecha|data|dt|f) (<of>) [<ends>] (<of>) (la) (<authorization>)`,
  items: `
    [estudios|estudio|examenes|examen|prestaciones|prestacion|servicios|servicio|procedimientos|procedimiento|practicas|exames|exame|procedimentos|procedimento|analisis|ayudas diagnosticas|pruebas] [solicitados|solicitado|solicitadas|solicitada|autorizados|autorizado|autorizadas|requeridos|indicados|pedidos|a realizar|de laboratorio|de gabinete|complementarios|auxiliares]
    [estudios|estudio|examenes|examen|prestaciones|prestacion|servicios|procedimientos|procedimiento|practicas|exames|exame|procedimentos|procedimento|analisis]
    [examen|exame|estudio|servicio|procedimiento|procedimento] [procedimiento|procedimento|o procedimiento|solicitado]
    procedimentos ou itens assistenciais solicitados
    [procedimentos|procedimientos] [e exames|y examenes]
    (se) [solicita|solicitan|indica|indican|requiere|requieren|ordena|ordenan|autoriza|autorizan|ruega] (realizar|realizacion de|se realice|lo siguiente|el siguiente|la siguiente|los siguientes|las siguientes|o seguinte|os seguintes) (estudio|estudios|examen|examenes|exame|exames|procedimiento|procedimientos|practicas)
    [solicito|requiero|indico|rp|rpl|rp1|favor realizar|favor de realizar|solicitamos|solicitud|solicitacao|laboratorio|imagenologia|imagenes|ordenes|orden|indicaciones] (los siguientes|las siguientes|os seguintes|os) (estudios|examenes|exames|procedimientos|procedimentos|practicas)
    solicito a realizacao (<of>) (os exames|exames)`,
  code: `
    [codigo|cod] (<of>) (cups|tuss|fonasa|cpms|procedimento|procedimiento|prestacion|servicio|nomenclador|examen|exame)
    [cups|tuss|cpms|cpt|nomenclador|nbu]`,
  description: `
    [descripcion|descricao|nombre|nome|detalle|detalhe] (<of>) (la) (servicio|procedimento|procedimiento|examen|exame|prestacion|practica|estudio)
    [servicio|practica]`,
  quantity: `
    [cantidad|cant|qtd|qtde|qt|quantidade|quant|ctd] (solicitada|solic|autorizada|aut)
    n sesiones`,
  other: `
    [edad|idade|sexo|genero|telefono|telefone|tel|celular|direccion|domicilio|endereco|ciudad|cidade|municipio|comuna|distrito|correo|email|e mail|prontuario|folio|especialidad|especialidade|ubicacion|cama|regimen|sello|observacion|observacao|observaciones|observacoes|obs|nota|notas|nit|cnpj|rfc|ruc|tabela|uf|cbo|urgente|prioridad|prioridade|nivel|acompanante|estado civil|ocupacion|grado|peso|talla|hora|cnes|ayuno|preparo|preparacion|alergias|unidad|unidade|establecimiento|estabelecimento|institucion|clinica|hospital|consultorio|lateralidad|lateralidade|copago|mae|raca cor|bairro|cep|estado|pagina|sede|acomodacao|acomodacion|parentesco|turno|piso|servicio|ambito|rn|rne|r n e|contratado|procedencia]
    (<no>) [historia|historia clinica|ficha|hc|h c|h cl|orden|ordem|guia|folio|cuenta|ingreso|atencion|admision|expediente|pedido] (clinica)
    [nombre|nome|nombres y apellidos] (<of>) (la) [madre|padre|mae|pai|mae do paciente|acompanante|titular|responsable|responsavel|contratado|clinica|institucion|acudiente]
    [diagnostico|dx|diag|cie 10|cie10|cid 10|cid10|cid] (<of>) (<no>) [2|3|4|secundario|secundarios|relacionado|relacionado 1|relacionado 2|asociado|complementario]
    [justificativa|justificacion] (<of>) (los|as) [procedimento|procedimentos|procedimiento|procedimientos|servicio|servicios] [solicitado|solicitados]
    tipo (<of>) [usuario|afiliado|afiliacion|beneficiario|atencion|servicio|consulta|atendimento|guia|contrato|paciente|documento]
    [fecha|data] (<of>) [toma|impresion|impressao|ingreso|realizacion|realizacao|recepcion|la cita|la toma|agendamento]
    [servicio|origen|causa|caracter|carater|cuota|indicacao|indicacion] (<of>) (la) [origen|atencion|externa|atendimento|moderadora|acidente|accidente]
    [orden|ordem|guia|folio] [n|no|nro|numero]
    [cargo|cargo o actividad|funcion|funcao]
    [firma|assinatura|carimbo|sello] (y|e) (sello|firma|carimbo|assinatura)
    [registro ans|codigo habilitacion|codigo cnes|codigo cbo|codigo na operadora|numero da guia principal|guia no prestador|n guia no prestador|numero da guia no prestador|numero da guia atribuido pela operadora|atendimento a rn|cartao nacional|impreso por|usuario que imprime|edad gestacional|vacunas]
    [validade|vencimiento|vigencia|vencimento] (<of>) (la) [carteira|carteirinha|carnet|credencial|poliza|cartao]`,
};

/** Every label by the words that it may begin with. */
export function labelsByBeginning(): Map<string, { kind: LabelKind; pattern: LabelPattern }[]> {
  const all = Object.entries(PATTERNS).flatMap(([kind, lines]) =>
    patternsOf(lines, CLASSES).map((pattern) => ({ kind: kind as LabelKind, pattern })),
  );
  const by = new Map<string, { kind: LabelKind; pattern: LabelPattern }[]>();
  for (const label of all) {
    for (const word of new Set(beginningsOf(label.pattern))) by.set(word, [...(by.get(word) ?? []), label]);
  }
  return by;
}
