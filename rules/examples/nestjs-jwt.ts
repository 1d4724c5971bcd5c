import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

interface Patient {
  email: string;
  birthDate: string;
  ward: string;
}

@Injectable()
export class AuthService {
  constructor(private readonly jwt: JwtService) {}

  async login(patient: Patient): Promise<string> {
    const token = this.jwt.sign({ mail: patient.email }); // flow: token plain
    console.log(token); // flow: log pseudonymised-weak
    await this.jwt.signAsync({ born: patient.birthDate }); // flow: token plain
    return this.jwt.sign({ ward: patient.ward });
  }

  async claims(token: string): Promise<void> {
    const payload = await this.jwt.verifyAsync(token);
    console.log(payload.birthDate); // flow: log plain
    console.log(payload.exp);
  }
}
