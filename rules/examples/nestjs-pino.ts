import { Controller, Get, Injectable, Module } from '@nestjs/common';
import { InjectPinoLogger, Logger, LoggerModule, PinoLogger } from 'nestjs-pino';

interface Applicant {
  email: string;
  gender: string;
  score: number;
}

@Module({
  imports: [LoggerModule.forRoot({ pinoHttp: { level: 'info', redact: ['gender'] } })],
})
export class AppModule {}

@Injectable()
export class ApplicationService {
  constructor(@InjectPinoLogger(ApplicationService.name) private readonly logger: PinoLogger) {}

  judge(applicant: Applicant): void {
    this.logger.trace(applicant.email); // flow: log plain
    this.logger.debug({ applicant }, 'judged'); // flow: log plain
    this.logger.info('judged %s', applicant.email); // flow: log plain
    this.logger.warn({ email: applicant.email }); // flow: log plain
    this.logger.error(applicant.email); // flow: log plain
    this.logger.fatal(applicant.email); // flow: log plain
    this.logger.assign({ email: applicant.email }); // flow: log plain
    this.logger.info({ gender: applicant.gender });
    this.logger.info({ score: applicant.score });
  }
}

@Controller()
export class ApplicationController {
  constructor(private readonly logger: Logger) {}

  @Get()
  list(applicant: Applicant): void {
    this.logger.log(applicant.email); // flow: log plain
    this.logger.error('failed', applicant.email); // flow: log plain
    this.logger.warn({ gender: applicant.gender });
    this.logger.warn(applicant.email); // flow: log plain
    this.logger.debug(applicant.email); // flow: log plain
    this.logger.verbose(`Seen ${applicant.email}`); // flow: log plain
    this.logger.fatal(applicant.email); // flow: log plain
    this.logger.log(applicant.score);
  }
}
