import type { Network, Node } from './network.ts';
import { makerOf, onlyUserOf, put, replace } from './wiring.ts';

/** A picture and that picture times its gate, x + x · g, is the picture times 1 + g: a gate is one number a channel. */
export function raiseGates(network: Network): void {
  for (const sum of network.nodes.filter(({ kind }) => kind === 'Add')) {
    const found = gateIn(network, sum);
    if (!found) continue;
    const { product, picture, gate } = found;
    const raised = `${gate}.raised`;
    const one = put(network, [1, 1, 1, 1], Float32Array.of(1));
    replace(
      network,
      [product, sum],
      [
        { kind: 'Add', inputs: [gate, one], outputs: [raised], attributes: [] },
        { kind: 'Mul', inputs: [picture, raised], outputs: sum.outputs, attributes: [] },
      ],
    );
  }
}

function gateIn(network: Network, sum: Node): { product: Node; picture: string; gate: string } | null {
  for (const [picture, other] of [sum.inputs, sum.inputs.toReversed()]) {
    const product = makerOf(network, other!);
    if (product?.kind !== 'Mul' || !product.inputs.includes(picture!) || !onlyUserOf(network, other!))
      continue;
    const gate = product.inputs.find((name) => name !== picture);
    if (gate && makerOf(network, gate)?.kind === 'HardSigmoid') return { product, picture: picture!, gate };
  }
  return null;
}
