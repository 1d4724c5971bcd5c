import type { LibraryModel } from './model.js';
import { DROPS, logs, passes } from './parts.js';

export const NESTJS_COMMON: LibraryModel = {
  package: '@nestjs/common',
  docs: 'https://docs.nestjs.com/',
  types: { ConsoleLogger: 'Logger', LoggerService: 'Logger' },
  members: {
    Logger: DROPS,
    'Logger#{log,error,warn,debug,verbose,fatal}': logs(),
    'Logger.{log,error,warn,debug,verbose,fatal}': logs(),
    'Logger#{setContext,setLogLevels,localInstance}': DROPS,
    // The text of an exception that is thrown is the engine's own business, as that of any error.
    StreamableFile: passes('arg0'),
    'ExecutionContext#{switchToHttp}': { returns: 'HttpArgumentsHost' },
    'ArgumentsHost#{switchToHttp}': { returns: 'HttpArgumentsHost' },
    'HttpArgumentsHost#getRequest': { returns: 'express:Request' },
    'HttpArgumentsHost#getResponse': { returns: 'express:Response' },
    // What a handler of a controller returns is its answer.
    '{Get,Post,Put,Patch,Delete,All,Options,Head,Search,Sse}': {
      answers: { channel: 'http-response', data: ['arg0'] },
    },
    '{SetMetadata,UseGuards,UseInterceptors,UsePipes,UseFilters,applyDecorators,forwardRef,createParamDecorator}':
      DROPS,
  },
  decorators: {
    Body: { input: true },
    Query: { input: true },
    Param: { input: true },
    Headers: { input: true },
    Session: { input: true },
    UploadedFile: { input: true },
    UploadedFiles: { input: true },
    RawBody: { input: true },
    Ip: { source: 'user.device.ip_address' },
    Req: { is: 'express:Request' },
    Request: { is: 'express:Request' },
    Res: { is: 'express:Response' },
    Response: { is: 'express:Response' },
  },
};
