import { z } from 'zod';
import { knowledgeSchema } from './knowledge-schema.js';
import { documented } from './notation.js';
import { policySchema } from './policy-schema.js';
import { tomSchema } from './tom-schema.js';

const processor = z
  .strictObject({
    name: z.string().min(1).describe("The processor's name, as it stands in the agreement."),
    packages: z
      .array(z.string().min(1))
      .optional()
      .describe('npm packages that send data to it, such as `stripe`.'),
    hosts: z
      .array(z.string().regex(/^\.?[a-z0-9*-]+(?:\.[a-z0-9-]+)*(?::\d+)?$/i))
      .optional()
      .describe('Host names that belong to it; a leading dot covers subdomains.'),
    agreement: z
      .string()
      .min(1)
      .optional()
      .describe('Where the agreement (Art. 28 GDPR) is kept: an address or a path.'),
    categories: z
      .array(z.string().regex(/^[a-z_]+(?:\.[a-z0-9_]+)*$/))
      .describe('Fideslang keys of the data that the agreement covers; a key covers its descendants.'),
    region: z.string().min(1).optional().describe('Where the data is processed, such as `EU`.'),
    validUntil: z.iso.date().optional().describe('Last day on which the agreement holds, as YYYY-MM-DD.'),
  })
  .describe('A recipient that processes personal data on behalf of the project.');

/** What a project can configure. Everything is optional, nothing else is allowed. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
    policy: documented(
      policySchema.optional(),
      'The table of required protections: its name, or a name with changes; `recommended` when absent.',
      'strict',
    ),
    processors: z
      .array(processor)
      .optional()
      .describe('The processor register: recipients with an agreement.'),
    tom: documented(
      tomSchema.optional(),
      'Your annex of technical and organisational measures, and evidence outside the code.',
      { document: 'docs/TOM.md' },
    ),
    knowledge: documented(
      knowledgeSchema.optional(),
      'What your project knows of its own data and functions, over what is built in.',
      { loggers: [{ from: 'package', package: '@acme/log', name: 'log' }] },
    ),
    oracle: documented(
      z.boolean().optional(),
      'Whether a type checker is asked where personal data goes into something of unknown type; when absent, only where one is at hand (ESLint with types).',
      true,
    ),
    exclude: z
      .array(z.string().min(1))
      .optional()
      .describe('Globs of files and folders to leave out, relative to the folder of this file.'),
    locale: z
      .enum(['de', 'en'])
      .optional()
      .describe('The language of messages; taken from the system when absent.'),
  })
  .describe('Configuration of Tomograph.');

/** The configuration as a person writes it. */
export type ConfigFile = z.infer<typeof configSchema>;

/** The published JSON Schema; draft 7, since that is what editors validate with. */
export function configJsonSchema(): Record<string, unknown> {
  return {
    title: 'Tomograph configuration',
    ...z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' }),
  };
}
