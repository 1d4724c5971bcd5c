import express from 'express';
import { expressjwt } from 'express-jwt';

interface Shopper {
  email: string;
  theme: string;
}

const app = express();
app.use(expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }));

app.post('/shopper', (request, response) => {
  const shopper: Shopper = request.body;
  console.log(shopper.email); // flow: log plain
  response.cookie('theme', shopper.theme);
});
