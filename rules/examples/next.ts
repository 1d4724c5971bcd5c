import type { GetServerSidePropsContext, NextApiRequest, NextApiResponse } from 'next';

interface Customer {
  email: string;
  cartSize: number;
}

export default function handler(req: NextApiRequest, res: NextApiResponse): void {
  console.log(req.body.email, req.body.page); // flow: log plain
  console.log(req.query.email); // flow: log plain
  console.log(req.cookies.email); // flow: log plain
  console.log(req.headers['x-user-email']); // flow: log plain
  console.log(req.socket.remoteAddress); // flow: log plain
  console.log(req.method, req.query.page);
  const customer: Customer = req.body;
  res.status(200).json(customer); // flow: http-response plain
  res.status(200).json({ size: customer.cartSize });
}

export async function getServerSideProps(context: GetServerSidePropsContext): Promise<unknown> {
  console.log(context.query.email); // flow: log plain
  console.log(context.params.email); // flow: log plain
  console.log(context.req.cookies.email); // flow: log plain
  context.res.setHeader('X-Mail', context.query.email); // flow: http-response plain
  return { props: {} };
}
