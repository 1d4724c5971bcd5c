// An exception filter of Nest reads what was thrown and what was asked.
import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';

@Catch(HttpException)
export class LoggingFilter implements ExceptionFilter {
  private readonly logger = new Logger(LoggingFilter.name);

  catch(exception: HttpException, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    this.logger.warn(`${request.method} ${exception.getStatus()}`);
    this.logger.warn(`sent by ${request.body.lastName}`); // expect: no-personal-data-in-logs
    http.getResponse<Response>().status(exception.getStatus()).json({ path: request.path });
  }
}
