import TelegramBot from 'node-telegram-bot-api';

interface Doctor {
  phone: string;
  lastName: string;
  latitude: number;
  visits: number;
}

const bot = new TelegramBot(process.env.BOT_TOKEN ?? '', { polling: true });

export async function send(doctor: Doctor): Promise<void> {
  await bot.sendMessage(1, `Dr ${doctor.lastName} is on call`); // flow: message plain encrypted to Telegram
  await bot.sendMessage(1, `${doctor.visits} visits`);
  await bot.sendPhoto(1, 'photo', { caption: doctor.lastName }); // flow: message plain encrypted to Telegram
  await bot.sendDocument(1, Buffer.from(doctor.phone)); // flow: message plain encrypted to Telegram
  await bot.sendContact(1, doctor.phone, 'Doctor'); // flow: message plain encrypted to Telegram
  await bot.sendLocation(1, doctor.latitude, 0); // flow: message plain encrypted to Telegram
  await bot.editMessageText(doctor.lastName, { chat_id: 1, message_id: 2 }); // flow: message plain encrypted to Telegram
}
