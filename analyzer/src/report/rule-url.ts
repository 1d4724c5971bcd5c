import type { RuleId } from '@tomograph/rules';

/** Where the project lives. */
export const PROJECT_URL = 'https://github.com/tomograph/tomograph';

/** The page of a rule. */
export function ruleUrl(rule: RuleId): string {
  return `${PROJECT_URL}/blob/main/docs/rules/${rule}.md`;
}
