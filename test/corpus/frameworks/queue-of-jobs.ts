// What is put into a queue is what the workers of that queue get, and no other worker.
import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable, Logger } from '@nestjs/common';
import { Queue, Worker, type Job } from 'bullmq';

interface Guest {
  phone: string;
  room: number;
}

const reminders = new Queue('reminders');

export async function remind(guest: Guest): Promise<void> {
  await reminders.add('evening', { call: guest.phone, room: guest.room });
}
new Worker('reminders', async (job) => {
  console.log('room', job.data.room);
  console.log('call', job.data.call); // expect: no-personal-data-in-logs
});
new Worker('cleaning', async (job) => console.log('call', job.data.call));

@Injectable()
export class Desk {
  constructor(@InjectQueue('letters') private readonly letters: Queue) {}

  async write(guest: Guest): Promise<void> {
    await this.letters.add('welcome', { reachedAt: guest.phone, room: guest.room });
  }
}

@Processor('letters')
export class LetterProcessor extends WorkerHost {
  private readonly logger = new Logger(LetterProcessor.name);

  async process(job: Job): Promise<void> {
    this.logger.log(job.data.room);
    this.logger.log(job.data.reachedAt); // expect: no-personal-data-in-logs
  }
}

@Processor('invoices')
export class InvoiceProcessor extends WorkerHost {
  async process(job: Job): Promise<void> {
    console.log(job.data.reachedAt);
  }
}
