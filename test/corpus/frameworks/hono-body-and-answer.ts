// A handler of Hono answers with what it returns.
import { Hono } from 'hono';

interface Tenant {
  phone: string;
  floor: number;
}

const app = new Hono();

export function routes(find: (number: string) => Promise<Tenant>): Hono {
  app.get('/tenants/:number', async (c) => {
    const tenant = await find(c.req.param('number'));
    return c.json({ call: tenant.phone }); // flow: http-response
  });
  app.get('/tenants/:number/floor', async (c) => {
    const { floor } = await find(c.req.param('number'));
    return c.json({ floor }, 200, { 'X-Floor': String(floor) });
  });
  return app;
}
