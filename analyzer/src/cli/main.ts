import { nearestName } from '../config/nearest.js';
import { KnownError, UsageError } from '../errors.js';
import { catalogueOf } from '../locales/describe.js';
import { earlyLocale } from './locale.js';
import { print } from './output.js';
import { systemReason } from '../project/read-text.js';
import { toolVersion } from './version.js';

/** A command takes its arguments and gives the exit code. */
type Command = (argv: readonly string[]) => Promise<number>;

/** Each command is loaded when it is called, so that none pays for what another needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  scan: async () => (await import('./scan.js')).scan,
  rules: async () => (await import('./rules.js')).rules,
  doctor: async () => (await import('./doctor.js')).doctor,
};

/** The exit code for wrong usage, wrong configuration and defects of the tool itself. */
const FAILED = 2;

/**
 * Runs the command line.
 * @param argv the arguments without node and script
 * @returns the exit code: 0 clean or below the threshold, 1 findings at or above it, 2 everything that went wrong
 */
export async function main(argv: readonly string[]): Promise<number> {
  process.stdout.on('error', (error) => {
    // The reader has seen enough (`| head`); what is left goes nowhere, and nobody needs to hear of it.
    if (systemReason(error) !== 'EPIPE') throw error;
  });
  try {
    return await run(argv);
  } catch (error) {
    const texts = catalogueOf(earlyLocale(argv, process.env));
    const lines =
      error instanceof KnownError
        ? [...error.sentences(texts), ...(error instanceof UsageError ? [texts.errors.seeHelp] : [])]
        : [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    process.stderr.write(lines.map((line) => `${line}\n`).join(''));
    return FAILED;
  }
}

async function run(argv: readonly string[]): Promise<number> {
  const [command, ...rest] = argv;
  const names = Object.keys(COMMANDS);
  if (command === undefined) throw new UsageError((texts) => texts.errors.noCommand(names));
  if (command === '--help' || command === '-h' || command === 'help') {
    await print(catalogueOf(earlyLocale(argv, process.env)).help.main);
    return 0;
  }
  if (command === '--version' || command === '-v') {
    await print(`${toolVersion()}\n`);
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!load) {
    throw new UsageError((texts) =>
      command.startsWith('-')
        ? texts.errors.unknownOption(command, undefined)
        : texts.errors.unknownCommand(command, names, nearestName(command, names)),
    );
  }
  const execute = await load();
  return execute(rest);
}
