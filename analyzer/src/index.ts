export * from './result.js';
export type * from './session.js';
