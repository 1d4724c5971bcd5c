import assert from 'node:assert/strict';
import { bundledCompiler, createSession, loadProject, loadSchemas } from 'tomograph';
import { makeFolder, removeFolders } from '../support/folders.js';

const OPENAPI = { openapi: '3.1.0', components: { schemas: { User: { type: 'object' } } } };

describe('schemas of a project', () => {
  afterEach(removeFolders);

  it('are found by the names of their files', async () => {
    const root = makeFolder({
      'prisma/schema.prisma': 'model A { id Int @id }',
      'api/types.graphql': 'type A { id: ID }',
      'api/more.gql': 'type B { id: ID }',
      'api/openapi.json': JSON.stringify(OPENAPI),
      'api/public.swagger.json': JSON.stringify({ swagger: '2.0' }),
      'openapi-v2.yml': 'openapi: 3.0.0\n',
      'openapitools.json': '{}',
      'openapi.config.json': '{ "input": "./openapi.json" }',
      'node_modules/x/schema.graphql': 'type X { id: ID }',
      'dist/openapi.json': JSON.stringify(OPENAPI),
    });
    const { schemas, problems } = await loadProject(root);
    assert.deepEqual(
      schemas.map(({ kind, path }) => `${kind} ${path}`),
      [
        'graphql api/more.gql',
        'openapi api/openapi.json',
        'openapi api/public.swagger.json',
        'graphql api/types.graphql',
        'openapi openapi-v2.yml',
        'prisma prisma/schema.prisma',
      ],
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(loadSchemas(root), schemas);
  });

  it('come as JSON, whichever notation of OpenAPI they are written in', async () => {
    const root = makeFolder({
      'openapi.yaml': 'openapi: 3.1.0\ncomponents:\n  schemas:\n    User: { type: object }\n',
    });
    const { schemas } = await loadProject(root);
    assert.deepEqual(JSON.parse(schemas[0]?.text ?? ''), OPENAPI);
  });

  it('are left out where the configuration excludes them', async () => {
    const root = makeFolder({
      'tomograph.config.json': '{ "exclude": ["old"] }',
      'old/schema.graphql': 'type A { id: ID }',
    });
    assert.deepEqual((await loadProject(root)).schemas, []);
  });

  it('that are broken are problems with their place, and the others are read', async () => {
    const root = makeFolder({
      'broken.openapi.json': '{ "openapi": ',
      'broken.openapi.yaml': 'openapi: 3.0.0\n  info: [\n',
      'openapi.yaml': 'openapi: 3.0.0\n',
      'good.graphql': 'type Query { a: Int }',
      'broken.graphql': 'type Query {\n  a: Int\n  b Int\n}\n',
      'empty.graphql': '# nothing yet\n',
    });
    const project = await loadProject(root);
    assert.deepEqual(
      project.problems.map(({ file, reason }) => `${file} ${reason}`),
      ['broken.openapi.json schema-broken', 'broken.openapi.yaml schema-broken'],
    );
    assert.match(project.problems[1]?.message ?? '', /line 1, column 10/);
    const { problems } = createSession(await bundledCompiler(), project).analyse();
    assert.deepEqual(
      problems.map(({ file, location }) => [file, location?.start.line]),
      [
        ['broken.openapi.json', undefined],
        ['broken.openapi.yaml', undefined],
        ['broken.graphql', 2],
      ],
    );
  });
});
