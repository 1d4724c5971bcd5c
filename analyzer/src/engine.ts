import type { FileFacts } from './facts/ir.js';
import { lowerFile } from './facts/lower-file.js';
import { judge } from './findings/judge.js';
import { compareLocations, Locator } from './findings/locations.js';
import { Program } from './link/program.js';
import { TypeResolver } from './types/resolve-types.js';
import { SchemaIndex } from './types/schemas/index.js';
import type { SchemaReaders } from './types/schemas/readers.js';
import { Inquiry } from './flows/evaluate/inquiry.js';
import { DEFAULT_BOUNDS } from './flows/solve/bounds.js';
import { Solver, type Note, type SolverResult } from './flows/solve/solver.js';
import type { OracleFailure, TypeOracle } from './oracle/oracle.js';
import { createProblem } from './project/problems.js';
import { createKnowledge, type Knowledge, type LibraryIndex } from './knowledge/index.js';
import type { Analysis, BlindSpot, Problem } from './result.js';
import type { Compiler, DataAt, ProjectInput, Session, SourceText } from './session.js';

/**
 * Opens a session: the engine with its input. The engine reads no files and keeps no state but this session's, so the
 * same input gives the same result.
 *
 * @param libraries what is known of libraries, instead of the built-in models and the project's own
 */
export function createSession(compiler: Compiler, input: ProjectInput, libraries?: LibraryIndex): Session {
  return new EngineSession(compiler, input, libraries);
}

interface CachedFacts {
  readonly text: string;
  readonly facts: FileFacts;
}

interface Solved {
  readonly analysis: Analysis;
  readonly program: Program;
  readonly notes: readonly Note[];
}

interface KeptKnowledge {
  readonly own: ProjectInput['config']['knowledge'];
  readonly packages: ProjectInput['modules']['packages'];
  readonly knowledge: Knowledge;
}

class EngineSession implements Session {
  readonly #facts = new Map<string, CachedFacts>();
  readonly #sources = new Map<string, SourceText>();
  #input: ProjectInput;
  #solved: Solved | undefined;
  #knowledge: KeptKnowledge | undefined;
  #oracle: TypeOracle | undefined;

  constructor(
    private readonly compiler: Compiler,
    input: ProjectInput,
    private readonly libraries: LibraryIndex | undefined,
  ) {
    this.#input = input;
    this.update(input);
  }

  update(input: ProjectInput): void {
    this.#input = input;
    this.#sources.clear();
    for (const source of input.sources) this.#sources.set(source.path, source);
    for (const path of this.#facts.keys()) if (!this.#sources.has(path)) this.#facts.delete(path);
    this.#solved = undefined;
  }

  consult(oracle: TypeOracle | undefined): void {
    if (this.#oracle === oracle) return;
    this.#oracle = oracle;
    this.#solved = undefined;
  }

  change(source: SourceText): void {
    if (this.#sources.get(source.path)?.text === source.text) return;
    this.#sources.set(source.path, source);
    this.#solved = undefined;
  }

  remove(path: string): void {
    if (!this.#sources.delete(path)) return;
    this.#facts.delete(path);
    this.#solved = undefined;
  }

  analyse(): Analysis {
    return this.#solve().analysis;
  }

  dataAt(path: string, offset: number): DataAt[] {
    const { program, notes } = this.#solve();
    const file = program.fileAt(path);
    if (file === undefined) return [];
    const locator = new Locator(program);
    const places = new Map<string, DataAt & { width: number }>();
    for (const note of notes) {
      if (note.site.file !== file.index || offset < note.site.start || offset > note.site.end) continue;
      const key = `${note.site.start}:${note.site.end}`;
      const { own, label } = this.#knowledgeOf(this.#input).categoryOf(note.category);
      const category = {
        category: note.category,
        certainty: note.certainty,
        ...(own && { label }),
      };
      const known = places.get(key);
      const categories = known === undefined ? [category] : [...known.categories, category];
      places.set(key, {
        location: locator.locate(note.site),
        expression: note.expression,
        categories,
        width: note.site.end - note.site.start,
      });
    }
    return [...places.values()].sort((a, b) => a.width - b.width).map(({ width: _width, ...data }) => data);
  }

  #solve(): Solved {
    if (this.#solved !== undefined) return this.#solved;
    const paths = [...this.#sources.keys()].sort();
    const files = paths.map((path) => this.#factsOf(this.#sources.get(path) as SourceText));
    const program = new Program(files, this.#input.modules);
    const known = this.#knowledgeOf(this.#input);
    const knowledge = this.libraries === undefined ? known : { ...known, libraries: this.libraries };
    const schemas = new SchemaIndex(program, this.#input.schemas);
    const { result, failures } = solveProgram(program, schemas, knowledge, this.#oracle);
    const { flows, findings } = judge(result.flows, program, this.#input.config, knowledge.categoryOf);
    const locator = new Locator(program);
    const analysis: Analysis = {
      findings,
      flows,
      blindSpots: [...syntaxBlindSpots(files, locator, program), ...distinctBlindSpots(result, locator)].sort(
        (a, b) => compareLocations(a.location, b.location),
      ),
      problems: [
        ...this.#input.problems,
        ...syntaxProblems(files, locator, program),
        ...schemas.problems,
        ...failures.map(({ reason, file, detail }) => createProblem(reason, file, detail)),
      ],
      stats: {
        files: files.length,
        lines: files.reduce((sum, file) => sum + file.lineStarts.length, 0),
        functions: result.functions,
      },
      ...(this.#input.config.annex && { annex: this.#input.config.annex }),
      ...(this.#input.config.evidence && { evidence: this.#input.config.evidence }),
    };
    this.#solved = { analysis, program, notes: result.notes };
    return this.#solved;
  }

  /** What is looked up, with the memories of its look-ups, is kept as long as what it depends on is the same. */
  #knowledgeOf({ config, modules }: ProjectInput): Knowledge {
    const known = this.#knowledge;
    if (known?.own === config.knowledge && known?.packages === modules.packages) return known.knowledge;
    const knowledge = createKnowledge(config.knowledge, modules.packages);
    this.#knowledge = { own: config.knowledge, packages: modules.packages, knowledge };
    return knowledge;
  }

  #factsOf(source: SourceText): FileFacts {
    const cached = this.#facts.get(source.path);
    if (cached?.text === source.text) return cached.facts;
    const facts = lowerWithinStack(this.compiler, source);
    this.#facts.set(source.path, { text: source.text, facts });
    return facts;
  }
}

/** Code that is nested deeper than the parser's stack reaches counts as a file with a syntax error. */
function lowerWithinStack(compiler: Compiler, source: SourceText): FileFacts {
  try {
    return lowerFile(compiler, source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const empty = lowerFile(compiler, { path: source.path, text: '' });
    const message = 'The code is nested too deeply to be parsed.';
    return { ...empty, syntaxErrors: [{ start: 0, end: 0, message }] };
  }
}

function solveProgram(
  program: Program,
  schemas: SchemaIndex,
  knowledge: Knowledge,
  oracle: TypeOracle | undefined,
): { readonly result: SolverResult; readonly failures: readonly OracleFailure[] } {
  const types = new TypeResolver(program, schemas satisfies SchemaReaders);
  const { libraries, classify } = knowledge;
  const solver = new Solver(program, types, schemas, libraries, classify, DEFAULT_BOUNDS);
  if (oracle !== undefined) solver.inquiry = new Inquiry(solver.dependencies, oracle);
  const result = solver.solve();
  return { result, failures: solver.inquiry?.failures ?? [] };
}

function distinctBlindSpots(result: SolverResult, locator: Locator): BlindSpot[] {
  const distinct = new Map<string, BlindSpot>();
  for (const spot of result.blindSpots) {
    const key = `${spot.kind}|${spot.site.file}|${spot.site.start}|${spot.subject}`;
    const categories = [...new Set([...(distinct.get(key)?.categories ?? []), ...spot.categories])].sort();
    distinct.set(key, {
      kind: spot.kind,
      location: locator.locate(spot.site),
      subject: spot.subject,
      ...(spot.member !== undefined && { member: spot.member }),
      ...(categories.length > 0 && { categories }),
    });
  }
  return [...distinct.values()];
}

function syntaxBlindSpots(files: readonly FileFacts[], locator: Locator, program: Program): BlindSpot[] {
  return files.flatMap((file) => {
    const [first] = file.syntaxErrors;
    const index = program.fileAt(file.path)?.index;
    return first === undefined || index === undefined
      ? []
      : [
          {
            kind: 'syntax-error' as const,
            location: locator.locate({ file: index, start: first.start, end: first.end }),
            subject: first.message,
          },
        ];
  });
}

function syntaxProblems(files: readonly FileFacts[], locator: Locator, program: Program): Problem[] {
  return files.flatMap((file) => {
    const [first] = file.syntaxErrors;
    const index = program.fileAt(file.path)?.index;
    if (first === undefined || index === undefined) return [];
    return [
      {
        kind: 'syntax' as const,
        file: file.path,
        location: locator.locate({ file: index, start: first.start, end: first.end }),
        message: first.message,
      },
    ];
  });
}
