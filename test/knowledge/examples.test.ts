import assert from 'node:assert/strict';
import { LIBRARIES, type ApiModel, type LibraryModel } from '@tomograph/rules';
import { flowsOf, readExample, type Example } from './example.js';
import { createLibraryIndex, expandPath } from './knowledge.js';

const INDEX = createLibraryIndex(LIBRARIES);

/**
 * Every model is run through the engine by a program of examples beside it, `rules/examples/<package>.ts`.
 *
 * `// flow: <channel> <protection> [<transport>] [to <recipient>] [(possible)]`, several separated by `; `, stands on
 * each line where personal data flows into a channel; on no other line does anything flow. Then each sink, sanitizer,
 * source and selection of the model is taken away in turn, and the example must notice.
 */
describe('the examples of the library models', function () {
  this.timeout(60_000);

  for (const model of LIBRARIES) {
    describe(model.package, () => {
      const example = readExample(model);

      it('has an example', () => {
        assert.ok(example, `rules/examples has no program for ${model.package}`);
      });
      if (example === undefined) return;

      it('comes out as its example says', () => {
        assert.deepEqual(flowsOf(example, INDEX), [...new Set(example.expected)]);
      });

      it('shows each of its shapes', () => {
        assert.deepEqual(unnoticed(model, example), []);
      });
    });
  }

  it('describes at least 400 sinks and sanitizers', () => {
    const shapes = LIBRARIES.flatMap((model) =>
      shapesOf(model).filter(({ api }) => api.sink ?? api.protects),
    );
    assert.ok(shapes.length >= 400, `there are ${shapes.length}`);
  });
});

interface Shape {
  readonly path: string;
  readonly api: ApiModel;
}

/** The members whose entry decides what is found, each alternative of a pattern by itself. */
function shapesOf({ members }: LibraryModel): Shape[] {
  return Object.entries(members)
    .filter(
      ([, api]) =>
        api.sink ?? api.protects ?? api.selects ?? api.source ?? api.input ?? api.persists ?? api.component,
    )
    .flatMap(([key, api]) => expandPath(key).map((path) => ({ path, api })));
}

/** The shapes of a model that could be lost without the example coming out differently. */
function unnoticed(model: LibraryModel, example: Example): string[] {
  return shapesOf(model)
    .filter(({ path }) => {
      const without = withoutShape(model, path);
      const libraries = createLibraryIndex(LIBRARIES.map((each) => (each === model ? without : each)));
      return sameFlows(flowsOf(example, libraries), flowsOf(example, INDEX));
    })
    .map(({ path }) => path);
}

function sameFlows(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((flow, index) => flow === b[index]);
}

/** A model in which one member does nothing: what it was given is gone, and nothing comes of it. */
function withoutShape(model: LibraryModel, lost: string): LibraryModel {
  const members = Object.entries(model.members).flatMap(([key, api]) =>
    expandPath(key).map((path): [string, ApiModel] => [path, path === lost ? withoutFacets(api) : api]),
  );
  return { ...model, members: Object.fromEntries(members) };
}

function withoutFacets({
  sink: _sink,
  protects,
  selects: _selects,
  source: _source,
  input: _input,
  is: _is,
  persists: _persists,
  component: _component,
  ...rest
}: ApiModel): ApiModel {
  // A sanitizer that is lost lets its data through as it came.
  return protects === undefined
    ? rest
    : {
        ...rest,
        passes: [
          { from: 'args', to: 'result' },
          { from: 'this', to: 'result' },
        ],
      };
}
