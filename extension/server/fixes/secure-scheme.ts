import type ts from 'typescript';
import type { Analysis, Compiler, Finding } from 'tomograph';
import { offsetAt } from '../code-positions.js';
import type { Project } from '../project.js';
import { settles } from './trial.js';
import type { Replacement } from './trial.js';

/** The schemes that have an encrypted twin under the same host and path. */
const SECURE_TWIN: Readonly<Record<string, string>> = { 'http://': 'https://', 'ws://': 'wss://' };
const INSECURE_SCHEME = /^(http|ws):\/\//;

/** Each trial is an analysis; where more literal URLs than this come into question, the person has to look. */
const MAX_TRIALS = 8;

/** What the trials have shown, by analysis: the light bulb asks at every move of the cursor. */
const proposals = new WeakMap<Analysis, Map<Finding, Replacement | undefined>>();

/**
 * Finds the literal URL that makes a transfer unencrypted, and gives it the encrypted scheme.
 *
 * The URL may stand in the call, in a constant beside it or in a module of settings; whichever of them settles the
 * finding is the one. Nearest first: the finding's own file, the files of the path, those that name the recipient.
 */
export function proposeSecureScheme(project: Project, finding: Finding): Replacement | undefined {
  const { analysis } = project;
  if (finding.rule !== 'no-unencrypted-transport' || analysis === undefined) return undefined;
  const known = proposals.get(analysis) ?? new Map<Finding, Replacement | undefined>();
  proposals.set(analysis, known);
  if (!known.has(finding)) known.set(finding, findLiteral(project, finding));
  return known.get(finding);
}

function findLiteral(project: Project, finding: Finding): Replacement | undefined {
  const { compiler } = project;
  if (compiler === undefined) return undefined;
  const hosts = finding.flows.flatMap(({ recipient }) => recipient?.host ?? []);
  let trials = 0;
  for (const file of candidateFiles(project, finding, hosts)) {
    const text = project.textOf(file) ?? '';
    const nearest = file === finding.location.file ? offsetAt(text, finding.location.start) : 0;
    const literals = insecureLiterals(compiler, file, text).filter(
      ({ end }) => hosts.length === 0 || hosts.some((host) => text.startsWith(host, end)),
    );
    literals.sort((one, other) => Math.abs(one.start - nearest) - Math.abs(other.start - nearest));
    for (const literal of literals) {
      if ((trials += 1) > MAX_TRIALS) return undefined;
      if (settles(project, finding, literal)) return literal;
    }
  }
  return undefined;
}

function candidateFiles(
  project: Project,
  { location, flows }: Finding,
  hosts: readonly string[],
): Set<string> {
  const onPath = flows.flatMap((flow) => flow.steps.map((step) => step.location.file));
  return new Set([location.file, ...onPath, ...hosts.flatMap((host) => project.filesWith(`://${host}`))]);
}

/** Replacements of the scheme of every string and template that starts with an unencrypted URL. */
function insecureLiterals(compiler: Compiler, file: string, text: string): Replacement[] {
  if (!/["'`](http|ws):\/\//.test(text)) return [];
  const tree = compiler.createSourceFile(file, text, compiler.ScriptTarget.Latest);
  const found: Replacement[] = [];
  const visit = (node: ts.Node): void => {
    if (compiler.isStringLiteralLike(node) || compiler.isTemplateHead(node)) {
      const scheme = INSECURE_SCHEME.exec(node.text)?.[0];
      const start = node.getStart(tree) + 1;
      // An escape in the scheme would move the offsets; nobody writes one.
      if (scheme !== undefined && text.startsWith(scheme, start)) {
        found.push({ file, start, end: start + scheme.length, text: SECURE_TWIN[scheme] ?? scheme });
      }
    }
    compiler.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
