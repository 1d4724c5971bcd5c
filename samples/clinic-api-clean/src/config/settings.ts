/** Reads a variable the application cannot run without. */
export function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`environment variable ${name} is not set`);
  return value;
}

export const settings = {
  port: Number(process.env.PORT ?? 3000),
  logLevel: process.env.LOG_LEVEL ?? 'info',
  redisUrl: process.env.REDIS_URL ?? 'redis://localhost:6379',
  /** The patient portal is our own application, deployed beside this one. */
  portalUrl: process.env.PORTAL_URL ?? 'http://localhost:4100',
  reportDirectory: process.env.REPORT_DIR ?? 'reports',
} as const;
