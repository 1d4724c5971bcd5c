import assert from 'node:assert/strict';
import { CATEGORIES, categoryOf, CLAUSE_IDS, CLAUSES, isCategoryWithin, RULES } from '@tomograph/rules';
import { FIDESLANG_USER_KEYS } from './fideslang.js';

describe('the clauses', () => {
  it('are the thirteen of the annex, each under its own id', () => {
    assert.deepEqual(Object.keys(CLAUSES), [...CLAUSE_IDS]);
    for (const [id, clause] of Object.entries(CLAUSES)) assert.equal(clause.id, id);
  });

  for (const clause of Object.values(CLAUSES)) {
    it(`${clause.id} is told in German and English, with its article`, () => {
      assert.notEqual(clause.name, '');
      assert.match(clause.article, /^Art\. \d+(?:\(\d\))?(?:\([a-d]\))?(?:, Art\. \d+(?:\(\d\))?)?$/);
      for (const text of [clause.chapter, clause.summary]) {
        assert.notEqual(text.en, '');
        assert.notEqual(text.de, '');
      }
      assert.notEqual(clause.summary.en, clause.summary.de);
      for (const sentence of Object.values(clause.summary)) assert.match(sentence, /^[A-ZÄÖÜ].*\.$/);
    });
  }

  it('are what the rules refer to', () => {
    for (const { clause } of Object.values(RULES)) assert.ok(CLAUSES[clause]);
  });
});

describe('the categories', () => {
  const keys = CATEGORIES.map((category) => category.key);

  it('have unique keys of the user branch of Fideslang', () => {
    assert.equal(new Set(keys).size, keys.length);
    for (const key of keys) assert.match(key, /^user(?:\.[a-z_]+)*$/);
  });

  it('have every key of the user branch of Fideslang', () => {
    assert.deepEqual(
      FIDESLANG_USER_KEYS.filter((key) => !keys.includes(key)),
      [],
    );
  });

  it('refine Fideslang below its own keys only, so that a data map can fold them', () => {
    const own = keys.filter((key) => !FIDESLANG_USER_KEYS.includes(key));
    for (const key of own) assert.ok(FIDESLANG_USER_KEYS.includes(key.slice(0, key.lastIndexOf('.'))), key);
  });

  it('are special exactly where Art. 9 or Art. 10 names the data', () => {
    const special =
      /^user\.(?:health_and_medical|biometric|criminal_history|authorization\.biometric|demographic\.(?:political_opinion|race_ethnicity|religious_belief|sexual_orientation|union_membership))(?:\.|$)/;
    for (const { key, article } of CATEGORIES) {
      const expected = key.startsWith('user.criminal_history')
        ? 'Art. 10'
        : special.test(key)
          ? 'Art. 9'
          : undefined;
      assert.equal(article, expected, key);
    }
  });

  it('each have their parent in the table', () => {
    for (const key of keys.filter((each) => each !== 'user')) {
      assert.ok(keys.includes(key.slice(0, key.lastIndexOf('.'))), key);
    }
  });

  it('are labelled in German and English', () => {
    for (const { key, label } of CATEGORIES) {
      assert.notEqual(label.en, '', key);
      assert.notEqual(label.de, '', key);
    }
  });

  it('name the article exactly where the sensitivity is special', () => {
    for (const { key, sensitivity, article } of CATEGORIES) {
      assert.equal(article !== undefined, sensitivity === 'special', key);
    }
  });

  it('keep the sensitivity of a special parent', () => {
    for (const { key, sensitivity } of CATEGORIES) {
      const parent = categoryOf(key.slice(0, Math.max(key.lastIndexOf('.'), 0)));
      if (parent?.sensitivity === 'special') assert.equal(sensitivity, 'special', key);
    }
  });

  const sensitivities: readonly [key: string, sensitivity: string, direct: boolean][] = [
    ['user.unique_id', 'identifier', false],
    ['user.device.ip_address', 'identifier', false],
    ['user.name', 'ordinary', true],
    ['user.contact.email', 'ordinary', true],
    ['user.demographic.date_of_birth', 'ordinary', false],
    ['user.authorization.password', 'credential', false],
    ['user.financial.bank_account', 'financial', true],
    ['user.financial.salary', 'financial', false],
    ['user.health_and_medical.diagnosis', 'special', false],
    ['user.health_and_medical.insurance_beneficiary_id', 'special', true],
    ['user.criminal_history', 'special', false],
    ['user.childrens', 'ordinary', false],
    ['user.biometric.health', 'special', true],
    ['user.device.cookie', 'identifier', false],
    ['user.content.self_image', 'ordinary', true],
    ['user.government_id.tax_id', 'ordinary', true],
  ];
  for (const [key, sensitivity, direct] of sensitivities) {
    it(`${key} is ${sensitivity}, ${direct ? 'direct' : 'indirect'}`, () => {
      const category = categoryOf(key);
      assert.equal(category?.sensitivity, sensitivity);
      assert.equal(category.direct, direct);
    });
  }

  it('are found through the nearest ancestor by a refined key', () => {
    assert.equal(categoryOf('user.contact.email.work')?.key, 'user.contact.email.work');
    assert.equal(categoryOf('user.contact.email.work')?.label.en, 'e-mail address');
    assert.equal(categoryOf('system.operations'), undefined);
    assert.equal(categoryOf(''), undefined);
  });

  it('cover their descendants', () => {
    assert.ok(isCategoryWithin('user.contact.email', 'user.contact'));
    assert.ok(isCategoryWithin('user.contact', 'user.contact'));
    assert.ok(!isCategoryWithin('user.contacts', 'user.contact'));
  });
});
