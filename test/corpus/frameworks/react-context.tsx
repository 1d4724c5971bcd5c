// A context is what its type declares.
import { createContext, useContext } from 'react';

interface User {
  id: string;
  email: string;
}
const SessionContext = createContext<User | null>(null);
const ThemeContext = createContext<{ dark: boolean }>({ dark: false });

export function Header() {
  const user = useContext(SessionContext);
  const theme = useContext(ThemeContext);
  console.debug(user?.email); // expect: no-personal-data-in-logs
  console.debug(user?.id, theme);
  return <h1>{user?.email}</h1>;
}
