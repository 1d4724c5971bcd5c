// Endpoints and actions of SvelteKit read bodies, forms and the locals of the application.
// @file src/app.d.ts
declare global {
  namespace App {
    interface Locals {
      member: { id: string; email: string } | null;
      locale: string;
    }
  }
}
export {};
// @file src/routes/api/orders/+server.ts
import { json, type RequestHandler } from '@sveltejs/kit';

export const POST: RequestHandler = async ({ request, locals, getClientAddress }) => {
  const { phone, articles } = await request.json();
  console.log('ordered', articles, getClientAddress());
  console.log('call', phone); // expect: no-personal-data-in-logs
  console.log('locale', locals.locale);
  console.log('ordered by', locals.member?.email); // expect: no-personal-data-in-logs
  return json({ ok: true });
};
// @file src/routes/login/+page.server.ts
import { fail, type Actions } from '@sveltejs/kit';

export const actions = {
  default: async ({ request }) => {
    const form = await request.formData();
    const password = form.get('password');
    const remember = form.get('remember');
    console.log('remember', remember);
    console.log('login', password); // expect: no-personal-data-in-logs
    return fail(400);
  },
} satisfies Actions;
