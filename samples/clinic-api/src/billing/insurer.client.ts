import { Agent } from 'node:https';
import { Injectable, Logger } from '@nestjs/common';
import axios from 'axios';
import { INSURER_GATEWAY } from '../config/partners.js';

@Injectable()
export class InsurerClient {
  private readonly logger = new Logger(InsurerClient.name);
  private readonly http = axios.create({
    baseURL: INSURER_GATEWAY.baseURL,
    httpsAgent: new Agent(INSURER_GATEWAY.tls),
  });

  async covers(insuranceNumber: string, day: Date): Promise<boolean> {
    const question = { insuranceNumber, day: day.toISOString().slice(0, 10) };
    const { data, status } = await this.http.post<{ covered: boolean }>('/coverage', question); // expect: no-unencrypted-transport, no-undeclared-processor
    this.logger.debug(`coverage question answered with ${status}`);
    return data.covered;
  }
}
