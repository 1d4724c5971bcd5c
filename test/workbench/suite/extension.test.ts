import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  diagnosticsOf,
  eventually,
  fileUri,
  hoverAt,
  open,
  positionOf,
  quickFixAt,
  replace,
  ruleOf,
  rulesOn,
} from './editor.js';

const REGISTRATION = 'src/registration.ts';
const LOGGED = 'audit(`welcome';
const POSTED = 'fetch(REMINDERS';
const PUT = 'fetch(REGISTRY';
const USE_HTTPS = 'Use https:// for this transfer';

describe('The extension in a workbench', () => {
  let document: vscode.TextDocument;

  before(async () => {
    ({ document } = await open(REGISTRATION));
  });

  afterEach(async () => {
    // Every test changes buffers only; the files on disk are the fixture's.
    for (const { isDirty, uri } of vscode.workspace.textDocuments) {
      if (!isDirty) continue;
      await vscode.window.showTextDocument(uri);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
    await eventually(
      'findings of the fixture',
      () => diagnosticsOf(REGISTRATION).length,
      (count) => count === 3,
    );
  });

  it('marks every finding of an open file with rule, severity and page', async () => {
    const diagnostics = await diagnosticsOfRegistration();
    assert.deepEqual(
      diagnostics.map((diagnostic) => [
        document.lineAt(diagnostic.range.start).text.trim(),
        ruleOf(diagnostic),
      ]),
      [
        ['audit(`welcome, ${label(patient)}`);', 'no-personal-data-in-logs'],
        [
          "await fetch(REMINDERS, { method: 'POST', body: JSON.stringify({ email: patient.email }) });",
          'no-unencrypted-transport',
        ],
        [
          "await fetch(REGISTRY, { method: 'PUT', body: JSON.stringify({ name: patient.lastName }) });",
          'no-unencrypted-transport',
        ],
      ],
    );
    for (const { severity, code } of diagnostics) {
      assert.equal(severity, vscode.DiagnosticSeverity.Error);
      assert.ok(typeof code === 'object' && code.target.path.endsWith(`/docs/rules/${code.value}.md`));
    }
  });

  it('leaves the line that logs only an identifier alone', async () => {
    await diagnosticsOfRegistration();
    assert.deepEqual(rulesOn(REGISTRATION, document, 'audit(`registered'), []);
  });

  it('shows the path across files as numbered related information', async () => {
    const diagnostics = await diagnosticsOfRegistration();
    const steps = diagnostics[0]?.relatedInformation ?? [];
    const files = new Set(steps.map(({ location }) => location.uri.path.split('/').at(-1)));
    assert.deepEqual(
      steps.map(({ message }) => message.split(' ')[0]),
      steps.map((_, index) => `${index + 1}/${steps.length}`),
    );
    assert.ok(files.has('registration.ts') && files.has('audit.ts'), [...files].join());
  });

  it('finds what stands in files that nobody has opened', async () => {
    const diagnostics = await eventually(
      'findings of a closed file',
      () => diagnosticsOf('src/debug.ts'),
      ({ length }) => length > 0,
    );
    assert.deepEqual(diagnostics.map(ruleOf), ['no-personal-data-in-logs']);
    assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.path.endsWith('/src/debug.ts')));
  });

  it('explains a finding on hover: data, protection, clause and path', async () => {
    await diagnosticsOfRegistration();
    const hover = await hoverAt(document, LOGGED);
    for (const part of [
      'user.contact.email',
      'e\\-mail address',
      'Zugriffskontrolle',
      'in plain text',
      'masked',
      '1. ',
    ]) {
      assert.ok(hover.includes(part), `the hover names ${part}:\n${hover}`);
    }
    assert.match(hover, /\[audit\\\.ts:3\]\(file:\/\//);
  });

  it('tells on hover which personal data is read at a place and where it goes', async () => {
    await diagnosticsOfRegistration();
    const hover = await hoverAt(document, 'id}');
    assert.match(hover, /`user\.unique_id`/);
    assert.match(hover, /Flows to[^]*`console\.info`/);
  });

  it('gives a URL the encrypted scheme, and the finding vanishes', async () => {
    await diagnosticsOfRegistration();
    const fix = await quickFixAt(document, POSTED, USE_HTTPS);
    assert.equal(fix.isPreferred, true);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /REMINDERS = 'https:\/\/registry/);
    await eventually(
      'rules',
      () => rulesOn(REGISTRATION, document, POSTED),
      ({ length }) => length === 0,
    );
    assert.deepEqual(rulesOn(REGISTRATION, document, PUT), ['no-unencrypted-transport']);
  });

  it('mends the URL in the file where it stands', async () => {
    await diagnosticsOfRegistration();
    const fix = await quickFixAt(document, PUT, USE_HTTPS);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    const settings = await vscode.workspace.openTextDocument(fileUri('src/settings.ts'));
    assert.match(settings.getText(), /'https:\/\/registry/);
    await eventually(
      'rules',
      () => rulesOn(REGISTRATION, document, PUT),
      ({ length }) => length === 0,
    );
  });

  it('accepts a finding once a reason is written', async () => {
    await diagnosticsOfRegistration();
    const fix = await quickFixAt(document, LOGGED, 'Accept no-personal-data-in-logs with a reason…');
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    const comment = document.lineAt(positionOf(document, 'tomograph-accept')).text;
    assert.match(
      comment,
      /^ {2}\/\/ tomograph-accept no-personal-data-in-logs -- {1,2}\(owner, until \d{4}-\d\d-\d\d\)$/,
    );
    // Without a reason the finding stays, now one line further down.
    await eventually(
      'rules',
      () => rulesOn(REGISTRATION, document, LOGGED),
      (rules) => rules.join() === 'no-personal-data-in-logs',
    );

    await replace(document, '-- ', '-- agreed with the works council');
    await eventually(
      'rules',
      () => rulesOn(REGISTRATION, document, LOGGED),
      ({ length }) => length === 0,
    );
  });

  it('follows an unsaved edit in one file to the finding in another', async () => {
    await diagnosticsOfRegistration();
    const { document: patient } = await open('src/patient.ts');
    await replace(patient, '`${patient.lastName} <${patient.email}>`', '`patient ${patient.id}`');
    await eventually(
      'rules',
      () => rulesOn(REGISTRATION, document, LOGGED),
      ({ length }) => length === 0,
    );
  });

  it('scans on command and tells the outcome', async () => {
    const status = await vscode.commands.executeCommand<{ state: string; errors: number; files: number }>(
      'tomograph.scanWorkspace',
    );
    assert.deepEqual([status.state, status.errors, status.files], ['ready', 4, 5]);
  });

  it('comes back with its findings after a restart of the server', async () => {
    await vscode.commands.executeCommand('tomograph.restartServer');
    await diagnosticsOfRegistration();
  });

  async function diagnosticsOfRegistration(): Promise<vscode.Diagnostic[]> {
    const diagnostics = await eventually(
      'findings',
      () => diagnosticsOf(REGISTRATION),
      ({ length }) => length === 3,
    );
    return diagnostics.sort((one, other) => one.range.start.compareTo(other.range.start));
  }
});
