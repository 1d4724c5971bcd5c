import { Router } from 'express';
import { readLogin, readRegistration } from '../http/requests';
import { clearCookies, currentCustomer, currentSession, setVisitorCookie } from '../http/session';
import { audit } from '../lib/audit';
import { handle } from '../lib/fingerprint';
import { customerLabel } from '../lib/format';
import { forgetCustomer, identifyCustomer } from '../lib/monitoring';
import { login, profileOf, register } from '../services/customer-service';
import { addMember } from '../services/loyalty-client';
import { signIn, signOut } from '../services/session-store';

export const accountRoutes = Router();

accountRoutes.post('/register', async (req, res) => {
  const customer = await register(readRegistration(req.body));
  audit(`registered ${customerLabel(customer)}`); // expect: no-personal-data-in-logs
  await signIn(await currentSession(req, res), customer.id);
  setVisitorCookie(res, customer.email); // expect: no-unencrypted-storage
  await addMember(customer);
  res.status(201).json(profileOf(customer));
});

accountRoutes.post('/login', async (req, res) => {
  const customer = await login(readLogin(req.body));
  identifyCustomer(customer);
  await signIn(await currentSession(req, res), customer.id);
  setVisitorCookie(res, customer.id);
  res.cookie('rb_greeting', handle(customer.email), { secure: true, sameSite: 'lax' }); // expect: no-weak-pseudonymisation
  audit(`login of ${customer.id}`);
  res.json(profileOf(customer));
});

accountRoutes.post('/logout', async (req, res) => {
  await signOut(await currentSession(req, res));
  forgetCustomer();
  clearCookies(res);
  res.status(204).end();
});

accountRoutes.get('/me', async (req, res) => {
  res.json(profileOf(await currentCustomer(req, res)));
});
