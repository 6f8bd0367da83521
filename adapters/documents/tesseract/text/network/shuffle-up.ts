import { attribute, attributesOf, type Network, type Node } from './network.ts';
import { convolution, onlyUserOf, pointwise, replace, type Weights } from './wiring.ts';

/**
 * The end of the detector, which makes its map four times as wide and as high in two steps of two, and all between them at
 * twice the size. Each of these steps looks at single pixels, so that the sixteen pixels that one becomes can be its
 * channels until the end, and only the answer is laid out at its size (Shi et al. 2016, "Real-time single image and
 * video super-resolution using an efficient sub-pixel convolutional neural network").
 */
export function shuffleUp(network: Network): void {
  const first = network.nodes.find(({ kind }) => kind === 'ConvTranspose');
  const steps = first ? chainFrom(network, first) : [];
  if (steps.map(({ kind }) => kind).join(' ') !== CHAIN) return;
  const ups = [firstUp(network, steps), secondUp(network, steps)];
  if (!ups[0] || !ups[1]) return;
  const [input, answer] = [steps[0]!.inputs[0]!, steps.at(-1)!.outputs[0]!];
  const names = ['wide', 'lit', 'map', 'sure'].map((name) => `${answer}.${name}`);
  const [wide = '', lit = '', map = '', sure = ''] = names;
  const attributes = pointwise(1);
  replace(network, steps, [
    convolution(network, { input, output: wide, attributes }, ups[0]),
    { kind: 'Relu', inputs: [wide], outputs: [lit], attributes: [] },
    convolution(network, { input: lit, output: map, attributes }, ups[1]),
    { kind: 'Sigmoid', inputs: [map], outputs: [sure], attributes: [] },
    {
      kind: 'DepthToSpace',
      inputs: [sure],
      outputs: [answer],
      attributes: attributesOf({ blocksize: 4 }),
    },
  ]);
}

const CHAIN = 'ConvTranspose Add BatchNormalization Relu ConvTranspose Add Sigmoid';

function chainFrom(network: Network, first: Node): Node[] {
  const steps = [first];
  for (let at = first; ; ) {
    const next = onlyUserOf(network, at.outputs[0]!);
    if (!next) return steps;
    steps.push(next);
    at = next;
  }
}

/** The four places, row by row, that a pixel becomes when a map is made twice as wide and as high. */
const PLACES = [0, 1, 2, 3] as const;

/** A step up: its weights by input channel, output channel and place, and what is added to each output channel. */
interface StepUp {
  from: number;
  to: number;
  weight: (from: number, to: number, place: number) => number;
  bias: Float32Array;
}

function stepUp({ constants }: Network, up: Node, add: Node): StepUp | null {
  const kernel = constants.get(up.inputs[1]!);
  const [weights, bias] = [kernel?.values(), constants.get(add.inputs[1]!)?.values()];
  const [from = 0, to = 0, height, width] = kernel?.dims ?? [];
  const isByTwo = height === 2 && width === 2 && attribute(up, 'strides').join() === '2,2';
  if (!weights || bias?.length !== to || !isByTwo || attribute(up, 'group').some((group) => group !== 1))
    return null;
  return { from, to, weight: (one, other, place) => weights[(one * to + other) * 4 + place]!, bias };
}

/** The first step up and the normalisation behind it: channels by place. */
function firstUp(network: Network, [up, add, normalisation]: readonly Node[]): Weights | null {
  const step = stepUp(network, up!, add!);
  const [scale, shift, mean, variance] = normalisation!.inputs
    .slice(1)
    .map((name) => network.constants.get(name)?.values());
  if (!step || !scale || !shift || !mean || !variance) return null;
  const { from, to, weight, bias } = step;
  const [epsilon = 1e-5] = attribute(normalisation!, 'epsilon');
  const factors = scale.map((one, at) => one / Math.sqrt(variance[at]! + epsilon));
  const weights = PLACES.flatMap((place) =>
    Array.from({ length: to * from }, (_, at) => {
      const channel = Math.floor(at / from);
      return weight(at % from, channel, place) * factors[channel]!;
    }),
  );
  const added = PLACES.flatMap(() =>
    [...bias].map((one, at) => (one - mean[at]!) * factors[at]! + shift[at]!),
  );
  return { dims: [4 * to, from, 1, 1], weights: Float32Array.from(weights), bias: Float32Array.from(added) };
}

/** The second step up: of each place's channels alone, its four places, as they lie in a square of four by four. */
function secondUp(network: Network, steps: readonly Node[]): Weights | null {
  const step = stepUp(network, steps[4]!, steps[5]!);
  if (step?.to !== 1) return null;
  const { from, weight, bias } = step;
  const weights = new Float32Array(16 * 4 * from);
  for (const before of PLACES) {
    for (const place of PLACES) {
      const row = Math.floor(before / 2) * 2 + Math.floor(place / 2);
      const column = (before % 2) * 2 + (place % 2);
      const start = ((row * 4 + column) * 4 + before) * from;
      for (let channel = 0; channel < from; channel++) weights[start + channel] = weight(channel, 0, place);
    }
  }
  return { dims: [16, 4 * from, 1, 1], weights, bias: new Float32Array(16).fill(bias[0]!) };
}
