import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  MarkupKind,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { FileEvent, InitializeParams, InitializeResult } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from 'tomograph';
import { quickFixes } from './code-actions.js';
import { DiagnosticFeed } from './diagnostic-feed.js';
import { hoverAt } from './hover.js';
import { SCAN_REQUEST, STATUS_NOTIFICATION } from '../shared/protocol.js';
import type { AnalysisStatus } from '../shared/protocol.js';
import { localeOf } from './texts.js';
import { pathOfUri } from './uris.js';
import { Workspace } from './workspace.js';

/**
 * The language server: translates between the protocol and the workspace. It is started by the client, speaks over
 * the channel that its arguments name (`--node-ipc`, `--stdio`), and sends nothing anywhere else.
 */
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
/** Open texts by path: the client may write a file's URI in more than one way. */
const openTexts = new Map<string, TextDocument>();

let locale: Locale = 'en';
const workspace = new Workspace({ get: (file) => openTexts.get(file)?.getText() }, () => locale, {
  onStatus: (status) => void connection.sendNotification(STATUS_NOTIFICATION, status),
  onResult: () => feed.resultChanged(),
});
const feed = new DiagnosticFeed(connection, workspace, () => locale);
let initialised: InitializeParams;

const WATCHED = [
  '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,prisma}',
  '**/{package.json,tsconfig*.json,jsconfig*.json,tomograph.config.json,pnpm-workspace.yaml}',
];
const SOURCE = /\.[cm]?[jt]sx?$/;
const IGNORED = /[\\/](node_modules|\.git)[\\/]/;

connection.onInitialize((params): InitializeResult => {
  initialised = params;
  locale = localeOf(params.locale);
  return {
    serverInfo: { name: 'tomograph' },
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      diagnosticProvider: {
        identifier: 'tomograph',
        interFileDependencies: true,
        workspaceDiagnostics: true,
      },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
});

connection.onInitialized(() => {
  for (const { uri } of initialised.workspaceFolders ?? []) addFolder(uri);
  if (initialised.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
  if (initialised.capabilities.workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) workspace.removeFolder(pathOfUri(uri) ?? uri);
      for (const { uri } of added) addFolder(uri);
    });
  }
});

documents.onDidOpen(({ document }) => takeText(document));
documents.onDidChangeContent(({ document }) => takeText(document));
documents.onDidClose(({ document }) => {
  feed.closed(document.uri);
  const file = pathOfUri(document.uri);
  if (file === undefined) return;
  openTexts.delete(file);
  workspace.touched(file);
});

connection.onDidChangeWatchedFiles(({ changes }) => {
  for (const change of changes) takeFileEvent(change);
});

connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
  feed.document(textDocument.uri, previousResultId, token),
);
connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token) =>
  feed.workspace(previousResultIds, token),
);

connection.onHover(async ({ textDocument, position }) => {
  await workspace.settled();
  const file = pathOfUri(textDocument.uri);
  const project = file === undefined ? undefined : workspace.projectOf(file);
  const hover = file !== undefined && project ? hoverAt(project, file, position, locale) : undefined;
  return hover && { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: hover.range };
});

connection.onCodeAction(async ({ textDocument, context }) => {
  if (context.only && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
  if (!context.diagnostics.some(({ source }) => source === 'tomograph')) return [];
  await workspace.settled();
  const file = pathOfUri(textDocument.uri);
  const project = file === undefined ? undefined : workspace.projectOf(file);
  if (file === undefined || !project) return [];
  return quickFixes(project, file, context.diagnostics, editor, locale);
});

const editor = {
  get snippets() {
    return initialised.capabilities.workspace?.workspaceEdit?.snippetEditSupport === true;
  },
  versionOf: (uri: string) => openTexts.get(pathOfUri(uri) ?? uri)?.version ?? null,
};

connection.onRequest(SCAN_REQUEST, async (): Promise<AnalysisStatus> => {
  workspace.load();
  await workspace.settled();
  return workspace.status();
});

connection.onShutdown(() => workspace.dispose());

documents.listen(connection);
connection.listen();

function addFolder(uri: string): void {
  const folder = pathOfUri(uri);
  if (folder !== undefined) workspace.addFolder(folder);
}

function takeText(document: TextDocument): void {
  const file = pathOfUri(document.uri);
  if (file === undefined) return;
  openTexts.set(file, document);
  workspace.edited(file, document.getText());
}

/** A changed source is read anew; anything else can change what belongs to the project, so the project is. */
function takeFileEvent({ uri, type }: FileEvent): void {
  const file = pathOfUri(uri);
  const project = file === undefined || IGNORED.test(file) ? undefined : workspace.projectOf(file);
  if (file === undefined || !project) return;
  if (type === FileChangeType.Changed && SOURCE.test(file)) {
    if (!openTexts.has(file)) workspace.touched(file);
  } else {
    workspace.load(project);
  }
}
