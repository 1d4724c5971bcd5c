import assert from 'node:assert/strict';
import { ConfigError, loadConfig } from 'tomograph';
import { makeFolder } from '../support/folders.js';

/** What is said about a configuration, each with line and column, without the file. */
export function mistakesOf(
  config: unknown,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string[] {
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  const root = makeFolder({ 'tomograph.config.json': text, ...files });
  try {
    loadConfig(root);
  } catch (error) {
    assert.ok(error instanceof ConfigError, String(error));
    return error.message.split('\n').map((line) => line.replace(/^.*?tomograph\.config\.json:/, ''));
  }
  return [];
}

/** The same without line and column. */
export function sentencesOf(
  config: unknown,
  files?: Readonly<Record<string, string | Uint8Array>>,
): string[] {
  return mistakesOf(config, files).map((mistake) => mistake.replace(/^\d+:\d+ – /, ''));
}
