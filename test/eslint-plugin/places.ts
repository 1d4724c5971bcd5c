import { fileURLToPath } from 'node:url';

/** The repository, as seen from the built tests in `.build/test/eslint-plugin`. */
export const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));

/** The project in which the cases of the rule tests are linted. */
export const FIXTURE = `${REPOSITORY}test/fixtures/eslint-plugin/`;
