/** One line in the log for everything that happens. */
export function audit(message: string): void {
  console.info(message);
}
