import { ScrollArea, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Milestone } from '../api/types';
import { Dialog } from '../ui/Dialog';
import { amount, duration } from '../words/durations';
import { inOwnLanguage } from '../words/languages';
import { dayAndTime, ownZone } from '../words/times';
import classes from './Milestones.module.css';

interface Props {
  milestone: Milestone;
  zone: string | undefined;
  close: () => void;
}

/** Why the milestone is due exactly then: what was agreed, which hours count, what was counted, what stood still. */
export function WhyThen({ milestone, zone = ownZone, close }: Props) {
  const { t, i18n } = useTranslation('milestones');
  const { why } = milestone;
  let sum = 0;
  const rows = why.counted.map((segment) => {
    const length = Date.parse(segment.end ?? '') - Date.parse(segment.start ?? '');
    sum += length;
    return { ...segment, length, sum };
  });
  return (
    <Dialog close={close} size="lg" title={t('why.title', { name: milestone.name })}>
      <Text mb="xs">
        {t('why.agreed', {
          amount: amount(why.target, i18n.language),
          process: why.process,
          version: why.processVersion,
        })}
      </Text>
      <Text size="sm">
        {why.calendarId
          ? t('why.hours', { hours: why.calendarId, revision: why.calendarRevision, zone })
          : t('why.always')}
      </Text>
      <Text size="sm">{inOwnLanguage(why.start, why.startKo)}</Text>
      <Text size="sm" mb="sm">
        {why.standing !== why.start && inOwnLanguage(why.standing, why.standingKo)}
      </Text>
      <ScrollArea.Autosize mah={320} viewportProps={{ tabIndex: 0, 'aria-label': t('why.counted') }}>
        <table className={classes.segments}>
          <caption className="sr-only">{t('why.counted')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('why.from')}</th>
              <th scope="col">{t('why.to')}</th>
              <th scope="col">{t('why.length')}</th>
              <th scope="col">{t('why.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.start}>
                <td>{dayAndTime(row.start ?? '', zone)}</td>
                <td>{dayAndTime(row.end ?? '', zone)}</td>
                <td>{duration(row.length, i18n.language)}</td>
                <td>{duration(row.sum, i18n.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea.Autosize>
      {why.pauses.map((pause) => (
        <Text key={pause.from} size="sm" mt="xs">
          {t(pause.to ? 'why.paused' : 'why.pausedStill', {
            from: dayAndTime(pause.from ?? '', zone),
            to: pause.to ? dayAndTime(pause.to, zone) : '',
          })}
        </Text>
      ))}
      <Text mt="sm" fw={600}>
        {t('why.therefore', { time: dayAndTime(milestone.targetAt, zone), zone })}
      </Text>
      <Text size="sm" c="dimmed" mt="xs">
        {t('why.completion')} <code>{why.completion}</code>
      </Text>
    </Dialog>
  );
}
