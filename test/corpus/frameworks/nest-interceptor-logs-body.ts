// An interceptor of Nest sees every request's body and every answer.
import { CallHandler, ExecutionContext, Injectable, Logger, NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { Observable, tap } from 'rxjs';

@Injectable()
export class AuditInterceptor implements NestInterceptor {
  private readonly logger = new Logger('Audit');

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const { email } = request.body;
    this.logger.log(`${request.method} ${request.path}`);
    this.logger.log(`by ${email}`); // expect: no-personal-data-in-logs
    const startedAt = Date.now();
    return next.handle().pipe(tap(() => this.logger.log(`took ${Date.now() - startedAt}`)));
  }
}
