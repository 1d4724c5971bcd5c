import { useForm, useFormContext, type UseFormReturn } from 'react-hook-form';

interface Applicant {
  email: string;
  birthDate: string;
  page: number;
}

export function ApplicationForm() {
  const { getValues, handleSubmit, register } = useForm<Applicant>();
  const send = handleSubmit((applicant: Applicant) => {
    console.log(applicant.email); // flow: log plain
    console.log(applicant.page);
  });
  const { iban, page } = getValues();
  console.log(iban, page); // flow: log plain
  return <form onSubmit={send}><input {...register('email')} /></form>;
}

export function Preview({ given }: { given: UseFormReturn<Applicant> }) {
  const form = useFormContext<Applicant>();
  console.log(form.getValues('email')); // flow: log plain
  console.log(form.watch('birthDate'), form.watch('page')); // flow: log plain
  console.log(given.getValues('page'));
  return null;
}
