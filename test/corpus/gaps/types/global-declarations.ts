// What a project adds to the global scope is what its declaration says.
// @file globals.d.ts
declare global {
  interface Window {
    currentUser: { id: string; email: string };
    release: string;
  }
  var tenant: { name: string; adminEmail: string; seats: number };
}
export {};
// @file main.ts
export function hello(): void {
  console.log(window.release, tenant.seats);
  console.log(window.currentUser.id);
  console.log(window.currentUser.email); // expect: no-personal-data-in-logs
  console.log(globalThis.tenant.seats);
}
