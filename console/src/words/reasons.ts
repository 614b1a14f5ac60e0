import { inOwnLanguage } from './languages';

/** Why an entitlement was chosen, without its name before it where that stands there already. */
export function reasonBeside(
  name: string | undefined,
  english: string | undefined,
  korean: string | undefined,
): string {
  const said = inOwnLanguage(english, korean);
  return name && said.startsWith(`${name}: `) ? said.slice(name.length + 2) : said;
}
