import { readFileSync } from 'node:fs';
import { RULE_IDS, type RuleId } from '@tomograph/rules';
import { buildConfigs, type ConfigName, type RunnablePlugin, type TomographConfig } from './configs.js';
import { createRule, type TomographRule } from './create-rule.js';

export type { ConfigName, TomographConfig } from './configs.js';
export type { TomographRule, TomographRuleDocs } from './create-rule.js';
export type { TomographSettings } from './settings.js';

/** The plugin object, as `eslint.config.js` imports it. */
export interface TomographPlugin extends RunnablePlugin {
  readonly configs: Record<ConfigName, TomographConfig>;
}

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly name: string;
  readonly version: string;
};

/**
 * `eslint-plugin-tomograph`: the rules of Tomograph on its flow engine, and three flat configs.
 *
 * - `recommended`: all rules with types; the linted files need `parserOptions.projectService`.
 * - `strict`: the same by the strict policy, everything an error.
 * - `untyped`: the same rules on one file at a time and without types; they say less.
 */
const plugin: TomographPlugin = {
  meta: { name: manifest.name, version: manifest.version, namespace: 'tomograph' },
  rules: Object.fromEntries(RULE_IDS.map((id) => [id, createRule(id)])) as Record<RuleId, TomographRule>,
  configs: {} as Record<ConfigName, TomographConfig>,
};

// The configs refer to the very object that is exported: ESLint takes a second one for a redefined plugin.
Object.assign(plugin.configs, buildConfigs(plugin));

export default plugin;
