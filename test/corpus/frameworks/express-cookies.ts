// A cookie that a browser sends is classified by its name.
import cookieParser from 'cookie-parser';
import express from 'express';

const app = express();
app.use(cookieParser());
app.get('/', (request, response) => {
  console.log('theme', request.cookies.theme);
  console.log('welcome back', request.cookies.email); // expect: no-personal-data-in-logs
  const { lastName, step } = request.signedCookies;
  console.log('step', step);
  console.log('welcome back', lastName); // expect: no-personal-data-in-logs
  response.end();
});
