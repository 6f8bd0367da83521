import { attribute, attributesOf, type Network, type Node } from './network.ts';
import {
  convolution,
  isPadded,
  type Line,
  lineAfter,
  lineStep,
  makerOf,
  numberIn,
  numberOf,
  onlyUserOf,
  replace,
  weightsOf,
} from './wiring.ts';

/**
 * A hard swish, x · clip(x + 3, 0, 6) / 6 (Howard et al. 2019, "Searching for MobileNetV3"), as x times a gate: the gate
 * is a convolution with its own activation, which the runtime does in one step and in its own order of pixels. The line
 * behind it goes into the next convolution where that can be.
 */
export function gateSwishes(network: Network): void {
  for (const add of network.nodes.filter(({ kind }) => kind === 'Add')) {
    const swish = swishAt(network, add);
    if (!swish) continue;
    const { steps, output } = swish.line;
    const product = `${output}.product`;
    replace(network, [...swish.steps, ...steps], gated(network, swish, product));
    finish(network, swish, product);
  }
}

/** A hard swish but for its division by six, and the line behind it. */
interface Swish {
  input: string;
  channels: number;
  steps: readonly Node[];
  line: Line;
}

function swishAt(network: Network, add: Node): Swish | null {
  const plus = numberIn(network, add);
  if (plus?.number !== 3) return null;
  const input = plus.other;
  const clip = onlyUserOf(network, add.outputs[0]!);
  if (clip?.kind !== 'Clip' || bound(network, clip, 'min') !== 0 || bound(network, clip, 'max') !== 6)
    return null;
  const product = onlyUserOf(network, clip.outputs[0]!);
  if (product?.kind !== 'Mul' || !product.inputs.includes(input)) return null;
  const maker = makerOf(network, input);
  const own = maker?.kind === 'Conv' ? weightsOf(network, maker) : null;
  if (!own) return null;
  const line = lineAfter(network, product.outputs[0]!);
  return { input, channels: own.dims[0]!, steps: [add, clip, product], line };
}

/** A bound of a clip: an attribute in older files, and an input in newer ones. */
function bound({ constants }: Network, clip: Node, which: 'min' | 'max'): number | null {
  const input = clip.inputs[which === 'min' ? 1 : 2];
  return attribute(clip, which)[0] ?? numberOf(constants.get(input ?? ''));
}

/** The input times its gate: a sixth of the swish's first three steps. */
function gated(network: Network, { input, channels }: Swish, product: string): Node[] {
  const [same, gate] = [`${product}.same`, `${product}.gate`];
  return [
    lineStep(network, { input, output: same, channels }, { scale: 1, offset: 0 }),
    {
      kind: 'HardSigmoid',
      inputs: [same],
      outputs: [gate],
      attributes: attributesOf({}, { alpha: 1 / 6, beta: 0.5 }),
    },
    { kind: 'Mul', inputs: [input, gate], outputs: [product], attributes: [] },
  ];
}

/** Does the line behind a swish: in the next convolution, if nothing but that needs it, or by a step of its own. */
function finish(network: Network, { channels, line }: Swish, product: string): void {
  const { offset, output } = line;
  const scale = line.scale * 6;
  const next = onlyUserOf(network, output);
  const own = next?.kind === 'Conv' ? weightsOf(network, next) : null;
  if (next && own && (offset === 0 || !isPadded(next))) {
    const sums = sumsOf(own.weights, own.bias.length);
    const conv = { input: product, output: next.outputs[0]!, attributes: next.attributes };
    const folded = convolution(network, conv, {
      dims: own.dims,
      weights: own.weights.map((weight) => weight * scale),
      bias: own.bias.map((added, at) => added + sums[at]! * offset),
    });
    replace(network, [next], [folded]);
    return;
  }
  const maker = makerOf(network, product)!;
  replace(
    network,
    [maker],
    [maker, lineStep(network, { input: product, output, channels }, { scale, offset })],
  );
}

/** The sum of the weights of each output channel. */
function sumsOf(weights: Float32Array, channels: number): Float64Array {
  const each = weights.length / channels;
  return Float64Array.from({ length: channels }, (_, channel) =>
    weights.subarray(channel * each, (channel + 1) * each).reduce((sum, weight) => sum + weight, 0),
  );
}
