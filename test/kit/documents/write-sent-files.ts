import { writeFile } from 'node:fs/promises';
import { paper } from './paper-orders.ts';
import { photograph, TABLE_UPSIDE_DOWN } from './photograph.ts';
import { smallPdf } from './small-pdf.ts';

/**
 * Writes the files that patients of the transcripts send: `node test/kit/documents/write-sent-files.ts`. The
 * patients are those of the demo clinics, everybody else is invented.
 */
const folder = new URL('../../transcripts/orders/', import.meta.url);
const write = (name: string, bytes: Uint8Array) => writeFile(new URL(name, folder), bytes);

const andes = [
  [[40, 'IPS Ribera del Norte']],
  [[40, 'Orden de servicios ambulatorios']],
  [
    [40, 'Nombre del paciente: Ana Gómez'],
    [360, 'Identificación: CC 52.111.222'],
  ],
  [[40, 'Fecha de nacimiento: 12/04/1985']],
  [[40, 'Dx principal: M545 Lumbago no especificado']],
  [],
  [
    [40, 'Código'],
    [140, 'Descripción'],
    [480, 'Cant.'],
  ],
  [
    [40, '883210'],
    [140, 'RESONANCIA MAGNÉTICA DE COLUMNA LUMBOSACRA'],
    [480, '1'],
  ],
] as const;
const andesSigned = [
  [[40, 'Fecha: 5 de marzo de 2026']],
  [[40, 'Dr. Ramiro Echandía Polo']],
  [[40, 'Ortopedia  Reg. Médico 52-1187']],
] as const;
const andesSecond = [
  [[40, 'Orden de servicios ambulatorios - hoja 2 de 2']],
  [],
  [
    [40, 'Código'],
    [140, 'Descripción'],
    [480, 'Cant.'],
  ],
  [
    [40, '883230'],
    [140, 'RESONANCIA MAGNÉTICA DE COLUMNA TORÁCICA'],
    [480, '1'],
  ],
  [],
] as const;

const ipe = [
  [[200, 'Clínica Vale Verde']],
  [[200, 'SOLICITAÇÃO DE EXAMES']],
  [[40, 'Paciente: Ana Souza']],
  [
    [40, 'CPF: 529.982.247-25'],
    [300, 'Data de nascimento: 12/04/1985'],
  ],
  [[40, '( X ) Ultrassonografia de abdome total']],
  [[40, '(   ) Ultrassonografia pélvica']],
] as const;
const ipeSecond = [
  [[200, 'SOLICITAÇÃO DE EXAMES (verso)']],
  [[40, '( X ) Ultrassonografia de tireoide']],
  [[40, '(   ) Ultrassonografia de mamas']],
  [[40, 'Hipótese diagnóstica: Hipotireoidismo não especificado (CID-10 E03.9)']],
  [[40, 'Data: 02/03/2026']],
  [[40, 'Dra. Noêmia Prado Sarmento - CRM/SP 145.882']],
] as const;

await write(
  'foto.jpg',
  await photograph(smallPdf([paper([...andes, [], ...andesSigned])]), TABLE_UPSIDE_DOWN),
);
await write('hoja-1.pdf', smallPdf([paper(andes)]));
await write('hoja-2.pdf', smallPdf([paper([...andesSecond, ...andesSigned])]));
await write('frente.pdf', smallPdf([paper(ipe)]));
await write('verso.pdf', smallPdf([paper(ipeSecond)]));
