import assert from 'node:assert/strict';
import { RECOMMENDED, STRICT } from '@tomograph/rules';
import type { Policy } from '@tomograph/rules';
import { loadConfig } from 'tomograph';
import { makeFolder, removeFolders } from '../support/folders.js';
import { sentencesOf } from './mistakes.js';

function policyOf(policy: unknown): Policy {
  return loadConfig(makeFolder({ 'tomograph.config.json': JSON.stringify({ policy }) })).config.policy;
}

describe('the policy of a project', () => {
  after(removeFolders);

  it('is a table as it stands', () => {
    assert.deepEqual(policyOf('strict'), STRICT);
    assert.deepEqual(policyOf({}), RECOMMENDED);
    assert.deepEqual(policyOf({ extends: 'strict' }), STRICT);
  });

  it('changes single cells and leaves the rest of the row', () => {
    const { rows } = policyOf({
      rows: [{ channel: 'log', sensitivity: ['special'], protection: 'encrypted', severity: 'warning' }],
    });
    assert.deepEqual(
      rows.filter(({ channel }) => channel === 'log'),
      [
        {
          channel: 'log',
          rule: 'no-personal-data-in-logs',
          severity: 'error',
          judged: 'each',
          least: { ordinary: 'masked', credential: 'pseudonymised', financial: 'pseudonymised' },
        },
        {
          channel: 'log',
          rule: 'no-personal-data-in-logs',
          severity: 'warning',
          judged: 'each',
          least: { special: 'encrypted' },
        },
      ],
    );
    assert.deepEqual(
      rows.filter(({ channel }) => channel !== 'log'),
      RECOMMENDED.rows.filter(({ channel }) => channel !== 'log'),
    );
  });

  it('switches cells and rows off', () => {
    const { rows } = policyOf({
      rows: [
        { channel: 'cache', severity: 'off' },
        { channel: 'cookie', sensitivity: ['ordinary'], protection: 'off' },
      ],
    });
    assert.ok(rows.every(({ channel }) => channel !== 'cache'));
    assert.deepEqual(rows.find(({ channel }) => channel === 'cookie')?.least, {
      financial: 'encrypted',
      special: 'encrypted',
    });
  });

  it('asks of a channel what no row asked yet', () => {
    const { rows } = policyOf({
      rows: [
        {
          channel: 'queue',
          sensitivity: ['special'],
          protection: 'encrypted',
          rule: 'no-unencrypted-storage',
        },
        { channel: 'log', sensitivity: ['identifier'], protection: 'masked' },
      ],
    });
    assert.deepEqual(rows.at(-1), {
      channel: 'queue',
      rule: 'no-unencrypted-storage',
      severity: 'error',
      judged: 'each',
      least: { special: 'encrypted' },
    });
    assert.equal(rows.find(({ channel }) => channel === 'log')?.least.identifier, 'masked');
  });

  it('changes what stands beside the table', () => {
    const policy = policyOf({
      transport: { severity: 'warning' },
      processor: { sensitivity: ['identifier'], protection: 'off' },
      reportPossible: true,
    });
    assert.deepEqual(policy.transport, { ...RECOMMENDED.transport, severity: 'warning' });
    assert.deepEqual(policy.processor.least, {
      ordinary: 'anonymised',
      credential: 'anonymised',
      financial: 'anonymised',
      special: 'anonymised',
    });
    assert.equal(policy.reportPossible, true);
  });

  it('is rejected with its place and the nearest name', () => {
    const sentence = (policy: unknown): string | undefined => sentencesOf({ policy })[0];
    assert.equal(sentence({ extnds: 'strict' }), 'policy.extnds: unknown key; did you mean `extends`?');
    assert.equal(
      sentence({ rows: [{ channel: 'logs' }] }),
      'policy.rows[0].channel: "logs" is not known; did you mean "log"?',
    );
    assert.equal(
      sentence({ rows: [{ channel: 'log', protection: 'maskd' }] }),
      'policy.rows[0].protection: "maskd" is not known; did you mean "masked"?',
    );
    assert.equal(
      sentence({ rows: [{ channel: 'log', sensitivty: ['special'] }] }),
      'policy.rows[0].sensitivty: unknown key; did you mean `sensitivity`?',
    );
    assert.equal(
      sentence({ rows: [{ channel: 'log' }] }),
      'policy.rows[0]: give `protection` or `severity`.',
    );
    assert.equal(
      sentence({ rows: [{ channel: 'queue', protection: 'encrypted' }] }),
      'policy.rows[0]: give `rule`.',
    );
    assert.equal(sentence('strickt'), 'policy: "strickt" is not known; did you mean "strict"?');
    assert.match(sentence(7) ?? '', /^policy: /);
  });
});
