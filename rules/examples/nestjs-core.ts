import { NestFactory } from '@nestjs/core';
import { ConfigService } from '@nestjs/config';

interface Patient {
  email: string;
}

export async function bootstrap(module: unknown, config: ConfigService, patient: Patient): Promise<void> {
  const app = await NestFactory.create(module, { bufferLogs: true });
  app.enableCors({ origin: config.get('ORIGIN') });
  await app.listen(config.getOrThrow('PORT'));
  console.log(config.get('MAIL_OF_USER'));
  console.log(patient.email); // flow: log plain
}
