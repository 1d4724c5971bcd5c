export * from './categories.js';
export * from './channels.js';
export * from './clauses.js';
export * from './policy.js';
export * from './protections.js';
export * from './rule-table.js';
export type * from './libraries/model.js';
