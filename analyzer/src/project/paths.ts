import { relative, sep } from 'node:path';

/** Extensions of the files that the analysis reads. */
export const SOURCE_EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'] as const;

const SOURCE_PATTERN = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const DECLARATION_PATTERN = /\.d\.(?:[^./]+\.)?[cm]?ts$/;
const SCRIPT_PATTERN = /\.(?:[cm]?js|jsx)$/;

/** True for the name of a TypeScript or JavaScript file, declaration files included. */
export function isSourceName(name: string): boolean {
  return SOURCE_PATTERN.test(name);
}

/** True for `x.d.ts`, `x.d.mts` and `x.d.css.ts`. */
export function isDeclarationName(name: string): boolean {
  return DECLARATION_PATTERN.test(name);
}

/** True for JavaScript, false for TypeScript. */
export function isScriptName(name: string): boolean {
  return SCRIPT_PATTERN.test(name);
}

/** `path` relative to `root`, with forward slashes; the empty text for the root itself. Both are absolute. */
export function toRelative(root: string, path: string): string {
  const result = relative(root, path);
  return sep === '/' ? result : result.split(sep).join('/');
}

/** An absolute path as a person at the command line names it: relative to the current folder where it lies in it. */
export function displayPath(path: string): string {
  const local = toRelative(process.cwd(), path);
  return local === '' || leavesRoot(local) ? path : local;
}

/** True when a relative path leaves the folder that it is relative to. */
export function leavesRoot(relativePath: string): boolean {
  return relativePath === '..' || relativePath.startsWith('../') || /^(?:[a-z]:|\/)/i.test(relativePath);
}

/** True when `path` is `folder` or lies in it; both relative with forward slashes, the empty text is the root. */
export function isWithin(folder: string, path: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** The folder of a relative path; the empty text for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Joins a folder and a path relative to it and resolves `.` and `..`; may lead out of the root with `..`. */
export function joinRelative(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** The order of paths everywhere: by UTF-16 unit, so that no locale of a machine has a say in it. */
export function comparePaths(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
