/**
 * Where data can go. A library model names the channel of each of its sinks, the policy says what each asks for.
 */
export const CHANNELS = [
  'log',
  'error-text',
  'error-tracker',
  'analytics',
  'llm',
  'message',
  'third-party',
  'http-request',
  'connection',
  'url',
  'http-response',
  'file',
  'export',
  'browser-storage',
  'cookie',
  'token',
  'database',
  'cache',
  'queue',
  'test-fixture',
] as const;

export type Channel = (typeof CHANNELS)[number];

/** How the bytes travel, for channels that leave the process; `unknown` where the code does not tell. */
export type Transport = 'encrypted' | 'unencrypted' | 'local' | 'unknown';
