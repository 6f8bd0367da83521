import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { ConfigError } from './problem.ts';

/** Far more than any clinic writes; a bigger file is a mistake. */
const MOST_BYTES = 1_000_000;

/** A YAML file, read, that knows where each of its settings stands. */
export interface YamlSource {
  readonly file: string;
  readonly value: unknown;
  /** `file:line:column` of the setting at `path`, or of the nearest setting around it that there is. */
  whereIs(path: readonly PropertyKey[]): string;
  /** Of the last key of `path` itself, not of its value. */
  whereIsKey(path: readonly PropertyKey[]): string;
}

/** Reads YAML. @throws ConfigError when it is none */
export function readYaml(file: string, text: string): YamlSource {
  if (text.length > MOST_BYTES) {
    throw fileError(file, `it has ${text.length} characters`, `at most ${MOST_BYTES}`);
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  if (document.errors.length > 0) {
    throw new ConfigError(
      document.errors.map((error) => ({
        where: at(error.pos[0]),
        setting: '',
        found: error.message,
        accepted: 'YAML',
        example: null,
      })),
    );
  }
  return {
    file,
    value: toValue(file, document),
    whereIs: (path) => at(nodeAt(document, path)?.range?.[0] ?? 0),
    whereIsKey: (path) => at((keyAt(document, path) ?? nodeAt(document, path.slice(0, -1)))?.range?.[0] ?? 0),
  };
}

/** Aliases that would unfold without end stop here, with an error of the YAML library. */
function toValue(file: string, document: Document): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw fileError(
      file,
      cause instanceof Error ? cause.message : String(cause),
      'YAML without such aliases',
    );
  }
}

function fileError(file: string, found: string, accepted: string): ConfigError {
  return new ConfigError([{ where: file, setting: '', found, accepted, example: null }]);
}

function nodeAt(document: Document, path: readonly PropertyKey[]): Node | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return null;
}

function keyAt(document: Document, path: readonly PropertyKey[]): Node | null {
  const owner = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(owner)) return null;
  const pair = owner.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)));
  return isNode(pair?.key) ? pair.key : null;
}
