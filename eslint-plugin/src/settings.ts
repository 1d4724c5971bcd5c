import { POLICIES, type Policy, type PolicyName } from '@tomograph/rules';
import { SetupProblem } from './problem.js';

/** The languages in which findings are told. */
const LOCALES = ['de', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

const ANALYSES = ['project', 'file'] as const;

const POLICY_NAMES = Object.keys(POLICIES) as PolicyName[];

/** `settings.tomograph` of an ESLint config. What it says goes before the project's `tomograph.config.json`. */
export interface TomographSettings {
  /**
   * `project` (default) follows data through all files of the program that the parser has; `file` looks at the linted
   * file alone, needs no types, and says less.
   */
  readonly analysis?: (typeof ANALYSES)[number];
  /** The project's root, relative to the folder that ESLint runs in; found by itself when absent. */
  readonly root?: string;
  /** The policy to judge by. */
  readonly policy?: PolicyName;
  /** The language of messages; default the project's, then English. */
  readonly locale?: Locale;
}

/** The settings, checked. `key` is the same text for the same settings. */
export interface ResolvedSettings {
  readonly analysis: (typeof ANALYSES)[number];
  readonly root?: string;
  readonly policy?: Policy;
  readonly locale?: Locale;
  readonly key: string;
}

/** The values that a setting may have; undefined stands for any text. */
const SETTINGS: Readonly<Record<keyof TomographSettings, readonly string[] | undefined>> = {
  analysis: ANALYSES,
  root: undefined,
  policy: POLICY_NAMES,
  locale: LOCALES,
};

/**
 * Reads `settings.tomograph` from the settings of a rule's context.
 * @throws SetupProblem on a setting that does not exist or a value that it cannot have
 */
export function readSettings(all: Readonly<Record<string, unknown>>): ResolvedSettings {
  const settings = all['tomograph'] ?? {};
  check(settings);
  return {
    analysis: settings.analysis ?? 'project',
    root: settings.root,
    policy: settings.policy && POLICIES[settings.policy],
    locale: settings.locale,
    key: JSON.stringify(settings, Object.keys(SETTINGS)),
  };
}

function check(settings: unknown): asserts settings is TomographSettings {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) {
    throw new SetupProblem('`settings.tomograph` must be an object.');
  }
  for (const [name, value] of Object.entries(settings)) {
    if (!Object.hasOwn(SETTINGS, name)) {
      throw new SetupProblem(
        `\`settings.tomograph.${name}\` does not exist; there are ${list(Object.keys(SETTINGS), 'conjunction')}.`,
      );
    }
    const values = SETTINGS[name as keyof TomographSettings];
    if (typeof value !== 'string' || (values && !values.includes(value))) {
      const expected = values
        ? list(
            values.map((allowed) => `"${allowed}"`),
            'disjunction',
          )
        : 'a path';
      throw new SetupProblem(
        `\`settings.tomograph.${name}\` must be ${expected}, not ${JSON.stringify(value)}.`,
      );
    }
  }
}

function list(names: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat('en', { type }).format(names);
}
