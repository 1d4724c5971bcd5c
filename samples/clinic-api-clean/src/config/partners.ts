/** Laboratory that analyses our samples. */
export const LAB_PARTNER = {
  baseURL: 'https://orders.lab-partner.example/api/v2',
  timeout: 10_000,
} as const;

/** Gateway of the statutory insurers, answers coverage questions. */
export const INSURER_GATEWAY = {
  baseURL: 'https://coverage.gkv-gateway.example/v1',
  tls: { minVersion: 'TLSv1.2' },
} as const;

/** Mail relay in the data centre. */
export const MAIL_RELAY = {
  host: 'smtp.mail-relay.example',
  port: 465,
  secure: true,
} as const;

export const MAIL_FROM = 'Praxis am Markt <praxis@clinic.example>';
export const FRONT_DESK = 'frontdesk@clinic.example';
