import { Body, ConsoleLogger, Controller, Get, Logger, NotFoundException, Param, Post } from '@nestjs/common';
import { Query, Req, Res, UploadedFile, type ExecutionContext, type ArgumentsHost } from '@nestjs/common';
import type { Request, Response } from 'express';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

@Controller('patients')
export class PatientController {
  private readonly logger = new Logger(PatientController.name);

  @Post()
  create(@Body() patient: Patient, @Query() query, @UploadedFile() file): void {
    this.logger.log(patient.email); // flow: log plain
    this.logger.error(`${patient.diagnosis} is unknown`); // flow: log plain
    this.logger.warn(query.email); // flow: log plain
    this.logger.debug(patient.diagnosis); // flow: log plain
    this.logger.verbose({ patient }); // flow: log plain
    this.logger.fatal(file.patientName); // flow: log plain
    this.logger.log(`Room ${patient.room}`, query.page);
  }

  @Get(':email')
  read(@Param('email') email: string, @Req() req: Request, @Res() res: Response): void {
    Logger.log(email); // flow: log plain
    Logger.error(req.body.email); // flow: log plain
    Logger.warn(email); // flow: log plain
    Logger.debug(email); // flow: log plain
    Logger.verbose(email); // flow: log plain
    Logger.fatal(email); // flow: log plain
    res.json({ email }); // flow: http-response plain
    if (req.query.page === '0') throw new NotFoundException(`${email} is not here`); // flow: error-text plain
    throw new NotFoundException('This page is not here');
  }
}

export class MailLogger extends ConsoleLogger {}

export function guard(context: ExecutionContext, host: ArgumentsHost, logger: ConsoleLogger): void {
  logger.log(context.switchToHttp().getRequest().body.email); // flow: log plain
  const request = host.switchToHttp().getRequest();
  host.switchToHttp().getResponse().json(request.body.email); // flow: http-response plain
}
