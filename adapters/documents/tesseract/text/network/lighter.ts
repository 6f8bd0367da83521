import { foldLines } from './fold-lines.ts';
import { gateSwishes } from './gate-swishes.ts';
import { keepClasses } from './keep-classes.ts';
import { fileOf, type Network, readNetwork } from './network.ts';
import { raiseGates } from './raise-gates.ts';
import { shuffleUp } from './shuffle-up.ts';

/**
 * The file of a network that computes the same in fewer and cheaper steps: answers differ by some 10⁻⁶.
 *
 * PP-OCRv4's files spell out what its layers are made of (a hard swish is four steps, a learnt scale two more), and
 * ONNX Runtime does each by itself, over memory, and most of them in another order of pixels than its convolutions
 * want, so that all is reordered twice a layer. Put as convolutions nothing is: the recogniser of lines then takes 0.8,
 * and the detector 0.7 of the time.
 * Of a network that tells classes apart, `classes` are those that it goes on to answer, in that order; all where none are given.
 * @throws RangeError where the bytes are no network, or one without classes has some to keep.
 */
export function lighter(file: Uint8Array, classes: readonly number[] = []): Uint8Array {
  const read = readNetwork(file);
  const network: Network = { ...read, constants: new Map(read.constants) };
  for (const rewrite of [foldLines, gateSwishes, raiseGates, shuffleUp]) rewrite(network);
  if (classes.length > 0) keepClasses(network, classes);
  return fileOf(network);
}
