import type { LibraryModel } from './model.js';

export const REACT_FINAL_FORM: LibraryModel = {
  package: 'react-final-form',
  alsoKnownAs: ['final-form'],
  docs: 'https://final-form.org/docs/react-final-form/api',
  members: {
    '{useForm,createForm}': { drops: true, returns: 'FormApi' },
    'FormApi#getState': { drops: true, unknown: true },
    'FormApi#{change,reset,submit,initialize,blur,focus,subscribe}': { drops: true },
    useFormState: { drops: true, unknown: true },
    useField: { drops: true, unknown: true },
  },
};
