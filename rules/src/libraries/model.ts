import type { CategoryKey } from '../categories.js';
import type { Channel } from '../channels.js';
import type { Protection } from '../protections.js';

/**
 * A place in a call: a root, then member names.
 *
 * Roots: `arg0` … `arg9`; `args` (every argument), `args1` (from the second on); `this` (the receiver);
 * `result`; `init0` … `init9` (the arguments with which the receiver was created, e.g. the options of `axios.create`);
 * `config0` … (the arguments of the package's last global configuration call, see {@link ApiModel.configures}).
 * A member name may be `*` (every member or element). Header-like names are compared without case.
 * Examples: `arg1.headers.Content-Type`, `arg0.*.email`, `init0.redact.paths`.
 */
export type Access = string;

/** A test on the constant value at a place. Every given property must hold. */
export interface Condition {
  readonly at: Access;
  /** The value is one of these constants. */
  readonly is?: readonly (string | number | boolean | null)[];
  /** The constant text matches this regular expression (unknown parts of a template are U+0000). */
  readonly matches?: RegExp;
  /** The value is none of these constants; one that is not known is none of them, and neither is nothing. */
  readonly isNot?: readonly (string | number | boolean | null)[];
  /** Something stands there (true) or nothing at all (false). */
  readonly present?: boolean;
  /** The value is a constant written in the code (a key that is a literal, say). */
  readonly literal?: boolean;
  /** The value at the place is a number of at most this size. */
  readonly atMost?: number;
}

/** A state of protection with the conditions under which it holds; the first case that holds wins. */
export interface ProtectionCase {
  readonly state: Protection;
  readonly when?: readonly Condition[];
  /** Why, as a phrase that follows "because": "the key is written in the code". */
  readonly because?: string;
}

/** A call that changes the protection of the data that passes through it. */
export interface ProtectModel {
  /** Which data; default `arg0`. */
  readonly data?: readonly Access[];
  /** Where the protected data goes: `result` (default) or `this`. */
  readonly to?: 'result' | 'this';
  /** The state reached; a call raises protection and never lowers it. If no case holds, data passes unchanged. */
  readonly raises?: readonly ProtectionCase[];
  /** Decoding: what was protected for this reason alone is plain again. */
  readonly undoes?: string;
  /** Decryption and decoding: the result is plain again. */
  readonly reveals?: boolean;
}

/** How to tell whether the bytes travel encrypted. */
export interface TransportModel {
  /** Places of a URL, host or path; tried in turn, joined with the base URL before it. The scheme decides. */
  readonly url?: readonly Access[];
  /** Places of a base URL that a relative URL is resolved against. */
  readonly base?: readonly Access[];
  /** Encrypted (or not) when all conditions of one of these groups hold; tried before the URL. */
  readonly encryptedWhen?: readonly (readonly Condition[])[];
  readonly unencryptedWhen?: readonly (readonly Condition[])[];
  /** Places of a host name, to tell `localhost` from the network. */
  readonly host?: readonly Access[];
  /** What holds when nothing above tells; default `unknown`. */
  readonly otherwise?: 'encrypted' | 'unencrypted' | 'unknown';
}

/** A call through which data leaves into a channel. */
export interface SinkModel {
  readonly channel: Channel;
  /** Which data it carries out; default `args`. */
  readonly data?: readonly Access[];
  /** The sink exists only when all conditions hold. */
  readonly when?: readonly Condition[];
  readonly transport?: TransportModel;
  /** The data goes to the package's {@link LibraryModel.processor}; `host` names the recipient by its literal URL. */
  readonly recipient?: 'processor' | 'host';
  /**
   * Places whose constant text tells the format of what is written (a file name, a content type).
   * A recognised export format (csv, xlsx, pdf, json dump, zip) makes the sink an `export` as well.
   */
  readonly format?: readonly Access[];
  /** Places that list the paths that the library removes before it writes (pino `redact`, say). */
  readonly redacted?: readonly Access[];
  /** Places that list names of fields that the library removes wherever they stand, in whatever case. */
  readonly redactedKeys?: readonly Access[];
  /** Places of tables of functions by the name of a field: what such a function returns is written instead of the field. */
  readonly serialised?: readonly Access[];
  /** Places of functions that rewrite the record that is logged; the text beside it stays as it is (pino `formatters.log`). */
  readonly formatted?: readonly Access[];
  /** Places of a function that the data passes through first (Sentry `beforeSend`). */
  readonly through?: readonly Access[];
  /**
   * Places of functions that rewrite each line of a log before it is written (formats of Winston): what they return of
   * the record that is logged is what the data is.
   */
  readonly rewritten?: readonly Access[];
  /** Data that the library collects by itself where the conditions hold: nobody hands it over. */
  readonly brings?: BroughtModel;
}

/** What a library collects by itself because an option says so, or says nothing against it. */
export interface BroughtModel {
  readonly categories: readonly CategoryKey[];
  /** What turns the collection on, as the code names it. */
  readonly option: string;
  /** Whether it does depends on more than the code says: the platform, a setting of the service. */
  readonly certainty?: 'possible';
}

/** A state that the library writes away on its own, as a whole and whenever it changes. */
export interface PersistenceModel {
  /** The first state, or a function that makes it; tried in turn. Where it begins empty its names tell what it will hold. */
  readonly state: readonly Access[];
  /** What such a function is called with, in the notation of `calls`. */
  readonly with?: readonly string[];
  /** The type of the state, in terms of the type arguments of the call or else of the call it is an argument of (`expects`). */
  readonly type?: string;
  /** The options of which the others are members; a list of options stands for each of them. */
  readonly options: Access;
  /** A function from the state to the part of it that is kept. */
  readonly part?: string;
  /** Names or paths of the only fields that are kept. */
  readonly keep?: readonly string[];
  /** Names or paths of fields that are left out. */
  readonly omit?: readonly string[];
  /** A function, or things with a method `in`, that the state passes through first. */
  readonly through?: readonly string[];
  /** Something with a method `setItem`, or a function that gives it; without one it is `localStorage`. */
  readonly storage?: string;
  readonly when?: readonly Condition[];
}

/** One callable or readable member of a library. Facets combine. */
export interface ApiModel {
  readonly sink?: SinkModel | readonly SinkModel[];
  readonly protects?: ProtectModel | readonly ProtectModel[];
  /** Data passes from one place to another: `result`, `this` (kept in the receiver) or any place of the call. */
  readonly passes?: readonly {
    readonly from: Access;
    readonly to: Access;
    readonly format?: ExportFormat;
  }[];
  /**
   * The result is the record at `from` with only the named fields (`keep`) or without them (lodash `pick`, `omit`).
   * Where the names are constants this says more than `passes`; where they are not, `passes` holds.
   */
  readonly selects?: { readonly from: Access; readonly keys: readonly Access[]; readonly keep: boolean };
  /** The result carries nothing of what went in (a length, a comparison, a promise of nothing). */
  readonly drops?: boolean;
  /**
   * What the result is: `Type` of this package, `other-package:Type`, `this` (the receiver itself),
   * `arg0` …; `Promise<…>` is not written, awaiting is understood.
   *
   * In terms of the type arguments that the code names for the call, or else for the receiver: `<0>` is the first one,
   * `<0>[]` a list of it, `<0>.Body` a field of it, `<0>.{arg0}` the field whose name the call is given, and
   * `Response<<0>>` a type of this package with type arguments of its own. Where the code names none, the other facets
   * say what the result is.
   */
  readonly returns?: string;
  /** For a property: what it is, in the notation of `returns`. */
  readonly is?: string;
  /** A call that tells of its first argument that it is of this type, in terms of type arguments. */
  readonly narrows?: string;
  /**
   * For a type of functions (`RequestHandler`): what the library calls them with, in the notation of `calls`. For a
   * decorator of classes (`Processor`): what their methods are called with, made with what the decorator is given.
   */
  readonly handles?: readonly string[];
  /**
   * Callbacks that the library calls, and with what: a place of the call, a type of a library (`express:Request`),
   * `input` (what a data subject has entered), `elements of <place>`, or type arguments in the notation of `returns` (`<0> or this`: the place where the code
   * names none). A type gets the type arguments of the call or of the receiver; `Context with args` knows the arguments of
   * the call as well (the validators of a route), `Job with init` those with which the receiver was made.
   * The callback's result goes to `resultTo`.
   */
  readonly calls?: readonly {
    readonly callee: Access;
    readonly with: readonly string[];
    /** A callback of four parameters is called with an error before the rest. */
    readonly errorFirst?: boolean;
    readonly resultTo?: 'result' | 'result.data' | 'elements of result' | 'state' | 'this';
    /** What the callback returns (`arg0`) leaves through this sink. */
    readonly answers?: SinkModel;
  }[];
  /**
   * For a type of functions, the type of what they return, and a decorator of methods: what such a function returns
   * (`arg0`) leaves through this sink.
   */
  readonly answers?: SinkModel;
  /** The receiver hands `data` (one argument each with `args…`) to its listeners for the event, now or later. */
  readonly emits?: { readonly event?: Access; readonly data: Access };
  /** Listeners of the receiver, for the event of this name; without one, for the only one that it has. */
  readonly listens?: readonly { readonly event?: Access; readonly listener: Access }[];
  /** Reading or calling it yields personal data of this category. */
  readonly source?: CategoryKey;
  /** The result, or the property, is data of which nothing is known (the content of a file, an answer from the network). */
  readonly unknown?: boolean;
  /** Reading or calling it yields input of a data subject; its fields are classified by their names. */
  readonly input?: boolean;
  /** For a component in JSX: what its attributes (`arg0.data`) and what stands inside it (`arg0.children`) lead into. */
  readonly component?: SinkModel | readonly SinkModel[];
  /** For a type of options: an object that the code declares to be of it is handed to the library, as `arg0`. */
  readonly declared?: boolean;
  /** The call yields the field of such input that this text names; all of the input without one. */
  readonly field?: Access;
  /**
   * What one function writes to its fields is there for all that read them: the locals of a response, the state of a
   * context. Said of a type, it holds for the fields that the model does not name (`request.user`).
   */
  readonly carries?: boolean;
  /** The call leaves data for others, in a field of what carries it (`Context#var`); the key is the field's name. */
  readonly leaves?: { readonly at: string; readonly key?: Access; readonly data: Access };
  /** The call reads what others have left. Said of a decorator of methods: such a method is called with that. */
  readonly finds?: { readonly at: string; readonly key?: Access };
  /** For a property: what is assigned to it (`arg0`) leaves through this sink. */
  readonly assigned?: SinkModel;
  /** Where these conditions hold, the result is the same whenever the code runs: bytes that are all zero. */
  readonly fixed?: readonly Condition[];
  /** The call makes a store that the library writes away by itself. */
  readonly persists?: PersistenceModel | readonly PersistenceModel[];
  /** What the call returns when it is given nothing: a function that is given everything later, `create<State>()`. */
  readonly curried?: string;
  /** The type that arguments of the call are written for, in terms of the type arguments of the call or of what is called. */
  readonly expects?: string;
  /** The call configures the package as a whole; its arguments are `config0` … for every sink of the package. */
  readonly configures?: boolean;
}

/** Formats in which data leaves as an export. */
export type ExportFormat = 'csv' | 'xlsx' | 'pdf' | 'json' | 'archive' | 'document';

/** A third party behind a package or a host. */
export interface ProcessorModel {
  readonly name: string;
  /** Host names that belong to it; a leading dot covers subdomains. */
  readonly hosts?: readonly string[];
}

/**
 * What is known of one npm package (`node:fs` for a part of Node.js, `global` for globals of the language and the DOM).
 *
 * Members are keyed by API path: `createTransport` (an export), `Logger#info` (a member of an instance of `Logger`),
 * `people.set` (nested), `default` (the default export or the module itself when called), `Logger` (the constructor).
 * The name of a type alone is also an instance of it when that is called (`Debugger`, what `debug('app')` returns).
 * `{a,b}` expands to alternatives, `*` stands for any one name. An instance of an exported class `X` is of type `X`
 * without being told; any other type name comes from `returns`.
 *
 * Beside each model stands a program of examples, `rules/examples/<package>.ts`, that a test runs through the engine.
 */
export interface LibraryModel {
  readonly package: string;
  /** Other packages with the same API. */
  readonly alsoKnownAs?: readonly string[];
  /** The documentation that the entries were read from. */
  readonly docs: string;
  readonly processor?: ProcessorModel;
  readonly members: Readonly<Record<string, ApiModel>>;
  /** Types of this package that are other names for, or extend, another type: `PinoLogger: 'pino:Logger'`. */
  readonly types?: Readonly<Record<string, string>>;
  /**
   * Decorators on parameters of handlers: what they inject (`Body: { input: true }`).
   */
  readonly decorators?: Readonly<
    Record<string, { readonly input?: boolean; readonly source?: CategoryKey; readonly is?: string }>
  >;
}
