import type { Catalogue } from './locales/catalogue.js';
import { en } from './locales/en.js';

/**
 * A mistake that the user can mend: it is shown as a sentence in their language, without a stack, and ends with
 * exit code 2. Every other error is a defect of ours and keeps its stack.
 */
export class KnownError extends Error {
  /**
   * @param say tells what is wrong and what to do; one sentence for each mistake found
   */
  constructor(private readonly say: (texts: Catalogue) => string | readonly string[]) {
    super(asLines(say(en)).join('\n'));
    this.name = new.target.name;
  }

  /** The sentences in the language of a catalogue, at least one. */
  sentences(texts: Catalogue): readonly string[] {
    return asLines(this.say(texts));
  }
}

/** The command line asks for something that does not exist or does not fit together. */
export class UsageError extends KnownError {}

/** The configuration cannot be read or says something that nobody understands. */
export class ConfigError extends KnownError {}

/** There is nothing in the given place that could be analysed. */
export class ProjectError extends KnownError {}

function asLines(said: string | readonly string[]): readonly string[] {
  return typeof said === 'string' ? [said] : said;
}
