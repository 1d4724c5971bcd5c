export * from './result.js';
export type * from './session.js';
export { excludeTest } from './config/exclude.js';
export { ConfigError, KnownError, ProjectError, UsageError } from './errors.js';
export * from './host.js';
export { configJsonSchema } from './config/schema.js';
export { LOCALES } from './locales/catalogue.js';
export type { Locale } from './locales/catalogue.js';
export {
  catalogueOf,
  categoryLabel,
  dataLabel,
  describeBlindSpot,
  describeClause,
  describeFinding,
  describeFix,
  describeProblem,
  describeProtection,
  describeStep,
} from './locales/describe.js';
export { bundledCompiler } from './project/compiler.js';
export { loadProject } from './project/load.js';
export type { LoadedProject, LoadOptions } from './project/load.js';
export { isSourceName } from './project/paths.js';
export { isReportFormat, loadReporter, REPORT_FORMATS } from './report/reporter.js';
export type { ReportContext, Reporter, ReportFormat } from './report/reporter.js';
export { locateProject } from './project/locate.js';
export { ruleUrl } from './report/rule-url.js';
export type * from './oracle/oracle.js';
export type { CheckedProgram } from './oracle/checked-program.js';
export { programOracle } from './oracle/program-oracle.js';
export { createSession } from './engine.js';
