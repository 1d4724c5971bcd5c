import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** How long the workbench has for anything that it does by itself. */
const PATIENCE = 20_000;

/** The URI of a file of the fixture workspace. */
export function fileUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the workbench has opened the fixture workspace');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file in an editor, as a click in the explorer does. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(path)), {
    preview: false,
  });
}

/** Our diagnostics of a file, whoever else has some. */
export function diagnosticsOf(path: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(fileUri(path)).filter(({ source }) => source === 'tomograph');
}

/** The rules of the diagnostics on the line that contains a text. */
export function rulesOn(path: string, document: vscode.TextDocument, text: string): string[] {
  const { line } = positionOf(document, text);
  return diagnosticsOf(path)
    .filter(({ range }) => range.start.line === line)
    .map(ruleOf);
}

/** The rule that a diagnostic is about; its code is a link to the rule's page. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The position at which a text stands in a document. */
export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  assert.ok(offset >= 0, `the document contains ${text}`);
  return document.positionAt(offset);
}

/** Waits until a condition holds; fails with what was seen last. */
export async function eventually<T>(
  what: string,
  observe: () => T | Promise<T>,
  holds: (seen: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const seen = await observe();
    if (holds(seen)) return seen;
    if (Date.now() > deadline) assert.fail(`${what}: still ${JSON.stringify(seen)} after ${PATIENCE} ms`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Replaces a text of a document by another one, in the editor's buffer only. */
export async function replace(document: vscode.TextDocument, text: string, by: string): Promise<void> {
  const start = positionOf(document, text);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(start, document.positionAt(document.offsetAt(start) + text.length)),
    by,
  );
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** The quick fix with a title at the place of a text, as the light bulb offers it. */
export async function quickFixAt(
  document: vscode.TextDocument,
  text: string,
  title: string,
): Promise<vscode.CodeAction & { edit: vscode.WorkspaceEdit }> {
  const start = positionOf(document, text);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(start, start),
    vscode.CodeActionKind.QuickFix.value,
  );
  const action = actions.find((offered) => offered.title === title);
  assert.ok(action?.edit, `${title} is offered among ${actions.map((offered) => offered.title).join(', ')}`);
  return { ...action, edit: action.edit };
}

/** The text of all hovers at the place of a text. */
export async function hoverAt(document: vscode.TextDocument, text: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, text),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n\n');
}
