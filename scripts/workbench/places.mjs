import { fileURLToPath } from 'node:url';

/**
 * The places that the workbench scripts share. Everything they create lies under `.build/`, which git ignores.
 */
const place = (relative) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The repository; also the folder of the extension under development, whose manifest is the root `package.json`. */
export const ROOT = place('.');
/** The packaged extension, as `npm run package` leaves it. */
export const VSIX = place('.build/tomograph.vsix');
/** An installed workbench, reused by later runs. */
export const INSTALLATION = place('.build/workbench');
/** The bundled mocha suite that runs inside the extension host. */
export const SUITE = place('.build/workbench-suite/index.cjs');
/** An extension that does nothing: a workbench runs tests only for an extension under development. */
export const EMPTY_EXTENSION = place('test/workbench/empty-extension');
/** The workspace that the suite works on; each run gets a copy. */
export const FIXTURE = place('test/workbench/workspace');
/** The application that the walk leads through, a copy of it likewise. */
export const SAMPLE = place('samples/clinic-api');
/** Pictures of the walk, and of a run that failed. */
export const SCREENSHOTS = place('.build/screenshots');
