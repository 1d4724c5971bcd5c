import express from 'express';
import session from 'express-session';

interface Shopper {
  email: string;
  theme: string;
}

const app = express();
app.use(session({ secret: process.env.SESSION_SECRET, cookie: { secure: true } }));

app.post('/shopper', (request, response) => {
  const shopper: Shopper = request.body;
  console.log(shopper.email); // flow: log plain
  response.cookie('theme', shopper.theme);
});
