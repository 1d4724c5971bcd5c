import { Injectable } from '@nestjs/common';
import axios from 'axios';
import { InjectPinoLogger, PinoLogger } from 'nestjs-pino';
import { LAB_PARTNER } from '../config/partners.js';

export interface LabMeasurement {
  /** @personal user.health_and_medical */
  analyte: string;
  /** @personal user.health_and_medical */
  value: number;
  unit: string;
  critical: boolean;
  measuredAt: string;
}

@Injectable()
export class LabClient {
  private readonly http = axios.create({ baseURL: LAB_PARTNER.baseURL, timeout: LAB_PARTNER.timeout });

  constructor(@InjectPinoLogger(LabClient.name) private readonly logger: PinoLogger) {}

  async submit(path: string, form: object): Promise<string> {
    this.logger.debug({ path, form }, 'laboratory request');
    const { data, status } = await this.http.post<{ reference: string }>(path, form);
    this.logger.info({ path, status, reference: data.reference }, 'laboratory accepted');
    return data.reference;
  }

  async measurements(reference: string): Promise<LabMeasurement[]> {
    const { data } = await this.http.get<LabMeasurement[]>(`/orders/${reference}/measurements`);
    return data;
  }

  async catalogue(): Promise<{ name: string; panels: string[] }> {
    const { data } = await this.http.get<{ name: string; panels: string[] }>('/catalogue');
    this.logger.info({ catalogue: data.name, panels: data.panels.length }, 'laboratory catalogue');
    return data;
  }
}
