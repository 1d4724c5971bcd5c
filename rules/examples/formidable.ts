import formidable, { IncomingForm } from 'formidable';
import type { IncomingMessage } from 'node:http';

export async function receive(request: IncomingMessage): Promise<void> {
  const form = formidable({ multiples: true });
  const [fields] = await form.parse(request);
  console.log(fields.email); // flow: log plain
  console.log(fields.page);
}

export function receiveAsBefore(request: IncomingMessage): void {
  new IncomingForm().parse(request, (error, fields) => {
    console.log(fields.dateOfBirth); // flow: log plain
    console.log(fields.page);
  });
}
