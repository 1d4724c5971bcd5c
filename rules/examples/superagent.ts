import superagent from 'superagent';

interface Guest {
  email: string;
  passportNumber: string;
  phone: string;
  nights: number;
}

const session = superagent.agent();

export async function chains(guest: Guest): Promise<void> {
  await superagent
    .post('https://hotel.example.com/guests')
    .set('Accept', 'application/json')
    .set('X-Guest', guest.email) // flow: http-request plain encrypted to hotel.example.com
    .set({ 'X-Phone': guest.phone }) // flow: http-request plain encrypted to hotel.example.com
    .send({ passport: guest.passportNumber, nights: guest.nights }); // flow: http-request plain encrypted to hotel.example.com
  await superagent.post('http://hotel.example.com').field('mail', guest.email); // flow: http-request plain unencrypted to hotel.example.com
  await superagent.put('http://hotel.example.com').attach('scan', guest.passportNumber); // flow: http-request plain unencrypted to hotel.example.com
  await superagent.get('https://hotel.example.com').query({ mail: guest.email }); // flow: http-request plain encrypted to hotel.example.com; url plain
  await superagent.post('https://hotel.example.com').send({ nights: guest.nights }).retry(2);
}

export async function addresses(guest: Guest): Promise<void> {
  await superagent.get(`https://hotel.example.com/guests/${guest.email}`); // flow: http-request plain encrypted to hotel.example.com; url plain
  await superagent.post('https://hotel.example.com', { mail: guest.email }); // flow: http-request plain encrypted to hotel.example.com
  await superagent.put('https://hotel.example.com', { mail: guest.email }); // flow: http-request plain encrypted to hotel.example.com
  await superagent.patch('https://hotel.example.com', { mail: guest.email }); // flow: http-request plain encrypted to hotel.example.com
  await superagent.delete(`https://hotel.example.com/guests/${guest.email}`); // flow: http-request plain encrypted to hotel.example.com; url plain
  await superagent.del(`https://hotel.example.com/guests/${guest.email}`); // flow: http-request plain encrypted to hotel.example.com; url plain
  await superagent.head(`https://hotel.example.com/guests/${guest.email}`); // flow: http-request plain encrypted to hotel.example.com; url plain
}

export async function agents(guest: Guest): Promise<void> {
  await session.get(`https://hotel.example.com/guests/${guest.email}`); // flow: http-request plain encrypted to hotel.example.com; url plain
  await session.post(`https://hotel.example.com/guests/${guest.email}`); // flow: http-request plain encrypted to hotel.example.com; url plain
  await session.put(`https://hotel.example.com/guests/${guest.email}`); // flow: http-request plain encrypted to hotel.example.com; url plain
  await session.patch(`https://hotel.example.com/guests/${guest.email}`); // flow: http-request plain encrypted to hotel.example.com; url plain
  await session.delete(`https://hotel.example.com/guests/${guest.email}`); // flow: http-request plain encrypted to hotel.example.com; url plain
  await session.del(`https://hotel.example.com/guests/${guest.email}`); // flow: http-request plain encrypted to hotel.example.com; url plain
  await session.head(`https://hotel.example.com/guests/${guest.email}`); // flow: http-request plain encrypted to hotel.example.com; url plain
}
