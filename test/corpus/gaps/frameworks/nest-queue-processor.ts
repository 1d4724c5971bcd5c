// A processor of a queue gets the data that its job type declares.
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger } from '@nestjs/common';
import type { Job } from 'bullmq';

interface LetterJob {
  street: string;
  template: string;
}

@Processor('letters')
export class LetterProcessor extends WorkerHost {
  private readonly logger = new Logger(LetterProcessor.name);

  async process(job: Job<LetterJob>): Promise<void> {
    this.logger.log(`printing ${job.data.template}`);
    this.logger.log(`sending to ${job.data.street}`); // expect: no-personal-data-in-logs
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job<LetterJob>, error: Error): void {
    this.logger.error(`job ${job.id} failed: ${error.name}`);
    this.logger.error(job.data); // expect: no-personal-data-in-logs
  }
}
