import assert from 'node:assert/strict';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DiagnosticSeverity, FileChangeType } from 'vscode-languageserver/node';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { LanguageClient, messageOf, PATIENCE } from './language-client.js';

const REGISTRATION = 'src/registration.ts';
const DEBUG = 'src/debug.ts';

describe('Diagnostics of the language server', function () {
  this.timeout(PATIENCE);
  let client: LanguageClient;

  beforeEach(async () => {
    client = await LanguageClient.start();
  });

  afterEach(() => client.stop());

  it('announces pulls of documents and of the workspace, across files', () => {
    assert.deepEqual(client.initialised.capabilities.diagnosticProvider, {
      identifier: 'tomograph',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
  });

  it('says rule, severity, page and clause of every finding of a file', async () => {
    await client.open(REGISTRATION);
    const diagnostics = await client.diagnostics(REGISTRATION);
    assert.deepEqual(placesAndRules(diagnostics), [
      [9, 'no-personal-data-in-logs'],
      [10, 'no-unencrypted-transport'],
      [14, 'no-unencrypted-transport'],
    ]);
    for (const diagnostic of diagnostics) {
      const { source, severity, code, codeDescription } = diagnostic;
      assert.equal(source, 'tomograph');
      assert.equal(severity, DiagnosticSeverity.Error);
      assert.match(codeDescription?.href ?? '', new RegExp(`/docs/rules/${code}\\.md$`));
      assert.match(messageOf(diagnostic), /(Zugriffs|Weitergabe)kontrolle, Art\. 32/);
    }
  });

  it('numbers the steps of the path, which lead from one file to the next', async () => {
    await client.open(REGISTRATION);
    const steps = (await client.diagnostics(REGISTRATION))[0]?.relatedInformation ?? [];
    assert.ok(steps.length >= 2);
    assert.deepEqual(
      steps.map(({ message }) => /^\d+\/\d+ /.exec(message)?.[0]),
      steps.map((_, index) => `${index + 1}/${steps.length} `),
    );
    assert.equal(steps[0]?.location.uri, client.uri(REGISTRATION));
    assert.equal(steps.at(-1)?.location.uri, client.uri('src/audit.ts'));
  });

  it('answers with "unchanged" when the client has the result already', async () => {
    await client.open(REGISTRATION);
    const first = await client.pull(REGISTRATION);
    const again = await client.pull(REGISTRATION, first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
  });

  it('follows an unsaved edit, and forgets it when the editor closes without saving', async () => {
    await client.open(DEBUG);
    assert.equal((await client.diagnostics(DEBUG)).length, 1);
    await client.replace(DEBUG, 'patient.email', 'patient.id');
    assert.deepEqual(await client.diagnostics(DEBUG), []);
    await client.close(DEBUG);
    assert.equal((await client.diagnostics(DEBUG)).length, 1);
  });

  it('sees an edit in one file move the finding in another, and asks the client to pull again', async () => {
    await client.open(REGISTRATION);
    await client.diagnostics(REGISTRATION);
    await client.open('src/patient.ts');
    await client.replace('src/patient.ts', '${patient.lastName} <${patient.email}>', '${patient.id}');
    await client.diagnostics('src/patient.ts');
    assert.equal(client.refreshes, 1);
    assert.deepEqual(rules(await client.diagnostics(REGISTRATION)), [
      'no-unencrypted-transport',
      'no-unencrypted-transport',
    ]);
  });

  it('reports files that nobody has opened, and each result once', async () => {
    const first = await client.pullWorkspace();
    assert.deepEqual(files(client, first), [DEBUG, REGISTRATION]);

    const held = client.pullWorkspace(resultIds(first));
    const winner = await Promise.race([held, pause(600)]);
    assert.equal(winner, 'nothing new', 'a pull without news waits');

    await client.open(DEBUG);
    await client.replace(DEBUG, 'patient.email', 'patient.id');
    const second = await held;
    assert.deepEqual(files(client, second), [DEBUG]);
    assert.ok(second.items[0]?.kind === 'full' && second.items[0].items.length === 0);
  });

  it('takes files that appear, change and vanish on disk', async () => {
    const file = path.join(client.folder, DEBUG);
    assert.equal((await client.diagnostics(DEBUG)).length, 1);

    rmSync(file);
    await client.changed(FileChangeType.Deleted, DEBUG);
    assert.deepEqual(await client.diagnostics(DEBUG), []);

    const leak = 'export const report = (email: string): void => console.log(email);\n';
    writeFileSync(path.join(client.folder, 'src/report.ts'), leak);
    await client.changed(FileChangeType.Created, 'src/report.ts');
    assert.deepEqual(rules(await client.diagnostics('src/report.ts')), ['no-personal-data-in-logs']);

    writeFileSync(path.join(client.folder, 'src/report.ts'), leak.replace('console.log(email)', 'undefined'));
    await client.changed(FileChangeType.Changed, 'src/report.ts');
    // Reading the file takes a moment; the workspace pull answers as soon as something has changed.
    await client.pullWorkspace({
      ...resultIds(await client.pullWorkspace()),
      [client.uri('src/report.ts')]: 'old',
    });
    assert.deepEqual(await client.diagnostics('src/report.ts'), []);
  });

  it('does not show what somebody has accepted with a reason', async () => {
    await client.open(DEBUG);
    await client.replace(DEBUG, '  console', '  // tomograph-accept no-personal-data-in-logs --\n  console');
    assert.equal((await client.diagnostics(DEBUG)).length, 1);
    await client.replace(DEBUG, ' --', ' -- only on the bench (Ada, until 2099-01-01)');
    assert.deepEqual(await client.diagnostics(DEBUG), []);
  });
});

describe('A workspace that cannot be used as it is', function () {
  this.timeout(PATIENCE);
  it('says what is wrong with the configuration, shows no findings, and recovers', async () => {
    const client = await LanguageClient.start({
      prepare: (folder) => writeFileSync(path.join(folder, 'tomograph.config.json'), '{ "procesors": [] }'),
    });
    try {
      assert.deepEqual(await client.diagnostics(REGISTRATION), []);
      const status = client.statuses.at(-1);
      assert.equal(status?.state, 'failed');
      assert.equal(status.problems.length, 1);
      assert.match(status.problems[0] ?? '', /procesors.*processors/);
      assert.doesNotMatch(status.problems[0] ?? '', /\n\s+at /, 'a mistake of the user has no stack trace');

      writeFileSync(path.join(client.folder, 'tomograph.config.json'), '{}');
      await client.changed(FileChangeType.Changed, 'tomograph.config.json');
      assert.ok((await client.diagnostics(REGISTRATION)).length >= 3);
      assert.equal(client.statuses.at(-1)?.state, 'ready');
    } finally {
      await client.stop();
    }
  });

  it('analyses the rest beside a file with syntax errors', async () => {
    const client = await LanguageClient.start({
      prepare: (folder) => writeFileSync(path.join(folder, 'src', 'broken.ts'), 'export function ( {{{\n'),
    });
    try {
      assert.equal((await client.diagnostics(REGISTRATION)).length, 3);
    } finally {
      await client.stop();
    }
  });

  it('analyses a folder without any source file', async () => {
    const client = await LanguageClient.start({
      prepare: (folder) => rmSync(path.join(folder, 'src'), { recursive: true }),
    });
    try {
      assert.deepEqual(await client.diagnostics(REGISTRATION), []);
      assert.equal(client.statuses.at(-1)?.state, 'ready');
    } finally {
      await client.stop();
    }
  });

  it('keeps to the paths of the editor when the folder is reached through a link', async () => {
    const client = await LanguageClient.start({ capabilities: { workspace: { workspaceFolders: true } } });
    const link = `${client.folder}-link`;
    symlinkSync(client.folder, link, 'dir');
    try {
      const uri = client.uri('').replace(/\/?$/, '-link');
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: {
          added: [{ uri, name: 'link' }],
          removed: [{ uri: client.uri('').replace(/\/$/, ''), name: '' }],
        },
      });
      const report = await client.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri: `${uri}/${REGISTRATION}` },
      });
      assert.equal(report.items.length, 3);
      for (const { relatedInformation } of report.items) {
        assert.ok(relatedInformation?.every(({ location }) => location.uri.startsWith(`${uri}/`)));
      }
    } finally {
      await client.stop();
      rmSync(link, { force: true });
    }
  });
});

function rules(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}

function placesAndRules(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ range, code }) => [range.start.line, code]);
}

function files(client: LanguageClient, { items }: WorkspaceDiagnosticReport): string[] {
  return items.map(({ uri }) => uri.slice(client.uri('').replace(/\/?$/, '/').length)).sort();
}

function resultIds({ items }: WorkspaceDiagnosticReport): Record<string, string> {
  return Object.fromEntries(items.map(({ uri, resultId }) => [uri, resultId ?? '']));
}

function pause(milliseconds: number): Promise<string> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, 'nothing new'));
}
