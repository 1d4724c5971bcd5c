import { parse } from 'node:url';

interface Patient {
  email: string;
  diagnosis: string;
  room: number;
}

export async function input(request: Request): Promise<void> {
  const body = await request.json();
  console.log(body.email, body.page); // flow: log plain
  const form = new FormData(document.forms[0]);
  console.log(form.get('email')); // flow: log plain
  console.log(form.getAll('email')); // flow: log plain
  const { plan, birthDate } = Object.fromEntries(form);
  console.log(plan);
  console.log(birthDate); // flow: log plain
  console.log(parse(request.url, true).query.email); // flow: log plain
  console.log(new URL(request.url).pathname);
  console.log(request.headers.get('x-user-email')); // flow: log plain
  console.log((await request.formData()).get('birthDate')); // flow: log plain
  console.log(new URLSearchParams(location.search).get('email')); // flow: log plain
  console.log(new URLSearchParams(location.search).getAll('email')); // flow: log plain
}

export function consoles(patient: Patient): void {
  console.log(patient.email); // flow: log plain
  console.info(patient.email); // flow: log plain
  console.debug(patient.email); // flow: log plain
  console.warn(patient.email); // flow: log plain
  console.error(patient); // flow: log plain
  console.trace(patient.email); // flow: log plain
  console.dir(patient); // flow: log plain
  console.dirxml(patient.email); // flow: log plain
  console.table([patient]); // flow: log plain
  console.group(patient.email); // flow: log plain
  console.groupCollapsed(patient.email); // flow: log plain
  console.assert(patient.room > 0, patient.email); // flow: log plain
  console.timeLog('visit', patient.email); // flow: log plain
  console.log(patient.room);
  process.stdout.write(patient.email); // flow: log plain
  process.stderr.write(patient.email); // flow: log plain
  process.emitWarning(patient.email); // flow: log plain
}

export async function requests(patient: Patient): Promise<void> {
  const body = JSON.stringify(patient);
  await fetch('https://api.example.com/patients', { method: 'POST', body }); // flow: http-request plain encrypted to api.example.com
  await fetch('http://api.example.com/patients', { method: 'POST', body }); // flow: http-request plain unencrypted to api.example.com
  await fetch(`/rooms/${patient.room}`);
  navigator.sendBeacon('https://api.example.com/seen', patient.email); // flow: http-request plain encrypted to api.example.com
  new EventSource(`https://api.example.com/${patient.email}`); // flow: http-request plain encrypted to api.example.com
  new WebSocket('ws://api.example.com').send(patient.email); // flow: connection plain unencrypted to api.example.com
  const request = new XMLHttpRequest();
  request.open('POST', 'https://api.example.com');
  request.send(patient.diagnosis); // flow: http-request plain encrypted to api.example.com
}

export function answers(patient: Patient, patients: Patient[]): void {
  new Response(patient.email); // flow: http-response plain
  const table = patients.map((each) => each.email).join('\n');
  new Response(table, { headers: { 'Content-Type': 'text/csv' } }); // flow: http-response plain; export plain
  Response.json({ mail: patient.email }); // flow: http-response plain
  Response.redirect(`https://clinic.example.com/${patient.email}`); // flow: url plain
  Response.json({ room: patient.room });
}

export function stored(patient: Patient): void {
  localStorage.setItem('mail', patient.email); // flow: browser-storage plain
  sessionStorage.setItem('mail', patient.email); // flow: browser-storage plain
  window.localStorage.setItem('mail', patient.email); // flow: browser-storage plain
  window.sessionStorage.setItem('mail', patient.email); // flow: browser-storage plain
  const opened = indexedDB.open('patients', 1);
  const store = opened.result.transaction('patients', 'readwrite').objectStore('patients');
  store.add({ mail: patient.email }); // flow: browser-storage plain
  store.put(patient); // flow: browser-storage plain
  cookieStore.set('mail', patient.email); // flow: cookie plain
  localStorage.setItem('room', String(patient.room));
}

export async function downloads(patients: Patient[]): Promise<void> {
  const blob = new Blob([patients.map((patient) => patient.email).join('\n')], { type: 'text/csv' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob); // flow: export plain
  link.href = URL.createObjectURL(new File([JSON.stringify(patients)], 'patients.json')); // flow: export plain
  link.href = URL.createObjectURL(new Blob([String(patients.length)]));
  const stream = await (await showSaveFilePicker()).createWritable();
  await stream.write(JSON.stringify(patients)); // flow: file plain
  await fetch('/upload', { method: 'POST', body: blob }); // flow: http-request plain
}

export async function protections(patient: Patient, iv: Uint8Array, key: CryptoKey): Promise<void> {
  console.log(btoa(patient.email)); // flow: log pseudonymised-weak
  console.log(atob(btoa('hello')));
  const data = new TextEncoder().encode(patient.diagnosis);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data);
  console.log(sealed); // flow: log encrypted
  console.log(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed)); // flow: log plain
  console.log(await crypto.subtle.digest('SHA-256', data)); // flow: log pseudonymised-weak
  console.log(await crypto.subtle.sign('HMAC', key, data)); // flow: log pseudonymised
  const typed = await crypto.subtle.importKey('raw', data, 'PBKDF2', false, ['deriveBits']);
  console.log(await crypto.subtle.deriveBits({ name: 'PBKDF2', salt: iv }, typed, 256)); // flow: log hashed-password
  console.log(crypto.randomUUID(), Buffer.from(patient.email).length);
}

export function page(patient: Patient): void {
  gtag('event', 'visit', { mail: patient.email }); // flow: analytics plain
  window.gtag('event', 'visit', { mail: patient.email }); // flow: analytics plain
  ga('set', 'userId', patient.email); // flow: analytics plain
  window.ga('send', 'event', patient.email); // flow: analytics plain
  ga('send', 'event', patient.room);
  dataLayer.push({ mail: patient.email }); // flow: analytics plain
  window.dataLayer.push({ mail: patient.email }); // flow: analytics plain
  gtag('event', 'visit', { room: patient.room });
  history.pushState({}, '', `/patients?mail=${patient.email}`); // flow: url plain
  history.replaceState({}, '', `/patients?mail=${patient.email}`); // flow: url plain
  location.assign(`/patients?mail=${patient.email}`); // flow: url plain
  location.replace(`/patients?mail=${patient.email}`); // flow: url plain
  location.assign(`/rooms/${patient.room}`);
  window.location.assign(`/patients?mail=${patient.email}`); // flow: url plain
  window.location.replace(`/patients?mail=${patient.email}`); // flow: url plain
  location.href = `/patients?mail=${patient.email}`; // flow: url plain
  window.location.href = `/patients?mail=${patient.email}`; // flow: url plain
  document.location.href = `/patients?mail=${patient.email}`; // flow: url plain
  location.search = `?mail=${patient.email}`; // flow: url plain
  window.location.search = `?mail=${patient.email}`; // flow: url plain
  document.location.search = `?mail=${patient.email}`; // flow: url plain
  location.hash = patient.email; // flow: url plain
  window.location.hash = patient.email; // flow: url plain
  document.location.hash = patient.email; // flow: url plain
  window.location = `/patients?mail=${patient.email}`; // flow: url plain
  document.location = `/patients?mail=${patient.email}`; // flow: url plain
  location.href = `/rooms/${patient.room}`;
}

export function decoded(record: Patient & { email: string }): void {
  console.log(btoa(record.email)); // flow: log pseudonymised-weak
  console.log(atob(btoa(record.email))); // flow: log plain
  console.log(Buffer.from(btoa(record.email), 'base64').toString('utf8')); // flow: log plain
}

export function configure(): void {
  gtag('config', 'UA-1', { anonymize_ip: false }); // flow: analytics plain
  window.gtag('config', 'UA-1', { anonymize_ip: true });
}
