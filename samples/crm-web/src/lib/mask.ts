/** `m***@example.com`: enough to recognise an address in a support case, not enough to use it. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return '***';
  return `${email.slice(0, 1)}***${email.slice(at)}`;
}

export function maskPhone(phone: string): string {
  return `***${phone.slice(-2)}`;
}
