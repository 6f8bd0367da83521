import { type Field, field, fieldsOf, floatField, joined, type Pieces, varintsOf } from './protobuf.ts';

/** A network as ONNX describes it: what is computed from what, in an order in which it can be. */
export interface Network {
  nodes: Node[];
  /** Tensors that are the same for every picture, by name. */
  constants: Map<string, Constant>;
  /** Names of what the network answers. */
  answers: readonly string[];
  /** Everything else of the file, as it stood. */
  rest: { model: readonly Uint8Array[]; graph: readonly Uint8Array[] };
}

/** One step of the computation. */
export interface Node {
  kind: string;
  inputs: readonly string[];
  outputs: readonly string[];
  /** How it is done, as the file says it. */
  attributes: readonly Pieces[];
}

/** A tensor as the file says it; `values` are read when they are asked for, and are null where they are no floats. */
export interface Constant {
  dims: readonly number[];
  values: () => Float32Array | null;
  tensor: Pieces;
}

/** Numbers of fields in onnx.proto (github.com/onnx/onnx, IR version 8, read 2026-11-27). */
const MODEL = { graph: 7 } as const;
const GRAPH = { node: 1, output: 12, shapes: 13 } as const;
const NODE = { input: 1, output: 2, kind: 4, attribute: 5 } as const;
const ATTRIBUTE = { name: 1, float: 2, int: 3, tensor: 5, ints: 8, type: 20 } as const;
const TENSOR = { dims: 1, type: 2, floats: 4, raw: 9 } as const;
const OUTPUT = { name: 1 } as const;

/** Types of an attribute and of a tensor's elements. */
const TYPE = { float: 1, int: 2, tensor: 4, ints: 7 } as const;
const FLOAT = 1;

/**
 * Reads a network.
 * @throws RangeError where the bytes are none.
 */
export function readNetwork(file: Uint8Array): Network {
  const model = fieldsOf(file);
  const graph = fieldsOf(bytesIn(model, MODEL.graph)[0] ?? new Uint8Array());
  const all = bytesIn(graph, GRAPH.node).map(nodeOf);
  const constants = all.filter(({ kind }) => kind === 'Constant');
  const known = [GRAPH.node, GRAPH.shapes] as readonly number[];
  return {
    nodes: all.filter(({ kind }) => kind !== 'Constant'),
    constants: new Map(constants.map((node) => [node.outputs[0]!, constantOf(node)])),
    answers: bytesIn(graph, GRAPH.output).map((output) => textIn(fieldsOf(output), OUTPUT.name)[0] ?? ''),
    rest: {
      model: model.filter(({ number }) => number !== MODEL.graph).map(({ raw }) => raw),
      graph: graph.filter(({ number }) => !known.includes(number)).map(({ raw }) => raw),
    },
  };
}

function nodeOf(message: Uint8Array): Node {
  const fields = fieldsOf(message);
  return {
    kind: textIn(fields, NODE.kind)[0] ?? '',
    inputs: textIn(fields, NODE.input),
    outputs: textIn(fields, NODE.output),
    attributes: bytesIn(fields, NODE.attribute).map((bytes) => [bytes]),
  };
}

function constantOf({ attributes }: Node): Constant {
  const tensor = bytesIn(fieldsOf(joined(attributes[0]!)), ATTRIBUTE.tensor)[0] ?? new Uint8Array();
  const fields = fieldsOf(tensor);
  return { dims: intsIn(fields, TENSOR.dims), tensor: [tensor], values: () => floatsOf(fields) };
}

/** The floats of a tensor, from wherever they stand in the file. */
function floatsOf(fields: readonly Field[]): Float32Array | null {
  if (intsIn(fields, TENSOR.type)[0] !== FLOAT) return null;
  const raw = bytesIn(fields, TENSOR.raw)[0] ?? joined(bytesIn(fields, TENSOR.floats));
  return new Float32Array(new Uint8Array(raw).buffer);
}

/** The file of a network; constants that no step needs any more are left out. */
export function fileOf({ nodes, constants, answers, rest }: Network): Uint8Array {
  const needed = new Set([...answers, ...nodes.flatMap(({ inputs }) => inputs)]);
  const fixed = [...constants].filter(([name]) => needed.has(name));
  const messages = [
    ...fixed.map(([name, { tensor }]) => nodeField(constantNode(name, tensor))),
    ...nodes.map(nodeField),
  ];
  return joined([...rest.model, ...field(MODEL.graph, [...messages.flat(), ...rest.graph])]);
}

function constantNode(name: string, tensor: Pieces): Node {
  const value = [
    ...field(ATTRIBUTE.name, 'value'),
    ...field(ATTRIBUTE.tensor, tensor),
    ...field(ATTRIBUTE.type, TYPE.tensor),
  ];
  return { kind: 'Constant', inputs: [], outputs: [name], attributes: [value] };
}

function nodeField({ kind, inputs, outputs, attributes }: Node): Pieces {
  const parts = [
    ...inputs.flatMap((name) => field(NODE.input, name)),
    ...outputs.flatMap((name) => field(NODE.output, name)),
    ...field(NODE.kind, kind),
    ...attributes.flatMap((attribute) => field(NODE.attribute, attribute)),
  ];
  return field(GRAPH.node, parts);
}

/** A constant of floats. */
export function constant(dims: readonly number[], values: Float32Array): Constant {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const tensor = [
    ...dims.flatMap((size) => field(TENSOR.dims, size)),
    ...field(TENSOR.type, FLOAT),
    ...field(TENSOR.raw, [bytes]),
  ];
  return { dims, values: () => values, tensor };
}

/** How a step is done, as it is written: whole numbers, several of them, or numbers with a point (`floats`). */
export function attributesOf(
  numbers: Readonly<Record<string, number | readonly number[]>>,
  floats: Readonly<Record<string, number>> = {},
): Pieces[] {
  const named = (name: string, type: number) => [
    ...field(ATTRIBUTE.name, name),
    ...field(ATTRIBUTE.type, type),
  ];
  return [
    ...Object.entries(numbers).map(([name, value]) =>
      typeof value === 'number'
        ? [...named(name, TYPE.int), ...field(ATTRIBUTE.int, value)]
        : [...named(name, TYPE.ints), ...value.flatMap((one) => field(ATTRIBUTE.ints, one))],
    ),
    ...Object.entries(floats).map(([name, value]) => [
      ...named(name, TYPE.float),
      ...floatField(ATTRIBUTE.float, value),
    ]),
  ];
}

/** The numbers that a step's attribute holds; none where it has no such attribute. */
export function attribute({ attributes }: Node, name: string): number[] {
  const own =
    attributes
      .map((one) => fieldsOf(joined(one)))
      .find((fields) => textIn(fields, ATTRIBUTE.name)[0] === name) ?? [];
  const [float] = bytesIn(own, ATTRIBUTE.float);
  if (float) return [...new Float32Array(new Uint8Array(float).buffer)];
  return [...intsIn(own, ATTRIBUTE.int), ...intsIn(own, ATTRIBUTE.ints)];
}

function bytesIn(fields: readonly Field[], number: number): Uint8Array[] {
  return fields.flatMap(({ number: own, value }) =>
    own === number && typeof value !== 'number' ? [value] : [],
  );
}

function textIn(fields: readonly Field[], number: number): string[] {
  const decoder = new TextDecoder();
  return bytesIn(fields, number).map((bytes) => decoder.decode(bytes));
}

/** Whole numbers, each in a field of its own or several in one. */
function intsIn(fields: readonly Field[], number: number): number[] {
  return fields
    .filter((one) => one.number === number)
    .flatMap(({ value }) => (typeof value === 'number' ? [value] : varintsOf(value)));
}
