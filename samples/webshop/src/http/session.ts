import { timingSafeEqual } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { config } from '../config';
import { customers } from '../data-source';
import type { Customer } from '../entities/customer';
import { createSession, findSession, type Session } from '../services/session-store';
import { HttpError } from './errors';

const SESSION_COOKIE = 'rb_session';
const VISITOR_COOKIE = 'rb_visitor';
const DAY = 24 * 60 * 60 * 1000;

export async function currentSession(req: Request, res: Response): Promise<Session> {
  const known: unknown = req.signedCookies[SESSION_COOKIE];
  const session = typeof known === 'string' ? await findSession(known) : undefined;
  if (session) {
    return session;
  }
  const fresh = await createSession();
  res.cookie(SESSION_COOKIE, fresh.id, { signed: true, httpOnly: true, secure: true, sameSite: 'lax' });
  return fresh;
}

export async function currentCustomer(req: Request, res: Response): Promise<Customer> {
  const { customerId } = await currentSession(req, res);
  const customer = customerId
    ? await customers.findOne({ where: { id: customerId }, relations: { addresses: true } })
    : null;
  if (!customer) {
    throw new HttpError(401, 'please log in');
  }
  return customer;
}

/** Recognises a returning visitor, so that the start page can greet them. */
export function setVisitorCookie(res: Response, value: string): void {
  res.cookie(VISITOR_COOKIE, value, { maxAge: 180 * DAY, httpOnly: true, secure: true, sameSite: 'lax' });
}

export function clearCookies(res: Response): void {
  res.clearCookie(SESSION_COOKIE);
  res.clearCookie(VISITOR_COOKIE);
}

export function requireStaff(req: Request, _res: Response, next: NextFunction): void {
  const given = Buffer.from(req.get('x-staff-secret') ?? '');
  const wanted = Buffer.from(config.staffSecret);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new HttpError(403, 'staff only');
  }
  next();
}
