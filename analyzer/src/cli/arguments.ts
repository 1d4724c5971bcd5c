import { parseArgs } from 'node:util';
import { nearestName } from '../config/nearest.js';
import { UsageError } from '../errors.js';

/** The options of a command by their name without dashes, and whether they take a value. */
export type OptionKinds = Readonly<Record<string, 'value' | 'flag'>>;

/** An option as it was given, in the order of the command line. */
export interface GivenOption {
  readonly name: string;
  /** The empty text for a flag. */
  readonly value: string;
}

/** What a command line consists of. */
export interface Arguments {
  readonly options: readonly GivenOption[];
  readonly positionals: readonly string[];
}

/**
 * Splits a command's arguments into options and positionals, in order, since `--output` belongs to the `--format`
 * before it.
 * @throws UsageError for an unknown option, a missing value or a value that is not asked for
 */
export function parseArguments(argv: readonly string[], kinds: OptionKinds): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        { type: kind === 'value' ? 'string' : 'boolean' } as const,
      ]),
    ),
    // The parser's own complaints are English and name no near match, so they are made here.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: GivenOption[] = [];
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) {
      const near = nearestName(token.name, Object.keys(kinds));
      throw new UsageError((texts) =>
        texts.errors.unknownOption(token.rawName, near === undefined ? undefined : `--${near}`),
      );
    }
    if (kind === 'flag') {
      if (token.value !== undefined)
        throw new UsageError((texts) => texts.errors.optionTakesNoValue(token.rawName));
      options.push({ name: token.name, value: '' });
      continue;
    }
    const { value } = token;
    const isMissing = value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'));
    if (isMissing) throw new UsageError((texts) => texts.errors.optionNeedsValue(token.rawName));
    options.push({ name: token.name, value });
  }
  return { options, positionals };
}

/**
 * The value of an option among the values that it may have; of several, the last counts.
 * @throws UsageError when it has another value
 */
export function chosenValue<Value extends string>(
  options: readonly GivenOption[],
  name: string,
  values: readonly Value[],
): Value | undefined {
  const given = lastValue(options, name);
  if (given === undefined) return undefined;
  const value = values.find((candidate) => candidate === given);
  if (value === undefined)
    throw new UsageError((texts) => texts.errors.unknownValue(`--${name}`, given, values));
  return value;
}

/** The last value given for an option. */
export function lastValue(options: readonly GivenOption[], name: string): string | undefined {
  return options.findLast((option) => option.name === name)?.value;
}

/** True when a flag is given. */
export function isGiven(options: readonly GivenOption[], name: string): boolean {
  return options.some((option) => option.name === name);
}
