import path from 'node:path';
import { describeProblem } from 'tomograph';
import type { Locale } from 'tomograph';
import { Project } from './project.js';
import type { OpenTexts } from './project.js';
import type { AnalysisStatus } from '../shared/protocol.js';
import { describeFailure } from './texts.js';
import { relativePath } from './uris.js';

/** How long the editor must be quiet before an edit is analysed. */
const QUIET_MILLISECONDS = 150;

/** What the workspace tells the server. */
export interface WorkspaceListener {
  /** The analysis has begun to change, or has changed. */
  onStatus(status: AnalysisStatus): void;
  /** There is a new result to show. */
  onResult(): void;
}

/**
 * The projects of all workspace folders, and the one loop that keeps them up to date.
 *
 * Every change only marks what it touches. After a short silence the loop loads and analyses what is marked, and
 * whoever waits in {@link settled} goes on. So typing costs nothing, and a branch switch costs one load.
 */
export class Workspace {
  readonly #projects = new Map<string, Project>();
  readonly #toLoad = new Set<Project>();
  readonly #toRead = new Set<string>();
  readonly #toAnalyse = new Set<Project>();
  readonly #waiting: (() => void)[] = [];
  readonly #open: OpenTexts;
  readonly #locale: () => Locale;
  readonly #listener: WorkspaceListener;
  #timer: NodeJS.Timeout | undefined;
  #working = false;

  constructor(open: OpenTexts, locale: () => Locale, listener: WorkspaceListener) {
    this.#open = open;
    this.#locale = locale;
    this.#listener = listener;
  }

  get projects(): Iterable<Project> {
    return this.#projects.values();
  }

  /** The project of a file: the innermost workspace folder around it. */
  projectOf(file: string): Project | undefined {
    let innermost: Project | undefined;
    for (const project of this.#projects.values()) {
      const inside = relativePath(project.folder, file) !== undefined;
      if (inside && project.folder.length > (innermost?.folder.length ?? -1)) innermost = project;
    }
    return innermost;
  }

  addFolder(folder: string): void {
    const normalised = path.resolve(folder);
    if (this.#projects.has(normalised)) return;
    const project = new Project(normalised, this.#open);
    this.#projects.set(normalised, project);
    this.load(project);
  }

  removeFolder(folder: string): void {
    const project = this.#projects.get(path.resolve(folder));
    if (!project) return;
    this.#projects.delete(project.folder);
    this.#toLoad.delete(project);
    this.#toAnalyse.delete(project);
    this.#schedule();
  }

  /** Marks a project, or all of them, to be loaded anew. */
  load(project?: Project): void {
    for (const each of project ? [project] : this.#projects.values()) this.#toLoad.add(each);
    this.#schedule();
  }

  /** An editor has a new text of a file. */
  edited(file: string, text: string): void {
    const project = this.projectOf(file);
    // After a failure every edit is a chance that the cause is gone.
    if (project?.failure !== undefined) this.load(project);
    else if (project?.edit(file, text)) this.#mark(project);
  }

  /** A file may differ from what was analysed: its editor was closed, or it changed on disk. */
  touched(file: string): void {
    this.#toRead.add(file);
    this.#schedule();
  }

  /** Resolves when everything that has been marked until now is analysed. */
  settled(): Promise<void> {
    if (!this.#pending) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  status(): AnalysisStatus {
    let errors = 0;
    let warnings = 0;
    let files = 0;
    const problems: string[] = [];
    for (const { analysis, failure } of this.#projects.values()) {
      if (failure) problems.push(...describeFailure(failure.error, this.#locale()));
      if (!analysis) continue;
      files += analysis.stats.files;
      problems.push(...analysis.problems.map((problem) => describeProblem(problem, this.#locale())));
      for (const { accepted, severity } of analysis.findings) {
        if (accepted) continue;
        if (severity === 'error') errors += 1;
        else warnings += 1;
      }
    }
    const failed = [...this.#projects.values()].some((project) => project.failure !== undefined);
    const state = this.#pending ? 'analysing' : failed ? 'failed' : 'ready';
    return { state, errors, warnings, files, problems };
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#projects.clear();
  }

  get #pending(): boolean {
    return this.#working || this.#timer !== undefined;
  }

  #mark(project: Project): void {
    this.#toAnalyse.add(project);
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const wasPending = this.#pending;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#working) void this.#work();
    }, QUIET_MILLISECONDS);
    if (!wasPending) this.#listener.onStatus(this.status());
  }

  async #work(): Promise<void> {
    this.#working = true;
    try {
      while (this.#toLoad.size + this.#toRead.size + this.#toAnalyse.size > 0) {
        for (const project of drain(this.#toLoad)) {
          await project.load();
          if (this.#projects.has(project.folder)) this.#toAnalyse.add(project);
        }
        for (const file of drain(this.#toRead)) {
          const project = this.projectOf(file);
          if (project && (await project.refresh(file))) this.#toAnalyse.add(project);
        }
        for (const project of drain(this.#toAnalyse)) project.analyse();
      }
    } finally {
      this.#working = false;
    }
    // An edit during a load has set the timer again; then this result is already outdated.
    if (this.#pending) return;
    for (const resume of this.#waiting.splice(0)) resume();
    this.#listener.onResult();
    this.#listener.onStatus(this.status());
  }
}

/** Empties a set and returns what was in it, so that new members wait for the next round. */
function drain<T>(set: Set<T>): T[] {
  const members = [...set];
  set.clear();
  return members;
}
