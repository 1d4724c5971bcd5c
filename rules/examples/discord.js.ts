import {
  type ChatInputCommandInteraction,
  Client,
  EmbedBuilder,
  GatewayIntentBits,
  type Message,
  WebhookClient,
} from 'discord.js';

interface Gamer {
  email: string;
  birthDate: string;
  level: number;
}

const client = new Client({ intents: [GatewayIntentBits.Guilds] });
const webhook = new WebhookClient({ url: 'https://discord.com/api/webhooks/1' });

export async function announce(gamer: Gamer): Promise<void> {
  const channel = await client.channels.fetch('1');
  await channel.send(`Welcome ${gamer.email}`); // flow: message plain encrypted to Discord
  await channel.send(`Level ${gamer.level}`);
  const user = await client.users.fetch('2');
  await user.send(gamer.email); // flow: message plain encrypted to Discord
  const embed = new EmbedBuilder().setTitle('Welcome').setDescription(gamer.birthDate);
  await webhook.send({ embeds: [embed] }); // flow: message plain encrypted to Discord
  await webhook.send({ embeds: [new EmbedBuilder().setTitle(`Level ${gamer.level}`)] });
  await webhook.send({ embeds: [new EmbedBuilder().addFields({ name: 'mail', value: gamer.email })] }); // flow: message plain encrypted to Discord
}

export async function answer(interaction: ChatInputCommandInteraction, message: Message, gamer: Gamer): Promise<void> {
  await interaction.deferReply();
  await interaction.reply({ content: gamer.email, ephemeral: true }); // flow: message plain encrypted to Discord
  await interaction.editReply(gamer.email); // flow: message plain encrypted to Discord
  await interaction.followUp(gamer.email); // flow: message plain encrypted to Discord
  await interaction.update({ content: gamer.email }); // flow: message plain encrypted to Discord
  await message.reply(gamer.email); // flow: message plain encrypted to Discord
  await message.edit(gamer.email); // flow: message plain encrypted to Discord
  await message.channel.send(gamer.birthDate); // flow: message plain encrypted to Discord
}
