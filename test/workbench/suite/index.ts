import { writeFileSync } from 'node:fs';

/** One test's outcome, as the runner outside the workbench prints it. */
interface Outcome {
  readonly ok: boolean;
  readonly title: string;
  readonly milliseconds?: number;
  readonly error?: string;
}

/**
 * Runs the suite inside the extension host; the workbench calls this by name. The result goes into the file that
 * `TOMOGRAPH_RESULT` names, since the workbench's exit code does not tell whether the tests ran.
 */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  // The base reporter prints nothing: the runner outside prints the result that it reads from the file.
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: Mocha.reporters.Base });
  // The tests are part of this bundle; mocha defines `describe` and `it` before it would load a file.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./extension.test.js');

  const results: Outcome[] = [];
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, duration } = runner.stats ?? {};
      const file = process.env.TOMOGRAPH_RESULT;
      if (file) writeFileSync(file, JSON.stringify({ passes, failures, duration, results }, null, 2));
      if (failures > 0) reject(new Error(`${failures} test(s) failed`));
      else resolve();
    });
    runner.on('pass', (test) => {
      results.push({ ok: true, title: test.fullTitle(), milliseconds: test.duration ?? 0 });
    });
    runner.on('fail', (test, error: Error) => {
      results.push({ ok: false, title: test.fullTitle(), error: error.stack ?? String(error) });
    });
  });
}
