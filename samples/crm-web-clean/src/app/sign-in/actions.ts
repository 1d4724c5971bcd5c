'use server';

import { redirect } from 'next/navigation';
import { createLogger } from '@/lib/log';
import { maskEmail } from '@/lib/mask';
import { signInInput } from '@/lib/validation';
import { audit } from '@/server/audit';
import { findUserByEmail } from '@/server/repositories/users';
import { startSession, verifyPassword } from '@/server/session';

export interface SignInState {
  error?: string;
}

const log = createLogger('sign-in');

export async function signInAction(_previous: SignInState, formData: FormData): Promise<SignInState> {
  const parsed = signInInput.safeParse(Object.fromEntries(formData));
  if (!parsed.success) {
    log.debug('form incomplete', parsed.error.issues.length);
    return { error: 'Please fill in both fields.' };
  }

  const { email, password } = parsed.data;
  const user = await findUserByEmail(email);
  if (!user || !(await verifyPassword(password, user.passwordHash))) {
    log.warn(`sign-in refused for ${maskEmail(email)}`);
    return { error: 'E-mail or password is wrong.' };
  }

  await startSession(user.id);
  audit('signed in', { userId: user.id, role: user.role });
  redirect('/contacts');
}
