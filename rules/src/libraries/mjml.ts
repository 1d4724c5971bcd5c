import type { LibraryModel } from './model.js';
import { passes } from './parts.js';

export const MJML: LibraryModel = {
  package: 'mjml',
  docs: 'https://documentation.mjml.io/#inside-node-js',
  members: { default: passes('arg0') },
};
