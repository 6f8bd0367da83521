import type { Vocabulary } from '../lexicon/lexicon.ts';

const DOCTOR = 'medico|medica|doctor|doctora|doutor|doutora|especialista|el|la|lo|o|a|dr|dra|cita|consulta';

/** What people call each service, in Spanish and in Portuguese. A clinic's own names go before these. */
export const SPECIALTY_WORDS: Vocabulary = {
  'specialty:general': `
    medicina general, medico general, medica general, general, clinica geral, clinica medica, clinico geral,
    clinica general, generalista, medico de cabecera, medico familiar, medicina familiar,
    medico de familia, medica de familia, clinico, medico clinico, medica clinica, chequeo general,
    chequeo, check up, checkup, chequeo medico, chequeo de rutina, control general, revision general,
    consulta general, medico de planta, saude da familia, cheque geral, clinico-geral, medica general,
    doctor general, doctora general, cualquier medico, doutor geral, medico normal, medico comum,
    consulta geral, medicina geral, medicina interna general, medicina|medico|medica|clinica|clinico gral`,
  'specialty:internal-medicine': 'medicina interna, internista, medico internista',
  'specialty:cardiology': `
    cardiolog*, kardiolog*, cardio, ${DOCTOR} del corazon, ${DOCTOR} corazon, ${DOCTOR} do coracao,
    ${DOCTOR} coracao, corazon, coracao, electrocardiograma, eletrocardiograma, ecocardiograma, holter,
    ergometria, teste ergometrico, prueba de esfuerzo, cardeologo, cardologo, cardiol, cariologo,
    cardiologa, electro corazon, eco do coracao, eco corazon`,
  'specialty:pediatrics': `
    pediatr*, pediat*, padiatra, ${DOCTOR} de niños|niño|niña|bebes|bebe|chicos,
    ${DOCTOR} de|do|da|das|dos crianca|criancas|bebe|nenem, niño sano, control del niño,
    control de crecimiento, crecimiento y desarrollo, puericultura, control del bebe, medico infantil,
    medico criancas`,
  'specialty:dermatology': `
    dermat*, dermo, ${DOCTOR} de|da|la piel|pele, ${DOCTOR} piel|pele, piel, pele, manchas en la piel,
    lunares, acne, dermatogista, derma, cosmiatria`,
  'specialty:gynecology': `
    ginec*, gineco, gine, obstetr*, ${DOCTOR} de mujeres|mujer|mulher|mulheres|senhoras, papanicola*,
    citologia, citolog*, pap, preventivo, control prenatal, prenatal, pre natal, colposcopia,
    ginicolog*, jinecolog*, ginocolog*, planificacion familiar, citologia vaginal, control de embarazo,
    ginecoobstetra, gineologo, diu, papanicolau`,
  'specialty:laboratory': `
    laboratorio+, la|el|lo de sangre, o|a de sangue, analisis, analises, analitica+, analitca,
    examen|examenes|exame|exames|prueba|analisis|muestra|toma de sangre|sangue|orina|urina|laboratorio,
    examen|examenes|exame|exames|prueba|analisis|muestra|toma de heces|fezes|glucosa|colesterol,
    hemograma, exame de sangue, sacarme|sacar|tirar|tomarme sangre|sangue, toma de muestras|muestra,
    coleta, colher sangue, coleta de sangue, perfil lipidico, glicemia, glucemia, colesterol,
    urocultivo, labolatorio, laborat, cuadro hematico, parcial de orina, prueba de embarazo,
    teste de gravidez, examenes de sangre, lab, biometria hematica, quimica sanguinea`,
  'specialty:ultrasound': `
    ecografia*, ecograf*, eco, ultrasonido*, ultrasson*, ultrassom, ultra som, ultra sonido, ultrason*,
    ecosonograma, sonografia, usg, us transvaginal, transvaginal, doppler, eco transvaginal, ecogra,
    eccografia, ultrasom`,
  'specialty:mri': `
    resonancia*, ressonancia*, resonancia magnetica, rm, rmn, mri, resonanzia, resonansia,
    ressonancia magnetica, rezonancia, ressonansia`,
  'specialty:ct': 'tomografia*, tomograf*, tac, tc, escaner, scanner, una|uma|la tomo',
  'specialty:xray': `
    radiografia*, rayos x, rayo x, raio x, raios x, rx, placa de torax|pulmon|rodilla|mano|pie, rayosx,
    raiox, radiologia, rayos equis, placas`,
  'specialty:mammography': 'mamografia*, mamograf*, mamo, mastografia, eco mamaria, ecografia mamaria',
  'specialty:densitometry': 'densitometria*',
  'specialty:endoscopy': 'endoscopia*, colonoscopia*, gastroscopia',
  'specialty:psychology': `
    psicolog*, sicolog*, psico, psicoterap*, terapeuta, terapia psicologica, ${DOCTOR} de la mente,
    psicologo infantil, pisicolog*, psicolgo, terapia, hablar con psicologa, saude mental, salud mental`,
  'specialty:psychiatry': 'psiquiatr*, siquiatr*, psiqui, pisiquiatra',
  'specialty:orthopedics': `
    ortoped*, traumatolog*, trauma, ${DOCTOR} de los|dos|de huesos|ossos|hueso, ${DOCTOR} huesos|ossos,
    traumatologo, ortopedista, ortopeda, ortopedia, ${DOCTOR} de la|do columna|rodilla|joelho|coluna,
    ortopedico`,
  'specialty:ophthalmology': `
    oftalm*, oculista, ${DOCTOR} de|dos|los ojos|vista|olhos|olho, examen de la vista, exame de vista,
    optometr*, ojos, oftamolog*, oftalmo`,
  'specialty:dentistry': `
    dentist*, odontolog*, odonto, ${DOCTOR} de los|dos dientes|dentes|muelas, limpieza dental,
    limpeza dental|dentes, ortodon*, caries, muela, endodoncia, sacarme una muela, dental`,
  'specialty:nutrition': 'nutri*, nutricion*, nutriolog*, dietista, dieta',
  'specialty:urology': 'urolog*, prostata, uro',
  'specialty:nephrology': 'nefrolog*, medico de riñones, medico dos rins',
  'specialty:neurology': `
    neurolog*, neuro, neuropediatr*, ${DOCTOR} de la|da cabeza|cabeca|nervios|cerebro,
    electroencefalograma, eletroencefalograma`,
  'specialty:endocrinology': `
    endocrin*, endocrino, tiroides, tireoide, medico de la diabetes, medico da diabetes, diabetolog*`,
  'specialty:gastroenterology': `gastroenter*, gastro, ${DOCTOR} del|do estomago, gastroenterolog*`,
  'specialty:ent': `
    otorrino*, otorrinolaring*, otorino, ${DOCTOR} de|do|del garganta|oido|ouvido|nariz|oidos, orl,
    otorrinolaringologia`,
  'specialty:pulmonology': `
    neumolog*, pneumolog*, pulmonolog*, ${DOCTOR} de los|del|do pulmones|pulmon|pulmao, espirometria`,
  'specialty:rheumatology': 'reumatolog*, reuma, artritis especialista',
  'specialty:allergy': 'alergolog*, alergista, alergologista, inmunolog*, imunolog*',
  'specialty:oncology': 'oncolog*, mastolog*',
  'specialty:hematology': 'hematolog*',
  'specialty:surgery': 'cirujan*, cirugia general, cirurgia geral, cirurgia*, cirurgiao, cirugia',
  'specialty:vascular': 'vascular, angiolog*, flebolog*, varices especialista',
  'specialty:geriatrics': 'geriatr*, medico de ancianos, medico de idosos',
  'specialty:infectious-disease': 'infectolog*',
  'specialty:physiotherapy': `
    fisioterap*, terapia fisica, kinesi*, kine, fisio, fisiatr*, rehabilitacion, reabilitacao,
    quiropract*`,
  'specialty:speech-therapy': 'fonoaudiolog*, fono, terapia de lenguaje, terapia del lenguaje, logoped*',
  'specialty:occupational-therapy': 'terapia ocupacional',
  'specialty:podiatry': 'podolog*',
  'specialty:vaccination': 'vacun*, vacina*, vacinacao, inmunizacion*, poner la vacuna, aplicar vacuna',
};
