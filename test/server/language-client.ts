import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  FileChangeType,
  Hover,
  InitializeResult,
  Position,
  ProtocolConnection,
  TextEdit,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SERVER = path.join(ROOT, 'dist', 'server.cjs');
const FIXTURE = path.join(ROOT, 'test', 'workbench', 'workspace');

/** Milliseconds for a test, which starts a server of its own. */
export const PATIENCE = 20_000;

/** The message of a diagnostic; ours are never markup. */
export function messageOf({ message }: Diagnostic): string {
  if (typeof message !== 'string') throw new Error('a plain message was expected');
  return message;
}

/** The shape of the server's own status notification. */
export interface Status {
  readonly state: string;
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
  readonly problems: readonly string[];
}

export interface Options {
  readonly locale?: string;
  readonly capabilities?: ClientCapabilities;
  /** Changes the copy of the fixture before the server sees it. */
  readonly prepare?: (folder: string) => void;
}

/** An editor without a window: speaks the protocol to the bundled server, on a copy of the fixture workspace. */
export class LanguageClient {
  /** Requests to pull again that the server has sent. */
  refreshes = 0;
  /** Every status that the server has sent, in order. */
  readonly statuses: Status[] = [];
  readonly #documents = new Map<string, TextDocument>();

  private constructor(
    readonly folder: string,
    readonly initialised: InitializeResult,
    readonly connection: ProtocolConnection,
    readonly process: ChildProcess,
  ) {
    connection.onNotification('tomograph/status', (status: Status) => {
      this.statuses.push(status);
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes += 1;
      return null;
    });
    connection.onRequest('client/registerCapability', () => null);
  }

  static async start({ locale, capabilities = {}, prepare }: Options = {}): Promise<LanguageClient> {
    // macOS has a link on the way to its temporary folder; the tests about links make their own.
    const folder = mkdtempSync(path.join(realpathSync(os.tmpdir()), 'tomograph-server-'));
    cpSync(FIXTURE, folder, { recursive: true });
    prepare?.(folder);
    const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const uri = pathToFileURL(folder).href;
    const initialised = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: uri,
      locale,
      capabilities,
      workspaceFolders: [{ uri, name: 'practice' }],
    });
    const client = new LanguageClient(folder, initialised, connection, child);
    await connection.sendNotification('initialized', {});
    return client;
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
  }

  uri(file: string): string {
    return pathToFileURL(path.join(this.folder, file)).href;
  }

  async open(file: string): Promise<TextDocument> {
    const text = readFileSync(path.join(this.folder, file), 'utf8');
    const document = TextDocument.create(this.uri(file), 'typescript', 1, text);
    this.#documents.set(file, document);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: document.uri, languageId: 'typescript', version: 1, text },
    });
    return document;
  }

  async close(file: string): Promise<void> {
    this.#documents.delete(file);
    await this.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.uri(file) },
    });
  }

  /** Replaces the first occurrence of a text in an open buffer. */
  async replace(file: string, text: string, by: string): Promise<void> {
    const document = this.document(file);
    await this.edit(file, [{ range: rangeOf(document, text), newText: by }]);
  }

  /** Applies edits to an open buffer and tells the server, as an editor does. */
  async edit(file: string, edits: readonly TextEdit[]): Promise<void> {
    const before = this.document(file);
    const text = TextDocument.applyEdits(before, [...edits]);
    const after = TextDocument.create(before.uri, 'typescript', before.version + 1, text);
    this.#documents.set(file, after);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: after.uri, version: after.version },
      contentChanges: [{ text }],
    });
  }

  document(file: string): TextDocument {
    const document = this.#documents.get(file);
    if (!document) throw new Error(`${file} is not open`);
    return document;
  }

  pull(file: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: this.uri(file) },
      previousResultId,
    });
  }

  /** The diagnostics of a file; fails when the server does not send them in full. */
  async diagnostics(file: string): Promise<Diagnostic[]> {
    const report = await this.pull(file);
    if (report.kind !== 'full') throw new Error('a full report was expected');
    return report.items;
  }

  pullWorkspace(previous: Readonly<Record<string, string>> = {}): Promise<WorkspaceDiagnosticReport> {
    const previousResultIds = Object.entries(previous).map(([uri, value]) => ({ uri, value }));
    return this.connection.sendRequest('workspace/diagnostic', { previousResultIds });
  }

  hover(file: string, text: string): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: this.uri(file) },
      position: positionOf(this.document(file), text),
    });
  }

  /** The quick fixes for the diagnostics of a file whose line contains a text. */
  async quickFixes(file: string, text: string): Promise<CodeAction[]> {
    const position = positionOf(this.document(file), text);
    const diagnostics = await this.diagnostics(file);
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri: this.uri(file) },
      range: Range.create(position, position),
      context: { diagnostics: diagnostics.filter(({ range }) => range.start.line === position.line) },
    });
  }

  /** Tells the server that files on disk have changed. */
  changed(type: FileChangeType, ...files: string[]): Promise<void> {
    const changes = files.map((file) => ({ uri: this.uri(file), type }));
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }
}

export function positionOf(document: TextDocument, text: string): Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`${document.uri} does not contain ${text}`);
  return document.positionAt(offset);
}

function rangeOf(document: TextDocument, text: string): Range {
  const start = positionOf(document, text);
  return Range.create(start, document.positionAt(document.offsetAt(start) + text.length));
}
