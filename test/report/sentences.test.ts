import assert from 'node:assert/strict';
import * as rules from '@tomograph/rules';
import { categoryLabel, describeFinding, describeFix, describeStep, LOCALES } from 'tomograph';
import type { Finding, Step } from 'tomograph';
import { at, DIAGNOSIS, EMAIL, LOG_FINDING, LOG_FLOW, PROCESSOR_FINDING } from './analysis.js';

function logging(changes: Partial<Finding>): Finding {
  return { ...LOG_FINDING, ...changes };
}

describe('the sentence of a finding', () => {
  it('says which data, from where, to where, how protected, what is asked for, and the clause', () => {
    assert.equal(
      describeFinding(LOG_FINDING, 'en'),
      '`patient.email` (e-mail address), read in src/[id]/patients ä.ts, reaches the log through `logger.info` in plain text; the policy asks for at least masking (Zugriffskontrolle, Art. 32(1)(b) GDPR).',
    );
    assert.equal(
      describeFinding(LOG_FINDING, 'de'),
      '`patient.email` (E-Mail-Adresse), gelesen in src/[id]/patients ä.ts, gelangt über `logger.info` im Klartext ins Protokoll; die Richtlinie verlangt mindestens eine Maskierung (Zugriffskontrolle, Art. 32 Abs. 1 lit. b DSGVO).',
    );
  });

  it('is silent about the file when the data is read in the same one', () => {
    const flow = { ...LOG_FLOW, steps: LOG_FLOW.steps.slice(2) };
    assert.match(
      describeFinding(logging({ flows: [flow] }), 'en'),
      /^`patient\.email` \(e-mail address\) reaches the log/,
    );
  });

  it('lists several data with the most sensitive first, and counts the rest', () => {
    const names = ['email', 'phone', 'city', 'street', 'email'];
    const flows = [
      { ...LOG_FLOW, data: DIAGNOSIS },
      ...names.map((expression) => ({ ...LOG_FLOW, data: { ...EMAIL, expression } })),
    ];
    const finding = logging({ flows, channel: 'file', rule: 'no-unencrypted-storage' });
    assert.match(
      describeFinding(finding, 'en'),
      /^`patient\.diagnosis` \(.+\), `email` \(e-mail address\), `phone` \(e-mail address\) and 2 more, read in .+, are written to a file through `logger\.info` masked only;/,
    );
    assert.match(
      describeFinding(finding, 'de'),
      /, `phone` \(E-Mail-Adresse\) und 2 weitere Angaben, gelesen in .+, werden über `logger\.info` nur maskiert in eine Datei geschrieben;/,
    );
  });

  it('says of an unencrypted connection where it leads', () => {
    const flow = {
      ...LOG_FLOW,
      steps: LOG_FLOW.steps.slice(2),
      sink: 'fetch',
      recipient: { name: 'crm.example' },
    };
    const finding = logging({
      rule: 'no-unencrypted-transport',
      clause: 'weitergabekontrolle',
      flows: [flow],
      required: 'encrypted',
    });
    assert.equal(
      describeFinding(finding, 'en'),
      '`patient.email` (e-mail address) is sent to crm.example through `fetch` over an unencrypted connection; the policy asks for encryption in transit (Weitergabekontrolle, Art. 32(1)(b) GDPR).',
    );
    assert.equal(
      describeFinding(finding, 'de'),
      '`patient.email` (E-Mail-Adresse) wird über `fetch` unverschlüsselt an crm.example übertragen; die Richtlinie verlangt eine verschlüsselte Übertragung (Weitergabekontrolle, Art. 32 Abs. 1 lit. b DSGVO).',
    );
  });

  it('says of a processor that the register does not cover it', () => {
    assert.equal(
      describeFinding(PROCESSOR_FINDING, 'en'),
      '`patient.email` (e-mail address) reaches Stripe through `stripe.customers.create`; the processor register has no valid agreement that covers it (Auftragskontrolle, Art. 28 GDPR).',
    );
    assert.equal(
      describeFinding(PROCESSOR_FINDING, 'de'),
      '`patient.email` (E-Mail-Adresse) gelangt über `stripe.customers.create` an Stripe; das Verzeichnis der Auftragsverarbeiter enthält dafür keine gültige Vereinbarung (Auftragskontrolle, Art. 28 DSGVO).',
    );
  });

  it('says why a protection is weaker than it looks', () => {
    const data = {
      ...EMAIL,
      protection: 'pseudonymised-weak',
      protectionReason: 'the hash has no key',
    } as const;
    const finding = logging({
      rule: 'no-weak-pseudonymisation',
      clause: 'pseudonymisierung',
      channel: 'export',
      required: 'pseudonymised',
      flows: [{ ...LOG_FLOW, data }],
    });
    assert.match(
      describeFinding(finding, 'en'),
      / leaves in an export through `logger\.info` only weakly pseudonymised \(the hash has no key\); the policy asks for at least pseudonymisation with a key \(Pseudonymisierung, Art\. 32\(1\)\(a\), Art\. 25\(1\) GDPR\)\.$/,
    );
    assert.match(
      describeFinding(finding, 'de'),
      / verlässt über `logger\.info` nur schwach pseudonymisiert .*\(Pseudonymisierung, Art\. 32 Abs\. 1 lit\. a, Art\. 25 Abs\. 1 DSGVO\)\.$/,
    );
  });

  it('says possibly where only a name suggests it', () => {
    const finding = logging({ certainty: 'possible' });
    assert.match(describeFinding(finding, 'en'), /^`patient\.email` \(possibly e-mail address\)/);
    assert.match(describeFinding(finding, 'de'), /^`patient\.email` \(möglicherweise E-Mail-Adresse\)/);
  });

  it('stands in every channel, rule and protection, in the singular and the plural', () => {
    const flows = [[LOG_FLOW], [LOG_FLOW, { ...LOG_FLOW, data: DIAGNOSIS }]];
    for (const locale of LOCALES) {
      for (const rule of rules.RULE_IDS) {
        for (const channel of rules.CHANNELS) {
          const sentences = flows.map((some) =>
            describeFinding(logging({ rule, channel, flows: some }), locale),
          );
          for (const sentence of sentences) assert.match(sentence, /^`[^`]+` \([^)]+\).+; .+\)\.$/);
          assert.doesNotMatch(sentences.join(), /undefined| {2}/);
        }
        assert.match(describeFix(rule, locale), /\.$/);
      }
    }
  });
});

describe('the phrase of a step', () => {
  const step = (kind: Step['kind'], protection?: Step['protection']): Step => ({
    kind,
    subject: 'x',
    location: at('a.ts', 0, 0, 1),
    protection,
  });

  it('exists for each kind in both languages', () => {
    const kinds = ['source', 'assign', 'call', 'return', 'protect', 'sink'] as const;
    for (const locale of LOCALES) {
      const phrases = kinds.map((kind) => describeStep(step(kind, 'masked'), locale));
      assert.equal(new Set(phrases).size, kinds.length);
      for (const phrase of phrases) assert.match(phrase, /`x`/);
    }
  });

  it('names the state that a protection leaves', () => {
    assert.equal(
      describeStep(step('protect', 'pseudonymised-weak'), 'en'),
      '`x` leaves it weakly pseudonymised',
    );
    assert.equal(
      describeStep(step('protect', 'pseudonymised-weak'), 'de'),
      'nach `x` sind sie schwach pseudonymisiert',
    );
  });
});

describe('the reasons of library models', () => {
  const reasons = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      if (key === 'because' && typeof member === 'string') reasons.add(member);
      else collect(member);
    }
  };
  collect(rules.LIBRARIES);

  it('are all said in German', () => {
    assert.ok(reasons.size > 5);
    for (const protectionReason of reasons) {
      const finding = logging({ flows: [{ ...LOG_FLOW, data: { ...EMAIL, protectionReason } }] });
      assert.match(describeFinding(finding, 'en'), new RegExp(` in plain text \\(${protectionReason}\\);`));
      assert.match(describeFinding(finding, 'de'), / im Klartext \([^)]+\) ins Protokoll;/, protectionReason);
    }
  });
});

describe('the label of a category', () => {
  it('is that of the nearest known category above', () => {
    assert.equal(categoryLabel('user.contact.email', 'de'), 'E-Mail-Adresse');
    assert.equal(categoryLabel('user.contact.email.work', 'en'), 'e-mail address');
    assert.equal(categoryLabel('system.operations', 'en'), 'system.operations');
  });
});
