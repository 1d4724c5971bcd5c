import type { Locale } from '../locales/catalogue.js';
import type { Analysis } from '../result.js';

/** What a reporter needs beyond the analysis; plain facts, so that the same input gives the same bytes. */
export interface ReportContext {
  readonly locale: Locale;
  /** Version of the tool. */
  readonly version: string;
  /** Leads from the reader's folder to the project's root: empty or ending in a slash. */
  readonly prefix: string;
  /** The text of a source by its path in the analysis, where it is still at hand. */
  readonly source: (file: string) => string | undefined;
  /** Whether the output may carry colours. */
  readonly colour: boolean;
}

/** Turns an analysis into the text of one format. */
export type Reporter = (analysis: Analysis, context: ReportContext) => string;

/** The formats that exist, each loaded when it is asked for. */
const REPORTERS = {
  pretty: async () => (await import('./pretty.js')).reportPretty,
  json: async () => (await import('./json.js')).reportJson,
  sarif: async () => (await import('./sarif.js')).reportSarif,
  markdown: async () => (await import('./markdown.js')).reportMarkdown,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type ReportFormat = keyof typeof REPORTERS;

export const REPORT_FORMATS = Object.keys(REPORTERS) as ReportFormat[];

/** True for the name of a format that exists. */
export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(REPORTERS, name);
}

/** Loads the reporter of a format. */
export function loadReporter(format: ReportFormat): Promise<Reporter> {
  return REPORTERS[format]();
}
