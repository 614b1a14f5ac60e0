import { describe, expect, it } from 'vitest';
import { rfc822 } from './mail';

describe("the customer's mail", () => {
  const raw = rfc822({
    from: { name: '박민지', address: 'minji@five-minutes.test' },
    to: 'support@punctual.local',
    subject: '주문이 안 됩니다',
    text: '안녕하세요,\n주문이 안 됩니다.',
    id: 'story-1',
    at: new Date('2026-11-22T08:00:00Z'),
  });

  it('has headers of ASCII that say Korean', () => {
    const [head = ''] = raw.split('\r\n\r\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
    expect(head).toMatch(/^[\x00-\x7f]+$/);
    const subject = /Subject: =\?UTF-8\?B\?(.+)\?=/.exec(head)?.[1] ?? '';
    expect(Buffer.from(subject, 'base64').toString()).toBe('주문이 안 됩니다');
    expect(head).toContain('Message-ID: <story-1@five-minutes.test>');
    expect(head).toContain('Date: Sun, 22 Nov 2026 08:00:00 +0000');
  });

  it('ends its lines as mail does', () => {
    expect(raw.split('\r\n\r\n')[1]).toBe('안녕하세요,\r\n주문이 안 됩니다.\r\n');
  });
});
