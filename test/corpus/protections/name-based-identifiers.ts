// An identifier that is made of an address can be made again, and one that is drawn cannot.
import { v4, v5 } from 'uuid';
import { nanoid } from 'nanoid';

interface Reader {
  email: string;
}

const NAMESPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

export function mark(reader: Reader): void {
  localStorage.setItem('made', v5(reader.email, NAMESPACE)); // expect: no-weak-pseudonymisation
  localStorage.setItem('drawn', v4());
  localStorage.setItem('short', nanoid(reader.email.length));
}
