const SAMPLES_PER_SECOND = 16_000;
const HEADER = 44;

/** A second in which nobody says anything, as a WAV file: 16 bits, one channel. */
export function silence(): Uint8Array {
  const samples = 2 * SAMPLES_PER_SECOND;
  const file = Buffer.alloc(HEADER + samples);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(HEADER - 8 + samples, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20); // Plain samples.
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(SAMPLES_PER_SECOND, 24);
  file.writeUInt32LE(samples, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples, 40);
  return file;
}
