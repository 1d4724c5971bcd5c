import 'server-only';
import { createLogger } from '@/lib/log';
import { postalLines } from '@/lib/format';
import type { Contact, Note } from '@/server/db/schema';
import { complete, MODEL, openai } from '@/server/llm';
import {
  FORECAST_INSTRUCTIONS,
  forecastPrompt,
  LETTER_INSTRUCTIONS,
  SUMMARY_INSTRUCTIONS,
  summaryPrompt,
} from '@/server/prompts';
import { countDealsByStage } from '@/server/repositories/deals';

const log = createLogger('summaries');

export async function summariseNotes(contact: Contact, notes: readonly Note[]): Promise<string> {
  if (notes.length === 0) return 'There are no notes yet.';
  const prompt = summaryPrompt(contact, notes);
  log.debug('prompt prepared', { contactId: contact.id, notes: notes.length, characters: prompt.length });
  return complete(SUMMARY_INSTRUCTIONS, prompt);
}

/** Opening lines for a letter; the name is filled in here, not at the language model. */
export async function letterOpening(contact: Contact): Promise<string> {
  const input = `The relationship to the recipient: ${contact.status}`;
  const response = await openai().responses.create({
    model: MODEL,
    instructions: LETTER_INSTRUCTIONS,
    input,
  });
  const text = response.output_text.replaceAll('[name]', contact.lastName);
  return [...postalLines(contact), '', text].join('\n');
}

export async function commentPipeline(): Promise<string> {
  const stages = await countDealsByStage();
  return complete(FORECAST_INSTRUCTIONS, forecastPrompt(stages));
}
