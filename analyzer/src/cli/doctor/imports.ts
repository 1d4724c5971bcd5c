import { isBuiltin } from 'node:module';
import type { LoadedProject } from '../../project/load.js';
import { comparePaths } from '../../project/paths.js';
import { resolveSpecifier } from '../../project/reach.js';
import type { DoctorPlace, ImportedPackage, LostImport } from '../../report/doctor/facts.js';
import { isTestPath } from '../../report/doctor/tests.js';

/** What the sources of a project import that is not their own. */
export interface Imports {
  /** By the number of files that import values of them. */
  readonly packages: readonly ImportedPackage[];
  /** Imports of the project's own that no file answers to. */
  readonly lost: readonly LostImport[];
}

/** What an import can lead to besides code: nothing of it is analysed, and nothing can be missing. */
const ASSET = /\.(?!(?:[cm]?[jt]sx?|d|service|module|controller|component|config)$)[a-z0-9]{2,12}(?:\?.*)?$/i;

interface Found {
  readonly files: Set<string>;
  readonly first: DoctorPlace;
}

/** Finds the imports of a project, those of types alone and for side effects alone left out: no data goes there. */
export function importsOf(project: LoadedProject, files: readonly string[]): Imports {
  const { compiler, sources, modules, layout } = project;
  const asked = new Set(files);
  const paths = new Set(sources.map(({ path }) => path));
  const members = new Set(layout.workspaces.map(({ name }) => name));
  const packages = new Map<string, Found>();
  const lost = new Map<string, Found>();
  for (const { path, text } of sources) {
    if (!asked.has(path)) continue;
    for (const { fileName, pos } of compiler.preProcessFile(text, true, true).importedFiles) {
      if (!takesValues(text, pos)) continue;
      if (resolveSpecifier(path, fileName, modules, (file) => paths.has(file)).length > 0) continue;
      const isOwn = isOwnSpecifier(fileName) || members.has(packageOf(fileName));
      if (isOwn && ASSET.test(fileName)) continue;
      note(isOwn ? lost : packages, isOwn ? fileName : packageOf(fileName), path, text, pos);
    }
  }
  return {
    packages: [...packages]
      .map(([name, { files: importing, first }]) => {
        const tests = [...importing].filter(isTestPath).length;
        return { name, files: importing.size - tests, tests, first };
      })
      .sort((a, b) => b.files - a.files || b.tests - a.tests || comparePaths(a.name, b.name)),
    lost: [...lost]
      .map(([specifier, { files: importing, first }]) => ({ specifier, places: importing.size, first }))
      .sort((a, b) => b.places - a.places || comparePaths(a.specifier, b.specifier)),
  };
}

/** Relative paths, subpath imports and the usual aliases for the project's own folders. */
function isOwnSpecifier(specifier: string): boolean {
  return /^(?:\.|#|\/|[@~]\/|~[^/]|\$)/.test(specifier);
}

/** The package of a deep import; parts of Node.js stand under their name with the scheme. */
function packageOf(specifier: string): string {
  if (isBuiltin(specifier)) return specifier.startsWith('node:') ? specifier : `node:${specifier}`;
  if (/^[a-z]+:/.test(specifier)) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** False for `import type … from 'x'` and `import 'x'`, and for what the quick scan of imports takes for one. */
function takesValues(text: string, pos: number): boolean {
  const before = text.slice(Math.max(0, pos - 2000), pos);
  if (!/(?:\bfrom|\b(?:import|require)\s*\()\s*$/.test(before)) return false;
  const start = Math.max(before.lastIndexOf('import '), before.lastIndexOf('export '));
  return start < 0 || !/^(?:import|export)\s+type\s+(?:[\w$]+\s+from|[{*])/.test(before.slice(start));
}

function note(into: Map<string, Found>, key: string, file: string, text: string, pos: number): void {
  const known = into.get(key);
  if (known) known.files.add(file);
  else
    into.set(key, {
      files: new Set([file]),
      first: { file, line: text.slice(0, pos).split('\n').length - 1 },
    });
}
