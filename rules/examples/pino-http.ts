import express, { type Request, type Response } from 'express';
import pinoHttp from 'pino-http';

interface Booking {
  email: string;
  seats: number;
}

const app = express();
const http = pinoHttp({ autoLogging: true });
app.use(http);

app.post('/bookings', (req: Request, res: Response) => {
  const booking: Booking = req.body;
  req.log.info({ email: booking.email }, 'booked'); // flow: log plain
  req.log.info({ seats: booking.seats }, 'booked');
  http.logger.warn(booking.email); // flow: log plain
  http.logger.warn(booking.seats);
  res.sendStatus(204);
});
