import type { Network, Node } from './network.ts';
import { makerOf, put } from './wiring.ts';

/**
 * A network that answers some of its classes only, in the order in which they are given: the others cost their share of
 * the last layer, and of all that is made of its answer.
 * @throws RangeError where the answer is not made by a matrix, what is added to it, and a softmax.
 */
export function keepClasses(network: Network, kept: readonly number[]): void {
  const [answer = ''] = network.answers;
  const softmax = makerOf(network, answer);
  const added = softmax && makerOf(network, softmax.inputs[0] ?? '');
  const product = added && makerOf(network, added.inputs[0] ?? '');
  if (softmax?.kind !== 'Softmax' || added?.kind !== 'Add' || product?.kind !== 'MatMul')
    throw new RangeError('a network whose answer is no softmax of classes has none to keep');
  for (const step of [added, product]) keepIn(network, step, kept);
}

/** The columns of a step's constant, which is its second input, that belong to the classes. */
function keepIn(network: Network, step: Node, kept: readonly number[]): void {
  const [input = '', name = ''] = step.inputs;
  const constant = network.constants.get(name);
  const values = constant?.values();
  const classes = constant?.dims.at(-1) ?? 0;
  if (!constant || !values) throw new RangeError(`the last layer needs ${name}, which is no constant`);
  const rows = values.length / classes;
  const fewer = Float32Array.from(
    { length: rows * kept.length },
    (_, at) => values[Math.floor(at / kept.length) * classes + kept[at % kept.length]!]!,
  );
  network.nodes[network.nodes.indexOf(step)] = {
    ...step,
    inputs: [input, put(network, [...constant.dims.slice(0, -1), kept.length], fewer)],
  };
}
