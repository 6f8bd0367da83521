/** What is asked before anything a patient says goes to a service outside the clinic. */
export const help = {
  'welcome.help-words':
    'Una cosa más: si no entiendo algo que me escriba, puedo consultarlo con un servicio externo de inteligencia artificial, sin su nombre ni sus números. ¿Está de acuerdo? Si no, igual le atiendo.',
  'welcome.help-voice':
    'Una cosa más: si me envía audios, puedo pasarlos a texto con un servicio externo de inteligencia artificial. ¿Está de acuerdo? Si no, igual le atiendo por escrito.',
  'welcome.help-both':
    'Una cosa más: puedo apoyarme en un servicio externo de inteligencia artificial para pasar sus audios a texto y, si no entiendo algo que me escriba, para consultarlo sin su nombre ni sus números. ¿Está de acuerdo? Si no, igual le atiendo.',
} as const;
