import { useForm, useFormState } from 'react-final-form';

export function Preview() {
  const { values } = useFormState();
  console.log(values.iban, values.page); // flow: log plain
  const form = useForm();
  console.log(form.getState().values.iban); // flow: log plain
  form.change('iban', 'none');
  console.log(form.getState().values.page);
  return null;
}
