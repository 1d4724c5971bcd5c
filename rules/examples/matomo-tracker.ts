import MatomoTracker from 'matomo-tracker';

interface Patient {
  email: string;
  room: number;
}

const tracker = new MatomoTracker(1, 'http://stats.example.com/matomo.php');

export function visit(patient: Patient): void {
  tracker.track({ uid: patient.email }); // flow: analytics plain unencrypted to stats.example.com
  tracker.trackBulk([{ uid: patient.email }]); // flow: analytics plain unencrypted to stats.example.com
  tracker.track({ dimension1: patient.room });
  _paq.push(['setUserId', patient.email]); // flow: analytics plain
  window._paq.push(['trackEvent', patient.room]);
}
