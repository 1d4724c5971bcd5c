import type { Recipient } from '../result.js';
import type { DeclaredProcessor, ProjectConfig } from '../session.js';

/** True when the register has a valid entry for the recipient that covers the category. */
export function isDeclared(recipient: Recipient, category: string, config: ProjectConfig): boolean {
  return config.processors.some(
    (processor) =>
      names(processor, recipient) && covers(processor, category) && !isExpired(processor, config.today),
  );
}

function names(processor: DeclaredProcessor, recipient: Recipient): boolean {
  const { package: packageName, host } = recipient;
  if (
    packageName !== undefined &&
    processor.packages.some((name) => packageName === name || packageName.startsWith(`${name}/`))
  )
    return true;
  if (
    host !== undefined &&
    processor.hosts.some((name) => host === name || (name.startsWith('.') && host.endsWith(name)))
  )
    return true;
  return processor.name.toLowerCase() === recipient.name.toLowerCase();
}

/** A declared key covers its descendants: `user.contact` covers `user.contact.email`. */
function covers(processor: DeclaredProcessor, category: string): boolean {
  return processor.categories.some((key) => category === key || category.startsWith(`${key}.`));
}

function isExpired(processor: DeclaredProcessor, today: string): boolean {
  return processor.validUntil !== undefined && processor.validUntil < today;
}
