#!/usr/bin/env node
import module from 'node:module';

// Node 22.1 and later keep the compiled code of what is loaded, which halves the start.
// eslint-disable-next-line n/no-unsupported-features/node-builtins -- called only where it exists
module.enableCompileCache?.();

try {
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // Exit code 1 is for findings: a defect, even one in loading, must not look like them.
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}
