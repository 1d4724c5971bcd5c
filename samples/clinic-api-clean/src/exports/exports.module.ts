import { Module } from '@nestjs/common';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';
import { ReportStore } from './report.store.js';

@Module({ controllers: [ExportsController], providers: [ExportsService, ReportStore] })
export class ExportsModule {}
