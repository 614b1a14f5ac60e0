/** What the product itself names, the most urgent first; its words are `vocabulary:priority.…` and `vocabulary:channel.…`. */
export const PRIORITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const CHANNELS = ['EMAIL', 'WEB', 'PHONE', 'CHAT', 'SMS', 'SOCIAL', 'COMMUNITY', 'API'] as const;
