import { LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import type {
  CancellationToken,
  Connection,
  DiagnosticServerCancellationData,
  DocumentDiagnosticReport,
  PreviousResultId,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import type { Finding, Locale } from 'tomograph';
import { diagnosticsOf } from './diagnostics.js';
import type { FileDiagnostics } from './diagnostics.js';
import type { Project } from './project.js';
import { pathOfUri, uriOf } from './uris.js';
import type { Workspace } from './workspace.js';

const NOTHING: FileDiagnostics = { resultId: 'none', items: [] };

/**
 * Answers the pulls for diagnostics.
 *
 * A pull for a document waits until the analysis has caught up with the last edit. A pull for the workspace waits
 * until there is something that the client has not seen, so that an idle editor causes no traffic. An edit in one
 * file can move findings in another open one; the client is then asked to pull again.
 */
export class DiagnosticFeed {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #locale: () => Locale;
  /** What the client was told last of each open document, by path. */
  readonly #told = new Map<string, string>();
  /** Pulls for the workspace that wait for a new result. */
  readonly #waiting = new Set<() => void>();
  readonly #cache = new WeakMap<readonly Finding[], FileDiagnostics>();

  constructor(connection: Connection, workspace: Workspace, locale: () => Locale) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#locale = locale;
  }

  /** Diagnostics of an open document. */
  async document(
    uri: string,
    previous: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData>> {
    await this.#workspace.settled();
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    const { resultId, items } = this.#current(uri);
    this.#told.set(pathOfUri(uri) ?? uri, resultId);
    return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
  }

  /** Diagnostics of every file that has some, or had some when the client asked last. */
  async workspace(
    previous: readonly PreviousResultId[],
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(previous.map(({ uri, value }) => [pathOfUri(uri) ?? uri, { uri, value }]));
    for (;;) {
      await this.#workspace.settled();
      const items = this.#unseen(known);
      if (items.length > 0 || token.isCancellationRequested) return { items };
      await this.#nextResult(token);
    }
  }

  /** There is a new analysis: wakes a waiting pull, and asks for pulls where an open document is outdated. */
  resultChanged(): void {
    for (const resume of this.#waiting) resume();
    this.#waiting.clear();
    const outdated = [...this.#told].some(([file, resultId]) => this.#ofFile(file).resultId !== resultId);
    if (outdated) void this.#connection.languages.diagnostics.refresh();
  }

  /** The editor has closed a document. */
  closed(uri: string): void {
    this.#told.delete(pathOfUri(uri) ?? uri);
  }

  #nextResult(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.add(resolve);
      token.onCancellationRequested(() => {
        this.#waiting.delete(resolve);
        resolve();
      });
    });
  }

  #unseen(known: ReadonlyMap<string, PreviousResultId>): WorkspaceDocumentDiagnosticReport[] {
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    const current = new Set<string>();
    for (const project of this.#workspace.projects) {
      for (const file of filesWithFindings(project)) {
        const uri = uriOf(project.folder, file);
        const path = pathOfUri(uri) ?? uri;
        // Nested workspace folders both see the file; the inner one speaks for it.
        if (current.has(path) || this.#workspace.projectOf(path) !== project) continue;
        current.add(path);
        const { resultId, items: found } = this.#ofFile(path);
        if (known.get(path)?.value === resultId) continue;
        items.push({ kind: 'full', uri, version: null, resultId, items: found });
      }
    }
    for (const [path, { uri, value }] of known) {
      if (current.has(path) || value === NOTHING.resultId) continue;
      items.push({ kind: 'full', uri, version: null, ...NOTHING });
    }
    return items;
  }

  #current(uri: string): FileDiagnostics {
    const file = pathOfUri(uri);
    return file === undefined ? NOTHING : this.#ofFile(file);
  }

  #ofFile(file: string): FileDiagnostics {
    const project = this.#workspace.projectOf(file);
    const findings = project?.findingsOf(file) ?? [];
    if (!project || findings.length === 0) return NOTHING;
    const cached = this.#cache.get(findings);
    if (cached) return cached;
    const diagnostics = diagnosticsOf(findings, project.folder, this.#locale());
    const result = diagnostics.items.length > 0 ? diagnostics : NOTHING;
    this.#cache.set(findings, result);
    return result;
  }
}

function filesWithFindings(project: Project): Set<string> {
  return new Set(project.analysis?.findings.map((finding) => finding.location.file));
}
