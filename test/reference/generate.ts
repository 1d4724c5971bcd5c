import { Random } from './random.js';

/** A piece of a program: a line, or the head of a block with what is in it. Whole pieces can be left out. */
export interface Piece {
  readonly head: string;
  readonly body?: readonly Piece[];
  readonly tail?: string;
}

/** A program of several files, each a list of pieces. */
export type RandomProgram = readonly { readonly path: string; readonly pieces: readonly Piece[] }[];

/** What the code may hold in a variable: a text, a record of texts, a list of texts, or a function of a text. */
type Kind = 'text' | 'record' | 'person' | 'list' | 'function' | 'box';

interface Variable {
  readonly name: string;
  readonly kind: Kind;
  readonly isMutable?: boolean;
}

interface Helper {
  readonly name: string;
  readonly file: number;
  readonly parameters: readonly Kind[];
  readonly result: Kind | undefined;
}

const FIELDS = ['alpha', 'beta'] as const;
const PERSONAL = ['email', 'phone', 'iban', 'plan'] as const;
const PERSON = '{ email: string; phone: string; iban: string; plan: string }';
const TYPES: Readonly<Record<Kind, string>> = {
  text: 'string',
  record: '{ alpha: string; beta: string }',
  person: PERSON,
  list: 'string[]',
  function: '(part: string) => string',
  box: 'Box',
};

const BOX: Piece = {
  head: 'export class Box {',
  body: [
    { head: 'constructor(private held: string) {}' },
    { head: 'put(part: string): void { this.held = part; }' },
    { head: 'get(): string { return this.held; }' },
    { head: 'show(): void { console.log(this.held); }' },
  ],
  tail: '}',
};

/** Makes the program of a seed. Names are such that only the fields of a person say what they hold. */
export function generate(seed: number): RandomProgram {
  return new Generator(new Random(seed)).program();
}

class Generator {
  readonly #helpers: Helper[] = [];
  #names = 0;
  #file = 0;
  #depth = 0;
  /** What the function that is being written returns. */
  #result: Kind | undefined;
  /** A variable of the last file. It takes on fields of persons only: what has been kept is never kept again. */
  #state: Variable | undefined;
  #variables: Variable[] = [];

  constructor(private readonly random: Random) {}

  program(): RandomProgram {
    const files = 1 + this.random.below(3);
    const pieces = Array.from({ length: files }, (_, file) => {
      this.#file = file;
      return this.#fileOf(file, file === files - 1);
    });
    return pieces.map((own, file) => ({
      path: `file${file}.ts`,
      pieces: [...this.#imports(file, own), ...own],
    }));
  }

  #imports(file: number, own: readonly Piece[]): Piece[] {
    const text = own.map(textOf).join('\n');
    const isUsed = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(text);
    const imports = [
      ...(isUsed('axios') ? [`import axios from 'axios';`] : []),
      ...(isUsed('createHmac') ? [`import { createHmac } from 'node:crypto';`] : []),
      ...(isUsed('Box') && file > 0 ? [`import { Box } from './file0.js';`] : []),
      ...this.#helpers
        .filter((helper) => helper.file < file && isUsed(helper.name))
        .map((helper) => `import { ${helper.name} } from './file${helper.file}.js';`),
    ];
    return imports.map((head) => ({ head }));
  }

  #fileOf(file: number, isLast: boolean): Piece[] {
    const pieces: Piece[] = file === 0 ? [BOX] : [];
    const state: Variable = { name: this.#name('kept'), kind: 'text' };
    const hasState = isLast && this.random.chance(0.5);
    if (hasState) pieces.push({ head: `let ${state.name} = '';` });
    const helpers = 1 + this.random.below(2);
    for (let index = 0; index < helpers; index++) pieces.push(this.#helper());
    const entries = isLast ? 1 + this.random.below(2) : 0;
    if (hasState) this.#state = state;
    for (let index = 0; index < entries; index++) pieces.push(this.#entry(hasState ? [state] : []));
    return pieces;
  }

  #name(stem: string): string {
    return `${stem}${this.#names++}`;
  }

  // ------------------------------------------------------------------------------------------------- functions

  #helper(): Piece {
    const { random } = this;
    const name = this.#name('pass');
    const kinds: readonly Kind[] = ['text', 'text', 'record', 'person', 'list', 'function', 'box'];
    const parameters = Array.from({ length: 1 + random.below(2) }, () => random.pick(kinds));
    const result = random.chance(0.3) ? undefined : random.pick(['text', 'text', 'record', 'list'] as const);
    const variables = parameters.map((kind): Variable => ({ name: this.#name('given'), kind }));
    const list = variables.map(({ name: own, kind }) => `${own}: ${TYPES[kind]}`).join(', ');
    this.#variables = variables;
    this.#result = result;
    const body = this.#block(1 + random.below(3));
    if (result !== undefined) body.push({ head: `return ${this.#expression(result)};` });
    const helper: Helper = { name, file: this.#file, parameters, result };
    this.#helpers.push(helper);
    return {
      head: `export function ${name}(${list})${result === undefined ? ': void' : ''} {`,
      body,
      tail: '}',
    };
  }

  #entry(around: readonly Variable[]): Piece {
    const name = this.#name('start');
    this.#variables = [...around, { name: 'person', kind: 'person' }];
    this.#result = undefined;
    return {
      head: `export function ${name}(person: ${PERSON}): void {`,
      body: this.#block(3 + this.random.below(4)),
      tail: '}',
    };
  }

  // ------------------------------------------------------------------------------------------------- statements

  #block(length: number): Piece[] {
    const outer = this.#variables;
    this.#variables = [...outer];
    this.#depth++;
    const pieces = Array.from({ length }, () => this.#statement());
    this.#depth--;
    if (this.#depth > 0) this.#variables = outer;
    return pieces;
  }

  #inner(head: string, tail = '}'): Piece {
    return { head, body: this.#block(1 + this.random.below(2)), tail };
  }

  #statement(): Piece {
    const { random } = this;
    const isDeep = this.#depth > 2;
    const choice = random.below(isDeep ? 15 : 22);
    switch (choice) {
      case 0:
      case 1:
      case 2:
        return this.#sink();
      case 3:
      case 4:
        return this.#declaration();
      case 5:
        return this.#assignment();
      case 6:
        return this.#fieldWrite();
      case 7:
        return this.#call();
      case 8:
        return this.#destructuring();
      case 9:
        return this.#listWrite();
      case 10:
        return this.#boxWrite();
      case 11:
        return this.#personWrite();
      case 12:
        return this.#optional();
      case 13:
        return this.#listOfFunctions();
      case 14:
        return this.#factory();
      case 15:
      case 16:
        return this.#inner(`if (${this.#test()}) {`);
      case 17:
        return {
          head: `if (${this.#test()}) {`,
          body: this.#block(1),
          tail: `} else { ${textOf(this.#statementWithin())} }`,
        };
      case 18: {
        const [list] = this.#of('list');
        const name = this.#name('item');
        const over = list?.name ?? this.#expression('list');
        return this.#withVariable({ name, kind: 'text' }, `for (const ${name} of ${over}) {`);
      }
      case 19:
        return {
          head: 'try {',
          body: this.#block(2),
          tail: `} catch { ${textOf(this.#statementWithin())} }`,
        };
      case 20:
        return this.random.chance(0.5) ? this.#closure() : this.#early();
      default:
        return this.#inner(`while (${this.#test()}) {`);
    }
  }

  #statementWithin(): Piece {
    const outer = this.#variables;
    this.#variables = [...outer];
    const piece = this.random.chance(0.5) ? this.#sink() : this.#assignment();
    this.#variables = outer;
    return piece;
  }

  #withVariable(variable: Variable, head: string): Piece {
    const outer = this.#variables;
    this.#variables = [...outer, variable];
    const piece = this.#inner(head);
    this.#variables = outer;
    return piece;
  }

  #test(): string {
    return this.random.pick(['Math.random() > 0.5', 'Date.now() > 7', 'Math.random() < 0.1']);
  }

  #sink(): Piece {
    const kind = this.random.pick(['text', 'text', 'text', 'record', 'list'] as const);
    const value = this.#expression(kind);
    return {
      head: this.random.pick([
        `console.log(${value});`,
        `console.log(${value});`,
        `void axios.post('https://api.example.org/x', ${value});`,
        `localStorage.setItem('draft', ${kind === 'text' ? value : `JSON.stringify(${value})`});`,
      ]),
    };
  }

  #declaration(): Piece {
    const kind = this.random.pick(['text', 'text', 'record', 'record', 'list', 'function', 'box'] as const);
    const isMutable = this.random.chance(0.5);
    const name = this.#name('x');
    const head = `${isMutable ? 'let' : 'const'} ${name} = ${this.#expression(kind)};`;
    this.#variables.push({ name, kind, isMutable });
    return { head };
  }

  #assignment(): Piece {
    const [person] = this.#of('person');
    if (this.#state !== undefined && person !== undefined && this.random.chance(0.3))
      return { head: `${this.#state.name} = ${person.name}.${this.random.pick(PERSONAL)};` };
    const targets = this.#variables.filter(({ isMutable }) => isMutable === true);
    if (targets.length === 0) return this.#declaration();
    const { name, kind } = this.random.pick(targets);
    return { head: `${name} = ${this.#expression(kind)};` };
  }

  #fieldWrite(): Piece {
    const [record] = this.#of('record');
    if (record === undefined) return this.#declaration();
    return { head: `${record.name}.${this.random.pick(FIELDS)} = ${this.#expression('text')};` };
  }

  #listWrite(): Piece {
    const [list] = this.#of('list');
    return list === undefined
      ? this.#declaration()
      : { head: `${list.name}.push(${this.#expression('text')});` };
  }

  #boxWrite(): Piece {
    const [box] = this.#of('box');
    if (box === undefined) return this.#declaration();
    return {
      head: this.random.pick([`${box.name}.put(${this.#expression('text')});`, `${box.name}.show();`]),
    };
  }

  #optional(): Piece {
    const { head } = this.#assignment();
    return /^(let|const) /.test(head)
      ? { head }
      : { head: `${this.#test()} && (${head.replace(/;$/, '')});` };
  }

  #personWrite(): Piece {
    const [person] = this.#of('person');
    return person === undefined
      ? this.#declaration()
      : { head: `${person.name}.${this.random.pick(PERSONAL)} = '';` };
  }

  /** A function may be left in the middle. */
  #early(): Piece {
    const result = this.#result;
    const body = [
      ...this.#block(1),
      { head: result === undefined ? 'return;' : `return ${this.#expression(result)};` },
    ];
    return { head: `if (${this.#test()}) {`, body, tail: '}' };
  }

  #listOfFunctions(): Piece {
    const name = this.#name('list');
    const part = this.#name('part');
    const each = this.#name('each');
    const outer = this.#variables;
    this.#variables = [...outer, { name: part, kind: 'text' }];
    const sink = this.#sink().head.replace(/;$/, '');
    this.#variables = outer;
    return {
      head: `const ${name}: ((part: string) => void)[] = [];`,
      body: [
        { head: `${name}.push((${part}) => ${sink});` },
        { head: `${name}.forEach((${each}) => ${each}(${this.#expression('text')}));` },
      ],
      tail: '',
    };
  }

  /** Two records that one function makes. */
  #factory(): Piece {
    const [make, part, one, other] = ['make', 'part', 'x', 'x'].map((stem) => this.#name(stem));
    const calls = [one, other].map(
      (name) => `const ${name ?? ''} = ${make ?? ''}(${this.#expression('text')});`,
    );
    this.#variables.push({ name: one ?? '', kind: 'record' }, { name: other ?? '', kind: 'record' });
    return {
      head: `const ${make ?? ''} = (${part ?? ''}: string) => ({ alpha: ${part ?? ''}, beta: '' });`,
      body: calls.map((head) => ({ head })),
      tail: '',
    };
  }

  #destructuring(): Piece {
    const [record] = this.random.chance(0.5) ? this.#of('record') : this.#of('person');
    if (record === undefined) return this.#declaration();
    const field = this.random.pick<string>(record.kind === 'record' ? FIELDS : PERSONAL);
    const name = this.#name('x');
    const rest = this.random.chance(0.3) ? this.#name('rest') : undefined;
    this.#variables.push({ name, kind: 'text' });
    if (rest !== undefined) this.#variables.push({ name: rest, kind: record.kind });
    return {
      head: `const { ${field}: ${name}${rest === undefined ? '' : `, ...${rest}`} } = ${record.name};`,
    };
  }

  #call(): Piece {
    const helpers = this.#helpers.filter(({ file }) => file <= this.#file);
    if (helpers.length === 0) return this.#sink();
    const helper = this.random.pick(helpers);
    return { head: `${this.#callOf(helper)};` };
  }

  #callOf({ name, parameters }: Helper): string {
    return `${name}(${parameters.map((kind) => this.#expression(kind)).join(', ')})`;
  }

  #closure(): Piece {
    const name = this.#name('make');
    const part = this.#name('part');
    const outer = this.#variables;
    const around = this.#result;
    this.#variables = [...outer, { name: part, kind: 'text' }];
    this.#result = 'text';
    const body = [...this.#block(1 + this.random.below(2)), { head: `return ${this.#expression('text')};` }];
    this.#result = around;
    this.#variables = [...outer, { name, kind: 'function' }];
    return { head: `const ${name} = (${part}: string): string => {`, body, tail: '};' };
  }

  // ------------------------------------------------------------------------------------------------- expressions

  /** The variables of a kind in random order. */
  #of(kind: Kind): Variable[] {
    const found = this.#variables.filter((variable) => variable.kind === kind);
    return found.length === 0 ? [] : [this.random.pick(found)];
  }

  #expression(kind: Kind, depth = 0): string {
    const [variable] = this.#of(kind);
    const isShort = depth > 1;
    if (variable !== undefined && (isShort || this.random.chance(0.4))) return variable.name;
    const helpers = this.#helpers.filter(({ file, result }) => file <= this.#file && result === kind);
    if (!isShort && helpers.length > 0 && this.random.chance(0.25)) {
      const { name, parameters } = this.random.pick(helpers);
      return `${name}(${parameters.map((parameter) => this.#expression(parameter, depth + 1)).join(', ')})`;
    }
    switch (kind) {
      case 'text':
        return this.#text(isShort, depth + 1);
      case 'record':
        return this.#record(depth + 1);
      case 'person':
        // A person's fields hold what they are called.
        return variable === undefined
          ? `{ email: '', phone: '', iban: '', plan: ${this.#expression('text', depth + 1)} }`
          : `{ ...${variable.name}, ${this.random.pick(PERSONAL)}: '' }`;
      case 'list':
        return this.#list(isShort, depth + 1);
      case 'function':
        return this.#function(depth + 1);
      case 'box':
        return `new Box(${this.#expression('text', depth + 1)})`;
    }
  }

  #text(isShort: boolean, depth: number): string {
    const [person] = this.#of('person');
    const [record] = this.#of('record');
    const [list] = this.#of('list');
    const [box] = this.#of('box');
    const [called] = this.#of('function');
    const text = (): string => this.#expression('text', depth);
    const ways: (() => string)[] = [
      () => `'plain'`,
      ...(person === undefined ? [] : [(): string => `${person.name}.${this.random.pick(PERSONAL)}`]),
      ...(record === undefined ? [] : [(): string => `${record.name}.${this.random.pick(FIELDS)}`]),
      ...(box === undefined ? [] : [(): string => `${box.name}.get()`]),
    ];
    if (!isShort)
      ways.push(
        () => `\`to \${${text()}}\``,
        () => `${text()}.trim()`,
        () => `(${text()} + '!')`,
        () => `(${this.#test()} ? ${text()} : ${text()})`,
        // A constant on the left would decide.
        () => `(${text()} + Date.now() || ${text()})`,
        () => `${text()}.slice(0, 2)`,
        () => `createHmac('sha256', process.env.KEY ?? '').update(${text()}).digest('hex')`,
        () => `JSON.stringify(${this.#expression('record', depth)})`,
        ...(list === undefined
          ? []
          : [(): string => `${list.name}.join(', ')`, (): string => `(${list.name}.at(0) ?? '')`]),
        ...(called === undefined ? [] : [(): string => `${called.name}(${text()})`]),
      );
    return this.random.pick(ways)();
  }

  #record(depth: number): string {
    const [record] = this.#of('record');
    const text = (): string => this.#expression('text', depth);
    if (record !== undefined && this.random.chance(0.3)) return `{ ...${record.name}, beta: ${text()} }`;
    return `{ alpha: ${text()}, beta: ${text()} }`;
  }

  #list(isShort: boolean, depth: number): string {
    const [list] = this.#of('list');
    const text = (): string => this.#expression('text', depth);
    if (isShort || list === undefined || this.random.chance(0.5)) return `[${text()}, ${text()}]`;
    const name = this.#name('item');
    const outer = this.#variables;
    this.#variables = [...outer, { name, kind: 'text' }];
    const mapped = `${list.name}.map((${name}) => ${text()})`;
    this.#variables = outer;
    return this.random.pick([
      mapped,
      `${list.name}.filter((${name}) => ${name} !== '')`,
      `[...${list.name}, ${text()}]`,
    ]);
  }

  #function(depth: number): string {
    const name = this.#name('part');
    const outer = this.#variables;
    this.#variables = [...outer, { name, kind: 'text' }];
    const made = `(${name}: string) => ${this.#expression('text', depth)}`;
    this.#variables = outer;
    return made;
  }
}

export function textOf({ head, body, tail }: Piece): string {
  if (body === undefined) return head;
  return [
    head,
    ...body.map(textOf).flatMap((text) => text.split('\n').map((line) => `  ${line}`)),
    tail,
  ].join('\n');
}

/** The sources of a program. */
export function sourcesOf(program: RandomProgram): { path: string; text: string }[] {
  return program.map(({ path, pieces }) => ({ path, text: `${pieces.map(textOf).join('\n')}\n` }));
}
