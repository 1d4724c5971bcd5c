/**
 * What client and server say to each other beyond the language server protocol. The client takes these names and
 * shapes from here and nothing else.
 */

/** Notification, server → client: the state of the analysis, after every change of it. */
export const STATUS_NOTIFICATION = 'tomograph/status';

/** Request, client → server: load every workspace folder anew and analyse it; answered with the outcome. */
export const SCAN_REQUEST = 'tomograph/scan';

/** The state of the analysis over all workspace folders. */
export interface AnalysisStatus {
  readonly state: 'analysing' | 'ready' | 'failed';
  /** Findings that nobody has accepted, by severity. */
  readonly errors: number;
  readonly warnings: number;
  /** Files that were analysed. */
  readonly files: number;
  /** One sentence each: parts of the input that could not be used, or why the analysis failed. */
  readonly problems: readonly string[];
}
