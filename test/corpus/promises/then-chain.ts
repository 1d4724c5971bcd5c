// Each link of a chain gets what the one before it returned, and nothing of what came earlier.
import pino from 'pino';

interface Member {
  id: string;
  email: string;
  plan: string;
}
interface Members {
  find(id: string): Promise<Member>;
}
interface Invoice {
  memberId: string;
  recipient: string;
  total: number;
}

const logger = pino();

function invoiceOf(member: Member): Invoice {
  return { memberId: member.id, recipient: member.email, total: 12 };
}

export function bill(members: Members, id: string): Promise<number> {
  return members
    .find(id)
    .then((member) => {
      logger.info({ plan: member.plan }, 'billing');
      return invoiceOf(member);
    })
    .then((invoice) => {
      logger.info(invoice.memberId);
      logger.info(invoice.recipient); // expect: no-personal-data-in-logs
      return invoice.total;
    })
    .then((total) => {
      logger.info({ total });
      return total;
    });
}
