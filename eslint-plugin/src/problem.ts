/**
 * A mistake in how the plugin is set up, told in one sentence with what to do.
 *
 * ESLint prints the `stack` of an error that a rule throws and exits with 2. A stack trace helps nobody whose
 * configuration is wrong, so the stack is the sentence alone, together with what ESLint appends to the message
 * (the file and the rule).
 */
export class SetupProblem extends Error {
  override readonly name = 'SetupProblem';

  constructor(sentence: string) {
    super(sentence);
    Object.defineProperty(this, 'stack', { configurable: true, get: () => `tomograph: ${this.message}` });
  }
}
