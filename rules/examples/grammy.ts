import { Bot } from 'grammy';

interface Tenant {
  email: string;
  iban: string;
  rooms: number;
}

const bot = new Bot(process.env.BOT_TOKEN ?? '');

export async function send(tenant: Tenant): Promise<void> {
  await bot.api.sendMessage(1, `Paid from ${tenant.iban}`); // flow: message plain encrypted to Telegram
  await bot.api.sendMessage(1, `${tenant.rooms} rooms`);
  await bot.api.sendPhoto(1, 'photo', { caption: tenant.email }); // flow: message plain encrypted to Telegram
  await bot.api.sendDocument(1, tenant.iban); // flow: message plain encrypted to Telegram
}

export function answer(tenant: Tenant): void {
  bot.command('rent', async (ctx) => {
    await ctx.reply(tenant.iban); // flow: message plain encrypted to Telegram
    await ctx.reply('Paid');
    await ctx.replyWithPhoto('photo', { caption: tenant.email }); // flow: message plain encrypted to Telegram
    await ctx.replyWithDocument(tenant.iban); // flow: message plain encrypted to Telegram
    await ctx.editMessageText(tenant.email); // flow: message plain encrypted to Telegram
    await ctx.api.sendMessage(1, tenant.email); // flow: message plain encrypted to Telegram
  });
}
