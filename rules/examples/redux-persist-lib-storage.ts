import storage from 'redux-persist/lib/storage';

interface Guest {
  email: string;
  room: number;
}

export async function keep(guest: Guest): Promise<void> {
  await storage.setItem('guest', guest.email); // flow: browser-storage plain
  await storage.setItem('room', String(guest.room));
}
