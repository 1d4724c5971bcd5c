import { createHash } from 'node:crypto';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver/node';
import { describeFinding, describeStep, ruleUrl } from 'tomograph';
import type { Finding, Locale } from 'tomograph';
import { rangeOf, uriOf } from './uris.js';

/** What a diagnostic carries back to us in a code action request. */
export interface DiagnosticData {
  readonly fingerprint: string;
}

/** The diagnostics of one file together with an id that changes exactly when they do. */
export interface FileDiagnostics {
  readonly resultId: string;
  readonly items: Diagnostic[];
}

/** The diagnostics of the findings of one file; what a person has accepted is not shown. */
export function diagnosticsOf(findings: readonly Finding[], root: string, locale: Locale): FileDiagnostics {
  const items = findings
    .filter((finding) => !finding.accepted)
    .map((finding) => toDiagnostic(finding, root, locale));
  return { resultId: createHash('sha256').update(JSON.stringify(items)).digest('base64url'), items };
}

function toDiagnostic(finding: Finding, root: string, locale: Locale): Diagnostic {
  const data: DiagnosticData = { fingerprint: finding.fingerprint };
  return {
    range: rangeOf(finding.location),
    severity: finding.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'tomograph',
    code: finding.rule,
    codeDescription: { href: ruleUrl(finding.rule) },
    message: describeFinding(finding, locale),
    relatedInformation: pathOf(finding, root, locale),
    data,
  };
}

/**
 * The path of the most sensitive flow, a line for each step. The steps are numbered in their text, since the Problems
 * view sorts related information by file.
 */
function pathOf(finding: Finding, root: string, locale: Locale): DiagnosticRelatedInformation[] {
  const steps = finding.flows[0]?.steps ?? [];
  return steps.map((step, index) => ({
    location: { uri: uriOf(root, step.location.file), range: rangeOf(step.location) },
    message: `${index + 1}/${steps.length} ${describeStep(step, locale)}`,
  }));
}
