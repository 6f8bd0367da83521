/** Portuguese of what the clinic itself changed: a visit that it moved, or cannot hold. */
export const changes = {
  'changed.moved':
    'Precisamos mudar {your} consulta de {service}{whose}. Agora seria {on}, com {doctor}, na unidade {site}. Fica bom para você?',
  'changed.moved-remote':
    'Precisamos mudar {your} consulta de {service}{whose}. Agora seria {on}, com {doctor}, por videochamada. Fica bom para você?',
  'changed.cancelled':
    'Sinto muito: tivemos que cancelar {your} consulta de {service}{whose}, que seria {on}. Quer que eu procure outro horário?',
} as const;
