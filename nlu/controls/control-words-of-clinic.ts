import type { Vocabulary } from '../lexicon/lexicon.ts';
import { each } from '../lexicon/phrases.ts';

/** What a clinic does with what there is to be had, in Spanish and in Portuguese. */
const OFFERED = 'tienen|tiene|hay|ofrecen|ofrece|manejan|prestan|atienden|existen|hacen|realizan';
const OFFERED_PT =
  'tem|teem|oferecem|fazem|atendem|ha|realizam|voces_tem|voces_atendem|voces_oferecem|voces_fazem|vcs_tem|vcs_atendem|vcs_fazem';

/** Words that ask what there is at the clinic, and who it is that writes. Written as those of the other controls. */
export const ASKED_OF_THE_CLINIC: Vocabulary = {
  services: `
    ${each('que especialidades|que servicios|que especialistas|que examenes|que tratamientos|que estudios', OFFERED)},
    ${each('cuales especialidades|cuales servicios|cuales especialistas|cuales examenes', OFFERED)},
    ${each('que medicos|que doctores', 'tienen|hay|atienden')},
    ${each('que especialidades|que servicos|que especialistas|que exames|que tratamentos|que procedimentos', OFFERED_PT)},
    ${each('quais especialidades|quais servicos|quais especialistas|quais exames|quais tratamentos|quais procedimentos', OFFERED_PT)},
    ${each('quais medicos|quais doutores', 'tem|atendem|voces_tem')},
    lista de especialidades|servicios|servicos|examenes|exames, especialidades disponibles|disponiveis,
    servicios disponibles, servicos disponiveis,
    que voces_atendem|voces_fazem|voces_oferecem|ustedes_ofrecen|ustedes_atienden`,
  who: `
    quienes son_ustedes, quien me_escribe|me_habla, por que me_escriben|me_estan_escribiendo, de donde me_escriben, quem sao_voces, quem e_voces, quem ta_me_escrevendo|esta_me_escrevendo, por
    que voces_me_mandaram|estao_me_mandando|me_escreveram, eres un_robot|un_bot|una_maquina|un_chatbot, sos un_robot|un_bot|una_maquina|un_chatbot, es usted un_robot|un_bot|una_maquina, usted
    es_un_robot|es_un_bot|es_una_maquina, voce e_um_robo|e_robo|e_um_bot|e_uma_maquina|e_um_chatbot, vc e_um_robo|e_robo|e_um_bot|e_uma_maquina|e_um_chatbot`,
  'who:whole': `
    con quien hablo|estoy_hablando|tengo_el_gusto|chateo|me_estoy_escribiendo, quien es, quem e, quien eres|sos|habla|me_habla|me_escribe|es_usted,
    eres un_robot|un_bot|una_maquina|robot|humano|humana|persona|una_persona|real|una_persona_real,
    sos un_robot|un_bot|una_maquina|robot|humano|humana|persona|una_persona|real|una_persona_real,
    es un_robot|un_bot|una_maquina|robot|usted_un_robot|usted_robot|usted_una_maquina|usted_una_persona|usted_humano,
    usted es_un_robot|es_un_bot|es_robot|es_una_maquina|es_una_persona|es_humano,
    esto es un_robot|un_bot|una_maquina|automatico|un_contestador, hablo con un_robot|un_bot|una_maquina,
    estoy hablando con un_robot|un_bot|una_maquina|una_persona|una_persona_real|alguien_real|un_humano,
    eres un_robot_o_una_persona|una_persona_o_un_robot|robot_o_persona|persona_o_robot,
    sos un_robot_o_una_persona|una_persona_o_un_robot|robot_o_persona|persona_o_robot, como te_llamas|se_llama_usted,
    cual es_tu_nombre|es_su_nombre,
    com quem eu_falo|falo|estou_falando|to_falando|eu_estou_falando, quem fala|ta_falando|esta_falando|me_atende,
    quem e_voce|voce_e, e robo|um_robo|um_bot|uma_maquina|robozinho|humano, voce e_robo|e_um_robo|e_um_bot|e_uma_pessoa|e_humano|e_gente|e_real|e_uma_maquina,
    isso e_um_robo|e_um_bot|e_automatico|e_robo, to falando_com_robo|falando_com_um_robo|falando_com_uma_pessoa|falando_com_gente|falando_com_uma_maquina,
    estou falando_com_robo|falando_com_um_robo|falando_com_uma_pessoa|falando_com_uma_maquina, qual seu_nome|o_seu_nome|e_o_seu_nome|teu_nome,
    como voce_se_chama|se_chama`,
};
