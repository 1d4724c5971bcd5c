import Countly from 'countly-sdk-web';

interface Guest {
  email: string;
  firstName: string;
  steps: number;
}

Countly.init({ app_key: 'k', url: 'https://countly.example.com' });

export function walked(guest: Guest): void {
  Countly.add_event({ key: 'walked', segmentation: { email: guest.email } }); // flow: analytics plain encrypted to countly.example.com
  Countly.add_event({ key: 'walked', count: guest.steps });
  Countly.user_details({ name: guest.firstName, email: guest.email }); // flow: analytics plain encrypted to countly.example.com
  Countly.change_id(guest.email); // flow: analytics plain encrypted to countly.example.com
  Countly.set_id(guest.email); // flow: analytics plain encrypted to countly.example.com
  Countly.track_view(`/guests/${guest.email}`); // flow: analytics plain encrypted to countly.example.com
  Countly.track_pageview(`/guests/${guest.email}`); // flow: analytics plain encrypted to countly.example.com
  Countly.start_event({ key: guest.email }); // flow: analytics plain encrypted to countly.example.com
  Countly.end_event({ key: guest.email }); // flow: analytics plain encrypted to countly.example.com
  Countly.report_feedback({ rating: 5, email: guest.email }); // flow: analytics plain encrypted to countly.example.com
  Countly.userData.set('name', guest.firstName); // flow: analytics plain encrypted to countly.example.com
  Countly.userData.set('steps', guest.steps);
  Countly.userData.set_once('name', guest.firstName); // flow: analytics plain encrypted to countly.example.com
  Countly.userData.push('names', guest.firstName); // flow: analytics plain encrypted to countly.example.com
  Countly.userData.push_unique('names', guest.firstName); // flow: analytics plain encrypted to countly.example.com
  Countly.log_error(new Error(guest.email)); // flow: error-text plain; error-tracker plain encrypted to countly.example.com
  Countly.recordError(new Error(guest.email)); // flow: error-text plain; error-tracker plain encrypted to countly.example.com
  Countly.add_log(guest.email); // flow: error-tracker plain encrypted to countly.example.com
}
