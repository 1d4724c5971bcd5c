// A state that is called after personal data holds what somebody types into it.
import { useCallback, useState, type ChangeEvent } from 'react';

export function Login() {
  const [email, setEmail] = useState('');
  const [tab, setTab] = useState('login');
  const onChange = useCallback((event: ChangeEvent<HTMLInputElement>) => setEmail(event.target.value), []);
  const onSubmit = useCallback(() => {
    console.info('tab', tab);
    console.info('signing in', email); // expect: no-personal-data-in-logs
  }, [email, tab]);
  return (
    <form onSubmit={onSubmit}>
      <input type="email" value={email} onChange={onChange} />
      <button onClick={() => setTab('register')}>Register</button>
    </form>
  );
}
