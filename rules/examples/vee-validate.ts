import { useForm } from 'vee-validate';

interface Applicant {
  email: string;
  page: number;
}

export function useApplication() {
  const { handleSubmit, values } = useForm<Applicant>();
  console.log(values.iban, values.page); // flow: log plain
  return handleSubmit((applicant: Applicant) => {
    console.log(applicant.email); // flow: log plain
    console.log(applicant.page);
  });
}
