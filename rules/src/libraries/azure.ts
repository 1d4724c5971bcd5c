import type { ProcessorModel } from './model.js';

/** Microsoft Azure, behind the `@azure` packages. */
export const AZURE: ProcessorModel = {
  name: 'Microsoft Azure',
  hosts: ['.core.windows.net', '.vault.azure.net'],
};
