type Language = string;

const UNITS = { en: { d: 'd', h: 'h', m: 'm', s: 's' }, ko: { d: '일', h: '시간', m: '분', s: '초' } } as const;

/** Two units at most, such as "2 h 05 m"; seconds only below an hour, because nobody reads them above. */
export function duration(milliseconds: number, language: Language): string {
  const unit = UNITS[language === 'ko' ? 'ko' : 'en'];
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const [days, hours, minutes, rest] = [
    Math.floor(seconds / 86_400),
    Math.floor((seconds % 86_400) / 3600),
    Math.floor((seconds % 3600) / 60),
    seconds % 60,
  ];
  if (days > 0) return hours > 0 ? `${days}${unit.d} ${hours}${unit.h}` : `${days}${unit.d}`;
  if (hours > 0) return `${hours}${unit.h} ${two(minutes)}${unit.m}`;
  if (minutes > 0) return `${minutes}${unit.m} ${two(rest)}${unit.s}`;
  return `${rest}${unit.s}`;
}

/** Without parts that are nothing: PT3H is "3h", PT90M "1h 30m". */
export function amount(iso: string, language: Language): string {
  const unit = UNITS[language === 'ko' ? 'ko' : 'en'];
  const seconds = Math.round(milliseconds(iso) / 1000);
  const parts = [
    [Math.floor(seconds / 3600), unit.h],
    [Math.floor((seconds % 3600) / 60), unit.m],
    [seconds % 60, unit.s],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count}${word}`);
  return said.length > 0 ? said.join(' ') : `0${unit.s}`;
}

const ISO = /^(-)?P(?:(-?\d+)D)?(?:T(?:(-?\d+)H)?(?:(-?\d+)M)?(?:(-?\d+(?:\.\d+)?)S)?)?$/;

/** An ISO 8601 duration as services write it, in milliseconds; a missing part counts nothing. */
export function milliseconds(iso: string): number {
  const parts = ISO.exec(iso);
  if (!parts) return Number.NaN;
  const [, minus, days, hours, minutes, seconds] = parts;
  const sum = Number(days ?? 0) * 86_400 + Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return (minus ? -sum : sum) * 1000;
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
