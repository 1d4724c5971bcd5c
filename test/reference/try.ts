import { readFileSync } from 'node:fs';
import { bundledCompiler, createSession } from 'tomograph';
import { inputOf } from '../corpus/corpus.js';
import { readProgram } from '../corpus/program-file.js';
import { flowsOf } from './compare.js';
import { referenceFlows } from './solve.js';

const path = process.argv[2] ?? '';
const text = readFileSync(path, 'utf8');
const program = readProgram({ path: path.replace(/^.*\//, ''), text: text.startsWith('// ') ? text : `// X.\n${text}` });
const input = await inputOf(program);
const compiler = await bundledCompiler();
const engine = flowsOf(createSession(compiler, input).analyse());
const answer = referenceFlows(compiler, input);
if ('left' in answer) console.log('not covered:', answer.left);
else {
  for (const flow of [...answer.flows].sort()) console.log(engine.has(flow) ? '  both' : '+ REF ', flow);
  for (const flow of engine) if (!answer.flows.has(flow)) console.log('- ENG ', flow);
}
