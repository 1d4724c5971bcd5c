/** What all domains of a generated project share: helpers with generics, a base class, and hubs that everybody calls. */
export const COMMON = {
  'src/common/collection.util.ts': `
export function groupBy<T, K extends string | number>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) {
      group.push(item);
    } else {
      groups.set(key, [item]);
    }
  }
  return groups;
}

export function sumBy<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0);
}

export function chunk<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += size) {
    chunks.push(items.slice(start, start + size));
  }
  return chunks;
}

export function uniqueBy<T, K>(items: readonly T[], keyOf: (item: T) => K): T[] {
  const seen = new Set<K>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) {
      return false;
    }
    seen.add(key);
    return true;
  });
}

export function sortBy<T>(items: readonly T[], valueOf: (item: T) => number | string): T[] {
  return [...items].sort((a, b) => (valueOf(a) < valueOf(b) ? -1 : 1));
}

export function indexBy<T extends { id: string }>(items: readonly T[]): Record<string, T> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
`,
  'src/common/date.util.ts': `
const DAY = 24 * 60 * 60 * 1000;

export function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY);
}

export function daysBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / DAY);
}

export function isBefore(date: Date, other: Date): boolean {
  return date.getTime() < other.getTime();
}

export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
`,
  'src/common/text.util.ts': `
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export function truncate(text: string, length: number): string {
  return text.length <= length ? text : \`\${text.slice(0, length - 1)}…\`;
}

export function csvCell(value: unknown): string {
  return \`"\${String(value ?? '').replaceAll('"', '""')}"\`;
}

export function csvLine(values: readonly unknown[]): string {
  return values.map(csvCell).join(';');
}
`,
  'src/common/pagination.ts': `
export interface PageQuery {
  page: number;
  limit: number;
  search?: string;
}

export interface Page<T> {
  items: T[];
  total: number;
  hasNext: boolean;
}

export function toPage<T>(items: T[], total: number, { page, limit }: PageQuery): Page<T> {
  return { items, total, hasNext: page * limit < total };
}

export function mapPage<T, U>(page: Page<T>, convert: (item: T) => U): Page<U> {
  return { ...page, items: page.items.map((item) => convert(item)) };
}
`,
  'src/common/result.ts': `
export type Result<T, E = Error> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const failed = <E>(error: E): Result<never, E> => ({ ok: false, error });

export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return failed(error instanceof Error ? error : new Error(String(error)));
  }
}
`,
  'src/common/base.repository.ts': `
import type { Page, PageQuery } from './pagination';
import { toPage } from './pagination';

export interface Delegate<T extends { id: string }> {
  load(id: string): Promise<T | null>;
  list(skip: number, take: number): Promise<T[]>;
  total(): Promise<number>;
}

export abstract class BaseRepository<T extends { id: string }> {
  private readonly cache = new Map<string, T>();

  protected abstract readonly delegate: Delegate<T>;

  async findById(id: string): Promise<T | null> {
    const cached = this.cache.get(id);
    if (cached) {
      return cached;
    }
    const found = await this.delegate.load(id);
    if (found) {
      this.cache.set(id, found);
    }
    return found;
  }

  async findPage(query: PageQuery): Promise<Page<T>> {
    const [items, total] = await Promise.all([
      this.delegate.list((query.page - 1) * query.limit, query.limit),
      this.delegate.total(),
    ]);
    return toPage(items, total, query);
  }

  protected forget(id: string): void {
    this.cache.delete(id);
  }
}
`,
  'src/common/logger.ts': `
import { pino } from 'pino';

export const rootLogger = pino({ name: 'application', level: process.env.LOG_LEVEL ?? 'info' });

export function createLogger(context: string) {
  return rootLogger.child({ context });
}
`,
  'src/common/errors.ts': `
export class ApplicationError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'ApplicationError';
  }
}

export class MissingError extends ApplicationError {
  constructor(kind: string, id: string) {
    super(\`\${kind} \${id} does not exist\`, 'MISSING', { kind, id });
  }
}

export class InvalidError extends ApplicationError {
  constructor(messages: string[]) {
    super(messages.join(', '), 'INVALID', { messages });
  }
}

export function assertFound<T>(value: T | null | undefined, kind: string, id: string): T {
  if (value === null || value === undefined) {
    throw new MissingError(kind, id);
  }
  return value;
}
`,
  'src/common/audit.ts': `
import { createLogger } from './logger';

const logger = createLogger('audit');

export interface AuditEntry {
  action: string;
  kind: string;
  id: string;
  at: Date;
  details?: Record<string, unknown>;
}

const entries: AuditEntry[] = [];

/** Everybody calls this. */
export function audit(action: string, kind: string, id: string, details?: Record<string, unknown>): AuditEntry {
  const entry: AuditEntry = { action, kind, id, at: new Date(), details };
  entries.push(entry);
  if (entries.length > 1000) {
    entries.shift();
  }
  logger.info({ action, kind, id }, 'audit');
  return entry;
}

export function auditTrail(kind: string): AuditEntry[] {
  return entries.filter((entry) => entry.kind === kind);
}
`,
  'src/common/mail.service.ts': `
import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { audit } from './audit';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

const transport = createTransport({ host: process.env.SMTP_HOST ?? 'localhost', port: 587, secure: true });

export async function sendMail(mail: Mail): Promise<string> {
  const { messageId } = await transport.sendMail({ from: 'office@example.org', ...mail });
  audit('mail', 'mail', messageId);
  return messageId;
}

@Injectable()
export class MailService {
  async send(mail: Mail): Promise<string> {
    return sendMail(mail);
  }
}
`,
  'src/common/partner.client.ts': `
import axios from 'axios';
import { attempt } from './result';
import type { Result } from './result';

const client = axios.create({ baseURL: process.env.PARTNER_URL, timeout: 5000 });

export async function pushToPartner<T>(path: string, payload: T): Promise<Result<string>> {
  return attempt(async () => {
    const response = await client.post<{ reference: string }>(path, payload);
    return response.data.reference;
  });
}
`,
  'src/common/event-bus.ts': `
import { EventEmitter } from 'node:events';

const emitter = new EventEmitter();

export function publish<T>(event: string, payload: T): void {
  emitter.emit(event, payload);
}

export function subscribe<T>(event: string, listener: (payload: T) => void): void {
  emitter.on(event, listener);
}
`,
  'src/common/prisma.service.ts': `
import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@prisma/client';

@Injectable()
export class PrismaService extends PrismaClient {
  async onModuleInit(): Promise<void> {
    await this.$connect();
  }
}

export const prisma = new PrismaClient();
`,
  'src/common/auth.guard.ts': `
import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';

interface WithToken {
  headers: Record<string, string | undefined>;
}

@Injectable()
export class AuthGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<WithToken>();
    return (request.headers.authorization ?? '').startsWith('Bearer ');
  }
}
`,
};
