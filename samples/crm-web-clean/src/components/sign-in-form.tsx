'use client';

import { useActionState } from 'react';
import { signInAction, type SignInState } from '@/app/sign-in/actions';

export function SignInForm() {
  const [state, submit, pending] = useActionState<SignInState, FormData>(signInAction, {});
  return (
    <form action={submit} className="form">
      <input name="email" type="email" autoComplete="username" placeholder="E-mail" required />
      <input
        name="password"
        type="password"
        autoComplete="current-password"
        placeholder="Password"
        required
      />
      {state.error && <p className="form__error">{state.error}</p>}
      <button disabled={pending}>Sign in</button>
    </form>
  );
}
