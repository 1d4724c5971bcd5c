// The error of a failed request holds the request, its message does not.
import axios, { isAxiosError } from 'axios';

interface Customer {
  id: string;
  email: string;
}

export async function push(customer: Customer): Promise<void> {
  try {
    await axios.post('http://localhost:4000/customers', { email: customer.email });
  } catch (error) {
    if (!isAxiosError(error)) throw error;
    console.error(error.message, error.response?.status);
    console.error(error.config?.data); // expect: no-personal-data-in-logs
  }
  try {
    await axios.post('http://localhost:4000/customers', { id: customer.id });
  } catch (error) {
    console.error(error);
  }
}
