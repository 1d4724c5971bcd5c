import { Injectable } from '@nestjs/common';
import { AmqpConnection } from '@golevelup/nestjs-rabbitmq';

interface Patient {
  email: string;
  ward: string;
}

@Injectable()
export class LetterService {
  constructor(private readonly amqp: AmqpConnection) {}

  async order(patient: Patient): Promise<void> {
    await this.amqp.publish('letters', 'new', { mail: patient.email }); // flow: queue plain
    await this.amqp.request({ exchange: 'letters', payload: { mail: patient.email } }); // flow: queue plain
    await this.amqp.publish('wards', 'new', { ward: patient.ward });
  }
}
