import type { LibraryModel } from './model.js';

/** A handler gets what the form was filled in with; the type of the form's values or their names say what that is. */
export const REACT_HOOK_FORM: LibraryModel = {
  package: 'react-hook-form',
  docs: 'https://react-hook-form.com/docs',
  types: { UseFormReturn: 'Form' },
  members: {
    '{useForm,useFormContext}': { drops: true, returns: 'Form' },
    'Form#handleSubmit': { drops: true, calls: [{ callee: 'arg0', with: ['<0>'] }] },
    SubmitHandler: { handles: ['<0>'] },
    'Form#{getValues,watch}': { field: 'arg0', returns: '<0>.{arg0}' },
    useWatch: { drops: true, unknown: true },
    'Form#{register,reset,setValue,setError,setFocus,clearErrors,trigger,unregister,control,formState}': {
      drops: true,
    },
  },
};
