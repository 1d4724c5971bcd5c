import { Telegraf } from 'telegraf';

interface Voter {
  email: string;
  lastName: string;
  latitude: number;
  phone: string;
  district: number;
}

const bot = new Telegraf(process.env.BOT_TOKEN ?? '');

export async function send(voter: Voter): Promise<void> {
  await bot.telegram.sendMessage(1, `Dear ${voter.lastName}`); // flow: message plain encrypted to Telegram
  await bot.telegram.sendMessage(1, `District ${voter.district}`);
  await bot.telegram.sendPhoto(1, 'photo', { caption: voter.lastName }); // flow: message plain encrypted to Telegram
  await bot.telegram.sendDocument(1, { source: Buffer.from(voter.email) }); // flow: message plain encrypted to Telegram
  await bot.telegram.sendContact(1, voter.phone, 'Voter'); // flow: message plain encrypted to Telegram
  await bot.telegram.sendLocation(1, voter.latitude, 0); // flow: message plain encrypted to Telegram
  await bot.telegram.editMessageText(1, 2, undefined, voter.email); // flow: message plain encrypted to Telegram
}

export function answer(voter: Voter): void {
  bot.start((ctx) => ctx.reply(`Hello ${voter.lastName}`)); // flow: message plain encrypted to Telegram
  bot.command('who', async (ctx) => {
    await ctx.replyWithHTML(`<b>${voter.lastName}</b>`); // flow: message plain encrypted to Telegram
    await ctx.replyWithMarkdown(voter.lastName); // flow: message plain encrypted to Telegram
    await ctx.replyWithMarkdownV2(voter.lastName); // flow: message plain encrypted to Telegram
    await ctx.replyWithPhoto('photo', { caption: voter.lastName }); // flow: message plain encrypted to Telegram
    await ctx.replyWithDocument({ source: Buffer.from(voter.email) }); // flow: message plain encrypted to Telegram
    await ctx.editMessageText(voter.email); // flow: message plain encrypted to Telegram
    await ctx.sendMessage(voter.email); // flow: message plain encrypted to Telegram
    await ctx.reply('Goodbye');
    await ctx.telegram.sendMessage(1, voter.email); // flow: message plain encrypted to Telegram
  });
}
