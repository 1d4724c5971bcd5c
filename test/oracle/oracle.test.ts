import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import { removeFolders } from '../support/folders.js';
import { analysed, blindSpotsOf, flowsOf, packageOf, projectWith } from './project.js';

const USER = `export interface User { id: string; email: string }
export declare function currentUser(): User;
`;

/** A library that models describe, as far as its declarations matter here. */
const PINO = packageOf(
  'pino',
  `declare namespace pino {
  interface BaseLogger { info(text: string): void }
  interface LoggerExtras { child(bindings: object): Logger }
  type Logger = BaseLogger & LoggerExtras;
}
declare function pino(): pino.Logger;
export = pino;
`,
);

/** A program whose packages only a type checker can look into, with the nearest one in which there is nothing to see. */
interface Twins {
  readonly name: string;
  readonly source: string;
  /** The declarations of the package `@acme/kit`. */
  readonly telling: string;
  readonly harmless: string;
  /** What the oracle adds, and what it takes away. */
  readonly adds: readonly string[];
  readonly removes?: readonly string[];
}

const TWINS: readonly Twins[] = [
  {
    name: 'a logger that a factory of an unknown package hands out',
    source: `import { channel } from '@acme/kit';
import { currentUser } from './user.js';
const out = channel('sign-in');
out.info(currentUser().email);
`,
    telling: `import type { Logger } from 'pino';
export declare function channel(name: string): Logger;`,
    harmless: `export interface Tally { info(text: string): void }
export declare function channel(name: string): Tally;`,
    adds: ['src/main.ts:4 log user.email'],
  },
  {
    name: 'a type of an unknown package that extends that of a known one',
    source: `import type { Channel } from '@acme/kit';
import type { User } from './user.js';
export class SignIn {
  constructor(private readonly out: Channel) {}
  done(user: User) {
    this.out.info(user.email);
  }
}
`,
    telling: `import type { Logger } from 'pino';
export interface Channel extends Logger { flush(): void }`,
    harmless: `export interface Channel { info(text: string): void; flush(): void }`,
    adds: ['src/main.ts:6 log user.email'],
  },
  {
    name: 'a class of the project that a container of an unknown package hands out',
    source: `import { inject } from '@acme/kit';
import { Audit } from './audit.js';
import { currentUser } from './user.js';
const trail = inject(Audit);
trail.write(currentUser().email);
`,
    telling: `export declare function inject<T>(of: new () => T): T;`,
    harmless: `export interface Proxy { write(text: string): void }
export declare function inject(of: unknown): Proxy;`,
    adds: ['src/main.ts:5 log user.email'],
  },
  {
    name: 'a function of the project that a package hands back',
    source: `import { once } from '@acme/kit';
import { record } from './audit.js';
import { currentUser } from './user.js';
const quietly = once(record);
quietly(currentUser().email);
`,
    telling: `export declare function once<F>(run: F): F;`,
    harmless: `export declare function once(run: unknown): (text: string) => void;`,
    adds: ['src/main.ts:5 log user.email'],
  },
  {
    name: 'a record that an unknown package declares',
    source: `import { Accounts } from '@acme/kit';
const accounts = new Accounts();
const account = await accounts.find('42');
console.log(account);
`,
    telling: `export interface Account { reference: string; email: string }
export declare class Accounts { find(id: string): Promise<Account> }`,
    harmless: `export interface Account { reference: string; total: number }
export declare class Accounts { find(id: string): Promise<Account> }`,
    adds: ['src/main.ts:4 log account.email'],
  },
  {
    name: 'a record of the project in a generic of an unknown package',
    source: `import { store } from '@acme/kit';
import { currentUser } from './user.js';
const users = store(() => currentUser());
console.log({ latest: users.latest() });
`,
    telling: `export interface Store<T> { latest(): T }
export declare function store<T>(make: () => T): Store<T>;`,
    harmless: `export interface Store<T> { latest(): number }
export declare function store<T>(make: () => T): Store<T>;`,
    adds: ['src/main.ts:4 log user.email', 'src/main.ts:4 log user.id'],
  },
  {
    name: 'what a wrapper lets into a client that it was given',
    source: `import { channel } from '@acme/kit';
import { currentUser } from './user.js';
const out = channel();
function note(text: string) {
  out.info(text);
}
note(currentUser().email);
`,
    telling: `import type { Logger } from 'pino';
export declare function channel(): Logger;`,
    harmless: `export declare function channel(): { info(text: string): void };`,
    adds: ['src/main.ts:7 log user.email'],
  },
  {
    name: 'a number that an unknown package makes of the data',
    source: `import { assess } from '@acme/kit';
import { currentUser } from './user.js';
console.log(assess(currentUser().email));
`,
    telling: `export declare function assess(text: string): number;`,
    harmless: `export declare function assess(text: string): string;`,
    adds: [],
    removes: ['src/main.ts:3 log user.email?'],
  },
];

const AUDIT = `export class Audit {
  write(text: string) {
    console.log(text);
  }
}
export function record(text: string) {
  console.log(text);
}
`;

function program(source: string, declarations: string): Record<string, string> {
  return {
    ...PINO,
    ...packageOf('@acme/kit', declarations),
    'src/main.ts': source,
    'src/user.ts': USER,
    'src/audit.ts': AUDIT,
  };
}

describe('the type oracle', function () {
  this.timeout(60_000);
  after(removeFolders);

  for (const { name, source, telling, harmless, adds, removes = [] } of TWINS) {
    it(`tells of ${name}`, async () => {
      const { without, with: told, questions } = analysed(await projectWith(program(source, telling)));
      const before = flowsOf(without);
      const after = flowsOf(told);
      assert.deepEqual(
        after.filter((flow) => !before.includes(flow)),
        adds,
      );
      assert.deepEqual(
        before.filter((flow) => !after.includes(flow)),
        removes,
      );
      assert.ok(questions.length > 0);
      assert.deepEqual(told.problems, []);
    });

    it(`changes no flow where there is nothing of ${name}`, async () => {
      const { without, with: told } = analysed(await projectWith(program(source, harmless)));
      assert.deepEqual(flowsOf(told), flowsOf(without));
    });
  }

  it('names the type of what a blind spot is about', async () => {
    const source = `import { open } from '@acme/kit';
import { currentUser } from './user.js';
const mailbox = open();
mailbox.deliver(currentUser().email);
`;
    const declarations = `export declare class Mailbox { deliver(to: string): void }
export declare function open(): Mailbox;`;
    const { without, with: told } = analysed(await projectWith(program(source, declarations)));
    assert.deepEqual(blindSpotsOf(without), ['src/main.ts:4 @acme/kit open().deliver']);
    assert.deepEqual(blindSpotsOf(told), ['src/main.ts:4 @acme/kit Mailbox#deliver']);
  });

  it('is not asked what the engine knows, nor about data that is not personal', async () => {
    const source = `import { channel } from '@acme/kit';
import { Audit } from './audit.js';
import { currentUser, type User } from './user.js';
const user: User = currentUser();
new Audit().write(user.email);
console.log({ email: user.email });
channel('start').info('ready');
`;
    const { questions } = analysed(
      await projectWith(program(source, 'export declare function channel(name: string): any;')),
    );
    assert.deepEqual(questions, []);
  });

  it('does not take back what the engine knows of a value', async () => {
    const source = `import { seal, type Sealed } from '@acme/kit';
import { currentUser } from './user.js';
const { email, ...rest } = currentUser();
const shown: Sealed = { ...rest, email: 'hidden' };
seal(email);
console.log(shown, { email: 'hidden', of: rest });
`;
    const declarations = `export interface Sealed { id: string; email: string }
export declare function seal(text: string): Sealed;`;
    const { without, with: told, questions } = analysed(await projectWith(program(source, declarations)));
    assert.deepEqual(flowsOf(told), flowsOf(without));
    assert.equal(questions.length, 1);
  });

  it('gives the same bytes each time, whatever the order of the files', async () => {
    const [first] = TWINS;
    assert.ok(first);
    const project = await projectWith(program(first.source, first.telling));
    const forwards = JSON.stringify(analysed(project).with);
    assert.equal(JSON.stringify(analysed(project).with), forwards);
    const reversed = { ...project, sources: [...project.sources].reverse() };
    assert.equal(JSON.stringify(analysed(reversed).with), forwards);
  });
});
