import { ASKED_OF_THE_CLINIC } from './control-words-of-clinic.ts';
import type { Vocabulary } from './lexicon.ts';

/**
 * Words that steer the dialog, in both languages at once. `X:whole` counts only when it is nearly all that is said;
 * `X:first` only at the beginning. A choice ends its phrase, so that none is taken for more than one word:
 * `voltar atras|uma_etapa`, never `atras|uma etapa`.
 */
export const CONTROL_WORDS: Vocabulary = {
  filler: `
    por, favor, pues, porfa, gracias, obrigado, obrigada, el, la, lo, los, las, o, a, os, as, un, una, um, uma, ya, ja, me, te, le, se, que, mejor, melhor, entao, entonces, no, nao, bueno, bom, ah, ay,
    ai, de, del, do, da, mi, meu, minha, todo, tudo, eso, isso, esto, isto, con, com, al, ao, en, em, mas, mais, por, para, pra`,
  leave: `
    olvidalo, olvidelo, olvidate, olvidese, olvidemoslo, dejalo, dejelo, dejalo asi, dejelo asi, dejemoslo asi, deja asi, deje asi, deixa pra la, deixa para la, deixa quieto, deixa assim,
    deixa isso, deixa, esquece, esqueca, esquece isso, ya no importa, no importa, nao importa, ya nada, no era nada, nao era nada, nao e nada, no es nada, ya no quiero nada, nao quero mais nada,
    otro dia vuelvo|escribo|llamo, luego vuelvo|escribo|les_escribo, despues vuelvo|escribo|te_escribo|les_escribo|lo_veo|lo_hago, depois eu volto|vejo|falo|mando,
    depois volto|vejo|falo, mais tarde eu volto|falo, mas tarde vuelvo|escribo|le_escribo|les_escribo|te_escribo|llamo|miro, mais tarde volto|falo|vejo|escrevo, en otro momento,
    em outro momento, outra hora eu, ahora no puedo seguir, ya despues, dejemoslo, ya dejalo, deixe pra la, cancela todo lo anterior, quiero salir, quero sair,
    terminar conversacion|conversa|chat, encerrar conversa|chat|atendimento, finalizar conversa|chat|conversacion|atendimento, desisto disso, mejor nada, melhor nada,
    no hagas nada, no haga nada, nao faz nada, nao faca nada`,
  'leave:whole': `
    salir, sair, nada, terminar, encerrar, finalizar, fin, fim, ya no, nada olvidalo, exit, quit, ya fue, para, chega, basta, deja, deje, luego, despues, depois`,
  back: `
    volver atras, volver, vuelve atras, regresar al_anterior|al_paso|un_paso|atras, regresa atras, atras,
    volta atras, voltar atras|ao_anterior|uma_etapa, voltar um passo, paso anterior, passo anterior,
    pregunta anterior, pergunta anterior, ir atras, un paso atras, opcion anterior, opcao anterior,
    devuelvete, devolverme, regresar, voltar, pantalla anterior, tela anterior`,
  restart: `
    empezar de nuevo|cero|nuevamente, empecemos de nuevo|cero, empecemos otra vez, comencemos otra vez,
    comenzar de nuevo|cero, comencemos de nuevo, empieza de nuevo, empezar otra vez, de cero,
    desde cero, desde el principio|inicio|comienzo, volver a empezar|comenzar, vuelve a empezar,
    iniciar de nuevo, reiniciar, reinicia, reinicio, comecar de novo, comecar do zero,
    comecar tudo de novo, comeca de novo, vamos comecar de novo, vamos do zero, do zero, do inicio,
    do comeco, recomecar, recomeca, reinicia tudo, menu principal, volver al menu|inicio|principio,
    voltar ao menu|inicio|comeco|principal, voltar pro menu|inicio|comeco, ir al menu|inicio,
    arrancar de nuevo, arranquemos de nuevo|cero`,
  repeat: `
    no entendi, no te entendi, no le entendi, no entiendo, no comprendo, no capto, nao entendi,
    nao compreendi, nao to entendendo, nao estou entendendo, no te entiendo, no le entiendo,
    como dice|dijo|dijiste|dijeron, como disse, puede repetir|repetirme, puedes repetir|repetirme,
    podria repetir, repite, repitame, repiteme, repita, repetir, pode repetir, repete, repita por favor,
    otra vez la pregunta, de novo a pergunta, que dijiste|dijo, o que voce disse, nao saquei,
    que quiere decir, que significa eso, que significa, o que significa, o que quer dizer,
    no me quedo claro, no quedo claro, nao ficou claro, explicame, expliqueme, explica, me explica,
    explica melhor, expliquese, cual era la pregunta, qual era a pergunta, cual pregunta, qual pergunta,
    mande de_nuevo|otra_vez, como asi, como assim, no entend, n entendi`,
  'repeat:whole': `
    que, como, eh, perdon, perdao, mande, oi, hein, he, ah, hm, cual, qual, o que, otra vez, de novo,
    de nuevo, que cosa, disculpa, cómo, qué, eu nao entendi, huh, what`,
  wait: `
    un momento, un momentito, un segundo, un segundito, un minuto, un minutito, un rato, un ratito,
    espera, espere, esperame, espereme, esperate, espereme tantito, aguanta, aguante, aguantame,
    dame un momento|segundo|minuto|rato|chance, deme un momento|segundo|minuto|rato|chance,
    dejame ver|mirar|buscar|revisar|pensar|preguntar|consultar, dejeme ver|mirar|buscar|revisar|pensar|preguntar|consultar,
    dejame miro|veo|reviso|pregunto|consulto|pienso, dejeme miro|veo|reviso|pregunto|consulto|pienso,
    ya te digo|aviso|confirmo, ya le digo|aviso|confirmo, ahorita te_digo|le_digo|vuelvo|regreso|le_confirmo|te_confirmo,
    enseguida digo|aviso|confirmo, en seguida digo|aviso|confirmo, luego confirmo, despues confirmo,
    mas tarde confirmo|aviso|digo, mas tardecito confirmo, ja te confirmo|aviso, ja lhe confirmo|aviso,
    depois confirmo, mais tarde confirmo|aviso, daqui a pouco confirmo|aviso|falo,
    ahora te_digo|le_digo|te_confirmo|le_confirmo|te_aviso|le_aviso, um momento, um momentinho, um instante, um minuto, um minutinho, um segundo,
    um segundinho, so um momento|minuto|instante|segundo, espera ai, perai, pera ai, pera, espere,
    aguarde, aguarda, aguenta ai, calma ai, deixa eu ver|olhar|procurar|perguntar|pensar|checar,
    ja te falo|digo, ja lhe digo, ja volto, ya vuelvo, ya regreso, vou ver e, voy a ver y,
    voy a preguntar y, vou perguntar e, tantito, permitame, permíteme, me permite, un toque, bancame,
    banca, dame un toque, un ratico, un momentico, deme un segundito|minutico`,
  ...ASKED_OF_THE_CLINIC,
  as_before: `
    mismo ultima_vez|otra_vez|vez_pasada|siempre|antes|anterior, misma ultima_vez|otra_vez|vez_pasada|siempre|antes|anterior,
    igual ultima_vez|otra_vez|vez_pasada|siempre|anterior, cita igual anterior|ultima, lo de siempre, o de sempre,
    misma cita siempre|ultima_vez|anterior|otra_vez|vez_pasada, mismo doctor|medico|psicologo|especialista,
    misma doctora|medica|psicologa|especialista, como ultima_vez|otra_vez|vez_pasada, mesmo ultima_vez|outra_vez|vez_passada|sempre,
    mesma ultima_vez|outra_vez|vez_passada|sempre, mesma coisa sempre|ultima_vez|outra_vez|vez_passada,
    mesma consulta sempre|ultima_vez|outra_vez, mesmo medico|doutor|psicologo, mesma medica|doutora|psicologa,
    igual outra_vez|vez_passada|sempre`,
  weekly: `
    todas las semanas, cada semana, cada ocho dias, cada 8 dias, una vez por semana, una vez a la semana, # sesiones,
    todos los lunes|martes|miercoles|jueves|viernes|sabados, cada lunes|martes|miercoles|jueves|viernes|sabado,
    semanalmente, toda semana, todas as semanas, uma vez por semana, # sessoes, a cada semana, semanalmente,
    toda segunda|terca|quarta|quinta|sexta, todas as segundas|tercas|quartas|quintas|sextas`,
  later: `
    mas tarde, mas tardecito, mas tardecita, mas tardito, mas a la tarde, mais tarde, mais tardinho, mais pra tarde,
    mais para a tarde`,
  earlier: `
    mas temprano, mas tempranito, mas de manana, mas cedo, mais cedo, mais cedinho, mais de manha`,
  another_doctor: `
    otro doctor|medico|especialista|profesional|dr|cardiologo|pediatra|dermatologo|ginecologo|psicologo,
    otra doctora|medica|especialista|profesional|dra|cardiologa|pediatra|dermatologa|ginecologa|psicologa,
    outro medico|doutor|especialista|profissional|dr|cardiologista|pediatra|dermatologista|ginecologista|psicologo,
    outra medica|doutora|especialista|profissional|dra|cardiologista|pediatra|dermatologista|ginecologista|psicologa,
    cambiar de doctor|doctora|medico|medica|especialista, cambio de doctor|doctora|medico, trocar de medico|medica|doutor|doutora,
    mudar de medico|medica|doutor|doutora, diferente doctor|medico, doctor diferente, doctora diferente, medico diferente,
    medica diferente`,
  unknown: `
    no se, no me acuerdo, no recuerdo, no me se, no tengo, no tengo a_la_mano, se me olvido|olvida, olvide,
    no tengo idea, ni idea, deje en_la_casa|en_casa, quedo en_la_casa|en_casa, perdi, se me perdio, no cargo, no ando con,
    no traigo, no encuentro, nao sei, nao lembro, nao me lembro, nao recordo, nao tenho, esqueci, nao sei de_cor,
    nao faco ideia, sei la, deixei em_casa, ficou em_casa, nao estou com, nao to com, nao trouxe, nao acho, nao encontro, nao tem_cpf|tem_documento|tem_rg|tem_o_cpf|tem_o_documento|tiver_cpf|tiver_documento|tiver_o_cpf|tiver_o_documento, ainda nao_tem|nao_fiz, no tiene_cedula|tiene_documento|tiene_dni|tiene_la_cedula|tiene_el_documento|tenga_cedula|tenga_documento, todavia no_tiene|no_lo_tengo|no_la_tengo, aun no_tiene|no_lo_tengo`,
  spared: `
    no quiero que vuelvan mandar|enviar|escribir|avisar, nao quero que voltem mandar|enviar|escrever|avisar, sala espera|de_espera, salas espera|de_espera, lista espera|de_espera, tiempo espera|de_espera,
    tempo espera|de_espera, fila espera|de_espera, esperei,
    espere mucho|muchisimo|demasiado|bastante|tanto|una_hora|dos_horas|media_hora|mas_de|casi|como,
    espere # minutos|horas`,
  keep: `
    no cambie|cambies|cambien|mueva|muevas|muevan|toque|toques|pase|pases,
    nao mude|muda|mexa|mexe|altere|altera|troque|troca|remarque, nao precisa mudar|remarcar|trocar|alterar|mexer,
    no hace falta cambiarla|cambiarlo|moverla|moverlo, no es necesario cambiarla|cambiarlo|moverla|moverlo,
    dejela como_esta|como_estaba|igual|en_su_dia, dejelo como_esta|como_estaba|igual|en_su_dia,
    dejala como_esta|como_estaba|igual|en_su_dia, dejalo como_esta|como_estaba|igual|en_su_dia,
    dejemela como_esta|como_estaba|igual, dejamela como_esta|como_estaba|igual, dejo como_esta|como_estaba|igual,
    deixa como_esta|como_estava|igual|do_jeito_que_esta|no_mesmo_dia, deixe como_esta|como_estava|igual|do_jeito_que_esta,
    deixar como_esta|como_estava|igual|do_jeito_que_esta, que quede como_esta|como_estaba|igual,
    que siga como_esta|como_estaba|igual, que fique como_esta|como_estava|igual,
    mantenga la_que_tengo|la_mia|la_cita|el_turno|la_hora|la_misma, mantengala,
    prefiero dejarla_como_esta|dejarla_igual|mantenerla|quedarme_con_la_que_tengo,
    mejor dejarla_como_esta|dejarla_igual|mantenerla, prefiro manter, melhor manter`,
  keep_waiting: `
    dejeme en_la_lista|en_lista_de_espera|en_la_fila|en_espera, dejame en_la_lista|en_lista_de_espera|en_la_fila|en_espera,
    dejenme en_la_lista|en_lista_de_espera|en_la_fila|en_espera, mantengame en_la_lista|en_lista_de_espera|en_espera,
    me quedo en_la_lista|en_lista_de_espera|en_espera, sigo en_la_lista|en_lista_de_espera|en_espera|esperando,
    seguir en_la_lista|en_lista_de_espera|en_espera|esperando, seguire en_la_lista|en_espera|esperando,
    me deja na_lista|na_fila|na_espera, me deixa na_lista|na_fila|na_espera, me deixe na_lista|na_fila|na_espera,
    me mantem na_lista|na_fila|na_espera, me mantenha na_lista|na_fila|na_espera, fico na_lista|na_fila|esperando,
    ficar na_lista|na_fila|esperando, continuo na_lista|na_fila|esperando, continuar na_lista|na_fila|esperando,
    deixa meu_nome_na_lista|meu_nome_na_fila, deixe meu_nome_na_lista|meu_nome_na_fila`,
  on_the_day: `
    llevo ese_dia|el_dia|ese_mismo_dia|el_mismo_dia|alla|a_la_cita|cuando_vaya, llevare ese_dia|el_dia|alla|a_la_cita|cuando_vaya,
    muestro ese_dia|el_dia|alla, presento ese_dia|el_dia|alla, entrego ese_dia|el_dia|alla, llevo en_la_mano|impresa|en_fisico,
    levo no_dia|na_hora|na_consulta|na_clinica|impresso|em_maos, mostro no_dia|na_hora|na_recepcao, entrego no_dia|na_hora|na_recepcao,
    apresento no_dia|na_hora|na_recepcao, levar no_dia|na_hora|na_consulta, mostrar no_dia|na_hora, llevarla ese_dia|el_dia`,
  late: `
    voy tarde|retrasado|retrasada|demorado|demorada|atrasado|atrasada,
    voy un_poco_tarde|algo_tarde|medio_tarde|con_retraso, llego tarde|retrasado|retrasada|con_retraso,
    llegare tarde|retrasado|retrasada, llegar tarde|retrasado|retrasada, llego # minutos tarde,
    llego # min tarde, voy # minutos tarde, voy como # minutos tarde, llego como # minutos tarde, voy # min tarde, llegar # minutos tarde, llegar # min tarde,
    llegare # minutos tarde, llegare # min tarde, llego unos # minutos tarde, llego unos # min tarde,
    llegar unos # minutos tarde, llegar unos # min tarde, retraso de # minutos|min,
    estoy en un trancon|taco|atasco, en el trancon|taco|trafico, no alcanzo a llegar,
    no llego a_tiempo|a_la_hora, me retrase, me atrase, vou atrasar, vou chegar atrasado|atrasada|tarde,
    chego atrasado|atrasada, chegar atrasado|atrasada, me atrasei, chegar # minutos atrasado|atrasada,
    chegar # min atrasado|atrasada, chegar uns # minutos atrasado|atrasada,
    chegar uns # min atrasado|atrasada, atrasar # minutos|min, atrasar uns # minutos|min,
    preso no transito, presa no transito, parado no transito, parada no transito,
    nao consigo chegar a_tempo|na_hora`,
  afraid: `
    tengo mucho_miedo|miedo|temor, me da miedo, me asusta, estoy asustad*|preocupad*|angustiad*,
    me preocupa, ando preocupad*, estou com_medo|com_muito_medo|assustad*|preocupad*|apavorad*,
    to com_medo|com_muito_medo|assustad*|preocupad*|apavorad*, fiquei com_medo|assustad*|preocupad*,
    morrendo de medo, muerta de miedo, muerto de miedo, tenho medo|muito_medo, me preocupou, me asuste`,
  opt_in: `
    volver a recibir, quiero recibir, quero receber, voltar a receber, quero voltar a receber,
    reactivar mensajes|notificaciones|recordatorios|avisos|suscripcion,
    reativar mensagens|notificacoes|lembretes|avisos, activar mensajes|notificaciones|recordatorios|avisos,
    ativar mensagens|notificacoes|lembretes|avisos, suscribirme, suscribeme, suscribanme,
    inscrever para receber, me inscreva de novo, darme de alta, denme de alta,
    reanudar mensajes|recordatorios, si quiero recibir, sim quero receber, acepto recibir, aceito receber,
    autorizo mensajes|recibir|que_me_escriban|que_me_envien, autorizo mensagens|receber|enviar,
    desbloquear mensajes|mensagens, pueden volver a escribirme, podem voltar a me mandar|enviar|escrever,
    vuelvan a enviarme|mandarme|escribirme, voltem a me mandar|enviar|escrever,
    quiero que me escriban de_nuevo|otra_vez, quiero que me manden de_nuevo|otra_vez,
    vuelvan a mandarme|enviarme|avisarme|escribirme,
    que me vuelvan a avisar|mandar_mensajes|mandar_recordatorios|escribir,
    vuelvan a mandar mensajes|recordatorios|avisos|mensagens|lembretes,
    vuelvan a enviar mensajes|recordatorios|avisos|mensagens|lembretes,
    voltem a mandar mensajes|recordatorios|avisos|mensagens|lembretes,
    voltem a enviar mensajes|recordatorios|avisos|mensagens|lembretes,
    sigan mandando mensajes|recordatorios|avisos|mensagens|lembretes,
    sigan enviando mensajes|recordatorios|avisos|mensagens|lembretes,
    continuem mandando mensajes|recordatorios|avisos|mensagens|lembretes,
    continuem enviando mensajes|recordatorios|avisos|mensagens|lembretes,
    quiero que me avisen de_nuevo|otra_vez, quero que me mandem de novo, quero que me avisem de novo`,
  'opt_in:whole': `
    alta, start, voltem a mandar|enviar|escrever|avisar, vuelvan a mandar|enviar|escribir|avisar,
    pueden volver a mandar|enviar|escribir, podem voltar a mandar|enviar|escrever,
    sigan mandando|enviando|escribiendo`,
  my_data: `
    no quiero que usen mis_datos|mi_informacion, no quiero que guarden mis_datos|mi_informacion, no quiero que
    tengan mis_datos|mi_informacion, no quiero que compartan mis_datos|mi_informacion, no quiero que sigan usando
    mis_datos, no autorizo que usen mis_datos|mi_informacion, no autorizo que guarden mis_datos|mi_informacion, no
    autorizo que tengan mis_datos|mi_informacion, no autorizo que compartan mis_datos|mi_informacion, dejen de usar
    mis_datos|mi_informacion, nao quero que usem meus_dados|minhas_informacoes, nao quero que guardem
    meus_dados|minhas_informacoes, nao quero que tenham meus_dados|minhas_informacoes, nao quero que compartilhem
    meus_dados|minhas_informacoes, nao autorizo que usem meus_dados|minhas_informacoes, nao autorizo que guardem
    meus_dados|minhas_informacoes, nao autorizo que tenham meus_dados|minhas_informacoes, nao autorizo que
    compartilhem meus_dados|minhas_informacoes, parem de usar meus_dados, nombre
    mal_escrito|esta_mal|esta_mal_escrito, apellido mal_escrito|esta_mal|esta_mal_escrito, fecha_de_nacimiento
    esta_mal|mal|equivocada|errada, nome errado|escrito_errado|ta_errado|esta_errado, sobrenome
    errado|escrito_errado|ta_errado|esta_errado, data_de_nascimento errada|ta_errada|esta_errada, cambiar mi
    celular|telefono|correo|email|mail|direccion|nombre|apellido, actualizar mi
    celular|telefono|correo|email|mail|direccion|nombre|apellido, corregir mi
    celular|telefono|correo|email|mail|direccion|nombre|apellido, cambiar mi numero de celular|telefono|contacto,
    cambie de celular|telefono|numero|correo|direccion|apellido, cambie mi
    celular|telefono|numero|correo|direccion|apellido, me cambie de casa, trocar meu
    celular|telefone|email|endereco|nome|sobrenome|cadastro, mudar meu
    celular|telefone|email|endereco|nome|sobrenome|cadastro, atualizar meu
    celular|telefone|email|endereco|nome|sobrenome|cadastro, corrigir meu
    celular|telefone|email|endereco|nome|sobrenome|cadastro, mudei de celular|telefone|numero|email|endereco,
    troquei de celular|telefone|numero|email|endereco, mudei meu celular|telefone|numero|email|endereco, troquei
    meu celular|telefone|numero|email|endereco, que datos tienen|tiene|guardan|guarda|manejan, que datos mios, que
    informacion tienen mia|sobre|de, que informacion guardan mia|sobre|de, que informacion manejan mia|sobre|de,
    que informacion mia, que saben de mi, mis datos personales, datos personales, copia de mis datos, copia de mi
    informacion, ver mis datos, acceder a mis datos, acceso a mis datos, descargar mis datos, corregir mis datos,
    actualizar mis datos, rectificar mis datos, que dados voces tem|guardam, quais dados voces tem|guardam, quais
    dados, que dados meus, meus dados pessoais, dados pessoais, copia dos meus dados, ver meus dados, acessar meus
    dados, acesso aos meus dados, baixar meus dados, corrigir meus dados, atualizar meus dados, retificar meus
    dados, lgpd, habeas data, politica de datos|dados|privacidad|privacidade|tratamiento, tratamiento de datos,
    tratamiento de mis datos, aviso de privacidad, uso de mis datos, o que voces sabem de mim, que informacoes
    voces tem, proteccion de datos, protecao de dados, borrar
    mis_datos|todos_mis_datos|mi_informacion|toda_mi_informacion|los_datos_mios, borren
    mis_datos|todos_mis_datos|mi_informacion|toda_mi_informacion|los_datos_mios, borre
    mis_datos|todos_mis_datos|mi_informacion|toda_mi_informacion|los_datos_mios, borres
    mis_datos|todos_mis_datos|mi_informacion|toda_mi_informacion|los_datos_mios, borra
    mis_datos|todos_mis_datos|mi_informacion|toda_mi_informacion|los_datos_mios, eliminar
    mis_datos|todos_mis_datos|mi_informacion|toda_mi_informacion|los_datos_mios, eliminen
    mis_datos|todos_mis_datos|mi_informacion|toda_mi_informacion|los_datos_mios, elimine
    mis_datos|todos_mis_datos|mi_informacion|toda_mi_informacion|los_datos_mios, elimines
    mis_datos|todos_mis_datos|mi_informacion|toda_mi_informacion|los_datos_mios, elimina
    mis_datos|todos_mis_datos|mi_informacion|toda_mi_informacion|los_datos_mios, suprimir
    mis_datos|todos_mis_datos|mi_informacion|toda_mi_informacion|los_datos_mios, suprimen
    mis_datos|todos_mis_datos|mi_informacion|toda_mi_informacion|los_datos_mios, apagar
    meus_dados|os_meus_dados|todos_os_meus_dados|todos_meus_dados|minhas_informacoes|todas_minhas_informacoes,
    apaguem
    meus_dados|os_meus_dados|todos_os_meus_dados|todos_meus_dados|minhas_informacoes|todas_minhas_informacoes,
    apague
    meus_dados|os_meus_dados|todos_os_meus_dados|todos_meus_dados|minhas_informacoes|todas_minhas_informacoes,
    apaga
    meus_dados|os_meus_dados|todos_os_meus_dados|todos_meus_dados|minhas_informacoes|todas_minhas_informacoes,
    excluir
    meus_dados|os_meus_dados|todos_os_meus_dados|todos_meus_dados|minhas_informacoes|todas_minhas_informacoes,
    excluam
    meus_dados|os_meus_dados|todos_os_meus_dados|todos_meus_dados|minhas_informacoes|todas_minhas_informacoes,
    exclua
    meus_dados|os_meus_dados|todos_os_meus_dados|todos_meus_dados|minhas_informacoes|todas_minhas_informacoes,
    deletar
    meus_dados|os_meus_dados|todos_os_meus_dados|todos_meus_dados|minhas_informacoes|todas_minhas_informacoes,
    deletem
    meus_dados|os_meus_dados|todos_os_meus_dados|todos_meus_dados|minhas_informacoes|todas_minhas_informacoes,
    delete
    meus_dados|os_meus_dados|todos_os_meus_dados|todos_meus_dados|minhas_informacoes|todas_minhas_informacoes,
    quien ve_mis_datos|tiene_mis_datos|usa_mis_datos|maneja_mis_datos|puede_ver_mis_datos, quienes
    ven_mis_datos|tienen_mis_datos|usan_mis_datos|manejan_mis_datos|pueden_ver_mis_datos, que hacen_con_mis_datos,
    pasa con_mis_datos, preguntando por_mis_datos, pregunto por_mis_datos, datos
    que_los_borren|que_los_eliminen|borrenlos|eliminenlos|borralos|borrelos, quem
    ve_meus_dados|tem_meus_dados|usa_meus_dados|pode_ver_meus_dados, o_que fazem_com_meus_dados, dados
    apaguem_tudo|que_apaguem|que_excluam, portabilidad, portabilidade`,
  rude: `
    nadie contesta|responde|atiende, no contestan nunca, servicio tan malo, mal servicio, pesimo servicio, pesima atencion,
    mala atencion, falta de respeto, ninguem atende|responde, pessimo atendimento|servico, atendimento ruim|horrivel,
    servicio horrible|pesimo, una verguenza, uma vergonha, estoy harto|harta|cansada_de_esperar, to de saco cheio,
    idiota, idiotas, imbecil, imbeciles, imbecis, estupido+, pendejo+, pendejada, pinche, pinches,
    mierda, merda, carajo, puta, puto, putos, hijo de puta, hijueputa, hdp, gonorrea, malparido+,
    boludo, boluda, pelotudo+, forro, cabron, cabrones, chinga, chingada, chingar, no mames,
    vete a la|al, andate a la, culiao, culiado, weon, huevon, huevones, conchetumare, conchesumadre,
    ctm, csm, cojudo, cojudos, la concha, marica, inutil, inuteis, inutiles, inservible, inserviveis,
    porqueria, basura, lixo, incompetente, incompetentes, burro, burra, otario, otaria, babaca, trouxa,
    caralho, porra, foda se, fodase, foda, vsf, vai se foder|fuder, vai tomar no, vtnc, tnc,
    filho da puta, fdp, desgracado+, arrombado, cuzao, cacete, merda de, bosta, droga de,
    servicio de mierda, servico de merda, vete al diablo|carajo, jodete, jodanse, jodan, que se jodan,
    va te foder, imprestavel, imprestaveis, ridiculo, ridicula, ridiculos, patetico, pateticos, payasos,
    palhacos, palhacada, tarado, tarados, mongolico, estafadores, ladrones, ladroes, rateros, fuck,
    shit, stupid`,
  speak_es: `
    habla español|espanol|castellano, hablas español|castellano, hablan español|castellano, en español,
    en castellano, em espanhol, fala espanhol, falam espanhol, no hablo portugues,
    no entiendo portugues, no hablo brasileño, prefiero español|espanol, prefiro espanhol,
    cambiar a español, mudar para espanhol, cambia a español, falo espanhol, hablo español|castellano,
    soy de habla hispana, español por favor, idioma español, spanish`,
  'speak_es:whole': 'español, espanol, castellano, espanhol',
  speak_pt: `
    fala portugues, falam portugues, voce fala portugues, em portugues, en portugues, falo portugues,
    so falo portugues, hablan portugues, hablas portugues, habla portugues, hablo portugues,
    solo hablo portugues, nao falo espanhol, nao entendo espanhol, nao falo castelhano,
    prefiro portugues, prefiero portugues, cambiar a portugues, mudar para portugues,
    muda pra portugues, portugues por favor, idioma portugues, sou brasileir*, soy brasileño|brasilena,
    portuguese`,
  'speak_pt:whole': 'portugues, brasileiro',
  help: `
    no se manejar_esto|usar_esto|manejar_este|usar_este|como_funciona_esto, no entiendo_como_funciona_esto,
    nao sei mexer|mexer_nisso|usar_isso|mexer_aqui|como_funciona_isso,
    que puedes hacer, que puede hacer, que pueden hacer, que sabes hacer, que haces,
    en que me puedes ayudar, en que me puede ayudar, en que me pueden ayudar,
    que opciones hay|tengo|tienes|tienen, cuales son las opciones, opciones del menu, ver opciones,
    ver menu, mostrar menu, muestrame las_opciones|el_menu, menu de opciones,
    como funciona esto|este_bot|el_bot, como funcionas, o que voce faz|pode_fazer|sabe_fazer,
    o que voces fazem por aqui, quais opcoes, quais as opcoes, quais sao as opcoes, ver opcoes,
    mostra as_opcoes|o_menu, como funciona isso|esse, menu de opcoes, em que pode me ajudar,
    em que podem me ajudar, que servicios ofrecen por aqui, que mas puedes, para que sirves,
    para que sirve esto, pra que serve isso, instrucciones, instrucoes`,
  'help:whole': `
    menu, ayuda, ajuda, opciones, opcoes, help, ayudame, ayudeme, me ajuda, me ayuda, necesito ayuda,
    preciso de ajuda, no se que hacer, nao sei o que fazer, inicio, info, informacion, informacao`,
  'correct:first': `
    no mejor, no espera, no espere, perdon, perdona, perdone, disculpa, quise decir, quiero decir,
    quería decir, queria decir, digo, me equivoque, me confundi, corrijo, correccion, correcao,
    nao melhor, nao espera, desculpa, desculpe, quis dizer, quero dizer, me enganei, me confundi, errei,
    corrigindo, alias, mejor dicho, melhor dizendo, ou melhor, o mejor, bueno no, ay no, ai nao,
    no perdon, nao desculpa, mejor, melhor, pensandolo bien, pensandolo mejor, pensando bem,
    pensando melhor, cambie de opinion|idea, mudei de ideia, no era, nao era, no es, nao e, esta mal,
    ta errado, no no, nao nao, escribi mal, digitei errado, puse mal, coloquei errado, en realidad,
    na verdade, era el, era la, era o, era a`,
};
