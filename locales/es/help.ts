/** About services outside the clinic: what is asked before anything goes to one, and what is said of a voice note in vain. */
export const help = {
  'welcome.help-words':
    'Una cosa más: si no entiendo algo que me escriba, puedo consultarlo con un servicio externo de inteligencia artificial, sin su nombre ni sus números. ¿Está de acuerdo? Si no, igual le atiendo.',
  'welcome.help-voice':
    'Una cosa más: si me envía audios, puedo pasarlos a texto con un servicio externo de inteligencia artificial. ¿Está de acuerdo? Si no, igual le atiendo por escrito.',
  'welcome.help-both':
    'Una cosa más: puedo apoyarme en un servicio externo de inteligencia artificial para pasar sus audios a texto y, si no entiendo algo que me escriba, para consultarlo sin su nombre ni sus números. ¿Está de acuerdo? Si no, igual le atiendo.',
  'welcome.before-audio': 'Antes de escuchar sus audios necesito preguntarle algo.',
  'welcome.send-again': 'Gracias. Ahora sí, envíeme el audio otra vez.',
  'welcome.write-then': 'De acuerdo. Escríbame entonces lo que necesita.',
  'choice.data-without-help': 'Sin servicio externo',
  'privacy.without-help':
    'De acuerdo: desde ahora, nada de lo que me escriba o me diga va a un servicio externo.',
  'repair.audio-unclear': 'Disculpe, no le entendí bien el audio. ¿Me lo escribe, por favor?',
} as const;
