import type { Expression } from '../../facts/ir.js';
import type { LinkedFile } from '../../link/program.js';

/** What TypeORM's decorators of relations are called (https://typeorm.io/docs/relations/relations). */
const RELATIONS: ReadonlySet<string> = new Set(['ManyToOne', 'OneToMany', 'OneToOne', 'ManyToMany']);

/** True for a field of an entity that only a query fills which asks for it by its name. */
export function isAskedFor(file: LinkedFile, decorator: Expression): boolean {
  if (decorator.kind !== 'call') return false;
  const { callee } = decorator;
  // `@Column({ select: false })`: a hidden column.
  if (decorator.arguments.some((options) => hasOption(options, 'select', false))) return true;
  if (callee.kind === 'member' || callee.kind === 'global') return RELATIONS.has(callee.name);
  const imported = callee.kind === 'variable' ? file.facts.variables[callee.variable]?.import : undefined;
  return (
    imported?.module === 'typeorm' &&
    RELATIONS.has(imported.name) &&
    !decorator.arguments.some((options) => hasOption(options, 'eager', true))
  );
}

function hasOption(options: Expression, name: string, value: boolean): boolean {
  return (
    options.kind === 'object' &&
    options.properties.some(
      (option) =>
        option.kind === 'property' &&
        option.name === name &&
        option.value.kind === 'constant' &&
        option.value.value === value,
    )
  );
}
