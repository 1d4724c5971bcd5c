import assert from 'node:assert/strict';
import {
  categoryOf,
  CHANNELS,
  LIBRARIES,
  type Access,
  type ApiModel,
  type Condition,
  type LibraryModel,
} from '@tomograph/rules';
import { createLibraryIndex, expandPath, isWellFormedPath, parseAccess } from './knowledge.js';

const INDEX = createLibraryIndex(LIBRARIES);

/** All places that an entry refers to. */
function placesOf(api: ApiModel): Access[] {
  const places: Access[] = [];
  const conditions = (list: readonly Condition[] = []): void =>
    void places.push(...list.map((each) => each.at));
  for (const sink of [api.sink ?? [], api.component ?? []].flat(2)) {
    places.push(
      ...(sink.data ?? []),
      ...(sink.format ?? []),
      ...(sink.redacted ?? []),
      ...(sink.redactedKeys ?? []),
      ...(sink.serialised ?? []),
      ...(sink.formatted ?? []),
      ...(sink.through ?? []),
    );
    conditions(sink.when);
    const { transport } = sink;
    places.push(...(transport?.url ?? []), ...(transport?.base ?? []), ...(transport?.host ?? []));
    for (const group of [...(transport?.encryptedWhen ?? []), ...(transport?.unencryptedWhen ?? [])])
      conditions(group);
  }
  for (const protection of [api.protects ?? []].flat()) {
    places.push(...(protection.data ?? []));
    for (const state of protection.raises ?? []) conditions(state.when);
  }
  for (const persistence of [api.persists ?? []].flat()) {
    places.push(...persistence.state, persistence.options);
    conditions(persistence.when);
  }
  for (const { from, to } of api.passes ?? []) places.push(from, to);
  if (api.selects) places.push(api.selects.from, ...api.selects.keys);
  for (const { callee, with: what } of api.calls ?? []) {
    places.push(callee, ...what.filter((each) => /^(?:arg|init|config|this|elements of )/.test(each)));
  }
  return places.map((place) => place.replace(/^elements of /, ''));
}

/** All types that an entry refers to, in the notation `Type` or `package:Type`. */
function typesOf(api: ApiModel): string[] {
  const callbacks = (api.calls ?? []).flatMap((call) => call.with);
  return (
    [api.returns, api.is, api.curried, api.expects, ...callbacks, ...(api.handles ?? [])]
      .filter((type) => type !== undefined)
      .flatMap((type) => type.split(' or '))
      // Of what is said in terms of type arguments the name of the type counts, where there is one.
      .map((type) => type.replace(/<.*$/, '').replace(/ with (?:args|init)$/, ''))
      .filter((type) => type !== '' && !/^(?:this$|input$|arg\d|args|init|config|elements of )/.test(type))
  );
}

describe('the library models', () => {
  it('describe each package once', () => {
    const names = LIBRARIES.flatMap((model) => [model.package, ...(model.alsoKnownAs ?? [])]);
    const seen = new Set<string>();
    for (const name of names) {
      assert.ok(!seen.has(name), `${name} is described twice`);
      seen.add(name);
    }
  });

  it('give one third party one set of hosts', () => {
    const owners = new Map<string, string>();
    for (const { processor } of LIBRARIES) {
      for (const host of processor?.hosts ?? []) {
        assert.match(host, /^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
        assert.equal(owners.get(host) ?? processor?.name, processor?.name, host);
        if (processor) owners.set(host, processor.name);
      }
    }
  });

  for (const model of LIBRARIES) {
    describe(model.package, () => checkModel(model));
  }
});

function checkModel(model: LibraryModel): void {
  it('cites its documentation', () => assert.match(model.docs, /^https:\/\/\S+$/));

  it('has well-formed members, none of them twice', () => {
    const seen = new Set<string>();
    for (const key of Object.keys(model.members)) {
      for (const path of expandPath(key)) {
        assert.ok(isWellFormedPath(path), path);
        assert.ok(!seen.has(path), `${path} is described twice`);
        seen.add(path);
      }
    }
  });

  it('refers to places, channels, categories and types that exist', () => {
    const exported = new Set(
      Object.keys(model.members)
        .flatMap(expandPath)
        .map((path) => path.split(/[#.]/)[0]),
    );
    for (const [path, api] of Object.entries(model.members)) {
      for (const place of placesOf(api)) assert.doesNotThrow(() => parseAccess(place), `${path}: ${place}`);
      for (const sink of [api.sink ?? []].flat()) {
        assert.ok(CHANNELS.includes(sink.channel), path);
        for (const category of sink.brings?.categories ?? []) assert.ok(categoryOf(category), path);
        assert.ok(
          sink.recipient !== 'processor' || model.processor !== undefined,
          `${path} has no processor`,
        );
      }
      for (const protection of [api.protects ?? []].flat()) {
        assert.ok(
          protection.reveals === true ||
            protection.undoes !== undefined ||
            (protection.raises ?? []).length > 0,
          path,
        );
      }
      if (api.source !== undefined) assert.ok(categoryOf(api.source), path);
      for (const type of typesOf(api)) {
        const at = type.lastIndexOf(':');
        if (at < 0)
          assert.ok(
            exported.has(type) || model.types?.[type] !== undefined || isMarker(type),
            `${path}: ${type}`,
          );
        else assert.ok(INDEX.known(type.slice(0, at)), `${path}: ${type}`);
      }
    }
    for (const { source } of Object.values(model.decorators ?? {}))
      if (source !== undefined) assert.ok(categoryOf(source));
  });

  it('resolves its type aliases', () => {
    for (const alias of Object.keys(model.types ?? {})) {
      const canonical = INDEX.type(model.package, alias) ?? '';
      const at = canonical.lastIndexOf(':');
      const target = LIBRARIES.find((each) => each.package === canonical.slice(0, at));
      assert.ok(target, `${alias} leads to ${canonical}`);
      assert.notEqual(
        target.types?.[canonical.slice(at + 1)] !== undefined,
        true,
        `${alias} goes round in a circle`,
      );
    }
  });
}

/** Types without members of their own, which only tell values apart. */
function isMarker(type: string): boolean {
  return ['FormValues', 'Middleware', 'Row', 'Cell', 'Server', 'Store', 'Validator', 'WorkBook'].includes(
    type,
  );
}

describe('a place of a call', () => {
  const cases: readonly [Access, ReturnType<typeof parseAccess>][] = [
    ['arg0', { root: 'arg', index: 0, path: [] }],
    ['args', { root: 'args', index: 0, path: [] }],
    ['args1', { root: 'args', index: 1, path: [] }],
    ['arg1.headers.Content-Type', { root: 'arg', index: 1, path: ['headers', 'Content-Type'] }],
    ['init0.redact.*', { root: 'init', index: 0, path: ['redact', '*'] }],
    ['config0.beforeSend', { root: 'config', index: 0, path: ['beforeSend'] }],
    ['this.headers.*', { root: 'this', index: 0, path: ['headers', '*'] }],
    ['result', { root: 'result', index: 0, path: [] }],
  ];
  for (const [access, expected] of cases) it(access, () => assert.deepEqual(parseAccess(access), expected));

  for (const wrong of [
    '',
    'arg',
    'arg10',
    'argument0',
    'this0',
    'arg0.',
    'arg0..a',
    'init',
    'arg0 ',
    'body',
  ]) {
    it(`is not "${wrong}"`, () => assert.throws(() => parseAccess(wrong), /is not a place of a call/));
  }
});

describe('the path of a member', () => {
  it('expands alternatives, nested ones too', () => {
    assert.deepEqual(expandPath('a'), ['a']);
    assert.deepEqual(expandPath('{get,post}'), ['get', 'post']);
    assert.deepEqual(expandPath('A#{x,y}.{b,c}'), ['A#x.b', 'A#x.c', 'A#y.b', 'A#y.c']);
  });

  for (const path of [
    'default',
    'Logger#info',
    'people.set',
    'from().insert',
    'Stripe#*.create',
    '$connect',
    'a#b.c',
  ]) {
    it(`may be ${path}`, () => assert.ok(isWellFormedPath(path)));
  }
  for (const path of ['', 'a.', '#a', 'a#', 'a#b#c', 'a b', '{a,b}', 'a..b', 'a(b)']) {
    it(`may not be "${path}"`, () => assert.ok(!isWellFormedPath(path)));
  }
});

describe('a look-up', () => {
  const channelOf = (pkg: string, path: string): string | undefined =>
    [INDEX.member(pkg, path)?.api.sink ?? []].flat()[0]?.channel;

  const sinks: readonly [pkg: string, path: string, channel: string | undefined][] = [
    ['global', 'console.log', 'log'],
    ['winston', 'Logger#info', 'log'],
    ['winston', 'default.info', 'log'],
    ['pino', 'Logger#fatal', 'log'],
    ['nestjs-pino', 'PinoLogger#info', 'log'],
    ['nestjs-pino', 'PinoLogger#child', 'log'],
    ['nestjs-pino', 'Logger#verbose', 'log'],
    ['node:fs', 'writeFileSync', 'file'],
    ['fs', 'writeFileSync', 'file'],
    ['fs', 'default.promises.writeFile', 'file'],
    ['fs/promises', 'writeFile', 'file'],
    ['node:fs/promises', 'default.appendFile', 'file'],
    ['fs-extra', 'outputJson', 'file'],
    ['axios', 'post', 'http-request'],
    ['axios', 'default.post', 'http-request'],
    ['axios', 'default', 'http-request'],
    ['axios', 'AxiosInstance#patch', 'http-request'],
    ['@nestjs/axios', 'HttpService#get', 'http-request'],
    ['stripe', 'Stripe#customers.create', 'third-party'],
    ['stripe', 'default#paymentIntents.confirm', 'third-party'],
    ['stripe', 'Stripe#checkout.sessions.create', 'third-party'],
    ['stripe', 'Stripe#webhooks.constructEvent', undefined],
    ['openai', 'default#chat.completions.create', 'llm'],
    ['@sentry/nextjs', 'captureException', 'error-tracker'],
    ['exceljs', 'Worksheet#addRow', 'export'],
    ['exceljs', 'default.Workbook', undefined],
    ['pdfkit', 'default#text', 'export'],
    ['express', 'Response#cookie', 'cookie'],
    ['no-such-package', 'Logger#info', undefined],
    ['winston', 'Logger#noSuchMember', undefined],
  ];
  for (const [pkg, path, channel] of sinks) {
    it(`of ${pkg} ${path} finds ${channel ?? 'no sink'}`, () => assert.equal(channelOf(pkg, path), channel));
  }

  it('returns the library that describes the member', () => {
    assert.equal(INDEX.member('nestjs-pino', 'PinoLogger#child')?.model.package, 'pino');
    assert.equal(INDEX.member('nestjs-pino', 'PinoLogger#info')?.model.package, 'nestjs-pino');
    assert.equal(INDEX.member('bcryptjs', 'hash')?.model.package, 'bcrypt');
  });

  it('prefers the exact member to the wildcard', () => {
    assert.equal(INDEX.member('pdfkit', 'PDFDocument#moveDown')?.api.returns, 'this');
    assert.equal(INDEX.member('pdfkit', 'PDFDocument#pipe')?.api.returns, undefined);
  });

  it('takes the default export of a deep import for the member of its name', () => {
    assert.equal(INDEX.member('lodash/pick', 'default')?.api, INDEX.member('lodash', 'pick')?.api);
    assert.ok(INDEX.member('lodash', 'pick'));
    assert.ok(INDEX.known('@prisma/client/runtime'));
  });

  it('knows packages, parts of Node.js with and without scheme, and nothing else', () => {
    for (const pkg of ['winston', 'node:fs', 'fs', 'crypto', '@sentry/react', 'lodash/map', 'global']) {
      assert.ok(INDEX.known(pkg), pkg);
    }
    for (const pkg of ['', 'left-pad', './winston', '@sentry', '@acme/winston'])
      assert.ok(!INDEX.known(pkg), pkg);
  });

  it('gives types their canonical name', () => {
    assert.equal(INDEX.type('nestjs-pino', 'PinoLogger'), 'pino:Logger');
    assert.equal(INDEX.type('bcryptjs', 'Anything'), 'bcrypt:Anything');
    assert.equal(INDEX.type('stripe', 'default'), 'stripe:Stripe');
    assert.equal(INDEX.type('global', 'Buffer'), 'node:buffer:Buffer');
    assert.equal(INDEX.type('no-such-package', 'Logger'), undefined);
  });

  it('finds third parties by package and by host', () => {
    assert.equal(INDEX.processorOfPackage('@sentry/nextjs')?.name, 'Sentry');
    assert.equal(INDEX.processorOfPackage('winston'), undefined);
    assert.equal(INDEX.processorOfHost('api.stripe.com')?.name, 'Stripe');
    assert.equal(INDEX.processorOfHost('o123.ingest.sentry.io')?.name, 'Sentry');
    assert.equal(INDEX.processorOfHost('EU.I.POSTHOG.COM:443')?.name, 'PostHog');
    assert.equal(INDEX.processorOfHost('notsentry.io'), undefined);
    assert.equal(INDEX.processorOfHost('example.org'), undefined);
    assert.equal(INDEX.processorOfHost(''), undefined);
  });

  it('finds decorators', () => {
    assert.equal(INDEX.decorator('@nestjs/common', 'Body')?.input, true);
    assert.equal(INDEX.decorator('@nestjs/common', 'Ip')?.source, 'user.device.ip_address');
    assert.equal(INDEX.decorator('@nestjs/common', 'Controller'), undefined);
    assert.equal(INDEX.decorator('no-such-package', 'Body'), undefined);
  });

  it('does not follow a circle of aliases for ever', () => {
    const circular: LibraryModel = {
      package: 'a',
      docs: 'https://example.org',
      members: {},
      types: { A: 'B', B: 'A' },
    };
    const index = createLibraryIndex([circular]);
    assert.equal(index.member('a', 'A#x'), undefined);
    assert.match(index.type('a', 'A') ?? '', /^a:[AB]$/);
  });
});
