/** What Spanish speakers say that `nlu/readers/practitioner.ts` listens for. */
export const practitioner = {
  link: 'con la el o a del da de al mismo misma pelo por',
  mister: 'sr sra senor senora don dona',
  speaking: 'soy somos habla saluda escribe',
  worksFor:
    'secretaria secretario asistente parte hija hijo esposa esposo mama papa madre padre hermana hermano sobrina sobrino nuera yerno nombre encargo',
};
