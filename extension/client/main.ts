import path from 'node:path';
import * as vscode from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import type { LanguageClientOptions, ServerOptions } from 'vscode-languageclient/node';
import { SCAN_REQUEST, STATUS_NOTIFICATION } from '../shared/protocol.js';
import type { AnalysisStatus } from '../shared/protocol.js';
import { StatusItem } from './status-item.js';

/** The languages whose files the engine reads; the manifest activates on the same ones. */
const LANGUAGES = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact'];

let client: LanguageClient | undefined;

/** Starts the language server in a process of its own and connects it with the editor. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Tomograph', { log: true });
  const status = new StatusItem();
  client = createClient(context.asAbsolutePath(path.join('dist', 'server.cjs')), output);
  client.onNotification(STATUS_NOTIFICATION, (analysis: AnalysisStatus) => {
    status.show(analysis);
    logProblems(output, analysis);
  });
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) status.showStopped();
    if (newState === State.Starting) status.showStarting();
  });
  context.subscriptions.push(
    output,
    status,
    vscode.commands.registerCommand('tomograph.scanWorkspace', () => scanWorkspace(client)),
    vscode.commands.registerCommand('tomograph.showOutput', () => output.show()),
    vscode.commands.registerCommand('tomograph.restartServer', () => client?.restart()),
  );
  await client.start();
}

/** Stops the server; the editor waits for it when it closes. */
export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

function createClient(serverModule: string, output: vscode.LogOutputChannel): LanguageClient {
  const server: ServerOptions = { module: serverModule, transport: TransportKind.ipc };
  const options: LanguageClientOptions = {
    documentSelector: LANGUAGES.map((language) => ({ scheme: 'file', language })),
    outputChannel: output,
    diagnosticPullOptions: { onChange: true, onSave: true },
  };
  return new LanguageClient('tomograph', 'Tomograph', server, options);
}

/** Loads and analyses everything anew, then shows the findings where the editor keeps them. */
async function scanWorkspace(running: LanguageClient | undefined): Promise<AnalysisStatus | undefined> {
  if (!running?.isRunning()) return undefined;
  const status = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Tomograph: following personal data…') },
    () => running.sendRequest<AnalysisStatus>(SCAN_REQUEST),
  );
  if (status.errors + status.warnings > 0)
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  else if (status.state === 'ready') {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Tomograph: no findings in {0} files.', status.files),
    );
  }
  return status;
}

function logProblems(output: vscode.LogOutputChannel, { state, problems }: AnalysisStatus): void {
  if (state === 'analysing') return;
  for (const problem of problems) {
    if (state === 'failed') output.error(problem);
    else output.warn(problem);
  }
}
