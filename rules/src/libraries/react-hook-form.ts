import type { LibraryModel } from './model.js';

/** What React itself does with functions and state is the engine's own; this keeps the rest from looking unknown. */
export const REACT_HOOK_FORM: LibraryModel = {
  package: 'react-hook-form',
  docs: 'https://react-hook-form.com/docs',
  members: {
    useForm: { drops: true, returns: 'Form' },
    'Form#handleSubmit': { calls: [{ callee: 'arg0', with: ['FormValues'] }], drops: true },
    'Form#{getValues,watch}': { input: true },
    'Form#{register,reset,setValue,setError,trigger,control,formState}': { drops: true },
  },
};
