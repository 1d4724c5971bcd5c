import { Module } from '@nestjs/common';
import { FrontDeskJournal } from './front-desk.journal.js';
import { PatientsController } from './patients.controller.js';
import { PatientsRepository } from './patients.repository.js';
import { PatientsService } from './patients.service.js';
import { PortalClient } from './portal.client.js';

@Module({
  controllers: [PatientsController],
  providers: [PatientsService, PatientsRepository, PortalClient, FrontDeskJournal],
})
export class PatientsModule {}
