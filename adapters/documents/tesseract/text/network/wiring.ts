import { attribute, attributesOf, type Constant, constant, type Network, type Node } from './network.ts';

/** The step that makes a value; none for what goes into the network, and for constants. */
export function makerOf({ nodes }: Network, name: string): Node | undefined {
  return nodes.find(({ outputs }) => outputs.includes(name));
}

/** The one step that needs a value; none where several do, or the network answers it. */
export function onlyUserOf({ nodes, answers }: Network, name: string): Node | undefined {
  const users = nodes.filter(({ inputs }) => inputs.includes(name));
  return users.length === 1 && !answers.includes(name) ? users[0] : undefined;
}

/** Puts steps in the place of others: where the last of these stood, since what they need is known there. */
export function replace(network: Network, old: readonly Node[], by: readonly Node[]): void {
  const last = Math.max(...old.map((node) => network.nodes.indexOf(node)));
  network.nodes = network.nodes.flatMap((node, at) => {
    if (at === last) return by;
    return old.includes(node) ? [] : [node];
  });
}

/** Puts a constant into the network, under a name that is not taken. */
export function put({ constants }: Network, dims: readonly number[], values: Float32Array): string {
  const name = `lighter.${constants.size}`;
  constants.set(name, constant(dims, values));
  return name;
}

/** What a value becomes by numbers alone: it is multiplied by `scale`, then `offset` is added. */
export interface Line {
  scale: number;
  offset: number;
  steps: readonly Node[];
  /** The name of what comes out. */
  output: string;
}

/** All that is done to a value by numbers alone, one step after the other, as one. */
export function lineAfter(network: Network, from: string): Line {
  const line = { scale: 1, offset: 0, steps: [] as Node[], output: from };
  for (;;) {
    const step = onlyUserOf(network, line.output);
    const by = step && numberIn(network, step);
    if (!step || !by || by.other !== line.output) return line;
    if (step.kind === 'Add') line.offset += by.number;
    else {
      const factor = step.kind === 'Mul' ? by.number : 1 / by.number;
      line.scale *= factor;
      line.offset *= factor;
    }
    line.steps.push(step);
    line.output = step.outputs[0]!;
  }
}

/** The number by which a step multiplies or divides another value, or which it adds; null where it does none of these. */
export function numberIn(network: Network, { kind, inputs }: Node): { number: number; other: string } | null {
  if (!['Mul', 'Add', 'Div'].includes(kind)) return null;
  const numbers = inputs.map((name) => numberOf(network.constants.get(name)));
  const at = kind === 'Div' ? 1 : numbers.findIndex((number) => number !== null);
  const [number, other] = [numbers[at] ?? null, inputs[1 - at]];
  return number !== null && other !== undefined && !network.constants.has(other) ? { number, other } : null;
}

/** A constant that is one number. */
export function numberOf(one: Constant | undefined): number | null {
  if (!one || one.dims.some((size) => size !== 1)) return null;
  return one.values()?.[0] ?? null;
}

/** The numbers of a convolution: its weights, output channel by output channel, and what is added to each of these. */
export interface Weights {
  dims: readonly number[];
  weights: Float32Array;
  bias: Float32Array;
}

export function weightsOf({ constants }: Network, conv: Node): Weights | null {
  const [kernel, added] = [constants.get(conv.inputs[1]!), constants.get(conv.inputs[2] ?? '')];
  const weights = kernel?.values();
  if (!kernel || !weights) return null;
  const bias = added?.values() ?? new Float32Array(kernel.dims[0]!);
  return { dims: kernel.dims, weights, bias };
}

/** A convolution with other weights, from and to where it is said. */
export function convolution(
  network: Network,
  { input, output, attributes }: { input: string; output: string; attributes: Node['attributes'] },
  { dims, weights, bias }: Weights,
): Node {
  const inputs = [input, put(network, dims, weights), put(network, [bias.length], bias)];
  return { kind: 'Conv', inputs, outputs: [output], attributes };
}

/** A convolution of single pixels, in groups of channels. */
export function pointwise(group: number): Node['attributes'] {
  return attributesOf({
    dilations: [1, 1],
    group,
    kernel_shape: [1, 1],
    pads: [0, 0, 0, 0],
    strides: [1, 1],
  });
}

/** The same line for every pixel of each channel, as a convolution: of the shape that the runtime does in one go. */
export function lineStep(
  network: Network,
  { input, output, channels }: { input: string; output: string; channels: number },
  { scale, offset }: { scale: number; offset: number },
): Node {
  const weights = new Float32Array(channels).fill(scale);
  const bias = new Float32Array(channels).fill(offset);
  return convolution(
    network,
    { input, output, attributes: pointwise(channels) },
    { dims: [channels, 1, 1, 1], weights, bias },
  );
}

/** Whether a convolution looks beyond the edges, where everything is nought. */
export function isPadded(conv: Node): boolean {
  return attribute(conv, 'pads').some((pixels) => pixels !== 0);
}
