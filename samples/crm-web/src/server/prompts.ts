import type { Contact, Note } from '@/server/db/schema';
import type { DealStage } from '@/lib/constants';
import { contactLabel } from '@/lib/format';

export const SUMMARY_INSTRUCTIONS =
  'You help a sales team. Summarise the notes in at most five sentences and name the next step.';

export const FORECAST_INSTRUCTIONS = 'Comment on this sales pipeline in two sentences.';

export function summaryPrompt(contact: Contact, notes: readonly Note[]): string {
  const lines = notes.map((note) => `${note.createdAt.toISOString().slice(0, 10)}: ${note.body}`);
  return [`Contact: ${contactLabel(contact)}, status ${contact.status}`, 'Notes:', ...lines].join('\n');
}

export function forecastPrompt(stages: readonly { stage: DealStage; deals: number }[]): string {
  return stages.map(({ stage, deals }) => `${stage}: ${deals}`).join('\n');
}
