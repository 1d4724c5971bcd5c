import { RECOMMENDED, RULE_IDS, STRICT, type Policy, type RuleId, type Severity } from '@tomograph/rules';
import type { TomographRule } from './create-rule.js';
import type { TomographSettings } from './settings.js';

export type ConfigName = 'recommended' | 'strict' | 'untyped';

/** What ESLint needs of the plugin to run it. */
export interface RunnablePlugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: 'tomograph' };
  readonly rules: Record<RuleId, TomographRule>;
}

/**
 * A flat config of the plugin. It is spelled out, and a type instead of an interface, so that it fits the types of
 * ESLint (`defineConfig`) and of typescript-eslint alike.
 */
export type TomographConfig = {
  name: string;
  plugins: { tomograph: RunnablePlugin };
  rules: Record<`tomograph/${RuleId}`, 'error' | 'warn'>;
  settings: { tomograph: TomographSettings };
};

/** The flat configs of the plugin; each names the plugin itself, so that a user only has to extend it. */
export function buildConfigs(plugin: RunnablePlugin): Record<ConfigName, TomographConfig> {
  return {
    // Settings of several configs are merged, so each says how it analyses, whichever comes last.
    recommended: config('recommended', RECOMMENDED, { analysis: 'project' }),
    strict: config('strict', STRICT, { analysis: 'project', policy: 'strict' }),
    untyped: config('untyped', RECOMMENDED, { analysis: 'file' }),
  };

  function config(name: ConfigName, policy: Policy, settings: TomographSettings): TomographConfig {
    const levels = RULE_IDS.map((id) => [`tomograph/${id}`, levelOf(id, policy)] as const);
    return {
      name: `tomograph/${name}`,
      plugins: { tomograph: plugin },
      rules: Object.fromEntries(levels) as TomographConfig['rules'],
      settings: { tomograph: settings },
    };
  }
}

/**
 * ESLint knows one severity per rule where the policy has one per row: a rule is an error when any of its rows is.
 */
function levelOf(id: RuleId, policy: Policy): 'error' | 'warn' {
  const severities: Severity[] = policy.rows.filter((row) => row.rule === id).map((row) => row.severity);
  for (const demand of [policy.transport, policy.processor, policy.weakPseudonym]) {
    if (demand.rule === id) severities.push(demand.severity);
  }
  return severities.includes('error') ? 'error' : 'warn';
}
