import VueGtag, { config, customMap, event, exception, pageview, purchase, query, set, useGtag } from 'vue-gtag';

interface Patient {
  email: string;
  room: number;
}

export function visit(patient: Patient): void {
  event('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  config('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  set('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  pageview('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  purchase('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  query('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  customMap('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  exception('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  VueGtag.gtag('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  VueGtag.dataLayer({ mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  event('visit', { room: patient.room });
  const gtag = useGtag();
  gtag.event('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  gtag.set('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  gtag.query('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  gtag.purchase('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
  gtag.config('visit', { mail: patient.email }); // flow: analytics plain encrypted to Google Analytics
}
