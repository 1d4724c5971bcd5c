import { appendFile, writeFile } from 'node:fs/promises';
import { subscriptions } from '../data-source';
import { type NewsletterSubscription, SubscriptionStatus } from '../entities/newsletter-subscription';
import { HttpError } from '../http/errors';
import { toCsv } from '../lib/csv';
import { persist, varPath } from '../lib/file-store';
import { fingerprint } from '../lib/fingerprint';
import { logger } from '../lib/logger';
import { sendOptIn } from './mail-service';

const FORM_CLASSES = { email: 'field field--email', firstName: 'field field--name', submit: 'button' };

async function journal(line: string): Promise<void> {
  await appendFile(varPath('newsletter.journal'), `${new Date().toISOString()} ${line}\n`);
}

function confirmed(): Promise<NewsletterSubscription[]> {
  return subscriptions.find({ where: { status: SubscriptionStatus.Confirmed }, order: { createdAt: 'ASC' } });
}

export async function subscribe(email: string, firstName: string | null, source: string): Promise<void> {
  const known = await subscriptions.findOneBy({ email });
  if (known?.status === SubscriptionStatus.Confirmed) {
    return;
  }
  const subscription = await subscriptions.save(known ?? subscriptions.create({ email, firstName, source }));
  await journal(`subscribed ${email} via ${source}`); // expect: no-unencrypted-storage
  await sendOptIn(subscription);
}

export async function confirmSubscription(id: string): Promise<void> {
  const subscription = await subscriptions.findOneBy({ id });
  if (!subscription) {
    throw new HttpError(404, `no subscription ${id}`);
  }
  subscription.status = SubscriptionStatus.Confirmed;
  subscription.confirmedAt = new Date();
  await subscriptions.save(subscription);
  await journal(`confirmed ${subscription.id}`);
  const { email: _email, firstName: _firstName, ...rest } = subscription;
  logger.debug('subscription confirmed', rest);
}

export async function subscribersCsv(): Promise<string> {
  const subscribers = await confirmed();
  logger.info(`exporting ${subscribers.length} subscribers`);
  return toCsv(subscribers, ['email', 'firstName', 'source', 'confirmedAt']);
}

/** The agency that prints the wine calendar fetches this file. */
export async function writeAgencyFile(): Promise<string> {
  const file = varPath('agency', 'calendar.csv');
  await writeFile(file, await subscribersCsv()); // expect: no-unencrypted-storage, no-unpseudonymised-export
  return file;
}

/** One line per subscriber, without the subscriber: which form works best? */
export async function writeStatistics(): Promise<number> {
  const rows = (await confirmed()).map(({ email, source, confirmedAt }) => ({
    subscriber: fingerprint(email),
    source,
    confirmedAt,
  }));
  const csv = toCsv(rows, ['subscriber', 'source', 'confirmedAt']);
  await writeFile(varPath('statistics', 'newsletter.csv'), csv); // expect: no-weak-pseudonymisation
  return rows.length;
}

/** The footer form is static; the web server delivers the fragment itself. */
export async function renderForm(): Promise<void> {
  await persist('fragments/newsletter-form', { classes: FORM_CLASSES, action: '/newsletter' });
}
