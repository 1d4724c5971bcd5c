import 'server-only';
import { NextResponse } from 'next/server';
import { createLogger } from '@/lib/log';

const log = createLogger('errors');

export class AppError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly status: number,
  ) {
    super(message);
    this.name = 'AppError';
  }
}

export class NotFoundError extends AppError {
  constructor(kind: string, id: string) {
    super(`${kind} ${id} does not exist`, 'not_found', 404);
  }
}

export class ConflictError extends AppError {
  constructor(message: string) {
    super(message, 'conflict', 409);
  }
}

/** Turns whatever a handler threw into an answer; the log keeps the code only. */
export function errorResponse(error: unknown): NextResponse {
  if (error instanceof AppError) {
    log.warn('request refused', { code: error.code, status: error.status });
    return NextResponse.json({ code: error.code }, { status: error.status });
  }
  log.error('request failed', error instanceof Error ? error.name : typeof error);
  return NextResponse.json({ code: 'internal' }, { status: 500 });
}
