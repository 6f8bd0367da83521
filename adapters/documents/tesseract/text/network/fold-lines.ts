import type { Network } from './network.ts';
import { convolution, lineAfter, replace, weightsOf } from './wiring.ts';

/** What is multiplied with and added to all that a convolution gives goes into its own weights. */
export function foldLines(network: Network): void {
  for (const conv of network.nodes.filter(({ kind }) => kind === 'Conv')) {
    const { scale, offset, steps, output } = lineAfter(network, conv.outputs[0]!);
    const own = weightsOf(network, conv);
    if (steps.length === 0 || !own) continue;
    const { dims, weights, bias } = own;
    const folded = convolution(
      network,
      { input: conv.inputs[0]!, output, attributes: conv.attributes },
      {
        dims,
        weights: weights.map((weight) => weight * scale),
        bias: bias.map((added) => added * scale + offset),
      },
    );
    replace(network, [conv, ...steps], [folded]);
  }
}
