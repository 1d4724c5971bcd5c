#!/usr/bin/env node
import module from 'node:module';
import v8 from 'node:v8';

// Node 22.1 and later keep the compiled code of what is loaded, which halves the start.
// eslint-disable-next-line n/no-unsupported-features/node-builtins -- called only where it exists
module.enableCompileCache?.();

// A scan runs for seconds through much code. The optimising compiler of Node 20 starts so early that it takes two fifths
// of all processor time and gives back less (bench/NOTES.md); it starts three times later here. Later versions of Node
// have a compiler in between and were not measured.
if (process.versions.node.startsWith('20.')) v8.setFlagsFromString('--interrupt-budget=400000');

try {
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // Exit code 1 is for findings: a defect, even one in loading, must not look like them.
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}
