import type { RuleId } from '@tomograph/rules';

/** What each rule does, in the words of ESLint's rule lists; a rule without a description does not compile. */
export const RULE_DESCRIPTIONS: Readonly<Record<RuleId, string>> = {
  'no-personal-data-in-logs': 'disallow unprotected personal data in logs, error texts and error trackers',
  'no-unencrypted-transport': 'disallow personal data on connections that are not encrypted',
  'no-unencrypted-storage':
    'disallow unprotected personal data in files, browser storage, cookies and caches',
  'no-unpseudonymised-export': 'disallow directly identifying data in exports, analytics and prompts',
  'no-weak-pseudonymisation': 'disallow unkeyed hashes and reversible encodings as pseudonyms',
  'no-undeclared-processor': 'disallow personal data to third parties that are not declared as processors',
};
