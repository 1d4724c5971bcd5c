import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

/** A channel of a chat that many people read. */
export const DISCORD_WEBHOOK: LibraryModel = {
  package: 'discord-webhook-node',
  docs: 'https://github.com/matthew1232/discord-webhook-node#readme',
  processor: { name: 'Discord', hosts: ['.discord.com', 'discord.com', 'discordapp.com'] },
  members: {
    'Webhook#{send,info,success,warning,error}': sendsTo('message'),
    MessageBuilder: DROPS,
    'MessageBuilder#{setTitle,setDescription,setText,setFooter,addField,setAuthor}': {
      passes: [{ from: 'args', to: 'this' }],
      returns: 'this',
    },
    'MessageBuilder#{setColor,setTimestamp,setImage,setURL}': { returns: 'this' },
    'Webhook#{setUsername,setAvatar}': DROPS,
  },
};
