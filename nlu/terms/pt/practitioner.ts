/** What Portuguese speakers say that `nlu/readers/practitioner.ts` listens for. */
export const practitioner = {
  link: 'com o a do da de ao mesmo mesma pelo pela por',
  mister: 'sr sra senhor senhora dona seu',
  speaking: 'sou somos fala',
  worksFor:
    'secretaria secretario assistente parte filha filho esposa esposo mulher marido mae pai irma irmao sobrinha sobrinho nora genro nome pedido',
};
