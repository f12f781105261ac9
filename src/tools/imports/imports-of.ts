/**
 * The imports of a TypeScript file, in every form: `import`, `import type`, `export from`, `import()` of a value and of
 * a type, and `new URL('./x', import.meta.url)`, which is how workers are named. Parsed by the parser Vite brings along
 * (Oxc), since TypeScript 7 offers none and dependency-cruiser can therefore read neither .ts nor .tsx.
 */
import { parseSync } from 'vite';

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** From 1. */
  readonly line: number;
}

/** In the order of the file. Throws on a file that does not parse. */
export function importsOf(path: string, text: string): Import[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const found: Import[] = [];
  visit(program, (node) => {
    const source = sourceOf(node);
    if (source) found.push({ specifier: source.value, line: lineAt(text, source.start) });
  });
  return found;
}

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

interface Text extends Node {
  readonly value: string;
  readonly start: number;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, see);
    return;
  }
  if (!isNode(value)) return;
  see(value);
  for (const field of Object.values(value)) visit(field, see);
}

/** The text node that names what a node imports, where it imports anything. */
function sourceOf(node: Node): Text | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return isText(node.source) ? node.source : undefined;
    case 'NewExpression':
      return isUrl(node) ? firstArgument(node) : undefined;
    default:
      return undefined;
  }
}

function isUrl({ callee }: Node): boolean {
  return isNode(callee) && callee.type === 'Identifier' && callee.name === 'URL';
}

/** Only a path counts: `new URL('https://...')` is an address. */
function firstArgument({ arguments: args }: Node): Text | undefined {
  const first: unknown = Array.isArray(args) ? args[0] : undefined;
  return isText(first) && first.value.startsWith('.') ? first : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function isText(value: unknown): value is Text {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string';
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
