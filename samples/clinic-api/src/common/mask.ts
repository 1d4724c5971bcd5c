/** `anna.weber@mail.example` becomes `a***@mail.example`. */
export function maskEmail(email: string): string {
  const at = email.indexOf('@');
  return at < 1 ? '***' : `${email[0]}***${email.slice(at)}`;
}

/** Keeps the last four characters. */
export function maskTail(value: string): string {
  return value.slice(-4).padStart(value.length, '*');
}
