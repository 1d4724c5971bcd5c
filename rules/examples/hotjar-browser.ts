import Hotjar from '@hotjar/browser';
import { hotjar } from 'react-hotjar';

interface Tenant {
  email: string;
  maritalStatus: string;
  rooms: number;
}

Hotjar.init(1, 6);

export function moved(tenant: Tenant): void {
  Hotjar.identify('4711', { email: tenant.email }); // flow: analytics plain encrypted to Hotjar
  Hotjar.identify('4711', { rooms: tenant.rooms });
  Hotjar.event(`moved ${tenant.email}`); // flow: analytics plain encrypted to Hotjar
  Hotjar.stateChange(`/tenants/${tenant.email}`); // flow: analytics plain encrypted to Hotjar
}

export function movedInReact(tenant: Tenant): void {
  hotjar.identify('4711', { status: tenant.maritalStatus }); // flow: analytics plain encrypted to Hotjar
  hotjar.event(tenant.email); // flow: analytics plain encrypted to Hotjar
  hotjar.stateChange(`/tenants?email=${tenant.email}`); // flow: analytics plain encrypted to Hotjar
  hotjar.event('moved');
}

export function onPage(guest: { email: string; page: number }): void {
  hj('identify', guest.email, {}); // flow: analytics plain encrypted to Hotjar
  hj('event', `page ${guest.page}`);
}
