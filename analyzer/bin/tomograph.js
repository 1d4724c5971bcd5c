#!/usr/bin/env node
import module from 'node:module';

// Node 22.1 and later keep the compiled code of what is loaded, which halves the start.
module.enableCompileCache?.();

const { main } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv.slice(2));
