import { CLAUSE_IDS } from '@tomograph/rules';
import { z } from 'zod';
import { documented } from './notation.js';

const text = z.string().min(1);

/** The project's own annex and its evidence outside the code. */
export const tomSchema = z
  .strictObject({
    document: documented(
      text.optional(),
      'Your annex of technical and organisational measures as Markdown or plain text, relative to the folder of this file.',
      'docs/TOM.md',
    ),
    evidence: documented(
      z
        .array(
          z
            .strictObject({
              clause: documented(
                z.enum(CLAUSE_IDS),
                'The clause that it is evidence for.',
                'zutrittskontrolle',
              ),
              document: documented(text, 'Where it is kept: a path or an address.', 'docs/iso-27001.pdf'),
              validUntil: documented(
                z.iso.date().optional(),
                'Last day on which it holds, as YYYY-MM-DD.',
                '2027-12-31',
              ),
              note: documented(text.optional(), 'What it shows.', 'Certificate of the data centre.'),
            })
            .describe('A document that shows what code cannot.'),
        )
        .optional(),
      'Documents that are evidence for a clause.',
      [{ clause: 'zutrittskontrolle', document: 'docs/iso-27001.pdf', validUntil: '2027-12-31' }],
    ),
  })
  .describe('Technical and organisational measures (Art. 32 GDPR).');

export type TomFile = z.infer<typeof tomSchema>;
