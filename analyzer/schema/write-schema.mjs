// Writes the JSON Schema of the configuration from its source (src/config/schema.ts). Run after a build:
//   node analyzer/schema/write-schema.mjs
import { writeFileSync } from 'node:fs';
import { configJsonSchema } from '../dist/config/schema.js';

const file = new URL('tomograph.config.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
