import type { LibraryModel } from './model.js';

export const TANSTACK_FORM: LibraryModel = {
  package: '@tanstack/react-form',
  alsoKnownAs: ['@tanstack/vue-form', '@tanstack/solid-form', '@tanstack/form-core'],
  docs: 'https://tanstack.com/form/latest/docs/reference/classes/FormApi',
  members: {
    useForm: { drops: true, returns: 'FormApi' },
    'FormApi#state.values': { input: true },
    'FormApi#getFieldValue': { input: true },
    'FormApi#{handleSubmit,reset,setFieldValue,validateAllFields,Subscribe,Field}': { drops: true },
  },
};
