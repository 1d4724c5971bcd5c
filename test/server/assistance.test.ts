import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { FileChangeType, MarkupContent, Range } from 'vscode-languageserver/node';
import type { CodeAction, Hover, TextEdit } from 'vscode-languageserver/node';
import { LanguageClient, messageOf, PATIENCE } from './language-client.js';
import type { Status } from './language-client.js';

const REGISTRATION = 'src/registration.ts';
const WITH_SNIPPETS = { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } };

describe('Hovers of the language server', function () {
  this.timeout(PATIENCE);
  let client: LanguageClient;

  afterEach(() => client.stop());

  it('explain a finding: data, category, protection, policy, clause and path', async () => {
    client = await LanguageClient.start();
    await client.open(REGISTRATION);
    const text = markdown(await client.hover(REGISTRATION, 'audit(`welcome'));
    for (const part of [
      '`user.contact.email`',
      'in plain text',
      'at least masked',
      'Zugriffskontrolle, Art',
    ]) {
      assert.ok(text.includes(part), `${part} stands in\n${text}`);
    }
    assert.match(text, /^\d\. .*\[audit\\\.ts:3\]\(file:\/\/\S+audit\.ts#L3,3\)$/m);
  });

  it('speak German with a German editor', async () => {
    client = await LanguageClient.start({ locale: 'de-AT' });
    await client.open(REGISTRATION);
    const text = markdown(await client.hover(REGISTRATION, 'audit(`welcome'));
    for (const part of ['**Klausel:** Zugriffskontrolle', '**Daten:**', 'im Klartext', '**Weg**']) {
      assert.ok(text.includes(part), `${part} stands in\n${text}`);
    }
    const [first] = await client.diagnostics(REGISTRATION);
    assert.ok(first);
    assert.match(messageOf(first), /Protokoll.*DSGVO/);
  });

  it('tell which personal data is read at a place and where it flows', async () => {
    client = await LanguageClient.start();
    await client.open(REGISTRATION);
    const text = markdown(await client.hover(REGISTRATION, 'id}'));
    assert.match(text, /`patient\.id`: .*\(`user\.unique_id`\)/);
    assert.match(text, /^\*\*Flows to\*\*$/m);
    assert.match(text, /`console\.info`.*log, in plain text – allowed by the policy/);
  });

  it('say nothing where nothing is known', async () => {
    client = await LanguageClient.start();
    await client.open(REGISTRATION);
    assert.equal(await client.hover(REGISTRATION, 'import'), null);
  });

  it('show text from the code as text, never as markup', async () => {
    client = await LanguageClient.start();
    await client.open('src/debug.ts');
    const reason = '**urgent** <img src=x> [see here]';
    await client.replace(
      'src/debug.ts',
      '  console',
      `  // tomograph-accept no-personal-data-in-logs -- ${reason} (Ada, until 2099-01-01)\n  console`,
    );
    const text = markdown(await client.hover('src/debug.ts', 'console'));
    assert.ok(text.includes('\\*\\*urgent\\*\\* \\<img src=x\\> \\[see here\\]'), text);
  });
});

describe('Quick fixes of the language server', function () {
  this.timeout(PATIENCE);
  let client: LanguageClient;

  beforeEach(async () => {
    client = await LanguageClient.start({ capabilities: WITH_SNIPPETS });
    await client.open(REGISTRATION);
  });

  afterEach(() => client.stop());

  it('give a URL in the same file the encrypted scheme', async () => {
    const fix = preferred(await client.quickFixes(REGISTRATION, 'fetch(REMINDERS'));
    assert.equal(fix.title, 'Use https:// for this transfer');
    const { uri, version, edits } = onlyChange(fix);
    assert.deepEqual([uri, version], [client.uri(REGISTRATION), 1]);
    await client.edit(REGISTRATION, edits as TextEdit[]);
    assert.match(client.document(REGISTRATION).getText(), /REMINDERS = 'https:\/\/registry/);
    assert.deepEqual(await linesOf(client), [9, 14]);
  });

  it('give a URL in another file the encrypted scheme', async () => {
    const fix = preferred(await client.quickFixes(REGISTRATION, 'fetch(REGISTRY'));
    const { uri, version, edits } = onlyChange(fix);
    assert.deepEqual([uri, version], [client.uri('src/settings.ts'), null]);
    await client.open('src/settings.ts');
    await client.edit('src/settings.ts', edits as TextEdit[]);
    assert.deepEqual(await linesOf(client), [9, 10]);
  });

  it('are not offered where they would not settle the finding', async () => {
    // A mail server without TLS: the URL that stands in the same file has nothing to do with it.
    await client.edit(REGISTRATION, [
      { range: Range.create(0, 0, 0, 0), newText: "import { createTransport } from 'nodemailer';\n" },
    ]);
    await client.replace(
      REGISTRATION,
      "fetch(REGISTRY, { method: 'PUT', body: JSON.stringify({ name: patient.lastName }) })",
      "createTransport({ host: 'mail.clinic.example', port: 25, secure: false }).sendMail({ to: patient.email })",
    );
    const titles = (await client.quickFixes(REGISTRATION, 'createTransport({')).map(({ title }) => title);
    assert.deepEqual(titles, ['Accept no-unencrypted-transport with a reason…']);
  });

  it('insert an acceptance that waits for its reason', async () => {
    const fixes = await client.quickFixes(REGISTRATION, 'audit(`welcome');
    const accept = fixes.find(({ title }) => title.startsWith('Accept'));
    assert.ok(accept);
    const [edit] = onlyChange(accept).edits;
    assert.ok(edit && 'snippet' in edit);
    assert.match(
      edit.snippet.value,
      /^ {2}\/\/ tomograph-accept no-personal-data-in-logs -- \$1 \(\$\{2:owner\}, until \$\{3:\d{4}-\d\d-\d\d\}\)\n$/,
    );
    assert.deepEqual(edit.range, { start: { line: 9, character: 0 }, end: { line: 9, character: 0 } });
  });

  it('write the acceptance as a child where it stands between JSX elements', async () => {
    const view = [
      "import type { Patient } from './patient.js';",
      'export const View = ({ patient }: { patient: Patient }) => (',
      '<ul>',
      '  {console.log(patient.email)}',
      '</ul>);',
    ];
    writeFileSync(path.join(client.folder, 'src/view.tsx'), view.join('\n'));
    await client.changed(FileChangeType.Created, 'src/view.tsx');
    await client.open('src/view.tsx');
    const fixes = await client.quickFixes('src/view.tsx', 'console.log');
    const accept = fixes.find(({ title }) => title.startsWith('Accept'));
    assert.ok(accept);
    const [edit] = onlyChange(accept).edits;
    assert.ok(edit && 'snippet' in edit);
    const filled = edit.snippet.value.replace('$1', 'shown to nobody').replace(/\$\{\d:([^}]*)\}/g, '$1');
    assert.match(filled, /^ {2}\{\/\* tomograph-accept .* \*\/\}\n$/);
    await client.edit('src/view.tsx', [{ range: edit.range, newText: filled }]);
    assert.deepEqual(await client.diagnostics('src/view.tsx'), []);
  });

  it('offer no acceptance where a comment would become part of a text', async () => {
    await client.open('src/debug.ts');
    await client.replace(
      'src/debug.ts',
      "console.debug('patient', patient.email);",
      'void `\n${console.debug(patient.email)}\n`;',
    );
    assert.equal((await client.diagnostics('src/debug.ts')).length, 1);
    assert.deepEqual(await client.quickFixes('src/debug.ts', '${console'), []);
  });

  it('leave the analysis as it was: a fix that nobody chose has no effect', async () => {
    const before = await client.diagnostics(REGISTRATION);
    await client.quickFixes(REGISTRATION, 'fetch(REMINDERS');
    assert.deepEqual(await client.diagnostics(REGISTRATION), before);
  });
});

describe('An editor without snippets', function () {
  this.timeout(PATIENCE);
  it('is offered no acceptance, since it could not ask for the reason', async () => {
    const client = await LanguageClient.start();
    try {
      await client.open(REGISTRATION);
      assert.deepEqual(await client.quickFixes(REGISTRATION, 'audit(`welcome'), []);
    } finally {
      await client.stop();
    }
  });
});

describe('The scan command of the language server', function () {
  this.timeout(PATIENCE);
  it('loads everything anew and answers with the outcome', async () => {
    const client = await LanguageClient.start();
    try {
      const status = await client.connection.sendRequest<Status>('tomograph/scan');
      assert.deepEqual(status, { state: 'ready', errors: 4, warnings: 0, files: 5, problems: [] });
      assert.deepEqual(
        client.statuses.map(({ state }) => state),
        ['analysing', 'ready'],
      );
    } finally {
      await client.stop();
    }
  });
});

function markdown(hover: Hover | null): string {
  assert.ok(hover && MarkupContent.is(hover.contents) && hover.contents.kind === 'markdown');
  return hover.contents.value;
}

function preferred(actions: readonly CodeAction[]): CodeAction {
  const [action] = actions.filter(({ isPreferred }) => isPreferred);
  assert.ok(action, 'a preferred quick fix is offered');
  assert.equal(action.diagnostics?.length, 1);
  return action;
}

function onlyChange({ edit }: CodeAction) {
  const [change, ...others] = edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  assert.equal(others.length, 0);
  return { ...change.textDocument, edits: change.edits };
}

async function linesOf(client: LanguageClient): Promise<number[]> {
  return (await client.diagnostics(REGISTRATION)).map(({ range }) => range.start.line);
}
