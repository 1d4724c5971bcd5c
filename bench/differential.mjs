/**
 * Holds the engine's linker and type layer against the type checker on projects: what calls lead to, and what
 * properties declared types have. Prints shares and the most frequent causes of differences.
 *
 *     npm run compile && node bench/differential.mjs PATH… [--causes 5] [--examples 2]
 *
 * Only what a project itself declares is compared, so dependencies need not be installed; where they are, the checker
 * knows more types.
 */
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    causes: { type: 'string', default: '5' },
    examples: { type: 'string', default: '2' },
  },
});
if (positionals.length === 0) {
  console.error('usage: node bench/differential.mjs PATH… [--causes N] [--examples N]');
  process.exit(2);
}

const { byCause, compareProject } = await import('../.build/test/differential/compare.js');
for (const path of positionals) {
  const { files, left, calls, types } = await compareProject(path);
  console.log(`\n${path}: ${files} files compared${left > 0 ? `, ${left} in no tsconfig` : ''}`);
  for (const [name, comparison] of Object.entries({ calls, types })) {
    const { compared, same, unresolved, wrong, differences } = comparison;
    const share = (count) => `${((100 * count) / Math.max(1, compared)).toFixed(2)} %`;
    console.log(
      `${name.padEnd(6)} ${compared} compared, same ${share(same)}, unresolved ${unresolved} (${share(unresolved)}), wrong ${wrong} (${share(wrong)})`,
    );
    for (const [cause, found] of byCause(differences).slice(0, Number(values.causes))) {
      console.log(`  ${found.length} × ${cause}`);
      for (const { place, detail } of found.slice(0, Number(values.examples)))
        console.log(`      ${place}  ${detail}`);
    }
  }
}
