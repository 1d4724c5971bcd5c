import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  HttpStatus,
  Logger,
} from '@nestjs/common';
import { isAxiosError } from 'axios';
import type { Response } from 'express';

@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger(ErrorFilter.name);

  catch(exception: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const status =
      exception instanceof HttpException ? exception.getStatus() : HttpStatus.INTERNAL_SERVER_ERROR;
    if (isAxiosError(exception)) {
      this.logger.error(`partner request failed: ${exception.code} ${exception.response?.status ?? '-'}`);
    } else if (status >= 500) {
      this.logger.error(`request failed with ${status}`);
    }
    response.status(status).json({ status, title: HttpStatus[status] });
  }
}
