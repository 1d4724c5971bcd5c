import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { categoryOf, EXAMPLE_IBANS, IBAN_LENGTHS, VALUE_PATTERNS } from '@tomograph/rules';
import { findPersonalValues } from './knowledge.js';

describe('the patterns of personal values', () => {
  for (const { id, category, certainty, examples } of VALUE_PATTERNS) {
    describe(id, () => {
      for (const text of examples.match) {
        it(`finds one in ${text}`, () => {
          const [found, ...more] = findPersonalValues(text).filter((value) => value.pattern === id);
          assert.deepEqual(more, []);
          assert.equal(found?.category, category);
          assert.equal(found.certainty, certainty);
        });
      }
      for (const text of examples.mismatch) {
        it(`finds none in ${text}`, () => {
          assert.deepEqual(
            findPersonalValues(text).filter((value) => value.pattern === id),
            [],
          );
        });
      }
    });
  }

  it('have at least 90 texts that must and 180 that must not match', () => {
    const texts = VALUE_PATTERNS.map(({ examples }) => examples);
    assert.ok(new Set(texts.flatMap(({ match }) => match)).size >= 90);
    assert.ok(new Set(texts.flatMap(({ mismatch }) => mismatch)).size >= 180);
  });

  it('name categories of the table and where they come from, each under an id of its own', () => {
    assert.equal(new Set(VALUE_PATTERNS.map(({ id }) => id)).size, VALUE_PATTERNS.length);
    for (const { id, category, source } of VALUE_PATTERNS) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.equal(categoryOf(category)?.key, category);
      assert.match(source, /https:\/\/|ISO|ITU/);
    }
  });

  it('repeat nothing without a bound, so that they match in linear time', () => {
    for (const { id, pattern } of VALUE_PATTERNS) {
      assert.equal(pattern.flags, '', id);
      const unescaped = pattern.source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
      assert.doesNotMatch(unescaped, /[*]|(?<!\()\+/, id);
      assert.doesNotMatch(unescaped, /\{[0-9]+,\}/, id);
    }
  });

  it('know the length of every example IBAN', () => {
    for (const iban of EXAMPLE_IBANS) assert.equal(iban.length, IBAN_LENGTHS[iban.slice(0, 2)], iban);
  });
});

describe('finding personal values', () => {
  const found = (text: string): string[] =>
    findPersonalValues(text).map(({ pattern, start, end }) => `${pattern} ${text.slice(start, end)}`);

  it('gives them in the order of the text, with the place of each', () => {
    assert.deepEqual(
      found('Lena Vogt, +49 151 40302017, lena.vogt@posteo.de, DE77 3705 0198 1094 7736 21 bei der Bank'),
      [
        'phone-international +49 151 40302017',
        'email lena.vogt@posteo.de',
        'iban DE77 3705 0198 1094 7736 21',
      ],
    );
  });

  it('lets the stricter pattern speak where two meet', () => {
    assert.deepEqual(found('86 095 742 719'), ['german-tax-id 86 095 742 719']);
    assert.deepEqual(found('T493027169'), ['german-health-insurance-number T493027169']);
  });

  it('finds nothing in plain text, code and numbers', () => {
    for (const text of [
      '',
      'Hello, world',
      'const x = 42;',
      '2026-11-23T14:00:00.000Z',
      '1.2.3-beta.4',
      '127.0.0.1:8080',
      '#ff8800',
      '550e8400-e29b-41d4-a716-446655440000',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '1732370400000',
      '1732370400',
      '9007199254740991',
      '3.141592653589793',
      '0xdeadbeef',
      '00:1B:44:11:3A:B7',
      'M10 20 L30 40 50 60 70 80 90 100',
      '978-3-16-148410-0',
      '4006381333931',
      'ES2023',
      'width=1024,height=768',
      '18446744073709551615',
      '2001:0db8:85a3:0000:0000:8a2e:0370:7334',
      '48.137154, 11.576124',
      'ISO 13616-1:2020',
    ])
      // prettier-ignore
      assert.deepEqual(found(text), [], text);
  });

  it('takes a wrong digit for none, at every place of a number', () => {
    for (const number of [
      'DE77370501981094773621',
      '4929183402756138',
      '86095742719',
      '7569217076985',
      '269054958815780',
    ]) {
      const digits = [...number];
      for (const [at, digit] of digits.entries()) {
        if (!/[0-9]/.test(digit)) continue;
        const wrong = digits.with(at, String((Number(digit) + 1) % 10)).join('');
        assert.deepEqual(
          found(wrong).filter((each) => each.endsWith(wrong)),
          [],
          wrong,
        );
      }
    }
  });

  it('stays fast on texts made to be slow', () => {
    const texts = ['a', '1 ', '+4', '12 345 ', 'a@', 'a.', 'A1', '0123 456 ', '(0', 'x@a.', '4929 '].map(
      (part) => part.repeat(100_000 / part.length),
    );
    const start = performance.now();
    for (const text of texts) findPersonalValues(text);
    assert.ok(performance.now() - start < 5_000);
  });

  it('loads the numbering plans only when a candidate asks for them', async () => {
    const built = new URL('../../../analyzer/dist/knowledge/', import.meta.url);
    const values = await readFile(new URL('addresses.js', built), 'utf8');
    assert.doesNotMatch(values, /from 'libphonenumber/);
    assert.match(await readFile(new URL('phone-library.cjs', built), 'utf8'), /\?\?= require\(/);
  });
});
