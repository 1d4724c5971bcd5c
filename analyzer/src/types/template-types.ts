import type { TypeExpression } from '../facts/ir.js';
import type { TypeResolver } from './resolve-types.js';
import { literalsOf, STRING, unionOf, type Type, type TypeScope } from './types.js';

type Template = Extract<TypeExpression, { kind: 'template' }>;

/** Combinations of literals grow with every part; a text of more is any text. */
const MAX_TEXTS = 256;

/** The texts that a template literal type stands for, `get${'Id' | 'Email'}`; any text where a part is not known. */
export function templateType(resolver: TypeResolver, { parts }: Template, scope: TypeScope): Type {
  let texts = [''];
  for (const part of parts) {
    const endings = typeof part === 'string' ? [part] : literalsOf(resolver.resolve(part, scope));
    if (endings.length === 0 || texts.length * endings.length > MAX_TEXTS) return STRING;
    texts = texts.flatMap((text) => endings.map((ending) => text + ending));
  }
  return unionOf(texts.map((value) => ({ kind: 'literal', value })));
}

/** Holds a text against a template literal type; what it names with `infer` are parts of the text. */
export function matchesTemplate(
  text: string,
  { parts }: Template,
  inferred: Map<string, Type>,
): 'yes' | 'no' | 'perhaps' {
  const names: (string | undefined)[] = [];
  const pattern = parts.map((part, index) => {
    if (typeof part === 'string') return part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    names.push(part.kind === 'infer' ? part.name : undefined);
    if (part.kind === 'primitive' && part.name === 'number') return '(-?\\d+(?:\\.\\d+)?)';
    return index === parts.length - 1 ? '([^]*)' : '([^]*?)';
  });
  if (parts.some((part) => typeof part !== 'string' && part.kind !== 'infer' && part.kind !== 'primitive'))
    return 'perhaps';
  const match = new RegExp(`^${pattern.join('')}$`).exec(text);
  if (match === null) return 'no';
  names.forEach((name, index) => {
    if (name !== undefined) inferred.set(name, { kind: 'literal', value: match[index + 1] ?? '' });
  });
  return 'yes';
}
