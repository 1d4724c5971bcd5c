export * from './access.js';
export * from './classify.js';
export * from './libraries.js';
export * from './owners.js';
export * from './paths.js';
export * from './project.js';
