/**
 * The intermediate representation of one file: what the solver needs of it, and nothing else.
 *
 * It is plain data without references to a syntax tree, so that the tree can be dropped and the facts can be cached.
 * Names are already resolved to variables by {@link FileFacts.variables}; types stay names until they are linked.
 * `start` and `end` are UTF-16 offsets into the file's text.
 */
export interface FileFacts {
  readonly path: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
  /** All functions of the file; the first is the module itself. */
  readonly functions: readonly FunctionFacts[];
  readonly classes: readonly ClassFacts[];
  readonly types: readonly TypeDeclaration[];
  readonly variables: readonly VariableFacts[];
  readonly exports: readonly ExportFacts[];
  /** Modules re-exported whole: `export * from …`. */
  readonly starExports: readonly string[];
  readonly syntaxErrors: readonly {
    readonly start: number;
    readonly end: number;
    readonly message: string;
  }[];
  readonly acceptances: readonly AcceptanceComment[];
}

/** `// tomograph-accept <rule> -- reason (owner, until 2027-03-31)` on or above the line it covers. */
export interface AcceptanceComment {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly owner?: string;
  readonly until?: string;
  /** The zero-based line whose findings it covers. */
  readonly line: number;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export type VariableKind = 'const' | 'let' | 'param' | 'function' | 'class' | 'import' | 'enum' | 'catch';

export interface VariableFacts extends Range {
  readonly name: string;
  readonly kind: VariableKind;
  /** The function whose scope holds it; 0 is the module. */
  readonly owner: number;
  type?: TypeExpression;
  /** What the variable is, for functions, classes and imports. */
  function?: number;
  class?: number;
  import?: ImportFacts;
  /** The initialiser of a module-level constant, for schema readers. */
  initialiser?: Expression;
  /** Category from a `@personal` tag. */
  personal?: string;
}

export interface ImportFacts {
  readonly module: string;
  /** The exported name, `default`, or `*` for the whole module. */
  readonly name: string;
}

export interface ExportFacts {
  readonly name: string;
  /** A local variable or type of this name, … */
  readonly local?: string;
  /** It is known by name as a type; what it is as a value is evaluated. */
  readonly typeOnly?: boolean;
  /** … or a name of another module (`*` for the module itself). */
  readonly from?: ImportFacts;
}

export interface ParameterFacts extends Range {
  readonly pattern: Pattern;
  readonly type?: TypeExpression;
  /** A comment says what type it is, which nothing has checked. */
  readonly described?: boolean;
  readonly initialiser?: Expression;
  readonly rest: boolean;
  readonly decorators: readonly Expression[];
  /** `constructor(private readonly repo: Repository)` declares a field. */
  readonly property: boolean;
}

/** One of several signatures of a function. */
export interface SignatureFacts {
  readonly parameters: readonly TypeExpression[];
  readonly result: TypeExpression;
}

export type FunctionKind = 'module' | 'function' | 'method' | 'constructor' | 'getter' | 'setter';

export interface FunctionFacts extends Range {
  readonly index: number;
  readonly name: string;
  readonly kind: FunctionKind;
  /** The function it is written in; 0 is the module. */
  readonly owner: number;
  /** The class it is a member of. */
  readonly class?: number;
  readonly static: boolean;
  /**
   * A unit is summarised once for all its callers; other functions (callbacks, nested functions) are evaluated where
   * they are called, with the variables they capture.
   */
  readonly unit: boolean;
  readonly async: boolean;
  readonly generator: boolean;
  readonly typeParameters: readonly string[];
  /** It looks at what it was called with as a whole. */
  readonly usesArguments?: boolean;
  /** What its overloads say, in their order. */
  readonly overloads?: readonly SignatureFacts[];
  readonly returnType?: TypeExpression;
  /** What it says of an argument by being true: `owner is Person`; or, for an assertion, by returning at all. */
  readonly guards?: { readonly parameter: number; readonly type: TypeExpression; readonly asserts: boolean };
  readonly parameters: readonly ParameterFacts[];
  readonly body: readonly Statement[];
  /** Variables of enclosing functions (not of the module) that it reads or writes. */
  readonly captures: readonly number[];
  readonly decorators: readonly Expression[];
}

export interface ClassFacts extends Range {
  readonly index: number;
  readonly name: string;
  readonly typeParameters: readonly string[];
  readonly typeDefaults?: TypeDefaults;
  readonly extends?: Expression;
  readonly extendsType?: TypeExpression;
  readonly implements: readonly TypeExpression[];
  readonly members: readonly ClassMember[];
  readonly decorators: readonly Expression[];
}

export interface ClassMember extends Range {
  readonly name: string;
  readonly static: boolean;
  readonly kind: 'field' | 'method' | 'getter' | 'setter' | 'constructor';
  readonly type?: TypeExpression;
  readonly optional: boolean;
  readonly initialiser?: Expression;
  readonly function?: number;
  readonly decorators: readonly Expression[];
  readonly personal?: string;
}

/** What type parameters stand for when no argument is given, by their names. */
export type TypeDefaults = Readonly<Record<string, TypeExpression>>;

export interface TypeDeclaration extends Range {
  readonly name: string;
  readonly kind: 'interface' | 'alias' | 'enum';
  readonly typeParameters: readonly string[];
  readonly typeDefaults?: TypeDefaults;
  /** The module that it adds to (`declare module 'express' { … }`); `global` for the globals. */
  readonly augments?: string;
  readonly extends: readonly TypeExpression[];
  /** The object type of an interface, the right-hand side of an alias; nothing for an enum. */
  readonly type?: TypeExpression;
}

// ---------------------------------------------------------------------------------------------------------- types

export type TypeExpression =
  | { readonly kind: 'primitive'; readonly name: PrimitiveName }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | {
      readonly kind: 'reference';
      readonly name: readonly string[];
      readonly arguments: readonly TypeExpression[];
    }
  | {
      readonly kind: 'import';
      readonly module: string;
      readonly name: readonly string[];
      readonly arguments: readonly TypeExpression[];
    }
  | { readonly kind: 'object'; readonly members: readonly TypeMember[]; readonly index?: TypeExpression }
  | { readonly kind: 'array'; readonly element: TypeExpression }
  | { readonly kind: 'tuple'; readonly elements: readonly TypeExpression[] }
  | { readonly kind: 'union'; readonly types: readonly TypeExpression[] }
  | { readonly kind: 'intersection'; readonly types: readonly TypeExpression[] }
  | {
      readonly kind: 'function';
      readonly typeParameters: readonly string[];
      readonly parameters: readonly TypeExpression[];
      readonly result: TypeExpression;
    }
  | { readonly kind: 'keyof'; readonly type: TypeExpression }
  | { readonly kind: 'indexed'; readonly object: TypeExpression; readonly index: TypeExpression }
  | { readonly kind: 'typeof'; readonly expression: Expression }
  | {
      readonly kind: 'mapped';
      readonly parameter: string;
      readonly keys: TypeExpression;
      /** What becomes of each key: `as` in a mapped type. */
      readonly rename?: TypeExpression;
      readonly value: TypeExpression;
    }
  | {
      readonly kind: 'conditional';
      readonly check: TypeExpression;
      readonly extends: TypeExpression;
      readonly whenTrue: TypeExpression;
      readonly whenFalse: TypeExpression;
    }
  /** `get${K}`: texts with types in between. */
  | { readonly kind: 'template'; readonly parts: readonly (string | TypeExpression)[] }
  /** A name for a part of a type, in the `extends` of a conditional type. */
  | { readonly kind: 'infer'; readonly name: string };

export type PrimitiveName =
  | 'string'
  | 'number'
  | 'boolean'
  | 'bigint'
  | 'symbol'
  | 'null'
  | 'undefined'
  | 'void'
  | 'never'
  | 'any'
  | 'unknown'
  | 'object'
  | 'date';

export interface TypeMember extends Range {
  readonly name: string;
  readonly type: TypeExpression;
  readonly optional: boolean;
  readonly method: boolean;
  readonly personal?: string;
}

// ---------------------------------------------------------------------------------------------------- expressions

export type Expression = ExpressionNode & Range;

export type ExpressionNode =
  | { readonly kind: 'constant'; readonly value: string | number | boolean | null | undefined }
  | { readonly kind: 'variable'; readonly variable: number }
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'this' }
  | { readonly kind: 'super' }
  | {
      readonly kind: 'member';
      readonly object: Expression;
      readonly name: string;
      readonly nameStart: number;
    }
  | { readonly kind: 'index'; readonly object: Expression; readonly key: Expression }
  | {
      readonly kind: 'call';
      readonly callee: Expression;
      readonly arguments: readonly Expression[];
      readonly construct: boolean;
      readonly typeArguments: readonly TypeExpression[];
    }
  | { readonly kind: 'object'; readonly properties: readonly ObjectProperty[] }
  | { readonly kind: 'array'; readonly elements: readonly Expression[] }
  | { readonly kind: 'spread'; readonly operand: Expression }
  | { readonly kind: 'template'; readonly parts: readonly (string | Expression)[] }
  | {
      readonly kind: 'binary';
      readonly operator: 'arithmetic' | 'add' | 'compare';
      /** Which comparison, for those whose outcome a constant may decide. */
      readonly comparison?: 'same' | 'different' | 'in' | 'instance';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'choice'; readonly test?: Expression; readonly branches: readonly Expression[] }
  | { readonly kind: 'sequence'; readonly expressions: readonly Expression[] }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'typeof'; readonly operand: Expression }
  | {
      readonly kind: 'assign';
      readonly target: Pattern;
      readonly value: Expression;
      readonly compound: boolean;
    }
  | { readonly kind: 'function'; readonly function: number }
  | { readonly kind: 'class'; readonly class: number }
  | { readonly kind: 'await'; readonly operand: Expression }
  | { readonly kind: 'yield'; readonly operand?: Expression; readonly delegate: boolean }
  | {
      readonly kind: 'cast';
      readonly operand: Expression;
      readonly type: TypeExpression;
      readonly satisfies: boolean;
    }
  | { readonly kind: 'import'; readonly module: string }
  | {
      readonly kind: 'jsx';
      readonly component?: Expression;
      readonly tag: string;
      readonly attributes: readonly ObjectProperty[];
      readonly children: readonly Expression[];
    };

export type ObjectProperty =
  | {
      readonly kind: 'property';
      readonly name: string;
      readonly value: Expression;
      /** Reading it runs the function that its value is. */
      readonly getter?: boolean;
    }
  | { readonly kind: 'computed'; readonly key: Expression; readonly value: Expression }
  | { readonly kind: 'spread'; readonly value: Expression };

/** The target of a declaration, a parameter or an assignment. */
export type Pattern =
  | ({ readonly kind: 'variable'; readonly variable: number; readonly initialiser?: Expression } & Range)
  | ({ readonly kind: 'place'; readonly place: Expression; readonly initialiser?: Expression } & Range)
  | ({
      readonly kind: 'object';
      readonly properties: readonly {
        readonly name?: string;
        readonly key?: Expression;
        readonly target: Pattern;
        readonly start: number;
        readonly end: number;
      }[];
      readonly rest?: Pattern;
      readonly initialiser?: Expression;
    } & Range)
  | ({
      readonly kind: 'array';
      readonly elements: readonly (Pattern | undefined)[];
      readonly rest?: Pattern;
      readonly initialiser?: Expression;
    } & Range);

// ----------------------------------------------------------------------------------------------------- statements

export type Statement =
  | { readonly kind: 'expression'; readonly expression: Expression }
  | {
      readonly kind: 'declare';
      readonly target: Pattern;
      readonly type?: TypeExpression;
      readonly value?: Expression;
    }
  | {
      readonly kind: 'if';
      readonly test: Expression;
      readonly whenTrue: readonly Statement[];
      readonly whenFalse: readonly Statement[];
    }
  | {
      readonly kind: 'loop';
      readonly before: readonly Statement[];
      readonly test?: Expression;
      readonly body: readonly Statement[];
      readonly update?: Expression;
    }
  | {
      readonly kind: 'each';
      readonly target: Pattern;
      readonly over: Expression;
      readonly keys: boolean;
      readonly body: readonly Statement[];
    }
  | { readonly kind: 'return'; readonly value?: Expression }
  /** The rest of the loop's body is left out. */
  | { readonly kind: 'continue' }
  | { readonly kind: 'throw'; readonly value: Expression }
  | {
      readonly kind: 'try';
      readonly body: readonly Statement[];
      readonly parameter?: Pattern;
      readonly handler?: readonly Statement[];
      readonly finaliser: readonly Statement[];
    }
  | {
      readonly kind: 'switch';
      readonly on: Expression;
      readonly cases: readonly {
        readonly test?: Expression;
        readonly body: readonly Statement[];
        /** It does not leave the switch by itself, so that the next case follows. */
        readonly falls: boolean;
      }[];
    }
  | { readonly kind: 'block'; readonly body: readonly Statement[] }
  | { readonly kind: 'class'; readonly class: number }
  | { readonly kind: 'export'; readonly value: Expression };
