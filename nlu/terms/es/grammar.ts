/** Small words of Spanish that every reader knows. */
export const grammar = {
  nor: 'ni',
  no: 'no',
  except: 'menos excepto salvo',
  article: 'la el a o lo',
  one: 'un una',
  if: 'si se',
  and: 'y',
  half: 'media',
  with: 'con',
  for: 'para pal',
  is: 'es',
  of: 'de del da',
};
