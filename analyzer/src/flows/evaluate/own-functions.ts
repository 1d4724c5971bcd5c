import type { ApiModel, LibraryModel } from '@tomograph/rules';
import type { LinkedFile, ProgramFunction } from '../../link/program.js';
import type { Solver } from '../solve/solver.js';

const names = new WeakMap<LinkedFile, ReadonlyMap<number, string>>();

/** The library that the project's own functions count as, where the configuration describes them. */
export const OWN_LIBRARY: LibraryModel = { package: '', docs: '', members: {} };

/** What the project's configuration says that one of its functions does; then its body is not asked. */
export function ownApi(solver: Solver, { file, facts }: ProgramFunction): ApiModel | undefined {
  const name = nameInFile(file, facts.index);
  return name === undefined ? undefined : solver.libraries.own(file.path, name);
}

/** The name by which a configuration refers to a function of a file: `redact`, `log.info`, `Logger#info`. */
function nameInFile(file: LinkedFile, index: number): string | undefined {
  let byIndex = names.get(file);
  if (byIndex === undefined) names.set(file, (byIndex = namesIn(file)));
  return byIndex.get(index);
}

function namesIn(file: LinkedFile): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const { functions, classes, variables } = file.facts;
  for (const { index, kind, name, owner } of functions)
    if (kind === 'function' && owner === 0 && name !== '') found.set(index, name);
  for (const { name, members } of classes)
    for (const member of members)
      if (member.function !== undefined)
        found.set(member.function, `${name}${member.static ? '.' : '#'}${member.name}`);
  for (const { name, initialiser } of variables) {
    if (initialiser?.kind === 'function') found.set(initialiser.function, name);
    if (initialiser?.kind !== 'object') continue;
    for (const property of initialiser.properties)
      if (property.kind === 'property' && property.value.kind === 'function')
        found.set(property.value.function, `${name}.${property.name}`);
  }
  for (const { name, local } of file.facts.exports) {
    const variable = name === 'default' && local !== undefined ? file.variablesByName.get(local) : undefined;
    const target = variable === undefined ? undefined : file.facts.variables[variable]?.function;
    if (target !== undefined && !found.has(target)) found.set(target, 'default');
  }
  return found;
}
