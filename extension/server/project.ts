import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createSession, loadProject } from 'tomograph';
import type { Analysis, Compiler, DataAt, Finding, ProjectConfig, Session, SourceText } from 'tomograph';
import { relativePath } from './uris.js';

/** Texts of open editors, which win over the files on disk; the key is an absolute path. */
export interface OpenTexts {
  get(file: string): string | undefined;
}

/** One workspace folder as the engine sees it: loaded once, then kept up to date edit by edit. */
export class Project {
  readonly #open: OpenTexts;
  #loaded: LoadedState | undefined;
  #failure: { readonly error: unknown } | undefined;
  #findings: { readonly of: Analysis; readonly byFile: ReadonlyMap<string, readonly Finding[]> } | undefined;

  constructor(
    /**
     * Absolute path of the workspace folder, as the editor has it; the paths of an analysis are relative to it. The
     * loader resolves links in it, the editor does not: paths that meet the editor never come from the loader.
     */
    readonly folder: string,
    open: OpenTexts,
  ) {
    this.#open = open;
  }

  /** Why the folder could not be loaded or analysed. */
  get failure(): { readonly error: unknown } | undefined {
    return this.#failure;
  }

  get config(): ProjectConfig | undefined {
    return this.#loaded?.config;
  }

  /** The compiler that the engine runs on, for whoever has to look at the syntax of a file. */
  get compiler(): Compiler | undefined {
    return this.#loaded?.compiler;
  }

  /** The latest analysis; undefined before the first one and after a failure. */
  get analysis(): Analysis | undefined {
    return this.#loaded?.analysis;
  }

  /** Reads the folder from disk, open editors on top. Facts of files whose text is the same are kept. */
  async load(): Promise<void> {
    try {
      const { compiler, ...input } = await loadProject(this.folder);
      const sources = input.sources.map((source) => this.#withOpenText(source));
      const texts = new Map(sources.map((source) => [source.path, source.text]));
      const previous = this.#loaded;
      const session = previous?.session ?? createSession(compiler, { ...input, sources });
      if (previous) session.update({ ...input, sources });
      this.#loaded = { compiler, session, config: input.config, texts, analysis: previous?.analysis };
      this.#failure = undefined;
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Analyses what has changed since the last call. */
  analyse(): void {
    if (!this.#loaded) return;
    try {
      this.#loaded.analysis = this.#loaded.session.analyse();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The text of a file by its path relative to the root, as it was last analysed. */
  textOf(file: string | undefined): string | undefined {
    return file === undefined ? undefined : this.#loaded?.texts.get(file);
  }

  /** The files, relative to the root and in order, whose text has these characters in it. */
  filesWith(characters: string): string[] {
    return [...(this.#loaded?.texts ?? [])].flatMap(([file, text]) =>
      text.includes(characters) ? [file] : [],
    );
  }

  /** The text of a file by its absolute path. */
  textAt(file: string): string | undefined {
    return this.textOf(this.#pathIn(file));
  }

  /**
   * Takes the current text of a file: the open editor's, or else what is on disk. A file that is gone leaves the
   * analysis; one that the loader did not take is ignored.
   *
   * @returns true when the analysis may change
   */
  async refresh(file: string): Promise<boolean> {
    const known = this.#pathIn(file);
    if (known === undefined || this.textOf(known) === undefined) return false;
    const text = this.#open.get(file) ?? (await readFile(file, 'utf8').catch(() => undefined));
    if (text === undefined) {
      this.#loaded?.session.remove(known);
      this.#loaded?.texts.delete(known);
      return true;
    }
    // The editor may have sent a newer text while the disk was being read.
    return this.#change(known, this.#open.get(file) ?? text);
  }

  /** Takes a new text of an open editor. Returns true when the analysis may change. */
  edit(file: string, text: string): boolean {
    const known = this.#pathIn(file);
    return known !== undefined && this.textOf(known) !== undefined && this.#change(known, text);
  }

  /** The findings of a file, by its absolute path, accepted ones included. */
  findingsOf(file: string): readonly Finding[] {
    const { analysis } = this;
    if (!analysis) return [];
    if (this.#findings?.of !== analysis)
      this.#findings = { of: analysis, byFile: groupByFile(analysis.findings) };
    return this.#findings.byFile.get(this.#pathIn(file) ?? '') ?? [];
  }

  /** The personal data that is read at a position of a file, innermost first. */
  dataAt(file: string, offset: number): DataAt[] {
    const known = this.#pathIn(file);
    return known === undefined ? [] : (this.#loaded?.session.dataAt(known, offset) ?? []);
  }

  /**
   * What the analysis would be with another text of one file. Nothing of it stays: the file has its text back
   * before the call returns.
   */
  analyseWith(file: string, text: string): Analysis | undefined {
    const current = this.textOf(file);
    if (!this.#loaded || current === undefined) return undefined;
    const { session } = this.#loaded;
    try {
      session.change({ path: file, text });
      return session.analyse();
    } finally {
      session.change({ path: file, text: current });
    }
  }

  #change(known: string, text: string): boolean {
    if (!this.#loaded || this.textOf(known) === text) return false;
    this.#loaded.session.change({ path: known, text });
    this.#loaded.texts.set(known, text);
    return true;
  }

  #pathIn(file: string): string | undefined {
    return relativePath(this.folder, file);
  }

  #withOpenText(source: SourceText): SourceText {
    const text = this.#open.get(path.join(this.folder, source.path));
    return text === undefined ? source : { path: source.path, text };
  }

  /** After a failure there are no results to show: stale ones would look like the truth. */
  #fail(error: unknown): void {
    this.#loaded = undefined;
    this.#failure = { error };
  }
}

interface LoadedState {
  readonly compiler: Compiler;
  readonly session: Session;
  readonly config: ProjectConfig;
  readonly texts: Map<string, string>;
  analysis: Analysis | undefined;
}

function groupByFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const ofFile = byFile.get(finding.location.file);
    if (ofFile) ofFile.push(finding);
    else byFile.set(finding.location.file, [finding]);
  }
  return byFile;
}
