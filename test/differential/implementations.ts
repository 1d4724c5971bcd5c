import ts from 'typescript';
import type { CheckedFile } from './checker.js';
import { placeOf } from './engine.js';

/** The members of the project's classes by the members of interfaces and classes that they stand for. */
export class Implementations {
  readonly #places = new Map<ts.Declaration, Set<string>>();

  constructor(files: readonly CheckedFile[]) {
    for (const file of files) {
      const visit = (node: ts.Node): void => {
        if (ts.isClassLike(node)) this.#add(file, node);
        ts.forEachChild(node, visit);
      };
      visit(file.tree);
    }
  }

  /** The places of the bodies that a call of a declared member may lead to, apart from its own. */
  of(declaration: ts.Declaration): ReadonlySet<string> {
    // `send: (mail: Mail) => void` declares its signature one step further in.
    const member = ts.isFunctionTypeNode(declaration) ? declaration.parent : declaration;
    return this.#places.get(member as ts.Declaration) ?? new Set();
  }

  #add(file: CheckedFile, node: ts.ClassLikeDeclaration): void {
    const own = new Map<string, string>();
    for (const member of node.members) {
      const body = bodyOf(member);
      if (body !== undefined && member.name !== undefined)
        own.set(member.name.getText(file.tree), placeOf(file.path, body.getStart(file.tree)));
    }
    for (const ancestor of ancestorsOf(file.checker, node))
      for (const member of membersOf(ancestor)) {
        const place = member.name === undefined ? undefined : own.get(member.name.getText());
        if (place === undefined) continue;
        const known = this.#places.get(member);
        if (known === undefined) this.#places.set(member, new Set([place]));
        else known.add(place);
      }
  }
}

function bodyOf(member: ts.ClassElement): ts.Node | undefined {
  if (ts.isMethodDeclaration(member)) return member.body === undefined ? undefined : member;
  if (!ts.isPropertyDeclaration(member)) return undefined;
  const { initializer } = member;
  const isFunction =
    initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer));
  return isFunction ? initializer : undefined;
}

type Ancestor = ts.ClassLikeDeclaration | ts.InterfaceDeclaration;

function membersOf(ancestor: Ancestor): readonly (ts.ClassElement | ts.TypeElement)[] {
  return ancestor.members;
}

/** What a class or an interface extends and implements, through any number of steps. */
function ancestorsOf(checker: ts.TypeChecker, node: Ancestor, seen = new Set<Ancestor>()): Set<Ancestor> {
  for (const clause of node.heritageClauses ?? [])
    for (const type of clause.types) {
      const symbol = checker.getTypeAtLocation(type).symbol as ts.Symbol | undefined;
      for (const declaration of symbol?.declarations ?? []) {
        const isAncestor = ts.isClassLike(declaration) || ts.isInterfaceDeclaration(declaration);
        if (!isAncestor || seen.has(declaration)) continue;
        seen.add(declaration);
        ancestorsOf(checker, declaration, seen);
      }
    }
  return seen;
}
