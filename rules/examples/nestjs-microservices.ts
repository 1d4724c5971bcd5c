import { Inject, Injectable } from '@nestjs/common';
import { ClientKafka, ClientProxy, RpcException } from '@nestjs/microservices';

interface Patient {
  email: string;
  diagnosis: string;
  ward: string;
}

@Injectable()
export class LetterService {
  constructor(
    @Inject('LETTERS') private readonly client: ClientProxy,
    @Inject('EVENTS') private readonly events: ClientKafka,
  ) {}

  order(patient: Patient): void {
    this.client.emit('letter', { mail: patient.email }); // flow: queue plain
    this.client.send('letter', { diagnosis: patient.diagnosis }).subscribe(); // flow: queue plain
    this.events.emit('letters', patient.email); // flow: queue plain
    this.client.emit('ward', { ward: patient.ward });
  }

  refuse(patient: Patient): void {
    throw new RpcException(`No letter for ${patient.email}`); // flow: error-text plain
  }
}
