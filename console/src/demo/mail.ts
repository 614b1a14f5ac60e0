/** A mail as the customer's own program would send it. */
export interface Letter {
  from: { name: string; address: string };
  to: string;
  subject: string;
  text: string;
  id: string;
  at: Date;
}

export function rfc822(letter: Letter): string {
  const { from, to, subject, text, id, at } = letter;
  const head = [
    `From: ${word(from.name)} <${from.address}>`,
    `To: ${to}`,
    `Subject: ${word(subject)}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}@${from.address.split('@')[1]}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return `${head.join('\r\n')}\r\n\r\n${text.replaceAll(/\r?\n/g, '\r\n')}\r\n`;
}

/** An encoded word (RFC 2047): a header holds ASCII only. */
function word(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return `=?UTF-8?B?${btoa(String.fromCharCode(...bytes))}?=`;
}
