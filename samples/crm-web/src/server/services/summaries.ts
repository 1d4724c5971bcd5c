import 'server-only';
import { createLogger } from '@/lib/log';
import { postalLines } from '@/lib/format';
import type { Contact, Note } from '@/server/db/schema';
import { complete, MODEL, openai } from '@/server/llm';
import { FORECAST_INSTRUCTIONS, forecastPrompt, SUMMARY_INSTRUCTIONS, summaryPrompt } from '@/server/prompts';
import { countDealsByStage } from '@/server/repositories/deals';

const log = createLogger('summaries');

export async function summariseNotes(contact: Contact, notes: readonly Note[]): Promise<string> {
  if (notes.length === 0) return 'There are no notes yet.';
  const prompt = summaryPrompt(contact, notes);
  log.debug('prompt prepared', { contactId: contact.id, notes: notes.length, characters: prompt.length });
  return complete(SUMMARY_INSTRUCTIONS, prompt); // expect: no-unpseudonymised-export, no-undeclared-processor
}

/** Opening lines for a letter, with the salutation that fits the region. */
export async function letterOpening(contact: Contact): Promise<string> {
  const input = [
    'Write the opening of a business letter to:',
    contact.lastName,
    ...postalLines(contact),
  ].join('\n');
  const response = await openai().responses.create({ model: MODEL, input }); // expect: no-unpseudonymised-export, no-undeclared-processor
  return response.output_text;
}

export async function commentPipeline(): Promise<string> {
  const stages = await countDealsByStage();
  return complete(FORECAST_INSTRUCTIONS, forecastPrompt(stages));
}
