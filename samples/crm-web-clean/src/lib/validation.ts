import { z } from 'zod';
import { CONTACT_STATUSES, DEAL_STAGES, DEAL_STATES } from '@/lib/constants';

/** HTML forms send empty strings for fields that were left blank. */
const blankToUndefined = (value: unknown): unknown => (value === '' ? undefined : value);
const optionalText = (max: number) => z.preprocess(blankToUndefined, z.string().trim().max(max).optional());

export const contactInput = z.object({
  firstName: z.string().trim().min(1).max(80),
  lastName: z.string().trim().min(1).max(80),
  email: z.email().max(320),
  phone: optionalText(32),
  birthDate: z.preprocess(blankToUndefined, z.iso.date().optional()),
  street: optionalText(160),
  postalCode: optionalText(12),
  city: optionalText(80),
  companyId: z.preprocess(blankToUndefined, z.uuid().optional()),
  status: z.enum(CONTACT_STATUSES).default('lead'),
});

export const contactPatch = contactInput.partial();

export const noteInput = z.object({
  contactId: z.uuid(),
  body: z.string().trim().min(1).max(5000),
});

export const dealPatch = z.object({
  stage: z.enum(DEAL_STAGES).optional(),
  state: z.enum(DEAL_STATES).optional(),
});

export const signInInput = z.object({
  email: z.email(),
  password: z.string().min(12).max(200),
});

export type ContactInput = z.infer<typeof contactInput>;
export type ContactPatch = z.infer<typeof contactPatch>;
export type NoteInput = z.infer<typeof noteInput>;
export type DealPatch = z.infer<typeof dealPatch>;
