import { useForm } from '@tanstack/react-form';

interface Applicant {
  email: string;
  page: number;
}

export function ApplicationForm() {
  const form = useForm({
    defaultValues: { page: 1 },
    onSubmit: async ({ value }: { value: Applicant }) => {
      console.log(value.email); // flow: log plain
      console.log(value.page);
    },
  });
  console.log(form.state.values.iban, form.state.values.page); // flow: log plain
  console.log(form.getFieldValue('email'), form.getFieldValue('page')); // flow: log plain
  return null;
}
