import type { FieldName } from '../../documents.ts';

/** What a label announces: a field, the studies, or something that no field holds. */
export type LabelKind = FieldName | 'items' | 'code' | 'description' | 'quantity' | 'other';

/**
 * What forms write before each thing, in Spanish and Portuguese, folded; bars part them. Numbers before
 * labels and marks within them do not count. Read off forms of six countries, TISS (ANS) among them.
 */
const WORDS: Readonly<Record<LabelKind, string>> = {
  patient_name: `
    nombre del paciente | nombre paciente | nombre completo | nombre y apellidos | nombre y apellido |
    nombres y apellidos | apellidos y nombres | apellido y nombre | apellidos y nombre | nombre |
    nombres | paciente | afiliado | usuario | beneficiario | asegurado | derechohabiente | nome do
    paciente | nome completo | nome do beneficiario | nome | beneficiario | para | nome do usuario |
    nombre del usuario | nombre del afiliado | nombre del beneficiario | nome paciente | a favor de |
    nombre o razon social | paciente sr a | sr a | datos del paciente`,
  patient_id: `
    documento | documento de identidad | documento identidad | numero de documento | n de documento |
    nro de documento | nro documento | no documento | tipo y numero de documento | doc | doc identidad
    | identificacion | numero de identificacion | no identificacion | identificacion no | n
    identificacion | id paciente | cedula | cedula de ciudadania | cedula de identidad | c c | cc | t i
    | dni | d n i | rut | r u t | run | r u n | rut paciente | curp | c u r p | clave unica | cpf | c p
    f | cpf do paciente | cns | cartao sus | cartao nacional de saude | cartao do sus | n do cartao sus
    | tarjeta de identidad | registro civil | documento de identificacion | dni paciente | n cns |
    numero do cns | cpf cns | n de documento dni | documento dni | documento n | documento nro`,
  birth_date: `
    fecha de nacimiento | fecha nacimiento | f de nacimiento | f nacimiento | fecha nac | fecha de nac |
    fec nac | fec de nacimiento | fec nacimiento | f nac | fn | nacimiento | nacio el | nacido el |
    nacida el | nac | data de nascimento | data nascimento | data de nasc | data nasc | dt nascimento
    | dt nasc | nascimento | nasc | nascido em | nascida em | dn`,
  practitioner_name: `
    medico | medico solicitante | medico tratante | medico que ordena | medico que solicita | medico
    prescriptor | medico responsable | medico derivante | profesional | profesional solicitante |
    profesional tratante | profesional que ordena | profesional que solicita | nombre del medico |
    nombre del profesional | solicitante | solicitado por | ordenado por | indicado por | prescriptor |
    medico a | nome do profissional solicitante | nome do profissional | profissional solicitante |
    profissional | nome do medico | medico assistente | nome do solicitante | firma del medico |
    prescripto por | prestador solicitante | medico cirujano | nombre medico | dr a`,
  practitioner_license: `
    reg medico | registro medico | registro medico no | reg med | registro profesional | reg
    profesional | rm | r m | tarjeta profesional | tp | t p | ced prof | cedula profesional | ced
    profesional | cedula prof | cmp | c m p | colegiatura | colegio medico | n colegiatura | mn | m n |
    mp | m p | matricula | matricula nacional | matricula provincial | mat | matricula profesional | mat
    nac | mat prov | crm | numero no conselho | n no conselho | numero do conselho | n do conselho |
    no conselho | conselho | registro no conselho | registro profissional | icm | rut medico | rut
    profesional | registro`,
  issue_date: `
    fecha | fecha de emision | fecha emision | fecha de la orden | fecha orden | fecha de orden | fecha
    de solicitud | fecha solicitud | fecha de expedicion | fecha expedicion | fecha de prescripcion |
    fecha prescripcion | fecha de autorizacion | fecha autorizacion | fecha de indicacion | emitido el
    | emision | fecha de elaboracion | lugar y fecha | fecha y hora | data | data da solicitacao | data
    de solicitacao | data do pedido | data de emissao | data da emissao | emissao | emitido em | dt
    emissao | dt solicitacao | local e data | data da autorizacao | data autorizacao | data da
    prescricao | fecha de atencion | data do atendimento | expedida el | expedido el | fecha de la
    solicitud | fecha de la autorizacion | fecha de creacion`,
  diagnosis_code: `
    cie 10 | cie10 | cie | cid 10 | cid10 | cid | codigo cie 10 | codigo cie | codigo cid | cid
    principal | cod diagnostico | codigo diagnostico | codigo del diagnostico | codigo dx | cod dx | dx
    cie 10 | cie x | cid 10 principal`,
  diagnosis_text: `
    diagnostico | diagnostico principal | diagnostico presuntivo | diagnosticos | dx | dx principal |
    dx presuntivo | idx | impresion diagnostica | hipotesis diagnostica | hipotesis | diagnostico
    hipotesis | diagnostico o hipotesis | hipotese diagnostica | hipotese | hd | indicacao clinica |
    indicacion clinica | diagnostico clinico | datos clinicos | dados clinicos | motivo de consulta |
    motivo del estudio | quadro clinico | cuadro clinico | justificativa | justificacion |
    justificacion clinica | diagnostico de ingreso | hipoteses | diag | impresion clinica | diagnostico
    medico | motivo | sospecha diagnostica | diagnostico cie 10 | diagnostico cid 10`,
  insurer: `
    aseguradora | asegurador | eps | entidad | entidad responsable | entidad responsable del pago |
    eapb | prevision | prevision de salud | financiador | cobertura | obra social | prepaga | obra
    social prepaga | seguro | seguro medico | seguro de salud | compania de seguros | isapre |
    convenio | plano de saude | operadora | operadora de saude | administradora | responsable de pago |
    iafas | nome da operadora | convenio plano | entidade | pagador | aseguradora eps | institucion
    aseguradora | tipo de seguro | eps aseguradora | fuente de financiamiento | empresa aseguradora |
    razao social da operadora | nome do convenio`,
  plan: 'plan | plano | tipo de plan | plan de salud | plan de beneficios | produto | plan cobertura',
  member_id: `
    n de afiliado | nro de afiliado | numero de afiliado | nro afiliado | no afiliado | n afiliado |
    afiliado nro | afiliado n | numero de afiliacion | no de afiliacion | n de afiliacion | credencial |
    n de credencial | nro credencial | poliza | no de poliza | n de poliza | numero de poliza | carne |
    n de carne | n da carteira | numero da carteira | no da carteira | carteira | carteirinha | n
    carteirinha | numero da carteirinha | n da carteirinha | nss | numero de seguridad social | nro | n
    de socio | nro de socio | codigo do beneficiario | matricula do beneficiario | numero do cartao |
    cartao | n do cartao | n cartao | nro de beneficiario | membresia | n de beneficiario | codigo de
    asegurado | n de asegurado | codigo de afiliado | cod afiliado | autogenerado | n de autogenerado |
    num carteira | num carteirinha | carteira do plano | numero de carteira`,
  authorization_number: `
    autorizacion no | autorizacion n | autorizacion nro | autorizacion | numero de autorizacion | no de
    autorizacion | n de autorizacion | nro de autorizacion | nro autorizacion | no autorizacion | n
    autorizacion | codigo de autorizacion | autorizacion numero | senha | senha de autorizacao | numero
    da autorizacao | n da autorizacao | no da autorizacao | autorizacao n | autorizacao no | autorizacao
    | autorizacion de servicios no | cod autorizacion | clave de autorizacion | numero da senha | n da
    senha | codigo de autorizacao | autorizacion de servicios`,
  authorization_expiry: `
    vence | vence el | vencimiento | fecha de vencimiento | fecha vencimiento | f vencimiento | valido
    hasta | valida hasta | vigencia | vigente hasta | vigencia hasta | fecha de vigencia | fecha fin de
    vigencia | expira | expira el | caduca | validez | validez hasta | validade | data validade da senha
    | data de validade da senha | validade da senha | valido ate | valida ate | data de validade | data
    validade | vencimento | vence em | validade da autorizacao | fecha de expiracion | caducidad`,
  items: `
    estudios | estudios solicitados | estudio | estudio solicitado | examenes | examenes solicitados |
    examen | examen solicitado | prestaciones | prestaciones solicitadas | servicios | servicios
    autorizados | servicios solicitados | servicio solicitado | se solicita | se solicitan | solicito |
    solicita | rp | procedimientos | procedimientos solicitados | procedimiento | procedimiento
    solicitado | practicas | practicas solicitadas | exames | exames solicitados | exame | exame
    solicitado | procedimentos | procedimentos solicitados | procedimento | procedimentos ou itens
    assistenciais solicitados | solicito os exames | solicitamos | estudios a realizar | examenes a
    realizar | exames a realizar | favor realizar | se indica | indico | estudios de laboratorio |
    examenes de laboratorio | estudios de gabinete | laboratorio | imagenologia | imagenes | ordenes |
    orden | solicitacao | solicitud | indicaciones | prestacion | se requiere | procedimentos e exames
    | requiero | favor de realizar | se autoriza | se autorizan`,
  code: 'codigo | cod | cups | codigo cups | cod cups | tuss | codigo tuss | codigo do procedimento | codigo fonasa | cpms | codigo cpms | cod fonasa | cpt | nomenclador | codigo nomenclador | nbu',
  description:
    'descripcion | descricao | servicio | descripcion del servicio | nombre del servicio | descricao do procedimento | nombre del examen | nombre de la prestacion | detalle | practica | descripcion del procedimiento | nome do exame | descricao do exame',
  quantity:
    'cantidad | cant | qtd | qtde | qtde solic | qt solic | quantidade | cantidad solicitada | quant | ctd | cantidad autorizada | qtde solicitada | qtde aut | n sesiones',
  other: `
    edad | idade | sexo | genero | telefono | telefone | tel | celular | direccion | domicilio | endereco
    | ciudad | cidade | municipio | comuna | distrito | correo | email | e mail | historia clinica | n
    historia | hc | h c | historia | prontuario | folio | n de orden | orden no | no de orden | numero
    de orden | n orden | servicio de origen | servicio | especialidad | especialidade | ubicacion |
    cama | regimen | tipo de usuario | firma | firma y sello | firma del medico | assinatura | carimbo |
    carimbo e assinatura | assinatura e carimbo | sello | observaciones | observacoes | obs | nota |
    notas | nit | cnpj | rfc | ruc | codigo habilitacion | registro ans | tabela | uf | cbo | codigo cbo
    | urgente | prioridad | prioridade | nivel | acompanante | estado civil | ocupacion | grado | peso |
    talla | fecha de toma | fecha de impresion | hora | numero da guia principal | n guia | numero da
    guia | n guia no prestador | codigo na operadora | nome do contratado | codigo cnes | cnes |
    caracter do atendimento | carater do atendimento | data do atendimento | tipo de atencion | origen
    de la atencion | causa externa | ayuno | preparo | preparacion | alergias | unidad | unidade |
    establecimiento | estabelecimento | institucion | clinica | hospital | consultorio | lateralidad |
    lateralidade | copago | cuota moderadora | nome da mae | mae | raca cor | bairro | cep | estado |
    atendimento a rn | validade da carteira | cartao nacional | pagina | impreso por | usuario que
    imprime | sede`,
};

/** A label as a list of words. */
export interface LabelWords {
  kind: LabelKind;
  words: readonly string[];
}

/** Every label, the longest first, so that `plano de saude` is no `plano`. */
export const LABELS: readonly LabelWords[] = Object.entries(WORDS)
  .flatMap(([kind, list]) =>
    list.split('|').map((label) => ({ kind: kind as LabelKind, words: label.trim().split(/\s+/) })),
  )
  .filter(({ words }) => words[0] !== '')
  .toSorted((one, other) => other.words.join('').length - one.words.join('').length);
