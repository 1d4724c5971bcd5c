import { Injectable } from '@angular/core';
import { CookieService } from 'ngx-cookie-service';

interface Shopper {
  email: string;
  phone: string;
  theme: string;
}

@Injectable({ providedIn: 'root' })
export class Remember {
  constructor(private readonly cookies: CookieService) {}

  remember(shopper: Shopper): void {
    this.cookies.set('shopper', shopper.email); // flow: cookie plain
    this.cookies.put('shopper', shopper.phone, { secure: true }); // flow: cookie plain encrypted
    this.cookies.putObject('shopper', { mail: shopper.email }, { secure: false }); // flow: cookie plain unencrypted
    this.cookies.set('theme', shopper.theme);
    this.cookies.delete('shopper');
  }
}
