import type { FieldName } from '../../documents.ts';
import { beginningsOf, type LabelPattern, patternsOf, wordsOf } from './label-grammar.ts';

/** What a label announces: a field, the studies, or something that no field holds. */
export type LabelKind = FieldName | NamePart | 'items' | 'code' | 'description' | 'quantity' | 'other';

/** Parts of a patient's name, where a form has a box for each. */
export type NamePart = 'surname' | 'given_name';

/** Words that stand for one another in labels, folded. */
const CLASSES: Readonly<Record<string, string>> = {
  no: 'n|no|nro|nr|num|numero|n de|no de|nro de|nr de|num de|numero de|numero do|numero da|n do|n da|no do|no da',
  of: 'de|del|de la|de los|do|da|dos|das',
  patient:
    'paciente|cliente|pte|pcte|pac|px|usuario|usuaria|cidadao|cidada|afiliado|afiliada|beneficiario|beneficiaria|asegurado|asegurada|socio|socia|segurado|segurada|derechohabiente|paciente afiliado|afiliado titular|afiliado titular adherente|titular adherente|persona atendida|persona|interesado|interesada|funcionario|funcionaria|empleado|empleada|trabajador|trabajadora|trabalhador|trabalhadora|colaborador|colaboradora|gestante|crianca|nino|nina|menor|recien nacido|recem nascido|aluno|alumno',
  doctor:
    'medico|medica|medico a|medico cirujano|profesional|profissional|prof|prescriptor|doctor|facultativo|odontologo|odontologa|dentista|cirujano dentista|cirurgiao dentista|cirurgia dentista|profesional de la salud|profissional de saude',
  asking:
    'solicitante|tratante|adscrito|adscripto|responsable|responsavel|derivante|prescriptor|remitente|ordenante|indicante|assistente|asistente|cirujano|autorizado|requisitante|requirente|peticionario|que firma|referente|prescriptor|emisor|que ordena|que envia|que pide|que suscribe|que refiere|que encaminha|que solicita|que prescribe|que indica|que deriva|que remite|que emite|ordena|que ordeno|que autoriza|de familia|de cabecera|de atencion primaria',
  birth: 'nacimiento|nac|nacim|nacto|nascimento|nasc|nascim',
  issued:
    'emision|emissao|expedicion|expedicao|orden|ordem|la orden|solicitud|la solicitud|solicitacao|pedido|requisicao|requisicion|prescripcion|prescricao|autorizacion|la autorizacion|autorizacao|elaboracion|indicacion|creacion|registro|orden medica|la orden medica|pedido medico|formulacion|la formula|suscripcion|la consulta|consulta|atencion|la atencion|atendimento|la receta|receta|guia|generacion',
  ends: 'vencimiento|vencimento|vigencia|validez|validade|valid|expiracion|expiracao|caducidad|termino|fin de vigencia',
  authorization:
    'autorizacion|carta de garantia|carta garantia|carta aval|garantia|autorizacion de servicios|autorizacion de servicio|autorizacao|senha|senha de autorizacao|preautorizacion|liberacao|aprobacion|aprovacao|aprobacion de servicios|volante|volante autorizado|guia autorizada|pase|pase medico',
  study:
    'estudios|estudio|examenes|examen|exames|exame|pruebas|prueba|exploraciones|exploracion|procedimientos|procedimiento|procedimentos|procedimento|practicas|practica|prestaciones|prestacion|servicios|analisis|analises|ayudas diagnosticas|ayudas|interconsultas|interconsulta|determinaciones',
  asks: 'solicito|solicita|solicitan|solicitamos|indico|indica|indican|requiero|requiere|requieren|ordeno|ordena|ordenan|autorizo|autoriza|autorizan|pido|pide|peco|ruego|ruega|agradezco|agradeco|sirvase|favor|favor de|por favor|encaminho para',
};

/**
 * What forms write before each thing, in Spanish and Portuguese, folded (see `patternsOf`). Numbers before labels
 * and marks within them do not count. Read off forms of six countries, TISS (ANS) among them.
 */
const PATTERNS: Readonly<Record<LabelKind, string>> = {
  patient_name: `
    [nombre|nombres|nome] (completo|social|y apellido|y apellidos|y apellidos completos|e sobrenome) (<of>) (<patient>)
    [apellido|apellidos|ap|apell] (y|e) [nombre|nombres] (completos) (<of>) (<patient>)
    (apellido|apellidos) paterno (apellido) (y) materno (y) [nombre|nombres|nombre s] (<of>) (<patient>)
    (nombre|nombres|nombre y apellido|nombre y apellidos|nombres y apellidos|apellidos y nombres|nome|nome completo|datos|dados) (<of>) (la) [<patient>] (a|atendido|atendida)
    [identificacion|identificacao] (<of>) (la) [<patient>] (nombre|nome)
    [para|p|a favor de|nombre o razon social|a nombre de]
    (ao|al|para) (o a) [sr a|sra|sr|senhor a|senhora]
    paciente [sr a|nombre|nome]
    [sr|sra|senor|senora|srta|senhor|senhora]`,
  surname: `
    (primer|er|ler|1|segundo|do|2) [apellido|sobrenome] (<of>) (<patient>)
    apellido [paterno|materno] (<of>) (<patient>)
    [paterno|materno]
    apellidos (<of>) (<patient>)`,
  given_name: `
    [primer|er|ler|1|segundo|do|2] nombre (<of>) (<patient>)`,
  patient_id: `
    (tipo y|tipo e|tipo) (<no>) (<of>) [documento|doc|docto|identificacion|identificacao|identif] (<of>) (identidad|identificacion|identidade|identidad n|<patient>) (n|no|nro|numero) (dni|cc|rut|run|cpf|curp)
    (<no>) [cedula|cedula de ciudadania|cedula de identidad|cedula ciudadania|carne de identidad] (n|no|nro|numero)
    (clave) (<no>) [c c|t i|c e|c i|r g|p p t|pasaporte|passaporte|nif|n i f|nie|dni nif|dni|d n i|rut|r u t|run|r u n|curp|c u r p|clave unica|cpf|c p f|cns|cpf cns] (n|no|nro|numero) (<of>) (la) (<patient>)
    [tarjeta de identidad|cedula de extranjeria|carne de extranjeria|registro civil|id paciente|id]
    (<no>) (<of>) [cartao sus|cartao nacional de saude|cartao nacional de|cartao nacional|cartao do sus|cartao nacional do sus] (cns)`,
  birth_date: `
    [fecha|data|dt|fec|f|fch|d] (y lugar|e local) (<of>) [<birth>] (<of>) (<patient>)
    [nacimiento|nac|nascimento|nasc|fn|dn]
    [nacio|nacido|nacida|nascido|nascida] (a) (el|em|en)`,
  practitioner_name: `
    [<doctor>] (a) (<asking>) (a)
    [nombre|nome|nombres y apellidos|nombre y apellido|firma|assinatura|datos] (y firma) (<of>) [<doctor>] (<asking>)
    [nombre|nome] (<of>) [quien|quem] [solicita|ordena|pide|prescribe|prescreve|indica|emite]
    [quien|quem] [solicita|ordena|prescribe|prescreve|indica]
    [firma|assinatura] [y aclaracion|y nombre|y sello|e nome|e carimbo|y aclaracion del medico] (<of>) (<doctor>)
    [fdo|fdo por|solicitante|firmado|assinado|solicitado por|ordenado por|indicado por|prescrito por|prescripto por|requerido por|requisitado por|referido por|referida por|remitido por|derivado por|encaminhado por|pedido por|emitido por|expedido por|firmado por|assinado por|autorizado a|nome do solicitante|nombre del solicitante|prestador solicitante|dr a|doctor a]
    [remite|deriva|prescribe]
    [dr|dra]`,
  practitioner_license: `
    (<no>) [reg|registro] [medico|med|profesional|prof|profissional|no conselho|do conselho|conselho|mec] (n|no|nro|numero)
    (<no>) [rm|r m|tp|t p|cmp|c m p|mn|m n|mp|m p|crm|icm] (n|no|nro|numero)
    (<no>) tarjeta [profesional|prof]
    (<no>) [cedula|ced|matricula|mat|colegiatura|colegio|col] (<of>) (profesional|prof|profissional|nacional|nac|provincial|prov|medico|med|medica) (n|no|nro|numero)
    (<no>) [colegiado|colegiada|col] (n|no|nro|numero)
    (<no>) (<of>) (no) [conselho|conselho profissional|colegiatura] (crm|crm uf|uf|de classe)
    [rut|run] (del) [medico|profesional|prestador]
    [registro]`,
  issue_date: `
    [fecha|data|dt|fec|f|fch] (y hora|e hora|hora) (<of>) (la|el|do) (<issued>) (medica|clinica|medico)
    [lugar y fecha|local e data|ciudad y fecha|lugar fecha] (<of>) (<issued>)
    [emision|emissao|expedicion|expedicao]
    [emitido|emitida|expedido|expedida|solicitado|solicitada|prescrito|prescrita|prescripto|firmado|firmada|ordenado|ordenada|generado|generada|elaborado|elaborada|criado|criada|dado|dada] (a) [el|em|en|el dia|a fecha]`,
  diagnosis_code: `
    (codigo|cod|clave) (<of>) (diagnostico|dx|diag) [cie 10|cie10|cie x|cie|cid 10|cid10|cid] (principal|diagnostico)
    [codigo|cod] (<of>) [diagnostico|dx|diag] (principal)`,
  diagnosis_text: `
    (descripcion|descricao|nombre) (<of>) [diagnostico|diagnosticos|diagnost|diag|diagn|dg|dx|idx|hipotesis|hipotese|hipoteses|hd] (1|no 1|principal|ppal|pral|presuntivo|presuncional|definitivo|de envio|de ingreso|de egreso|de referencia|de base|de remision|de consulta|de trabajo|diagnostica|diagnosticas|clinico|clinica|medico|probable|provavel|provisional|provisorio|inicial|sindromico) (hipotesis|hipotese|hipotesis diagnostica|o hipotesis|e hipotesis|y hipotesis|o hipotesis diagnostica|ou hipotese) (cie 10|cid 10|cie10|cid10|cie|cid)
    [impresion|impressao|sospecha|suspeita|juicio|juizo|criterio|presuncion|hipotesis|hipotese|orientacion] [diagnostica|clinica|diagnostico|clinico] (principal)
    padecimiento (actual)
    [enfermedad|doenca|patologia|condicion|condicao] [actual|atual|principal|de base|clinica]
    [indicacao|indicacion|datos|dados|quadro|cuadro|resumen|resumo|antecedentes|justificacion|justificativa|informacion|informaciones|informacao|informacoes|historico] [clinico|clinica|clinicos|clinicas|medica]
    [justificacion|justificativa|motivo|indicacao|indicacion] (clinica|clinico|medica|medico)
    [justificacion|justificativa] (<of>) (la|el) [procedimento|procedimiento|servicio|solicitud|solicitacao|exame|examen|pedido]
    [motivo|sospecha|suspeita]
    motivo (<of>) (la|el|los|as|os) [consulta|<study>|solicitud|solicitacao|pedido|orden|peticion]`,
  insurer: `
    (nombre|nome|razon social|razao social) (<of>) (la) [aseguradora|asegurador|eps|entidad|entidade|eapb|financiador|financiadora|cobertura|obra social|prepaga|prepagada|medicina prepagada|isapre|convenio|conv|operadora|seguradora|administradora|iafas|plano de saude|seguro medico|mutua|mutualidad|tercero|fuente|fonte] (medica|medico|de salud|de saude|eps|plano|prepaga|prepagada|responsable|responsable del pago|responsable de pago|aseguradora|administradora|financiadora|pagador|pagadora)
    [prevision|seguro|pagador|pagadora|prevision social] (de salud|de saude|medico|medica|prepagada)
    [empresa|compania|cia|institucion] (<of>) [salud|seguros|aseguradora|prestadora|promotora|promotora de salud]
    [o social|compania|responsable de pago|responsable del pago|tipo de seguro|fuente de financiamiento|financiamiento|nombre de la eps|o s|sistema de salud|regimen de salud|entidad a la que se le informa pagador]`,
  plan: `
    [plan|plano|produto|producto] (de salud|de saude|de beneficios|cobertura|contratado)
    [tipo|modalidad|modalidade|categoria|nombre|nome|clase] (<of>) [plan|plano]
    [acomodacao|acomodacion|modalidad] plano`,
  member_id: `
    [<no>] [afiliado|afil|beneficio|afiliacion|socio|beneficiario|asegurado|credencial|poliza|carne|carnet|cartao|carteira|carteirinha|autogenerado|seguridad social|seguro social|membresia|tarjeta|contrato|matricula|inscripcion|tarjeta sanitaria|identificacion de afiliacion] (do|del|de la|da) (convenio|plano|beneficiario|carteirinha|seguro)
    [codigo|cod|identificacion|identif|id] (<of>) [afiliado|afiliacion|asegurado|beneficiario|socio]
    [tarjeta sanitaria|cip|contrato|matricula] (n|no|nro|num|numero)
    [afiliado|socio|asegurado|poliza|credencial|carteira|carteirinha|carne|carnet|cartao|contrato] [n|no|nro|num|numero]
    [cartao|carteira|carteirinha|credencial|carne|tarjeta|carnet] (<of>) [beneficiario|convenio|plano|afiliado|seguro|socio]
    [beneficio] [n|no|nro|numero|parentesco]
    [credencial|poliza|cart|carteira|carteirinha|carne|carnet|cartao|nss|nuss|nro|membresia|autogenerado|carteira do plano|matricula do beneficiario]`,
  authorization_number: `
    (<no>) [<authorization>] (n|no|nro|numero)
    [<no>] carta (<of>) (garantia)
    [codigo|cod|clave|volante|folio] (<no>) (<of>) (la) [<authorization>] (n|no|nro|numero)`,
  authorization_expiry: `
    [vence|vence el|vence em|valido hasta|valida hasta|vigente hasta|vigencia hasta|validez hasta|expira|expira el|caduca|valido ate|valida ate|autorizado ate|autorizado hasta|fecha limite|data limite|vencimiento|vencimento|validez|validade|fecha de caducidad]
    (fecha|data|dt|f|fec) (<of>) [<ends>] (<of>) (la) (<authorization>|guia|orden)`,
  items: `
    [<study>] (<of>) (laboratorio|gabinete|imagen|imagenes|imagem|imagens|apoyo|diagnostico) [solicitados|solicitado|solicitadas|solicitada|autorizados|autorizado|autorizadas|autorizada|requeridos|requeridas|requisitados|indicados|indicadas|ordenados|ordenadas|prescritos|prescritas|pedidos|a realizar|por realizar|que se solicitan|que se piden|que se indican|que solicita|que se solicita n|complementarios|complementares|auxiliares|diagnosticos]
    [<study>] (<of>) (laboratorio|gabinete|imagen|imagenes|imagem|imagens|apoyo diagnostico)
    [<study>] [laboratoriais|laboratoriales|clinicos|de sangre|de sangue|por imagem|por imagen|radiologicos|cardiologicos]
    [<study>] para (o|el|su|seu|a|la) [retorno|control|proximo control|proxima consulta]
    [<study>] [procedimiento|procedimento|o procedimiento|y procedimientos|e procedimentos|e exames|y examenes|ou itens assistenciais solicitados]
    servicio [solicitado|autorizado|requerido]
    (se) (le) [<asks>] (muy) (atentamente|amablemente|cordialmente|gentilmente|por favor|de la manera mas atenta|su apoyo para|su colaboracion para|autorizar) (realizar|realizarle|tomar|tomarle|realizacion|realizacao|hacer|efectuar|practicar|se realice|que se realice|la realizacion|a realizacao|se le realice|se le efectue|se efectue|se le practique|se practique|le sea realizado|le sea realizada) (<of>) (el|la|los|las|lo|o|a|os|as) (siguiente|siguientes|seguinte|seguintes) (<study>)
    a (la) [realizacao|realizacion] (<of>)
    para (a|la|el|o|su|sua) [realizacao|realizacion] (<of>)
    para [realizar|realizarse|realizarle|efectuar]
    (se) [remite|deriva|encaminha|remito|derivo|encaminho] para
    la [realizacion|practica] (<of>)
    [laboratorio|laboratorios|estudios] [y|e] [gabinete|imagen|imagenes|imagem]
    [rp|rpl|rp1|ss|laboratorio|imagenologia|imagenes|ordenes|orden|solicitud|solicitacao|indicaciones]
    [orden|solicitud|solicitacao|pedido|requisicao|peticion] de
    [detalle|detalhe|relacion|relacao|lista|listado] (<of>) (la) [solicitud|solicitacao|orden|pedido|<study>]`,
  code: `
    [codigo|cod] (<of>) (cups|tuss|fonasa|cpms|procedimento|procedimiento|prestacion|servicio|nomenclador|examen|exame)
    [cups|tuss|cpms|cpt|nomenclador|nbu]`,
  description: `
    [descripcion|descricao|nombre|nome|detalle|detalhe] (<of>) (la) (servicio|procedimento|procedimiento|examen|exame|prestacion|practica|estudio)
    [servicio|practica]`,
  quantity: `
    [cantidad|cant|qtd|qtde|qt|quantidade|quant|ctd] (solicitada|solic|autorizada|aut)
    [n sesiones|sesiones|sessoes|no de sesiones|numero de sesiones|no de sessoes|numero de sessoes]`,
  other: `
    [edad|idade|sexo|genero|telefono|telefone|tel|celular|direccion|domicilio|endereco|ciudad|cidade|municipio|comuna|distrito|correo|email|e mail|prontuario|folio|especialidad|especialidade|ubicacion|cama|regimen|sello|observacion|observacao|observaciones|observacoes|obs|nota|notas|fundamento|fundamentos|comentario|comentarios|conducta|conduta|recomendaciones|recomendacoes|recomendacion|nit|cnpj|rfc|ruc|tabela|uf|cbo|urgente|prioridad|prioridade|nivel|acompanante|estado civil|ocupacion|grado|peso|talla|hora|cnes|ayuno|preparo|preparacion|alergias|unidad|unidade|establecimiento|estabelecimento|institucion|clinica|hospital|consultorio|lateralidad|lateralidade|copago|mae|raca cor|bairro|cep|estado|pagina|sede|acomodacao|acomodacion|parentesco|turno|piso|servicio|ambito|rn|rne|r n e|contratado|procedencia|muestra|tipo de muestra|material|frecuencia|frequencia|duracion|duracao|finalidad|finalidade|causa externa|via de ingreso|tipo de consulta]
    (<no>) [historia|historia clinica|ficha|hc|h c|h cl|orden|ordem|guia|folio|cuenta|ingreso|atencion|admision|expediente|pedido] (clinica)
    [nombre|nome|nombres y apellidos] (<of>) (la) [madre|padre|mae|pai|mae do paciente|acompanante|titular|responsable|responsavel|contratado|clinica|institucion|acudiente] (o|ou) (padre|pai|responsable|responsavel|tutor)
    [cpf|rg|r g|cpf rg|dni|d n i|c c|rut|run|curp|documento|doc|cedula|identificacion|identificacao|parentesco|telefono|telefone|tel|nombre|nome] (<of>) (la) [madre|padre|mae|pai|acompanante|acompanhante|titular|responsable|responsavel|acudiente|apoderado|apoderada|tutor|tutora|cotizante] (legal|financeiro|financiero)
    [fecha|data] (<of>) [<birth>] (<of>) (la) [madre|padre|mae|pai|titular|responsable|responsavel|acudiente|cotizante]
    [diagnostico|dx|diag|cie 10|cie10|cid 10|cid10|cid] (<of>) (<no>) [2|3|4|secundario|secundarios|relacionado|relacionado 1|relacionado 2|asociado|complementario]
    [justificativa|justificacion] (<of>) (los|as) [procedimento|procedimentos|procedimiento|procedimientos|servicio|servicios] [solicitado|solicitados]
    tipo (<of>) (dx|diagnostico|diag)
    tipo (<of>) [usuario|afiliado|afiliacion|beneficiario|atencion|servicio|consulta|atendimento|guia|contrato|paciente|documento]
    [fecha|data] (<of>) [toma|impresion|impressao|ingreso|admision|admissao|egreso|alta|realizacion|realizacao|recepcion|la cita|la toma|cita|turno|agendamento|coleta|ultima regla|ultima menstruacion|ultima menstruacao|la ultima regla|afiliacion|proximo control|proxima consulta]
    [servicio|origen|causa|caracter|carater|cuota|indicacao|indicacion] (<of>) (la) [origen|atencion|externa|atendimento|moderadora|acidente|accidente]
    [orden|ordem|guia|folio] [n|no|nro|numero]
    [unidad|unidade|centro|posto|puesto] (<of>) [salud|saude|atencion|atendimento]
    [servicio|servico|unidad|unidade|area|departamento|centro|institucion|instituicao] [solicitante|que solicita|requirente|tratante|de origen]
    [cargo|cargo o actividad|funcion|funcao]
    [responsable|responsavel] (legal|financiero|financeiro)
    [director|directora|diretor|diretora|jefe|jefa|chefe|coordinador|coordinadora|coordenador|coordenadora|gerente|responsable|responsavel] [medico|medica|tecnico|tecnica|cientifico|cientifica|general|geral|clinico|clinica|de servicio|del servicio|legal|de area|administrativo]
    [datos|dados|informacion|identificacion|identificacao] (<of>) (la) [cotizante|titular|acudiente|responsable|responsavel|tomador|contratante|empleador|acompanante|acompanhante|tutor]
    titular (<of>) (la) [plan|plano|contrato|convenio|cartao|poliza|seguro]
    [titular|tutor|tutora|apoderado|apoderada|acudiente|familiar|contacto|conyuge|acompanhante|elaborado por|elaboro|digitado por|transcrito por|atendido por|recibido por|tomado por|auditor|auditado por|impreso por|informado por] (de emergencia|responsable)
    [proximo|proxima|prox|siguiente|ultima|ultimo] [control|cita|consulta|visita|turno|retorno|regla|menstruacion|menstruacao|revision|atencion]
    [fur|dum|f u r|retorno]
    [firma|assinatura|carimbo|sello] (y|e) (sello|firma|carimbo|assinatura)
    [registro ans|codigo habilitacion|codigo cnes|codigo cbo|codigo na operadora|numero da guia principal|guia no prestador|n guia no prestador|numero da guia no prestador|numero da guia atribuido pela operadora|atendimento a rn|impreso por|usuario que imprime|edad gestacional|vacunas]
    [validade|vencimiento|vigencia|vencimento] (<of>) (la) [carteira|carteirinha|carnet|credencial|poliza|cartao]`,
};

/** Every label there is. */
function allLabels(): { kind: LabelKind; pattern: LabelPattern }[] {
  return Object.entries(PATTERNS).flatMap(
    ([kind, lines]) => patternsOf(lines, CLASSES).map((pattern) => ({ kind: kind as LabelKind, pattern })), // Keys of the table above.
  );
}

/** Every word that stands in a label. */
export function wordsOfLabels(): Set<string> {
  return wordsOf(allLabels().map(({ pattern }) => pattern));
}

/** Every label by the words that it may begin with. */
export function labelsByBeginning(): Map<string, { kind: LabelKind; pattern: LabelPattern }[]> {
  const by = new Map<string, { kind: LabelKind; pattern: LabelPattern }[]>();
  for (const label of allLabels()) {
    for (const word of new Set(beginningsOf(label.pattern))) by.set(word, [...(by.get(word) ?? []), label]);
  }
  return by;
}
