import { Crisp } from 'crisp-sdk-web';

interface Tenant {
  email: string;
  phone: string;
  lastName: string;
  rooms: number;
}

Crisp.configure('site');

export function signedIn(tenant: Tenant): void {
  Crisp.user.setEmail(tenant.email); // flow: analytics plain encrypted to Crisp
  Crisp.user.setPhone(tenant.phone); // flow: analytics plain encrypted to Crisp
  Crisp.user.setNickname(tenant.lastName); // flow: analytics plain encrypted to Crisp
  Crisp.user.setAvatar(`https://example.com/${tenant.email}.png`); // flow: analytics plain encrypted to Crisp
  Crisp.user.setCompany('Acme', { description: tenant.lastName }); // flow: analytics plain encrypted to Crisp
  Crisp.session.setData({ phone: tenant.phone }); // flow: analytics plain encrypted to Crisp
  Crisp.session.setData({ rooms: tenant.rooms });
  Crisp.session.pushEvent('moved', { email: tenant.email }); // flow: analytics plain encrypted to Crisp
  Crisp.session.setSegments([tenant.lastName], false); // flow: analytics plain encrypted to Crisp
  Crisp.message.send('text', tenant.phone); // flow: message plain encrypted to Crisp
  Crisp.message.sendText(`I am ${tenant.lastName}`); // flow: message plain encrypted to Crisp
  Crisp.message.show('text', tenant.lastName); // flow: message plain encrypted to Crisp
  Crisp.chat.open();
}
