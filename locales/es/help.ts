/** About services outside the clinic: what is asked before anything goes to one, and what is said of a voice note in vain. */
export const help = {
  'welcome.help-words':
    'Una cosa más: si no entiendo algo que me [escriba|escribas], puedo consultarlo con un servicio externo de inteligencia artificial, sin [su|tu] nombre ni [sus|tus] números. ¿[Está|Estás] de acuerdo? Si no, igual [le|te] atiendo.',
  'welcome.help-voice':
    'Una cosa más: si me [envía|envías|enviás] audios, puedo pasarlos a texto con un servicio externo de inteligencia artificial. ¿[Está|Estás] de acuerdo? Si no, igual [le|te] atiendo por escrito.',
  'welcome.help-both':
    'Una cosa más: puedo apoyarme en un servicio externo de inteligencia artificial para pasar [sus|tus] audios a texto y, si no entiendo algo que me [escriba|escribas], para consultarlo sin [su|tu] nombre ni [sus|tus] números. ¿[Está|Estás] de acuerdo? Si no, igual [le|te] atiendo.',
  'welcome.before-audio': 'Antes de escuchar [sus|tus] audios necesito [preguntarle|preguntarte] algo.',
  'welcome.send-again': 'Gracias. Ahora sí, [envíeme|envíame|enviame] el audio otra vez.',
  'welcome.write-then':
    'De acuerdo. [Escríbame|Escríbeme|Escribime] entonces lo que [necesita|necesitas|necesitás].',
  'choice.data-without-help': 'Sin servicio externo',
  'privacy.without-help':
    'De acuerdo: desde ahora, nada de lo que me [escriba|escribas] o me [diga|digas] va a un servicio externo.',
  'repair.audio-unclear':
    '[Disculpe|Disculpa|Disculpá], no [le|te] entendí bien el audio. ¿Me lo [escribe|escribes|escribís], por favor?',
  'welcome.if-not':
    'Sin [su|tu] permiso no puedo buscar ni guardar nada a [su|tu] nombre, pero sí responder preguntas o [pasarle|pasarte] con una persona.',
  'welcome.why':
    'Es para poder buscar y guardar a [su|tu] nombre lo que me [pida|pidas]. [Puede|Puedes|Podés] retirar el permiso cuando [quiera|quieras].',
} as const;
