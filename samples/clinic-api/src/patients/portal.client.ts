import { Injectable, Logger } from '@nestjs/common';
import type { Patient } from '@prisma/client';
import { settings } from '../config/settings.js';

/** Opens accounts in our own patient portal. */
@Injectable()
export class PortalClient {
  private readonly logger = new Logger(PortalClient.name);

  async openAccount(patient: Patient): Promise<boolean> {
    const response = await fetch(`${settings.portalUrl}/accounts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        email: patient.email,
        firstName: patient.firstName,
        lastName: patient.lastName,
      }),
    });
    this.logger.log(`portal account for ${patient.id}: ${response.status}`);
    return response.ok;
  }
}
