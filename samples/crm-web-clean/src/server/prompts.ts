import type { Contact, Note } from '@/server/db/schema';
import type { DealStage } from '@/lib/constants';

export const SUMMARY_INSTRUCTIONS =
  'You help a sales team. Summarise the notes in at most five sentences and name the next step.';

export const FORECAST_INSTRUCTIONS = 'Comment on this sales pipeline in two sentences.';

export const LETTER_INSTRUCTIONS =
  'Write the opening of a business letter. Put [name] where the name of the recipient belongs.';

/** Notes are free text: people write names and numbers into them. */
function withoutIdentifiers(text: string, contact: Contact): string {
  let result = text;
  for (const known of [contact.email, contact.phone, contact.firstName, contact.lastName]) {
    if (known) result = result.replaceAll(known, '[contact]');
  }
  return result;
}

export function summaryPrompt(contact: Contact, notes: readonly Note[]): string {
  const lines = notes.map((note) => {
    const day = note.createdAt.toISOString().slice(0, 10);
    return `${day}: ${withoutIdentifiers(note.body, contact)}`;
  });
  return [`Status of the contact: ${contact.status}`, 'Notes:', ...lines].join('\n');
}

export function forecastPrompt(stages: readonly { stage: DealStage; deals: number }[]): string {
  return stages.map(({ stage, deals }) => `${stage}: ${deals}`).join('\n');
}
