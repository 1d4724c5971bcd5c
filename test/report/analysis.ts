import type { Analysis, CarriedData, Finding, Flow, Location, Step } from 'tomograph';

/** A small analysis made by hand: two findings on one path, an accepted one, a gap and a problem. */
export function at(file: string, line: number, column: number, width: number): Location {
  return { file, start: { line, column }, end: { line, column: column + width } };
}

export const EMAIL: CarriedData = {
  category: 'user.contact.email',
  sensitivity: 'ordinary',
  direct: true,
  certainty: 'certain',
  protection: 'plain',
  expression: 'patient.email',
};

export const DIAGNOSIS: CarriedData = {
  category: 'user.health_and_medical',
  sensitivity: 'special',
  direct: false,
  certainty: 'certain',
  protection: 'masked',
  expression: 'patient.diagnosis',
};

const LOG_CALL = at('src/audit.ts', 1, 2, 40);

const PATH: readonly Step[] = [
  { kind: 'source', location: at('src/[id]/patients ä.ts', 4, 10, 13), subject: 'patient.email' },
  { kind: 'call', location: at('src/[id]/patients ä.ts', 4, 2, 22), subject: 'audit' },
  { kind: 'protect', location: at('src/audit.ts', 0, 10, 4), subject: 'mask', protection: 'masked' },
  { kind: 'sink', location: LOG_CALL, subject: 'logger.info' },
];

export const LOG_FLOW: Flow = {
  location: LOG_CALL,
  data: EMAIL,
  channel: 'log',
  sink: 'logger.info',
  steps: PATH,
};

export const LOG_FINDING: Finding = {
  rule: 'no-personal-data-in-logs',
  clause: 'zugriffskontrolle',
  severity: 'error',
  certainty: 'certain',
  location: LOG_CALL,
  flows: [LOG_FLOW],
  channel: 'log',
  required: 'masked',
  fingerprint: 'f00d',
};

const SENT = at('src/audit.ts', 2, 0, 18);

export const PROCESSOR_FLOW: Flow = {
  location: SENT,
  data: EMAIL,
  channel: 'third-party',
  sink: 'stripe.customers.create',
  recipient: { name: 'Stripe', package: 'stripe' },
  steps: [{ kind: 'sink', location: SENT, subject: 'stripe.customers.create' }],
};

export const PROCESSOR_FINDING: Finding = {
  ...LOG_FINDING,
  rule: 'no-undeclared-processor',
  clause: 'auftragskontrolle',
  severity: 'warning',
  location: SENT,
  flows: [PROCESSOR_FLOW],
  channel: 'third-party',
  required: 'anonymised',
};

export const ACCEPTED_FINDING: Finding = {
  ...PROCESSOR_FINDING,
  accepted: {
    location: at('src/audit.ts', 1, 0, 10),
    reason: 'contract is being signed',
    owner: 'Kim',
    until: '2027-03-31',
  },
};

export const ANALYSIS: Analysis = {
  findings: [LOG_FINDING, PROCESSOR_FINDING, ACCEPTED_FINDING],
  flows: [LOG_FLOW, PROCESSOR_FLOW],
  blindSpots: [{ kind: 'unmodelled-library', location: at('src/audit.ts', 3, 0, 4), subject: 'left-pad' }],
  problems: [{ kind: 'unreadable', file: 'lib/x.min.js', message: 'unused', reason: 'minified', detail: '' }],
  stats: { files: 3, lines: 40, functions: 4 },
};

export const CLEAN: Analysis = { ...ANALYSIS, findings: [], flows: [], blindSpots: [], problems: [] };

export const SOURCES: Readonly<Record<string, string>> = {
  'src/audit.ts':
    'const masked = mask(email);\n  logger.info(`created ${masked}`, \u001b[31m1);\nstripe.customers.create(masked);\n',
};
