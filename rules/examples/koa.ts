import Koa, { type Context } from 'koa';

interface Patient {
  email: string;
  room: number;
}

const app = new Koa();

app.use(async (ctx, next) => {
  console.log(ctx.request.body.email); // flow: log plain
  console.log(ctx.request.method, ctx.path);
  await next();
});

export function input(ctx: Context): void {
  console.log(ctx.query.email); // flow: log plain
  console.log(ctx.params.email); // flow: log plain
  console.log(ctx.headers.email); // flow: log plain (possible)
  console.log(ctx.request.body.email, ctx.request.body.page); // flow: log plain
  console.log(ctx.request.query.email); // flow: log plain
  console.log(ctx.request.headers.email); // flow: log plain (possible)
  console.log(ctx.header.authorization, ctx.header.accept); // flow: log plain
  console.log(ctx.request.header.authorization, ctx.request.header.accept); // flow: log plain
  console.log(ctx.request.files.patientName); // flow: log plain
  console.log(ctx.state.user.email); // flow: log plain
  console.log(ctx.session.email); // flow: log plain
  console.log(ctx.ip); // flow: log plain
  console.log(ctx.ips); // flow: log plain
  console.log(ctx.request.ip); // flow: log plain
  console.log(ctx.get('x-user-email')); // flow: log plain
  console.log(ctx.request.get('x-user-email')); // flow: log plain
  console.log(ctx.cookies.get('email')); // flow: log plain
}

export async function output(ctx: Context, patient: Patient): Promise<void> {
  ctx.cookies.set('mail', patient.email, { httpOnly: true }); // flow: cookie plain
  ctx.cookies.set('mail', patient.email, { secure: false }); // flow: cookie plain unencrypted
  ctx.redirect(`/patients?mail=${patient.email}`); // flow: url plain
  ctx.set('X-Mail', patient.email); // flow: http-response plain
  ctx.append('X-Mail', patient.email); // flow: http-response plain
  ctx.response.set({ 'X-Mail': patient.email }); // flow: http-response plain
  await ctx.render('patient', { mail: patient.email }); // flow: http-response plain
  ctx.assert(patient.room > 0, 404, `${patient.email} has no room`); // flow: error-text plain
  if (patient.room > 9) ctx.throw(400, `${patient.email} has no room`); // flow: error-text plain
  ctx.redirect(`/rooms/${patient.room}`);
}
