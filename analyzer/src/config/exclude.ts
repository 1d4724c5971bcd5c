import picomatch from 'picomatch';
import { joinRelative, toRelative } from '../project/paths.js';
import type { LoadedConfig } from './load.js';

/**
 * Which paths a configuration leaves out. A glob without a slash counts in every folder, as in `.gitignore`; a glob
 * that names a folder leaves out all that lies in it.
 * @param root absolute root that the tested paths are relative to
 */
export function excludeTest(
  { exclude, folder }: Pick<LoadedConfig, 'exclude' | 'folder'>,
  root: string,
): (path: string) => boolean {
  if (exclude.length === 0) return () => false;
  const globs = exclude.map((glob) => {
    const plain = glob.replace(/^\.\//, '').replace(/\/$/, '');
    return plain.includes('/') ? plain.replace(/^\//, '') : `**/${plain}`;
  });
  const matches = picomatch([...globs, ...globs.map((glob) => `${glob}/**`)], { dot: true });
  const prefix = toRelative(folder, root);
  return (path) => matches(joinRelative(prefix, path));
}
