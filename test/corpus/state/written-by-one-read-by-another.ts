// What one function leaves in a variable of the module another one finds there.
interface Session {
  userEmail: string;
  theme: string;
}

let currentMail: string | undefined;
let currentTheme = 'light';

export function start(session: Session): void {
  currentMail = session.userEmail;
  currentTheme = session.theme;
}

export function report(): void {
  console.log(currentTheme);
  console.log(currentMail); // expect: no-personal-data-in-logs
}
