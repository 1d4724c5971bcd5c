import type { VariableFacts, VariableKind } from './ir.js';

/** One lexical scope; `functionIndex` is the function whose frame holds its variables. */
export interface Scope {
  readonly parent: Scope | undefined;
  readonly functionIndex: number;
  readonly names: Map<string, number>;
  readonly typeNames: Set<string>;
}

/** The scopes and variables of a file under construction. */
export class Scopes {
  readonly variables: VariableFacts[] = [];
  readonly #captures = new Map<number, Set<number>>();
  readonly #owners: number[] = [];
  current: Scope = { parent: undefined, functionIndex: 0, names: new Map(), typeNames: new Set() };

  /** Tells which function a function is written in, so that captures can be followed outwards. */
  setOwner(functionIndex: number, owner: number): void {
    this.#owners[functionIndex] = owner;
  }

  /** Runs `body` in a new scope of the given function. */
  within<T>(functionIndex: number, body: () => T): T {
    const outer = this.current;
    this.current = { parent: outer, functionIndex, names: new Map(), typeNames: new Set() };
    try {
      return body();
    } finally {
      this.current = outer;
    }
  }

  /** Declares a variable in the current scope; a second declaration of the same name (`var`, overloads) is the first. */
  declare(name: string, kind: VariableKind, start: number, end: number, scope: Scope = this.current): number {
    const known = scope.names.get(name);
    if (known !== undefined) {
      const variable = this.variables[known];
      if (variable !== undefined && variable.start === start) return known;
      if (kind === 'function' || kind === 'let') return known;
    }
    const index = this.variables.length;
    this.variables.push({ name, kind, owner: scope.functionIndex, start, end });
    scope.names.set(name, index);
    return index;
  }

  /** The variable that a name means here, or nothing for a global; records captures on the way. */
  resolve(name: string): number | undefined {
    for (let scope: Scope | undefined = this.current; scope !== undefined; scope = scope.parent) {
      const index = scope.names.get(name);
      if (index === undefined) continue;
      this.#recordCapture(index);
      return index;
    }
    return undefined;
  }

  capturesOf(functionIndex: number): number[] {
    return [...(this.#captures.get(functionIndex) ?? [])].sort((a, b) => a - b);
  }

  #recordCapture(index: number): void {
    const owner = this.variables[index]?.owner ?? 0;
    if (owner === 0) return;
    for (
      let reader = this.current.functionIndex;
      reader !== owner && reader !== 0;
      reader = this.#owners[reader] ?? 0
    ) {
      let captures = this.#captures.get(reader);
      if (captures === undefined) this.#captures.set(reader, (captures = new Set()));
      captures.add(index);
    }
  }
}
