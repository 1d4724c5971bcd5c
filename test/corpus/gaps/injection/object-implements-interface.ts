// An object that has the type of an interface implements it, as a class does.
// @file ports.ts
export interface AuditLog {
  record(who: string, what: string): void;
}
// @file adapters.ts
import type { AuditLog } from './ports.js';

export const consoleAudit: AuditLog = {
  record(who, what) {
    console.log(`${who} did ${what}`);
  },
};
// @file use-cases.ts
import type { AuditLog } from './ports.js';

interface Clerk {
  id: string;
  fullName: string;
}

export function close(audit: AuditLog, clerk: Clerk, file: string): void {
  audit.record(clerk.id, `close ${file}`);
  audit.record(clerk.fullName, `close ${file}`); // expect: no-personal-data-in-logs
}
