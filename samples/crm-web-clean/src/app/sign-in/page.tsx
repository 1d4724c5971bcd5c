import { SignInForm } from '@/components/sign-in-form';

export default function SignInPage() {
  return (
    <section className="sign-in">
      <h1>Sign in</h1>
      <SignInForm />
    </section>
  );
}
