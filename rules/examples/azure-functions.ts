import { app, type HttpRequest, type InvocationContext } from '@azure/functions';

app.http('patients', {
  methods: ['POST'],
  handler: async (request, context) => {
    const body = await request.json();
    context.log(body.email, body.page); // flow: log plain
    return { status: 204 };
  },
});

export async function read(request: HttpRequest, context: InvocationContext): Promise<void> {
  context.info(request.query.get('email')); // flow: log plain
  context.warn(request.headers.get('x-user-email')); // flow: log plain
  context.error(request.params.email); // flow: log plain
  context.debug(request.user.email); // flow: log plain
  context.trace((await request.json()).email); // flow: log plain
  context.log(request.method, request.query.get('page'));
}
