import { CodeActionKind, Position, Range, StringValue, TextEdit } from 'vscode-languageserver/node';
import type { CodeAction, Diagnostic, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Locale } from 'tomograph';
import type { DiagnosticData } from './diagnostics.js';
import { proposeAcceptance } from './fixes/acceptance.js';
import type { AcceptanceComment } from './fixes/acceptance.js';
import { proposeSecureScheme } from './fixes/secure-scheme.js';
import type { Replacement } from './fixes/trial.js';
import type { Project } from './project.js';
import { serverTexts } from './texts.js';
import { uriOf } from './uris.js';

/** What the client's editor can do, and which version of a document it has. */
export interface EditorAbilities {
  /** The editor fills in snippets; an acceptance needs a reason, so it is offered nowhere else. */
  readonly snippets: boolean;
  versionOf(uri: string): number | null;
}

/** The quick fixes for the diagnostics at the cursor; each of them makes its diagnostic vanish. */
export function quickFixes(
  project: Project,
  file: string,
  diagnostics: readonly Diagnostic[],
  editor: EditorAbilities,
  locale: Locale,
): CodeAction[] {
  const actions: CodeAction[] = [];
  for (const diagnostic of diagnostics) {
    const finding = findingOf(project, file, diagnostic);
    if (!finding) continue;
    const scheme = proposeSecureScheme(project, finding);
    if (scheme) actions.push(secureSchemeAction(project, scheme, diagnostic, editor, locale));
    const acceptance = editor.snippets
      ? proposeAcceptance(project, finding, serverTexts(locale).owner)
      : undefined;
    if (acceptance) actions.push(acceptanceAction(project, finding, acceptance, diagnostic, editor, locale));
  }
  return actions;
}

/** The finding behind a diagnostic: the nearest one with its fingerprint, since an edit above may have moved it. */
function findingOf(project: Project, file: string, diagnostic: Diagnostic): Finding | undefined {
  const data = diagnostic.data as Partial<DiagnosticData> | undefined;
  if (diagnostic.source !== 'tomograph' || typeof data?.fingerprint !== 'string') return undefined;
  const distance = (finding: Finding): number =>
    Math.abs(finding.location.start.line - diagnostic.range.start.line);
  return project
    .findingsOf(file)
    .filter(({ accepted, fingerprint }) => !accepted && fingerprint === data.fingerprint)
    .sort((one, other) => distance(one) - distance(other))[0];
}

function secureSchemeAction(
  project: Project,
  { file, start, end, text }: Replacement,
  diagnostic: Diagnostic,
  editor: EditorAbilities,
  locale: Locale,
): CodeAction {
  const uri = uriOf(project.folder, file);
  const document = TextDocument.create(uri, '', 0, project.textOf(file) ?? '');
  const range = Range.create(document.positionAt(start), document.positionAt(end));
  return {
    title: serverTexts(locale).useScheme(text),
    kind: CodeActionKind.QuickFix,
    isPreferred: true,
    diagnostics: [diagnostic],
    edit: documentEdit(uri, editor, TextEdit.replace(range, text)),
  };
}

function acceptanceAction(
  project: Project,
  finding: Finding,
  { line, snippet }: AcceptanceComment,
  diagnostic: Diagnostic,
  editor: EditorAbilities,
  locale: Locale,
): CodeAction {
  const place = Position.create(line, 0);
  return {
    title: serverTexts(locale).accept(finding.rule),
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: documentEdit(uriOf(project.folder, finding.location.file), editor, {
      range: Range.create(place, place),
      snippet: StringValue.createSnippet(snippet),
    }),
  };
}

function documentEdit(
  uri: string,
  editor: EditorAbilities,
  edit: TextEdit | { range: Range; snippet: StringValue },
): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri, version: editor.versionOf(uri) }, edits: [edit] }] };
}
