import { objectType, UNKNOWN, type ObjectType, type Property } from '../types.js';

/** What counts, numbers or dates rows says nothing of a person, whatever column it is given. */
const AGGREGATES =
  /^(count|sum|avg|rank|row_number|dense_rank|now|current_timestamp|exists|length|char_length)$/i;

/**
 * The rows of a query whose text is known: the columns that its `select` or `returning` names, under the names that it
 * gives them. Undefined where the text does not say (`select *`), since only the database knows then.
 *
 * The part of the language that is read is the list between `select` and `from`, which all dialects write alike
 * (https://www.postgresql.org/docs/current/sql-select.html); a text that is written otherwise is none.
 */
export function rowOfSql(text: string): ObjectType | undefined {
  const words = withoutComments(text);
  const list = resultList(words);
  if (list === undefined) return undefined;
  const tables = tablesOf(maskParentheses(words));
  const [only] = new Set(tables.values());
  const properties = new Map<string, Property>();
  for (const item of splitList(list)) {
    const column = columnOf(item);
    if (column === undefined) return undefined;
    const owner =
      tables.get(column.table ?? '') ?? (tables.size === 1 || column.table === undefined ? (only ?? '') : '');
    properties.set(column.alias, { name: column.name, owner, type: () => UNKNOWN });
  }
  return properties.size === 0 ? undefined : objectType(only ?? '', properties);
}

function withoutComments(text: string): string {
  return text
    .replace(/--[^\n]*/g, ' ')
    .replace(/\/\*[^]*?\*\//g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The list of what a statement brings: of its last `select` outside parentheses, or its `returning`. */
function resultList(text: string): string | undefined {
  const outside = maskParentheses(text);
  const returning = /\breturning (.+?);?$/i.exec(outside);
  if (returning?.[1] !== undefined && /^(with|insert|update|delete|merge)\b/i.test(text))
    return text.slice(returning.index + 'returning '.length).replace(/;\s*$/, '');
  if (!/^(with|select|\()/i.test(text)) return undefined;
  const selects = [...outside.matchAll(/\bselect (?:distinct (?:on ?\(_*\) )?|all |top \d+ )?/gi)];
  // The rows of a union have the names of its first part.
  const first = selects[0];
  if (first === undefined) return undefined;
  const start = first.index + first[0].length;
  const end = /\bfrom\b/i.exec(outside.slice(start))?.index ?? outside.length - start;
  return text.slice(start, start + end).replace(/;\s*$/, '');
}

/** The same text with everything inside of parentheses and quotation marks replaced. */
function maskParentheses(text: string): string {
  let depth = 0;
  let quote = '';
  return [...text]
    .map((character) => {
      if (quote !== '') {
        if (character === quote) quote = '';
        return '_';
      }
      if (character === "'") {
        quote = character;
        return '_';
      }
      if (character === ')') depth--;
      const masked = depth > 0 ? '_' : character;
      if (character === '(') depth++;
      return masked;
    })
    .join('');
}

function splitList(list: string): string[] {
  const masked = maskParentheses(list);
  const items: string[] = [];
  let start = 0;
  for (let comma = masked.indexOf(','); comma >= 0; comma = masked.indexOf(',', comma + 1)) {
    items.push(list.slice(start, comma));
    start = comma + 1;
  }
  items.push(list.slice(start));
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** The tables that a statement reads, by their own names and by those that it gives them. */
function tablesOf(text: string): ReadonlyMap<string, string> {
  const tables = new Map<string, string>();
  const pattern =
    /\b(?:from|join|into|update) (?:only )?["`[]?(?:\w+["`\]]?\.["`[]?)?(\w+)["`\]]?(?: (?:as )?["`]?(?!(?:on|using|where|join|left|right|inner|outer|full|cross|group|order|limit|set|values|returning|union|natural|for)\b)(\w+)["`]?)?/gi;
  for (const [, table, alias] of text.matchAll(pattern))
    if (table !== undefined) tables.set(alias ?? table, table);
  return tables;
}

interface Column {
  readonly table?: string;
  readonly name: string;
  readonly alias: string;
}

const NAME = String.raw`["\`[]?([a-z_]\w*)["\`\]]?`;
const PLAIN = new RegExp(String.raw`^(?:${NAME}\.)??${NAME}(?:::\w+)?$`, 'i');

/** One item of the list; undefined for all columns of a table. */
function columnOf(item: string): Column | undefined {
  const [, expression = item, alias] = /^([^]+?)\s+(?:as\s+)?["`[]?(\w+)["`\]]?$/i.exec(item) ?? [];
  if (/(^|\.)\*$/.test(item)) return undefined;
  const plain = PLAIN.exec(expression.trim());
  if (plain !== null) {
    const [, table, name = ''] = plain;
    return { ...(table === undefined ? {} : { table }), name, alias: alias ?? name };
  }
  const called = /^(\w+)\s*\((.*)\)$/.exec(expression.trim());
  if (called !== null && AGGREGATES.test(called[1] ?? '')) return { name: 'count', alias: alias ?? 'count' };
  // What is computed of one column is still about it: `lower(email)`, `coalesce(u.phone, '')`.
  const inner = [...(called?.[2] ?? '').replace(/'[^']*'/g, '').matchAll(/(?:(\w+)\.)?([a-z_]\w*)/gi)];
  const [only] = inner;
  if (called !== null && inner.length === 1 && only?.[2] !== undefined)
    return {
      ...(only[1] === undefined ? {} : { table: only[1] }),
      name: only[2],
      alias: alias ?? called[1] ?? '',
    };
  const name = alias ?? called?.[1] ?? 'value';
  return { name, alias: name };
}
