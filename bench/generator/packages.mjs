/**
 * Declarations of the libraries that a generated project uses: a small part of what the real packages declare, in
 * their manner, so that a type checker has what it needs and nothing has to be installed.
 */
export const PACKAGES = {
  '@nestjs/common': `
export declare function Injectable(options?: { scope?: number }): ClassDecorator;
export declare function Controller(prefix?: string): ClassDecorator;
export declare function Module(metadata: {
  imports?: unknown[];
  controllers?: unknown[];
  providers?: unknown[];
  exports?: unknown[];
}): ClassDecorator;
export declare function Get(path?: string): MethodDecorator;
export declare function Post(path?: string): MethodDecorator;
export declare function Put(path?: string): MethodDecorator;
export declare function Delete(path?: string): MethodDecorator;
export declare function UseGuards(...guards: unknown[]): MethodDecorator & ClassDecorator;
export declare function Body(property?: string): ParameterDecorator;
export declare function Param(property?: string): ParameterDecorator;
export declare function Query(property?: string): ParameterDecorator;
export declare class Logger {
  constructor(context?: string);
  log(message: unknown, ...optional: unknown[]): void;
  error(message: unknown, ...optional: unknown[]): void;
  warn(message: unknown, ...optional: unknown[]): void;
  debug(message: unknown, ...optional: unknown[]): void;
}
export declare class HttpException extends Error {
  constructor(response: string | Record<string, unknown>, status: number);
  getStatus(): number;
}
export declare class NotFoundException extends HttpException {
  constructor(message?: string);
}
export declare class BadRequestException extends HttpException {
  constructor(message?: string | string[]);
}
export interface ExecutionContext {
  switchToHttp(): { getRequest<T = unknown>(): T; getResponse<T = unknown>(): T };
}
export interface CanActivate {
  canActivate(context: ExecutionContext): boolean | Promise<boolean>;
}
export declare const HttpStatus: { readonly OK: 200; readonly CREATED: 201; readonly NOT_FOUND: 404 };
`,
  'class-validator': `
export declare function IsString(): PropertyDecorator;
export declare function IsNumber(): PropertyDecorator;
export declare function IsBoolean(): PropertyDecorator;
export declare function IsDate(): PropertyDecorator;
export declare function IsEmail(): PropertyDecorator;
export declare function IsArray(): PropertyDecorator;
export declare function IsOptional(): PropertyDecorator;
export declare function MaxLength(length: number): PropertyDecorator;
export declare function Min(value: number): PropertyDecorator;
`,
  express: `
import type { EventEmitter } from 'node:events';
export interface ParamsDictionary { [key: string]: string }
export interface ParsedQs { [key: string]: undefined | string | string[] | ParsedQs | ParsedQs[] }
export interface Request<P = ParamsDictionary, ResBody = any, ReqBody = any, ReqQuery = ParsedQs> extends EventEmitter {
  params: P;
  body: ReqBody;
  query: ReqQuery;
  headers: Record<string, string | undefined>;
  ip: string;
  method: string;
  originalUrl: string;
  get(name: string): string | undefined;
  res?: Response<ResBody>;
}
export interface Response<ResBody = any> extends EventEmitter {
  status(code: number): this;
  json(body?: ResBody): this;
  send(body?: ResBody): this;
  setHeader(name: string, value: string): this;
  end(): this;
}
export interface NextFunction { (error?: unknown): void }
export interface RequestHandler<P = ParamsDictionary, ResBody = any, ReqBody = any, ReqQuery = ParsedQs> {
  (request: Request<P, ResBody, ReqBody, ReqQuery>, response: Response<ResBody>, next: NextFunction): void | Promise<void>;
}
export interface IRouterMatcher<T> {
  <P = ParamsDictionary, ResBody = any, ReqBody = any, ReqQuery = ParsedQs>(
    path: string,
    ...handlers: RequestHandler<P, ResBody, ReqBody, ReqQuery>[]
  ): T;
}
export interface IRouter extends RequestHandler {
  get: IRouterMatcher<this>;
  post: IRouterMatcher<this>;
  put: IRouterMatcher<this>;
  delete: IRouterMatcher<this>;
  use(...handlers: unknown[]): this;
}
export declare function Router(options?: { mergeParams?: boolean }): IRouter;
declare function express(): IRouter & { listen(port: number, listening?: () => void): void };
declare namespace express { function json(): RequestHandler }
export default express;
`,
  pino: `
export interface LogFn {
  (record: object, message?: string, ...args: unknown[]): void;
  (message: string, ...args: unknown[]): void;
}
export interface Logger { info: LogFn; warn: LogFn; error: LogFn; debug: LogFn; child(bindings: Record<string, unknown>): Logger }
export declare function pino(options?: { name?: string; level?: string }): Logger;
export default pino;
`,
  axios: `
export interface AxiosRequestConfig { headers?: Record<string, string>; timeout?: number; params?: unknown }
export interface AxiosResponse<T = any> { data: T; status: number; headers: Record<string, string> }
export interface AxiosInstance {
  get<T = any>(url: string, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>;
  post<T = any>(url: string, data?: unknown, config?: AxiosRequestConfig): Promise<AxiosResponse<T>>;
  create(config?: AxiosRequestConfig & { baseURL?: string }): AxiosInstance;
}
declare const axios: AxiosInstance;
export default axios;
`,
  nodemailer: `
export interface SendMailOptions { from?: string; to?: string | string[]; subject?: string; text?: string; html?: string }
export interface Transporter { sendMail(options: SendMailOptions): Promise<{ messageId: string }> }
export declare function createTransport(options: { host: string; port: number; secure?: boolean }): Transporter;
`,
  // No package that anybody knows: what goes in there is a blind spot.
  '@acme/telemetry': `
export declare function track(event: string, properties?: Record<string, unknown>): void;
`,
  zod: `
export interface ZodType<Output = any> {
  parse(data: unknown): Output;
  safeParse(data: unknown): { success: true; data: Output } | { success: false; error: Error };
  optional(): ZodType<Output | undefined>;
  nullable(): ZodType<Output | null>;
}
export interface ZodString extends ZodType<string> { min(length: number): ZodString; max(length: number): ZodString; email(): ZodString }
export interface ZodNumber extends ZodType<number> { min(value: number): ZodNumber; max(value: number): ZodNumber }
export interface ZodObject<Shape extends Record<string, ZodType>> extends ZodType<{ [Key in keyof Shape]: OutputOf<Shape[Key]> }> {
  partial(): ZodObject<{ [Key in keyof Shape]: ZodType<OutputOf<Shape[Key]> | undefined> }>;
}
type OutputOf<T extends ZodType> = T extends ZodType<infer Output> ? Output : never;
export declare namespace z {
  export type infer<T extends ZodType> = T extends ZodType<infer Output> ? Output : never;
  export function string(): ZodString;
  export function number(): ZodNumber;
  export function boolean(): ZodType<boolean>;
  export function date(): ZodType<Date>;
  export function array<T>(element: ZodType<T>): ZodType<T[]>;
  export function object<Shape extends Record<string, ZodType>>(shape: Shape): ZodObject<Shape>;
}
`,
};

/** The part of Node that generated projects use. */
export const NODE = `
declare module 'node:events' {
  export class EventEmitter {
    on(event: string, listener: (...args: any[]) => void): this;
    emit(event: string, ...args: unknown[]): boolean;
  }
}
declare module 'node:crypto' {
  interface Hash { update(data: string): Hash; digest(encoding: 'hex' | 'base64'): string }
  export function createHmac(algorithm: string, key: string): Hash;
  export function randomUUID(): string;
}
declare module 'node:fs/promises' {
  export function writeFile(path: string, data: string): Promise<void>;
  export function readFile(path: string, encoding: 'utf8'): Promise<string>;
}
declare const process: { env: Record<string, string | undefined> };
declare const console: { log(...data: unknown[]): void; warn(...data: unknown[]): void; error(...data: unknown[]): void };
declare function require(id: string): any;
declare const module: { exports: any };
`;

/** `@prisma/client` as it is generated from a schema: a delegate for each model, arguments and payloads by generics. */
export function prismaClient(models) {
  const delegate = ({ camel, pascal }) => `  get ${camel}(): Prisma.${pascal}Delegate;`;
  const model = ({ pascal, fields }) => {
    const member = ({ name, type }) => `    ${name}: ${type};`;
    return `
export type ${pascal} = {
${fields.map(member).join('\n')}
};
export namespace Prisma {
  export type ${pascal}Select = { [Key in keyof ${pascal}]?: boolean };
  export type ${pascal}WhereInput = Filters<${pascal}> & { AND?: ${pascal}WhereInput[]; OR?: ${pascal}WhereInput[]; NOT?: ${pascal}WhereInput };
  export type ${pascal}OrderBy = { [Key in keyof ${pascal}]?: 'asc' | 'desc' };
  export type ${pascal}CreateInput = Optional<${pascal}, 'id' | 'createdAt' | 'updatedAt'>;
  export type ${pascal}FindManyArgs = { where?: ${pascal}WhereInput; select?: ${pascal}Select | null; orderBy?: ${pascal}OrderBy | ${pascal}OrderBy[]; skip?: number; take?: number };
  export interface ${pascal}Delegate {
    findUnique<T extends { where: { id: string }; select?: ${pascal}Select | null }>(args: T): Promise<Payload<${pascal}, T> | null>;
    findFirst<T extends ${pascal}FindManyArgs>(args: T): Promise<Payload<${pascal}, T> | null>;
    findMany<T extends ${pascal}FindManyArgs>(args?: T): Promise<Payload<${pascal}, T>[]>;
    create<T extends { data: ${pascal}CreateInput; select?: ${pascal}Select | null }>(args: T): Promise<Payload<${pascal}, T>>;
    update<T extends { where: { id: string }; data: Partial<${pascal}>; select?: ${pascal}Select | null }>(args: T): Promise<Payload<${pascal}, T>>;
    delete(args: { where: { id: string } }): Promise<${pascal}>;
    count(args?: { where?: ${pascal}WhereInput }): Promise<number>;
  }
}`;
  };
  return `
type Filter<T> = T | { equals?: T; in?: T[]; notIn?: T[]; lt?: T; lte?: T; gt?: T; gte?: T; not?: T; contains?: string };
type Filters<T> = { [Key in keyof T]?: Filter<T[Key]> };
type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;
type Selected<T, S> = { [Key in keyof T as Key extends keyof S ? (S[Key] extends false | undefined | null ? never : Key) : never]: T[Key] };
type Payload<T, Args> = Args extends { select: infer S } ? ([S] extends [null | undefined] ? T : Selected<T, S>) : T;
${models.map(model).join('\n')}
export declare class PrismaClient {
  $connect(): Promise<void>;
  $transaction<T>(work: (client: PrismaClient) => Promise<T>): Promise<T>;
${models.map(delegate).join('\n')}
}
`;
}
