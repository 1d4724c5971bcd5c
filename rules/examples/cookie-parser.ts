import cookieParser from 'cookie-parser';
import express from 'express';

interface Shopper {
  email: string;
  theme: string;
}

const app = express();
app.use(cookieParser('none'));

app.get('/shopper', (request, response) => {
  const shopper: Shopper = JSON.parse(request.signedCookies.shopper);
  response.cookie('shopper', shopper.email); // flow: cookie plain
  response.cookie('theme', shopper.theme);
});
