import { Injectable, Module } from '@nestjs/common';
import { HttpModule, HttpService } from '@nestjs/axios';
import { firstValueFrom } from 'rxjs';

interface Policyholder {
  email: string;
  birthDate: string;
  claims: number;
}

@Module({ imports: [HttpModule.register({ baseURL: 'https://broker.example.com', timeout: 5000 })] })
export class BrokerModule {}

@Injectable()
export class BrokerService {
  constructor(private readonly http: HttpService) {}

  async register(holder: Policyholder): Promise<void> {
    await firstValueFrom(this.http.post('/holders', { mail: holder.email })); // flow: http-request plain encrypted to broker.example.com
    await firstValueFrom(this.http.put('http://broker.example.com/holders', { born: holder.birthDate })); // flow: http-request plain unencrypted to broker.example.com
    await firstValueFrom(this.http.patch('/holders', { born: holder.birthDate })); // flow: http-request plain encrypted to broker.example.com
    await firstValueFrom(this.http.post('/holders', { claims: holder.claims }));
    this.http.get('/holders', { params: { mail: holder.email } }).subscribe(); // flow: http-request plain encrypted to broker.example.com; url plain
    this.http.delete(`/holders/${holder.email}`).subscribe(); // flow: http-request plain encrypted to broker.example.com; url plain
    this.http.head(`/holders/${holder.email}`).subscribe(); // flow: http-request plain encrypted to broker.example.com; url plain
    this.http.options('/holders', { headers: { 'x-mail': holder.email } }).subscribe(); // flow: http-request plain encrypted to broker.example.com
    this.http.postForm('/holders', { mail: holder.email }).subscribe(); // flow: http-request plain encrypted to broker.example.com
    this.http.putForm('/holders', { mail: holder.email }).subscribe(); // flow: http-request plain encrypted to broker.example.com
    this.http.patchForm('/holders', { mail: holder.email }).subscribe(); // flow: http-request plain encrypted to broker.example.com
    this.http.request({ url: '/holders', method: 'POST', data: { mail: holder.email } }).subscribe(); // flow: http-request plain encrypted to broker.example.com
    await this.http.axiosRef.post('https://broker.example.com/holders', holder.email); // flow: http-request plain encrypted to broker.example.com
  }
}
