function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`environment variable ${name} is not set`);
  }
  return value;
}

export const config = {
  port: Number(process.env.PORT ?? 3000),
  logLevel: process.env.LOG_LEVEL ?? 'info',
  databaseUrl: required('DATABASE_URL'),
  cookieSecret: required('COOKIE_SECRET'),
  staffSecret: required('STAFF_SECRET'),
  stripeSecret: required('STRIPE_SECRET'),
  sendgridSecret: required('SENDGRID_SECRET'),
  sentryDsn: process.env.SENTRY_DSN,
  varDir: process.env.VAR_DIR ?? 'var',
  shopUrl: process.env.SHOP_URL ?? 'https://www.rebstock.example',
  loyaltyUrl: process.env.LOYALTY_URL ?? 'http://localhost:4100',
  sender: 'shop@rebstock.example',
  purchasing: 'einkauf@rebstock.example',
};
