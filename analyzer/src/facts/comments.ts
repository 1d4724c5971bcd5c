import type ts from 'typescript';
import type { Compiler } from '../session.js';
import type { Expression, Range, TypeDeclaration, TypeExpression, TypeMember } from './ir.js';
import { lowerType, type TypeContext } from './lower-types.js';

/** What a comment says of the types of what stands behind it. */
export interface Described {
  readonly parameters: ReadonlyMap<string, TypeExpression>;
  readonly returns?: TypeExpression;
  readonly type?: TypeExpression;
}

/** A name that a comment brings in from another module. */
export interface CommentImport extends Range {
  readonly local: string;
  readonly module: string;
  readonly name: string;
}

interface Tag extends Range {
  readonly kind: string;
  readonly type: TypeExpression | undefined;
  /** What stands behind the type: a name, as a rule. */
  readonly text: string;
}

const JAVASCRIPT = /\.[cm]?jsx?$/;
const COMMENT = /\/\*\*[\s\S]*?\*\//g;
const TAG = /@(param|arg|argument|returns?|type|typedef|property|prop|import)\b/g;
/** Words that say of a type no more than that there is one. */
const SAYS_NOTHING = /^(\*|\?|any|object|Object|Function|function\b.*|Array|array|mixed)$/s;
const PREFIX = 'type A=';

/**
 * The types that comments of JavaScript declare (https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html).
 * The parser leaves comments alone, which is much faster; here only the types in them are parsed, all of a file at once
 * and each where it stands.
 */
export class Comments {
  readonly declarations: TypeDeclaration[] = [];
  readonly imports: CommentImport[] = [];
  readonly #described = new Map<number, Described>();

  /** The comments of a file, or nothing for a file that has no types in its comments. */
  static of(compiler: Compiler, tree: ts.SourceFile): Comments | undefined {
    const { text } = tree;
    return JAVASCRIPT.test(tree.fileName) && /\/\*\*[\s\S]*?@(param|type|return|import)/.test(text)
      ? new Comments(compiler, text)
      : undefined;
  }

  private constructor(compiler: Compiler, text: string) {
    const found = [...text.matchAll(COMMENT)].map((match) => ({
      start: match.index,
      tags: rawTags(match[0], match.index),
    }));
    const types = parseTypes(
      compiler,
      text,
      found.flatMap(({ tags }) => tags),
    );
    for (const { start, tags } of found) {
      const read = tags.map((tag): Tag => ({ ...tag, type: types.get(tag.type?.start ?? -1) }));
      this.#described.set(start, describe(read));
      this.declarations.push(...typedefs(read));
      this.imports.push(...read.flatMap(importsOf));
    }
  }

  /** What the last comment before one of these nodes says. */
  before(tree: ts.SourceFile, ...nodes: (ts.Node | undefined)[]): Described | undefined {
    for (const node of nodes) {
      if (node === undefined) continue;
      const leading = tree.text.slice(node.pos, node.getStart(tree));
      const at = leading.lastIndexOf('/**');
      const described = at < 0 ? undefined : this.#described.get(node.pos + at);
      if (described !== undefined) return described;
    }
    return undefined;
  }
}

/** A tag before its type is parsed. */
interface RawTag extends Range {
  readonly kind: string;
  readonly type: Range | undefined;
  readonly text: string;
}

function rawTags(comment: string, offset: number): RawTag[] {
  const tags: RawTag[] = [];
  for (const { index, 0: whole, 1: kind = '' } of comment.matchAll(TAG)) {
    let at = index + whole.length;
    while (comment[at] === ' ') at++;
    let type: Range | undefined;
    if (comment[at] === '{' && kind !== 'import') {
      const end = closingBrace(comment, at);
      if (end < 0) continue;
      type = { start: offset + at + 1, end: offset + end };
      at = end + 1;
    }
    const line = comment.indexOf('\n', at);
    const text = comment.slice(at, line < 0 ? comment.length - 2 : line).trim();
    tags.push({ kind, type, text, start: offset + index, end: offset + at });
  }
  return tags;
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

/** Parses all types of a file in one go: everything else is blank, so that each keeps its place. */
function parseTypes(compiler: Compiler, text: string, tags: readonly RawTag[]): Map<number, TypeExpression> {
  const parts: string[] = [];
  let written = 0;
  for (const { type } of tags) {
    if (type === undefined || type.start - PREFIX.length < written) continue;
    const content = normalised(text.slice(type.start, type.end));
    if (content === undefined) continue;
    parts.push(' '.repeat(type.start - PREFIX.length - written), PREFIX, content, ';');
    written = type.end + 1;
  }
  const { ScriptTarget, JSDocParsingMode } = compiler;
  const tree = compiler.createSourceFile(
    'types.ts',
    parts.join(''),
    { languageVersion: ScriptTarget.Latest, jsDocParsingMode: JSDocParsingMode.ParseNone },
    false,
  );
  const context: TypeContext = {
    ts: compiler,
    tree,
    lowerExpression: ({ pos, end }): Expression => ({
      kind: 'constant',
      value: undefined,
      start: pos,
      end,
    }),
    personalTag: () => undefined,
  };
  const types = new Map<number, TypeExpression>();
  for (const statement of tree.statements)
    if (compiler.isTypeAliasDeclaration(statement))
      types.set(statement.getStart(tree) + PREFIX.length, lowerType(context, statement.type));
  return types;
}

/** A type in the notation of TypeScript, as long as before; undefined where it says nothing. */
function normalised(type: string): string | undefined {
  const blank = (match: string): string => ' '.repeat(match.length);
  const plain = type
    .replace(/^\s*(\.\.\.|[?!])/, blank)
    .replace(/[=?!]\s*$/, blank)
    .replace(/\n\s*\*/g, blank)
    .replace(/\.</g, ' <')
    .replace(/\b[Oo]bject(?=\s*<)/g, 'Record')
    .replace(/\b(String|Number|Boolean)\b/g, (name) => name.toLowerCase());
  const text = plain.trim();
  return text === '' || SAYS_NOTHING.test(text) ? undefined : plain;
}

function describe(tags: readonly Tag[]): Described {
  const parameters = typesByName(tags.filter(({ kind }) => /^(param|arg|argument)$/.test(kind)));
  const returns = tags.find(({ kind }) => kind.startsWith('return'))?.type;
  const type = tags.find(({ kind }) => kind === 'type')?.type;
  return {
    parameters,
    ...(returns === undefined ? {} : { returns }),
    ...(type === undefined ? {} : { type }),
  };
}

/** `@typedef {T} Name`, and `@typedef Name` with a `@property` for each field. */
function typedefs(tags: readonly Tag[]): TypeDeclaration[] {
  return tags.flatMap((tag, index): TypeDeclaration[] => {
    const name = tag.kind === 'typedef' ? /^\w+/.exec(tag.text)?.[0] : undefined;
    if (name === undefined) return [];
    const rest = tags.slice(index + 1);
    const next = rest.findIndex(({ kind }) => kind === 'typedef');
    const fields = typesByName(
      rest.slice(0, next < 0 ? undefined : next).filter(({ kind }) => /^prop(erty)?$/.test(kind)),
      tag,
    );
    const type = tag.type ?? objectOf(fields, tag);
    return [{ name, kind: 'alias', typeParameters: [], extends: [], type, start: tag.start, end: tag.end }];
  });
}

/** The types of parameters and properties by name; `order.total` is a field of `order`. */
function typesByName(tags: readonly Tag[], range?: Range): Map<string, TypeExpression> {
  interface Place {
    own: TypeExpression | undefined;
    readonly fields: Map<string, Place>;
    readonly range: Range;
  }
  const root = new Map<string, Place>();
  for (const { text, type, start, end } of tags) {
    const path = /^\[?\s*([\w$.[\]]+?)(?:\s*[=\]\s]|$)/.exec(text)?.[1]?.replace(/\[\]/g, '');
    if (path === undefined || path === '') continue;
    let fields = root;
    let place: Place | undefined;
    for (const name of path.split('.')) {
      place = fields.get(name);
      if (place === undefined)
        fields.set(name, (place = { own: undefined, fields: new Map(), range: { start, end } }));
      ({ fields } = place);
    }
    if (place !== undefined) place.own = type;
  }
  const typeOf = ({ own, fields, range: where }: Place): TypeExpression | undefined =>
    fields.size === 0 ? own : objectOf(typesOf(fields), range ?? where);
  const typesOf = (fields: ReadonlyMap<string, Place>): Map<string, TypeExpression> => {
    const types = new Map<string, TypeExpression>();
    for (const [name, place] of fields) {
      const type = typeOf(place);
      if (type !== undefined) types.set(name, type);
    }
    return types;
  };
  return typesOf(root);
}

function objectOf(fields: ReadonlyMap<string, TypeExpression>, { start, end }: Range): TypeExpression {
  const members = [...fields].map(([name, type]): TypeMember => ({
    name,
    type,
    optional: false,
    method: false,
    start,
    end,
  }));
  return { kind: 'object', members };
}

/** `@import { Employee, Team as Unit } from './types.js'`. */
function importsOf({ kind, text, start, end }: Tag): CommentImport[] {
  const found = kind === 'import' ? /^\{([^}]*)\}\s*from\s*['"]([^'"]+)['"]/.exec(text) : null;
  const [, names = '', module = ''] = found ?? [];
  return names.split(',').flatMap((entry) => {
    const [name = '', local = name] = entry.trim().split(/\s+as\s+/);
    return name === '' ? [] : [{ local, module, name, start, end }];
  });
}
