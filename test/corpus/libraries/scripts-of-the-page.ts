// Scripts that a page loads are there under a global name, whether a file declares the name or asks the window for it.
// @file tracking.ts
declare const gtag: (...args: unknown[]) => void;
declare function fbq(command: string, event: string, data: unknown): void;
declare const heap: { identify(id: string): void };

export function track(email: string, page: number): void {
  gtag('event', 'view', { page });
  gtag('set', { user_data: { email } }); // expect: no-unpseudonymised-export
  fbq('track', 'Lead', { page });
  fbq('track', 'Lead', { em: email }); // expect: no-unpseudonymised-export, no-undeclared-processor
  heap.identify(email); // expect: no-unpseudonymised-export, no-undeclared-processor
  window.Intercom('update', { page });
  window.Intercom('update', { email }); // expect: no-unpseudonymised-export, no-undeclared-processor
}
// @file own.ts
// What the project declares with a body of its own is its own.
const heap = { identify: (id: string) => id.length };

export function remember(email: string): number {
  return heap.identify(email);
}
