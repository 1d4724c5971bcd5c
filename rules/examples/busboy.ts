import busboy from 'busboy';
import type { Request } from 'express';

export function receive(request: Request): void {
  const form = busboy({ headers: request.headers });
  form.on('field', (field, value) => console.log(field, value));
  form.on('close', () => console.log(request.body.email)); // flow: log plain
  request.pipe(form);
}
