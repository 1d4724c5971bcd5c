import { parse } from 'yaml';
import type { Problem } from '../result.js';
import type { SchemaText, SourceText } from '../session.js';
import { createProblem } from './problems.js';
import type { SchemaFile } from './schema-files.js';
import { isRecord } from './workspaces.js';

/**
 * Reads schemas. What cannot be parsed is a problem and declares nothing; a document that only has the name of one
 * (the settings of a generator) is none.
 *
 * @param read the text of a file; undefined where it has none, which the reader itself reports
 */
export function readSchemas(
  files: readonly SchemaFile[],
  read: (path: string) => SourceText | undefined,
): { schemas: SchemaText[]; problems: Problem[] } {
  const schemas: SchemaText[] = [];
  const problems: Problem[] = [];
  for (const { kind, path } of files) {
    const source = read(path);
    if (source === undefined) continue;
    try {
      const text = kind === 'openapi' ? openApiText(source.text) : source.text;
      if (text !== undefined) schemas.push({ kind, path, text });
    } catch (error) {
      const words = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      problems.push(createProblem('schema-broken', path, words.replace(/[:.]$/, '')));
    }
  }
  return { schemas, problems };
}

/** A document of OpenAPI as JSON, whichever of its two notations it is written in. YAML contains JSON. */
function openApiText(text: string): string | undefined {
  const isJson = /^\s*\{/.test(text);
  const document: unknown = isJson ? JSON.parse(text) : parse(text);
  const isOpenApi =
    isRecord(document) &&
    (typeof document['openapi'] === 'string' || typeof document['swagger'] === 'string');
  if (!isOpenApi) return undefined;
  return isJson ? text : JSON.stringify(document);
}
