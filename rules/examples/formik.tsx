import { useFormik, useFormikContext } from 'formik';

interface Applicant {
  email: string;
  page: number;
}

export function ApplicationForm() {
  const formik = useFormik<Applicant>({
    initialValues: { email: '', page: 1 },
    onSubmit: (applicant: Applicant) => {
      console.log(applicant.email); // flow: log plain
      console.log(applicant.page);
    },
  });
  console.log(formik.values.email, formik.values.page); // flow: log plain
  const { values } = useFormikContext<Applicant>();
  console.log(values.iban); // flow: log plain
  return <form onSubmit={formik.handleSubmit}>{formik.errors.email}</form>;
}
