/** An order that nobody wrote: the clinic and the doctor are invented, and so is the patient. */
const PAPERS = {
  es: {
    name: 'orden-de-muestra.png',
    head: 'Centro Médico El Alerce',
    under: 'Carrera 11 # 93-20 · Bogotá D. C.',
    title: 'ORDEN MÉDICA',
    date: 'Fecha',
    rows: [
      ['Paciente', 'Ana Gómez'],
      ['Documento', 'CC 52111222'],
      ['Estudio', 'Ecografía de abdomen total'],
      ['Diagnóstico', 'R10.4 Dolor abdominal, en estudio'],
    ],
    doctor: 'Dra. Lucía Ferrer · RM 81-4971',
  },
  pt: {
    name: 'pedido-de-exemplo.png',
    head: 'Centro Médico Jatobá',
    under: 'Rua das Acácias, 120 · São Paulo',
    title: 'PEDIDO MÉDICO',
    date: 'Data',
    rows: [
      ['Paciente', 'Ana Souza'],
      ['CPF', '529.982.247-25'],
      ['Exame', 'Ultrassom de abdome total'],
      ['Diagnóstico', 'R10.4 Dor abdominal, em estudo'],
    ],
    doctor: 'Dra. Helena Prado · CRM-SP 104 871',
  },
};

/** The paper, in pixels. */
const WIDTH = 900;
const HEIGHT = 1200;

/**
 * Draws an order as a scanned paper.
 * @param {string} locale
 * @param {string} day The day of issue with its year, as the clinic says it.
 * @returns {Promise<File>}
 */
export async function sampleOrder(locale, day) {
  const paper = locale.startsWith('pt') ? PAPERS.pt : PAPERS.es;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) throw new TypeError('This browser does not draw');
  pen.fillStyle = '#fbfaf5';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#23302f';
  writePaper(pen, paper, day);
  sign(pen);
  /** @type {PromiseWithResolvers<Blob | null>} */
  const { promise, resolve } = Promise.withResolvers();
  canvas.toBlob(resolve, 'image/png');
  return new File([(await promise) ?? ''], paper.name, { type: 'image/png' });
}

/**
 * @param {CanvasRenderingContext2D} pen
 * @param {typeof PAPERS.es} paper
 * @param {string} day
 */
function writePaper(pen, paper, day) {
  /** @type {[text: string, y: number, font: string][]} */
  const lines = [
    [paper.head, 120, 'bold 44px serif'],
    [paper.under, 164, '24px sans-serif'],
    [paper.title, 280, 'bold 36px sans-serif'],
    [`${paper.date}: ${day}`, 330, '26px sans-serif'],
    ...paper.rows.flatMap(
      ([name = '', value = ''], at) =>
        /** @type {[string, number, string][]} */ ([
          [name, 430 + at * 100, '22px sans-serif'],
          [value, 466 + at * 100, 'bold 30px sans-serif'],
        ]),
    ),
    [paper.doctor, 1080, '24px sans-serif'],
  ];
  for (const [text, y, font] of lines) {
    pen.font = font;
    pen.fillText(text, text === paper.doctor ? 420 : 80, y);
  }
  pen.fillRect(80, 196, 740, 3);
}

/** @param {CanvasRenderingContext2D} pen */
function sign(pen) {
  pen.strokeStyle = '#2a4a8a';
  pen.lineWidth = 3;
  pen.beginPath();
  pen.moveTo(500, 1010);
  pen.bezierCurveTo(560, 900, 590, 1090, 640, 990);
  pen.bezierCurveTo(680, 930, 700, 1050, 790, 980);
  pen.stroke();
}
