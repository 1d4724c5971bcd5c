import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Range } from 'vscode-languageserver/node';
import type { Location } from 'tomograph';

/** The path of a `file:` URI; undefined for any other scheme, since only files on disk belong to a project. */
export function pathOfUri(uri: string): string | undefined {
  return uri.startsWith('file:') ? path.normalize(fileURLToPath(uri)) : undefined;
}

/** The URI of a path relative to a project's root. */
export function uriOf(root: string, file: string): string {
  return pathToFileURL(path.join(root, file)).href;
}

/** The path of a file relative to a root, with forward slashes; undefined when it lies outside. */
export function relativePath(root: string, file: string): string | undefined {
  const relative = path.relative(root, file);
  const outside =
    relative === '' || relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return outside ? undefined : relative.split(path.sep).join('/');
}

/** An analysis counts lines and columns as the protocol does: from zero, in UTF-16 units, the end exclusive. */
export function rangeOf({ start, end }: Pick<Location, 'start' | 'end'>): Range {
  return Range.create(start.line, start.column, end.line, end.column);
}
