import type { Expression } from '../../facts/ir.js';
import type { LinkedFile, Program } from '../../link/program.js';

/** The table that a relation of Drizzle leads to, and whether it leads to many rows. */
export interface Relation {
  readonly file: LinkedFile;
  readonly table: Expression;
  readonly many: boolean;
}

/**
 * The relation that `relations(events, ({ many }) => ({ attendees: many(attendees) }))` declares
 * (https://orm.drizzle.team/docs/relations).
 *
 * @param table the name under which the table is exported
 */
export function drizzleRelation(program: Program, table: string, name: string): Relation | undefined {
  for (const file of program.files) {
    for (const { initialiser } of file.facts.variables) {
      if (initialiser?.kind !== 'call' || initialiser.callee.kind !== 'variable') continue;
      const builder = program.entityOfVariable(file, initialiser.callee.variable);
      if (builder?.kind !== 'external' || builder.path !== 'relations') continue;
      const [owner, build] = initialiser.arguments;
      if (owner?.kind !== 'variable' || file.facts.variables[owner.variable]?.name !== table) continue;
      const relation = build === undefined ? undefined : declared(file, build, name);
      if (relation !== undefined) return relation;
    }
  }
  return undefined;
}

function declared(file: LinkedFile, build: Expression, name: string): Relation | undefined {
  const last = build.kind === 'function' ? file.facts.functions[build.function]?.body.at(-1) : undefined;
  const shape = last?.kind === 'return' ? last.value : undefined;
  if (shape?.kind !== 'object') return undefined;
  for (const property of shape.properties) {
    if (property.kind !== 'property' || property.name !== name || property.value.kind !== 'call') continue;
    const { callee, arguments: args } = property.value;
    const [table] = args;
    const kind = callee.kind === 'variable' ? file.facts.variables[callee.variable]?.name : undefined;
    if (table !== undefined) return { file, table, many: kind === 'many' };
  }
  return undefined;
}
