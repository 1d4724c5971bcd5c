import type { ProcessorModel } from './model.js';

/** Amazon Web Services, behind every `@aws-sdk` package. */
export const AWS: ProcessorModel = {
  name: 'Amazon Web Services',
  hosts: ['.amazonaws.com', '.amazonaws.com.cn'],
};
