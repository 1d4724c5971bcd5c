// A field of a form is classified by its name where the form comes from the arguments of an action.
import type { ActionFunctionArgs } from '@remix-run/node';

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  console.log('remark', form.get('remark'));
  console.log('payer', form.get('lastName')); // expect: no-personal-data-in-logs
  const entries = Object.fromEntries(form);
  console.log('born', entries.dateOfBirth); // expect: no-personal-data-in-logs
  return null;
}
