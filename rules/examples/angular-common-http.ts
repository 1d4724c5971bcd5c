import { HttpClient, HttpHeaders, HttpParams } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';

interface Resident {
  email: string;
  birthDate: string;
  careLevel: string;
  room: number;
}

@Injectable({ providedIn: 'root' })
export class ResidentService {
  constructor(private readonly http: HttpClient) {}

  save(resident: Resident): void {
    this.http.post('https://care.example.com/residents', { mail: resident.email }).subscribe(); // flow: http-request plain encrypted to care.example.com
    this.http.put('http://care.example.com/residents', { born: resident.birthDate }).subscribe(); // flow: http-request plain unencrypted to care.example.com
    this.http.patch('/api/residents', { born: resident.birthDate }).subscribe(); // flow: http-request plain
    this.http.post('/api/rooms', { room: resident.room }).subscribe();
  }

  find(resident: Resident): void {
    const params = new HttpParams().set('mail', resident.email);
    this.http.get('/api/residents', { params }).subscribe(); // flow: http-request plain; url plain
    this.http.get('/api/residents', { headers: new HttpHeaders().set('X-Mail', resident.email) }); // flow: http-request plain
    this.http.delete(`/api/residents/${resident.email}`).subscribe(); // flow: http-request plain; url plain
    this.http.head('/api/residents', { params: { mail: resident.email } }).subscribe(); // flow: http-request plain; url plain
    this.http.options('/api/residents', { params: new HttpParams({ fromObject: { mail: resident.email } }) }); // flow: http-request plain; url plain
    this.http.jsonp(`http://maps.example.org/${resident.email}`, 'callback').subscribe(); // flow: http-request plain unencrypted to maps.example.org; url plain
    this.http.request('PUT', 'https://care.example.com', { body: resident.email }).subscribe(); // flow: http-request plain encrypted to care.example.com
  }
}

export class RoomComponent {
  private readonly http = inject(HttpClient);

  show(resident: Resident): void {
    this.http.get('/api/rooms', { params: { room: resident.room } }).subscribe();
  }
}
