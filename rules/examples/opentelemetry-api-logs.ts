import { logs, SeverityNumber } from '@opentelemetry/api-logs';

interface Attendee {
  email: string;
  dietaryNeeds: string;
  seat: number;
}

const logger = logs.getLogger('congress');

export function seated(attendee: Attendee): void {
  logger.emit({ severityNumber: SeverityNumber.INFO, body: `Seated ${attendee.email}` }); // flow: log plain
  logger.emit({ body: 'seated', attributes: { 'attendee.email': attendee.email } }); // flow: log plain
  logger.emit({ body: 'seated', attributes: { seat: attendee.seat } });
}
