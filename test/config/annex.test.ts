import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAUSE_IDS } from '@tomograph/rules';
import type { ClauseId } from '@tomograph/rules';
import { createSession, loadConfig, loadProject } from 'tomograph';
import type * as Match from '../../analyzer/src/annex/match.js';
import { fixture, makeFolder, removeFolders } from '../support/folders.js';
import { mistakesOf, sentencesOf } from './mistakes.js';

const built = new URL('../../../analyzer/dist/annex/match.js', import.meta.url);
const { matchAnnex } = (await import(built.href)) as typeof Match;

const ORIGINAL = 'tom-annex.de.txt';

/** Clauses of a fixture as `line heading`, the line from one. */
function clausesOf(text: string): Partial<Record<ClauseId, string>> {
  return Object.fromEntries(
    [...matchAnnex(text)].map(([clause, { line, heading }]) => [clause, `${line + 1} ${heading}`]),
  );
}

describe('the annex of a project', () => {
  after(removeFolders);

  const expected: Readonly<Record<string, Partial<Record<ClauseId, string>>>> = {
    [ORIGINAL]: {
      zutrittskontrolle: '12 Zutrittskontrolle',
      zugangskontrolle: '13 Zugangskontrolle',
      zugriffskontrolle: '14 Zugriffskontrolle',
      trennungskontrolle: '15 Trennungskontrolle',
      pseudonymisierung: '16 Pseudonymisierung',
      weitergabekontrolle: '19 Weitergabekontrolle',
      eingabekontrolle: '20 Eingabekontrolle',
      verfuegbarkeitskontrolle: '23 Verfügbarkeitskontrolle',
      wiederherstellbarkeit: '24 Rasche Wiederherstellbarkeit',
      'datenschutz-management': '27 Datenschutz-Management',
      'incident-response': '28 Incident-Response-Management',
      voreinstellungen: '29 Datenschutzfreundliche Voreinstellungen',
      auftragskontrolle: '30 Auftragskontrolle',
    },
    'measures.en.md': {
      zutrittskontrolle: '11 Physical Access Control',
      zugangskontrolle: '15 Electronic Access Control',
      zugriffskontrolle: '19 Internal Access Control',
      trennungskontrolle: '23 Isolation Control',
      pseudonymisierung: '27 Pseudonymisation',
      weitergabekontrolle: '33 Data Transfer Control',
      eingabekontrolle: '37 Data Entry Control',
      verfuegbarkeitskontrolle: '43 Availability Control',
      wiederherstellbarkeit: '47 Rapid Recovery',
      'datenschutz-management': '53 Data Protection Management',
      'incident-response': '57 Incident Response Management',
      voreinstellungen: '61 Data Protection by Design and Default',
      auftragskontrolle: '65 Order or Contract Control',
    },
    'bullets.de.md': {
      zutrittskontrolle: '3 Zutrittskontrolle',
      zugangskontrolle: '4 Zugangskontrolle',
      zugriffskontrolle: '5 Zugriffskontrolle',
      trennungskontrolle: '6 Mandantentrennung',
      pseudonymisierung: '7 pseudonymisiert',
      weitergabekontrolle: '8 Weitergabekontrolle',
      eingabekontrolle: '9 Eingabekontrolle',
      verfuegbarkeitskontrolle: '10 Datensicherung',
      wiederherstellbarkeit: '11 Wiederherstellung',
      'datenschutz-management': '12 Datenschutzbeauftragte',
      'incident-response': '13 Datenpanne',
      voreinstellungen: '14 Voreinstellungen',
    },
    'table.de.md': {
      zutrittskontrolle: '5 Zutrittskontrolle',
      zugangskontrolle: '6 Zugangskontrolle',
      zugriffskontrolle: '7 Zugriffskontrolle',
      trennungskontrolle: '8 Trennungsgebot',
      pseudonymisierung: '9 Pseudonymisierung',
      weitergabekontrolle: '10 Weitergabekontrolle',
      eingabekontrolle: '11 Eingabekontrolle',
      verfuegbarkeitskontrolle: '12 Verfügbarkeitskontrolle',
      wiederherstellbarkeit: '13 Wiederherstellbarkeit',
      'datenschutz-management': '14 Datenschutzmanagement',
      'incident-response': '15 Incident Response',
      voreinstellungen: '16 Datenschutzfreundliche Voreinstellung',
      auftragskontrolle: '17 Auftragskontrolle',
    },
    'merged.txt': {
      zutrittskontrolle: '3 ZUTRITTS-, ZUGANGS- UND ZUGRIFFSKONTROLLE',
      zugangskontrolle: '3 ZUTRITTS-, ZUGANGS- UND ZUGRIFFSKONTROLLE',
      zugriffskontrolle: '3 ZUGRIFFSKONTROLLE',
      trennungskontrolle: '6 TRENNUNGSKONTROLLE',
      pseudonymisierung: '6 PSEUDONYMISIERUNG',
      weitergabekontrolle: '9 WEITERGABE- UND EINGABEKONTROLLE',
      eingabekontrolle: '9 EINGABEKONTROLLE',
      verfuegbarkeitskontrolle: '12 VERFUEGBARKEITSKONTROLLE',
      wiederherstellbarkeit: '12 RASCHE WIEDERHERSTELLBARKEIT',
      'datenschutz-management': '15 Datenschutz-Management',
      'incident-response': '15 Incident-Response-Management',
      auftragskontrolle: '17 Auftragskontrolle',
    },
    'merged.en.txt': {
      zutrittskontrolle: '3 Physical, system and data access control',
      zugangskontrolle: '3 Physical, system and data access control',
      zugriffskontrolle: '3 data access control',
      trennungskontrolle: '6 Separation control',
      pseudonymisierung: '6 pseudonymization',
      weitergabekontrolle: '9 Transmission, input and availability control',
      eingabekontrolle: '9 Transmission, input and availability control',
      verfuegbarkeitskontrolle: '9 availability control',
      auftragskontrolle: '12 Order control',
    },
  };
  for (const [name, clauses] of Object.entries(expected)) {
    it(`is found clause by clause in ${name}`, () => {
      assert.deepEqual(clausesOf(readFileSync(fixture(`annex/${name}`), 'utf8')), clauses);
    });
  }

  it('may break its lines as Windows does, decompose its umlauts or leave them out', () => {
    const text = readFileSync(fixture(`annex/${ORIGINAL}`), 'utf8');
    for (const variant of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`])
      assert.deepEqual(clausesOf(variant), expected[ORIGINAL]);
    assert.deepEqual([...matchAnnex(text.normalize('NFD')).keys()], CLAUSE_IDS);
    assert.equal(
      clausesOf('Verfuegbarkeitskontrolle').verfuegbarkeitskontrolle,
      '1 Verfuegbarkeitskontrolle',
    );
  });

  it('is read past its table of contents', () => {
    assert.deepEqual(
      clausesOf('Zugangskontrolle ........ 3\nEingabekontrolle\t\t4\n\n2.1 Zugangskontrolle\nText.\n'),
      {
        zugangskontrolle: '4 Zugangskontrolle',
        eingabekontrolle: '2 Eingabekontrolle',
      },
    );
  });

  it('does not take a compound or another word for a clause', () => {
    assert.deepEqual(
      clausesOf('Das Zugangskontrollsystem ist alt. Der Eingang, die Auftragslage. Order now.'),
      {},
    );
    assert.deepEqual(clausesOf(''), {});
  });

  describe('in the configuration', () => {
    it('is read from its place and linked from findings', async () => {
      const root = makeFolder({
        'tomograph.config.json': '{ "tom": { "document": "docs/TOM.txt" } }',
        'docs/TOM.txt': readFileSync(fixture(`annex/${ORIGINAL}`)),
        'packages/api/a.ts': 'export const f = (u: { email: string }) => console.log(u.email);\n',
      });
      const project = await loadProject(join(root, 'packages/api'));
      const analysis = createSession(project.compiler, project).analyse();
      assert.equal(analysis.annex?.file, '../../docs/TOM.txt');
      const clause = analysis.findings[0]?.clause ?? 'zutrittskontrolle';
      assert.deepEqual(analysis.annex.clauses[clause], { line: 13, heading: 'Zugriffskontrolle' });
    });

    it('may be in the encoding of old documents', () => {
      const bytes = Buffer.from('1. Verf\u00fcgbarkeitskontrolle\n', 'latin1');
      const root = makeFolder({
        'tomograph.config.json': '{ "tom": { "document": "a.txt" } }',
        'a.txt': bytes,
      });
      assert.deepEqual(loadConfig(root).config.annex?.clauses, {
        verfuegbarkeitskontrolle: { line: 0, heading: 'Verfügbarkeitskontrolle' },
      });
    });

    it('must be there, and be a text', () => {
      const config = '{\n  "tom": { "document": "TOM.md" }\n}';
      assert.deepEqual(mistakesOf(config), ['2:12 – tom.document: TOM.md could not be read (ENOENT).']);
      const notText = 'tom.document: TOM.md is not a text; give the annex as Markdown or plain text.';
      assert.deepEqual(sentencesOf(config, { 'TOM.md': '%PDF-1.7\n' }), [notText]);
      assert.deepEqual(sentencesOf(config, { 'TOM.md': Uint8Array.from([80, 75, 3, 4, 0, 0, 8, 0]) }), [
        notText,
      ]);
      const root = makeFolder({ 'tomograph.config.json': config });
      mkdirSync(join(root, 'TOM.md'));
      assert.throws(() => loadConfig(root), /TOM\.md could not be read \(EISDIR\)/);
    });

    it('comes with evidence outside the code', () => {
      const evidence = [
        {
          clause: 'zutrittskontrolle',
          document: 'docs/iso.pdf',
          validUntil: '2027-12-31',
          note: 'ISO 27001',
        },
        { clause: 'auftragskontrolle', document: 'https://example.com/contract' },
      ];
      const root = makeFolder({ 'tomograph.config.json': JSON.stringify({ tom: { evidence } }) });
      assert.deepEqual(loadConfig(root).config.evidence, evidence);
      assert.deepEqual(sentencesOf({ tom: { evidence: [{ clause: 'zutrittskontrole', document: 'a' }] } }), [
        'tom.evidence[0].clause: "zutrittskontrole" is not known; did you mean "zutrittskontrolle"?',
      ]);
      assert.deepEqual(sentencesOf({ tom: { evidence: [{ ...evidence[1], validUntil: '31.12.2027' }] } }), [
        'tom.evidence[0].validUntil: "31.12.2027" is not a date such as 2027-12-31.',
      ]);
      assert.deepEqual(sentencesOf({ tom: { documnt: 'a' } }), [
        'tom.documnt: unknown key; did you mean `document`?',
      ]);
    });
  });
});
