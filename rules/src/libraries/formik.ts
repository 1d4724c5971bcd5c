import type { LibraryModel } from './model.js';

/** What the form holds is told by the type of its values, or by their names. */
export const FORMIK: LibraryModel = {
  package: 'formik',
  docs: 'https://formik.org/docs/api/formik',
  members: {
    '{useFormik,useFormikContext}': { drops: true, returns: 'FormikBag' },
    'FormikBag#values': { input: true },
    'FormikBag#{handleSubmit,handleChange,handleBlur,setFieldValue,setValues,setErrors,resetForm,submitForm,getFieldProps,errors,touched,isSubmitting}':
      { drops: true },
    useField: { drops: true, unknown: true },
  },
};
