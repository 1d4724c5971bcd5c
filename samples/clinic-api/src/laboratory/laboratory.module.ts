import { Module } from '@nestjs/common';
import { LabClient } from './lab.client.js';
import { LabController } from './lab.controller.js';
import { LabService } from './lab.service.js';

@Module({ controllers: [LabController], providers: [LabClient, LabService] })
export class LaboratoryModule {}
