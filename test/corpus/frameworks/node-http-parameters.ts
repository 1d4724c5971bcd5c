// The parameters in the address of a request are classified by their names.
import { createServer } from 'node:http';

createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  console.log('sort', url.searchParams.get('sort'));
  console.log('from', url.searchParams.get('email')); // expect: no-personal-data-in-logs
  const { searchParams } = new URL(`http://${request.headers.host}${request.url}`);
  console.log('step', searchParams.get('step'));
  console.log('born', searchParams.get('dateOfBirth')); // expect: no-personal-data-in-logs
  response.end('ok');
}).listen(8080);
