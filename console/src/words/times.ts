import i18next from 'i18next';
import { useTranslation } from 'react-i18next';

/** The reader's own zone; every time on the page is in it unless another is named. */
export const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function timeOf(at: string | number | Date, zone: string = ownZone): string {
  return format({ hour: '2-digit', minute: '2-digit', hour12: false, timeZone: zone }, at);
}

/** With the day where it is not today's. */
export function momentOf(at: string | number | Date, now: number, zone: string = ownZone): string {
  const day = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: zone } as const;
  return format(day, at) === format(day, now) ? timeOf(at, zone) : dayAndTime(at, zone);
}

export function dayAndTime(at: string | number | Date, zone: string = ownZone): string {
  return format(
    {
      month: 'short',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
      timeZone: zone,
    },
    at,
  );
}

/** To the second and with the zone's name, for titles and explanations. */
export function fullTime(at: string | number | Date, zone: string = ownZone): string {
  return format({ dateStyle: 'medium', timeStyle: 'long', hour12: false, timeZone: zone }, at);
}

export function dayOf(at: string | number | Date, zone: string = ownZone): string {
  return format({ year: 'numeric', month: 'short', day: 'numeric', timeZone: zone }, at);
}

/** Without the year, where that is plain. */
export function dayOfYear(at: string | number | Date, zone: string = ownZone): string {
  return format({ month: 'short', day: 'numeric', timeZone: zone }, at);
}

function format(options: Intl.DateTimeFormatOptions, at: string | number | Date): string {
  return formatter(i18next.language ?? 'en', options).format(new Date(at));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
  formatters.set(key, known);
  return known;
}

/** So that a component is drawn anew when the language changes. */
export function useTimes() {
  useTranslation();
  return { timeOf, momentOf, dayAndTime, fullTime, dayOf };
}
