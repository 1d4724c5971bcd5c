export * from './access.js';
export * from './classify.js';
export * from './libraries.js';
