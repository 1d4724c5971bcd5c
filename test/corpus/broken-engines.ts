/**
 * An engine that has lost one of its abilities. The sabotage is code that is appended to one of the engine's modules,
 * where every function and class of the module can be seen and replaced: no switch for tests has to be built into the
 * engine for that, and a sabotage whose target is gone fails as soon as it is loaded.
 */
export interface BrokenEngine {
  readonly lost: string;
  /** The module, below the compiled engine. */
  readonly module: string;
  readonly sabotage: string;
  /** The program that stands for the ability, and has to notice. */
  readonly noticedBy: string;
}

/** One engine for each ability that the corpus must not do without. */
export const BROKEN_ENGINES: readonly BrokenEngine[] = [
  {
    lost: 'fields: whoever reads one field of a record gets them all',
    module: 'flows/evaluate/access.js',
    sabotage: `
      const exactField = readField;
      readField = (frame, value, name, reading) =>
        reading.callee || value.references.length > 0 || value.typed.some(({ type }) => type.kind === 'class')
          ? exactField(frame, value, name, reading)
          : joinAll([exactField(frame, value, name, reading), elementsOf(frame, value)]);`,
    noticedBy: 'objects/destructuring.ts',
  },
  {
    lost: 'contexts: a function gets whatever any of its callers has passed',
    module: 'flows/solve/summaries.js',
    sabotage: `
      const exactBindings = bindArguments;
      const passed = new WeakMap();
      bindArguments = (frame, callee, receiver, args, site) => {
        const earlier = passed.get(callee) ?? [];
        const mixed = args.map((argument, index) => ({
          ...argument,
          labels: [...argument.labels, ...(earlier[index] ?? [])],
        }));
        passed.set(callee, mixed.map((argument) => argument.labels));
        return exactBindings(frame, callee, receiver, mixed, site);
      };`,
    noticedBy: 'functions/tap-in-a-chain.ts',
  },
  {
    lost: 'protections: a hash, a cipher and a mask change nothing',
    module: 'flows/values/values.js',
    sabotage: `raise = (treatment) => treatment;`,
    noticedBy: 'protections/encryption.ts',
  },
  {
    lost: 'declared types: every type is unknown',
    module: 'types/resolve-types.js',
    sabotage: `
      requireMember(TypeResolver, 'resolve');
      TypeResolver.prototype.resolve = () => ({ kind: 'primitive', name: 'unknown' });`,
    noticedBy: 'types/pick-omit.ts',
  },
  {
    lost: 'the order of statements: a variable and a field keep what they ever held',
    module: 'flows/values/state.js',
    sabotage: `
      requireMember(Layer, 'set');
      const overwrite = Layer.prototype.set;
      Layer.prototype.set = function (key, value) {
        const known = this.get(key);
        if (known === undefined) overwrite.call(this, key, value);
        else overwrite.call(this, key, 'fields' in value ? joinObjects(known, value) : join(known, value));
      };`,
    noticedBy: 'control/overwritten-variable.ts',
  },
  {
    lost: 'branches: only the first way is gone',
    module: 'flows/values/state.js',
    sabotage: `
      requireMember(State, 'meet');
      const meetAll = State.prototype.meet;
      State.prototype.meet = function (paths) {
        meetAll.call(this, paths.slice(0, 1));
      };`,
    noticedBy: 'control/early-exits.ts',
  },
  {
    lost: 'loops: a body is gone through once',
    module: 'flows/evaluate/statements.js',
    sabotage: `repeat = (_frame, body) => body();`,
    noticedBy: 'control/loops.ts',
  },
  {
    lost: 'closures: nested functions and callbacks are never run',
    module: 'flows/evaluate/closures.js',
    sabotage: `inlineCall = () => EMPTY;`,
    noticedBy: 'functions/closure-captured.ts',
  },
  {
    lost: 'effects: what a callee lets into a sink is its own affair',
    module: 'flows/solve/effects.js',
    sabotage: `effectsOf = () => [];`,
    noticedBy: 'functions/helper-layers.ts',
  },
  {
    lost: 'writes: what a callee does to its arguments is forgotten',
    module: 'flows/solve/summaries.js',
    sabotage: `
      const applyAll = applySummary;
      applySummary = (frame, summary, bindings) => applyAll(frame, { ...summary, writes: [] }, bindings);`,
    noticedBy: 'aliases/written-by-a-callee.ts',
  },
  {
    lost: 'callers: what a type promises counts, whatever the caller passes',
    module: 'flows/solve/summaries.js',
    sabotage: `presumed = (_frame, own) => [own];`,
    noticedBy: 'types/declared-type-of-parameter.ts',
  },
  {
    lost: 'libraries: no function of one hands on what it is given',
    module: 'knowledge/libraries.js',
    sabotage: `
      const indexAll = createLibraryIndex;
      createLibraryIndex = (models) =>
        indexAll(
          models.map((model) => ({
            ...model,
            members: Object.fromEntries(
              Object.entries(model.members).map(([path, { passes, ...api }]) => [path, { drops: true, ...api }]),
            ),
          })),
        );`,
    noticedBy: 'strings/formatted.ts',
  },
  {
    lost: 'imports: other files are unknown',
    module: 'link/program.js',
    sabotage: `
      requireMember(Program, 'resolveImport');
      Program.prototype.resolveImport = () => undefined;`,
    noticedBy: 'modules/exports.ts',
  },
  {
    lost: 'containers: a list and a map give nothing back',
    module: 'flows/evaluate/access.js',
    sabotage: `elementsOf = () => EMPTY;`,
    noticedBy: 'objects/list-methods.ts',
  },
  {
    lost: 'generators: nothing is yielded',
    module: 'flows/evaluate/generators.js',
    sabotage: `generatorOf = () => EMPTY;`,
    noticedBy: 'iteration/generators.ts',
  },
  {
    lost: 'promises: then calls nobody back',
    module: 'flows/evaluate/builtins/methods.js',
    sabotage: `
      if (METHODS.then === undefined) throw new Error('then is gone');
      METHODS.then = drop;`,
    noticedBy: 'promises/then-chain.ts',
  },
  {
    lost: 'errors: a catch gets nothing',
    module: 'flows/evaluate/statements.js',
    sabotage: `
      const tryAll = executeTry;
      executeTry = (frame, statement) => tryAll(frame, { ...statement, parameter: undefined });`,
    noticedBy: 'errors/thrown-and-caught.ts',
  },
  {
    lost: 'inheritance: a class has no base',
    module: 'flows/evaluate/class-members.js',
    sabotage: `
      requireMember(ClassMembers, 'baseClass');
      ClassMembers.prototype.baseClass = () => undefined;`,
    noticedBy: 'classes/override-and-super.ts',
  },
  {
    lost: 'second looks: what was left behind after somebody had looked there stays unseen',
    module: 'flows/solve/dependencies.js',
    sabotage: `
      requireMember(Dependencies, 'dependentsOf');
      Dependencies.prototype.dependentsOf = () => new Set();`,
    noticedBy: 'state/constants-of-a-declared-type.ts',
  },
  {
    lost: 'second looks of callers: only those look again who looked there themselves',
    module: 'flows/solve/dependencies.js',
    sabotage: `
      requireMember(Dependencies, 'dependentsOf');
      Dependencies.prototype.dependentsOf = function (changed) {
        return new Set([...changed].flatMap((asked) => [...(this.askersOf(asked))]));
      };`,
    noticedBy: 'state/read-before-it-is-written.ts',
  },
  {
    lost: 'interfaces: nobody implements them',
    module: 'link/program.js',
    sabotage: `
      requireMember(Program, 'implementersOf');
      Program.prototype.implementersOf = () => [];`,
    noticedBy: 'classes/several-implementers.ts',
  },
  {
    lost: 'rests: what a pattern has taken out is still there',
    module: 'flows/evaluate/patterns.js',
    sabotage: `without = (_frame, value) => value;`,
    noticedBy: 'types/rest-spread.ts',
  },
  {
    lost: 'holders: every name is read as if it stood on a person',
    module: 'knowledge/classify.js',
    sabotage: `
      const classifyThere = classifyName;
      classifyName = (name, context) => classifyThere(name, { ...context, owner: 'User' });`,
    noticedBy: 'policy/certainty-of-names.ts',
  },
  {
    lost: 'blind spots: what was not seen is not said',
    module: 'flows/evaluate/frame.js',
    sabotage: `
      requireMember(Frame, 'blindSpot');
      Frame.prototype.blindSpot = () => undefined;`,
    noticedBy: 'libraries/unknown.ts',
  },
];
