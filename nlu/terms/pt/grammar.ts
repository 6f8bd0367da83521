/** Small words of Portuguese that every reader knows. */
export const grammar = {
  nor: 'nem',
  no: 'no nao',
  except: 'menos exceto salvo',
  article: 'a o',
  one: 'um uma',
  if: 'se',
  and: 'e',
  half: 'meia',
  with: 'com',
  for: 'para pra pro',
  is: 'e eh',
  of: 'de do da',
};
