import type { LibraryModel } from './model.js';

export const VEE_VALIDATE: LibraryModel = {
  package: 'vee-validate',
  docs: 'https://vee-validate.logaretm.com/v4/api/use-form/',
  members: {
    useForm: { drops: true, returns: 'FormContext' },
    'FormContext#values': { input: true },
    'FormContext#{handleSubmit,resetForm,setFieldValue,setValues,setErrors,defineField,errors,meta,validate}':
      {
        drops: true,
      },
    useField: { drops: true, unknown: true },
    '{defineRule,configure,useFieldValue}': { drops: true },
  },
};
