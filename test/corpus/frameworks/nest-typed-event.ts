// A listener of Nest that declares its event reads what the event's class declares.
import { Injectable, Logger } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';

export class AppointmentBooked {
  constructor(
    readonly slot: string,
    readonly patient: { lastName: string; ward: string },
  ) {}
}

@Injectable()
export class AppointmentListener {
  private readonly logger = new Logger(AppointmentListener.name);

  @OnEvent('appointment.booked', { async: true })
  onBooked({ slot, patient }: AppointmentBooked): void {
    this.logger.log(`slot ${slot} in ${patient.ward}`);
    this.logger.log(`slot for ${patient.lastName}`); // expect: no-personal-data-in-logs
  }
}
