import { Logger } from 'tslog';

interface Tenant {
  email: string;
  iban: string;
  rent: number;
}

const log = new Logger({ name: 'rental' });
const masking = new Logger({ maskValuesOfKeys: ['iban', 'password'] });

export function levels(tenant: Tenant): void {
  log.silly(tenant.email); // flow: log plain
  log.trace(tenant.email); // flow: log plain
  log.debug('tenant', tenant); // flow: log plain
  log.info(`New tenant ${tenant.email}`); // flow: log plain
  log.warn({ iban: tenant.iban }); // flow: log plain
  log.error(tenant.iban); // flow: log plain
  log.fatal({ tenant }); // flow: log plain
  log.log(3, 'INFO', tenant.email); // flow: log plain
  log.info('rent', tenant.rent);
}

export function masked(tenant: Tenant): void {
  masking.info({ iban: tenant.iban });
  masking.info({ account: tenant.iban }); // flow: log plain
  masking.info({ email: tenant.email }); // flow: log plain
  masking.getSubLogger({ name: 'dunning' }).warn({ iban: tenant.iban });
  masking.getSubLogger({ name: 'dunning' }).warn(tenant.email); // flow: log plain
}

const deep = new Logger({ maskValuesOfKeys: ['Email'] });

export function masked(contact: { email: string }): void {
  deep.info({ person: { contact: { email: contact.email } } });
}
