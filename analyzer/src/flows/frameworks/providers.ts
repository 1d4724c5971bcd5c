import type { ClassFacts, Expression } from '../../facts/ir.js';
import type { LinkedFile, Program } from '../../link/program.js';

/** What stands for a token in a container: `{ provide: TOKEN, useFactory: () => … }`, `register(TOKEN, { useValue: … })`. */
export interface Provider {
  readonly file: LinkedFile;
  readonly by: 'class' | 'factory' | 'value';
  readonly what: Expression;
  /** The tokens of what a factory is called with. */
  readonly inject: readonly Expression[];
}

const KINDS: Readonly<Record<string, Provider['by']>> = {
  useClass: 'class',
  useFactory: 'factory',
  useValue: 'value',
};

const indexes = new WeakMap<Program, ReadonlyMap<string, readonly Provider[]>>();

/** The providers of a token, wherever in the program a container or a module is told of them. */
export function providersOf(program: Program, file: LinkedFile, token: Expression): readonly Provider[] {
  const key = tokenKey(program, file, token);
  if (key === undefined) return [];
  let index = indexes.get(program);
  if (index === undefined) indexes.set(program, (index = indexed(program)));
  return index.get(key) ?? [];
}

/** The token with which a field of a class is injected: at the parameter of the constructor, or at the field itself. */
export function tokenOfField({ facts }: LinkedFile, entry: ClassFacts, name: string): Expression | undefined {
  const creator = entry.members.find(({ kind }) => kind === 'constructor')?.function;
  const parameters = creator === undefined ? [] : (facts.functions[creator]?.parameters ?? []);
  const parameter = parameters.find(
    ({ pattern, property }) =>
      property && pattern.kind === 'variable' && facts.variables[pattern.variable]?.name === name,
  );
  const member = entry.members.find((candidate) => candidate.kind === 'field' && candidate.name === name);
  for (const decorator of [...(parameter?.decorators ?? []), ...(member?.decorators ?? [])]) {
    if (decorator.kind !== 'call' || decorator.callee.kind !== 'variable') continue;
    const called = facts.variables[decorator.callee.variable]?.name ?? '';
    if (/^inject$/i.test(called)) return decorator.arguments[0];
  }
  return undefined;
}

/** What tells one token from another: a text, or the constant that holds the symbol. */
function tokenKey(program: Program, file: LinkedFile, token: Expression): string | undefined {
  switch (token.kind) {
    case 'constant':
      return typeof token.value === 'string' ? `text ${token.value}` : undefined;
    case 'variable': {
      const entity = program.entityOfVariable(file, token.variable);
      if (entity?.kind !== 'variable') return undefined;
      // Two constants for one text are one token.
      const { initialiser } = entity.facts;
      return initialiser?.kind === 'constant' && typeof initialiser.value === 'string'
        ? `text ${initialiser.value}`
        : `variable ${entity.file.index}:${entity.index}`;
    }
    case 'member': {
      const holder = tokenKey(program, file, token.object);
      return holder === undefined ? undefined : `${holder}.${token.name}`;
    }
    case 'cast':
      return tokenKey(program, file, token.operand);
    default:
      return undefined;
  }
}

function indexed(program: Program): ReadonlyMap<string, readonly Provider[]> {
  const index = new Map<string, Provider[]>();
  const add = (file: LinkedFile, token: Expression | undefined, options: Expression): void => {
    const key = token === undefined ? undefined : tokenKey(program, file, token);
    const provider = providerIn(file, options);
    if (key !== undefined && provider !== undefined) index.set(key, [...(index.get(key) ?? []), provider]);
  };
  for (const file of program.files)
    for (const root of rootsOf(file))
      visit(root, (expression) => {
        if (expression.kind === 'object') add(file, fieldOf(expression, 'provide'), expression);
        else if (expression.kind === 'call' && expression.arguments[1]?.kind === 'object')
          add(file, expression.arguments[0], expression.arguments[1]);
      });
  return index;
}

/** Where providers are listed: decorators of modules, constants, and what modules and scripts do at their top level. */
function rootsOf({ facts }: LinkedFile): Expression[] {
  return [
    ...facts.classes.flatMap(({ decorators }) => decorators),
    ...facts.variables.flatMap(({ initialiser }) => initialiser ?? []),
    ...facts.functions.flatMap(({ body }) =>
      body.flatMap((statement) => {
        if (statement.kind === 'expression') return [statement.expression];
        return (statement.kind === 'return' || statement.kind === 'declare') && statement.value !== undefined
          ? [statement.value]
          : [];
      }),
    ),
  ];
}

function providerIn(file: LinkedFile, options: Expression): Provider | undefined {
  if (options.kind !== 'object') return undefined;
  const injected = fieldOf(options, 'inject');
  const inject = injected?.kind === 'array' ? injected.elements.filter(({ kind }) => kind !== 'spread') : [];
  for (const [name, by] of Object.entries(KINDS)) {
    const what = fieldOf(options, name);
    if (what !== undefined) return { file, by, what, inject };
  }
  return undefined;
}

function fieldOf(object: Extract<Expression, { kind: 'object' }>, name: string): Expression | undefined {
  for (const property of object.properties)
    if (property.kind === 'property' && property.name === name) return property.value;
  return undefined;
}

/** Looks through what lists and options are made of. */
function visit(expression: Expression, found: (expression: Expression) => void): void {
  found(expression);
  switch (expression.kind) {
    case 'array':
      for (const element of expression.elements) visit(element, found);
      return;
    case 'object':
      for (const property of expression.properties) visit(property.value, found);
      return;
    case 'call':
      visit(expression.callee, found);
      for (const argument of expression.arguments) visit(argument, found);
      return;
    case 'member':
      visit(expression.object, found);
      return;
    case 'spread':
    case 'cast':
    case 'await':
      visit(expression.operand, found);
      return;
    case 'choice':
      for (const branch of expression.branches) visit(branch, found);
      return;
    default:
      return;
  }
}
