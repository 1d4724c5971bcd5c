import type { LibraryModel } from './model.js';
import { DROPS, sendsTo } from './parts.js';

export const CRISP: LibraryModel = {
  package: 'crisp-sdk-web',
  docs: 'https://github.com/crisp-im/crisp-sdk-web#readme',
  processor: { name: 'Crisp', hosts: ['.crisp.chat'] },
  members: {
    'Crisp.user.{setEmail,setPhone,setNickname,setAvatar,setCompany}': sendsTo('analytics'),
    'Crisp.session.{setData,pushEvent,setSegments}': sendsTo('analytics'),
    'Crisp.message.{send,sendText,show}': sendsTo('message'),
    'Crisp.{configure,setTokenId,load}': DROPS,
    'Crisp.chat.{show,hide,open,close}': DROPS,
  },
};
