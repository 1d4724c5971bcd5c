import type { LibraryModel } from './model.js';
import { keeps, sendsTo } from './parts.js';

export const DISCORD: LibraryModel = {
  package: 'discord.js',
  docs: 'https://discord.js.org/docs/packages/discord.js/main',
  processor: { name: 'Discord', hosts: ['discord.com', '.discord.com', 'discordapp.com', '.discordapp.com'] },
  types: {
    CommandInteraction: 'Interaction',
    ChatInputCommandInteraction: 'Interaction',
    ButtonInteraction: 'Interaction',
    ModalSubmitInteraction: 'Interaction',
    DMChannel: 'TextChannel',
    ThreadChannel: 'TextChannel',
    GuildMember: 'User',
  },
  members: {
    '{TextChannel,User,WebhookClient}#send': sendsTo('message', ['arg0']),
    'Message#{reply,edit}': sendsTo('message', ['arg0']),
    'Message#channel': { is: 'TextChannel' },
    'Message#author': { is: 'User' },
    'Interaction#{reply,editReply,followUp,update}': sendsTo('message', ['arg0']),
    'Interaction#{user,member}': { is: 'User' },
    'Interaction#{deferReply,showModal,isCommand,isButton}': { drops: true },
    'Client#{channels.fetch,channels.cache.get}': { drops: true, returns: 'TextChannel' },
    'Client#{users.fetch,users.cache.get}': { drops: true, returns: 'User' },
    'Client#{login,destroy}': { drops: true },
    EmbedBuilder: { passes: [{ from: 'arg0', to: 'result' }] },
    'EmbedBuilder#{setTitle,setDescription,setAuthor,setFooter,setURL}': keeps('arg0'),
    'EmbedBuilder#{addFields,setFields}': keeps('args'),
    'EmbedBuilder#{setColor,setTimestamp,setThumbnail}': { returns: 'this' },
  },
};
