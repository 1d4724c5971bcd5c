import type { NextFunction, Request, Response } from 'express';
import { logger } from '../lib/logger';

export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'HttpError';
  }
}

export function requestLog(req: Request, res: Response, next: NextFunction): void {
  const started = Date.now();
  res.on('finish', () => {
    logger.info(`${req.method} ${req.path}`, { status: res.statusCode, ms: Date.now() - started });
  });
  next();
}

export function errorHandler(error: Error, req: Request, res: Response, next: NextFunction): void {
  if (res.headersSent) {
    next(error);
    return;
  }
  const status = error instanceof HttpError ? error.status : 500;
  logger.error('request failed', { kind: error.name, status, path: req.path });
  res.status(status).json({ error: status < 500 ? error.message : 'internal error' });
}
