// A component that a function wraps gets the props that the wrapper adds.
import type { ComponentType } from 'react';

interface Session {
  phone: string;
  locale: string;
}

function readSession(): Session {
  return JSON.parse(sessionStorage.getItem('session') ?? '{}') as Session;
}

function withSession<P extends object>(Inner: ComponentType<P & { session: Session }>): ComponentType<P> {
  return function Wrapped(props: P) {
    return <Inner {...props} session={readSession()} />;
  };
}

function PlainMenu({ title, session }: { title: string; session: Session }) {
  console.debug(title, session.locale);
  console.debug('menu of', session.phone); // expect: no-personal-data-in-logs
  return <nav>{title}</nav>;
}

export const Menu = withSession(PlainMenu);
