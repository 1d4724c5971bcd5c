export const CONTACT_STATUSES = ['lead', 'active', 'dormant', 'closed'] as const;
export const CONTACT_SOURCES = ['form', 'import', 'referral', 'event'] as const;
export const DEAL_STAGES = ['qualified', 'proposal', 'negotiation', 'closing'] as const;
export const DEAL_STATES = ['open', 'won', 'lost'] as const;
export const USER_ROLES = ['sales', 'manager', 'admin'] as const;

export type ContactStatus = (typeof CONTACT_STATUSES)[number];
export type DealStage = (typeof DEAL_STAGES)[number];
export type DealState = (typeof DEAL_STATES)[number];

export const ENDPOINTS = {
  enrichment: 'http://api.enrichly.example/v2/people',
  telephony: 'http://pbx.voxline.example/v1/calls',
  dealWebhook: 'https://hooks.teamboard.example/crm/deals',
  searchIndex: 'http://localhost:7700/indexes/contacts/documents',
} as const;
