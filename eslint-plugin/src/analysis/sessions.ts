import { createSession, type Compiler, type ProjectInput, type Session } from 'tomograph';

/** The sessions of this process, by what they are about. */
const sessions = new Map<string, { readonly compiler: Compiler; readonly session: Session }>();

/**
 * A session that has the given input. The one that had the same key before is used again, since it keeps what it knows
 * about files that have not changed: after an edit nearly all have not.
 */
export function sessionWith(key: string, compiler: Compiler, input: ProjectInput): Session {
  const kept = sessions.get(key);
  if (kept?.compiler === compiler) {
    kept.session.update(input);
    return kept.session;
  }
  const session = createSession(compiler, input);
  sessions.set(key, { compiler, session });
  return session;
}
