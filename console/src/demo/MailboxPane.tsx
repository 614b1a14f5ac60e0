import { Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { serverNow } from '../clock/contact';
import { momentOf } from '../words/times';
import { BOXES, mailsTo } from './story';

interface Props {
  box: string | undefined;
  choose: (box: string) => void;
}

const SHOWN = 12;

/** What arrived for the customer, the agent and the agent's manager; none of it leaves this machine. */
export function MailboxPane({ box, choose }: Props) {
  const { t } = useTranslation('demo');
  const chosen = BOXES.find(({ name }) => name === box) ?? BOXES[0];
  const found = useQuery({
    queryKey: ['demo', 'mails', chosen.address],
    queryFn: () => mailsTo(chosen.address),
    refetchInterval: 2000,
  });
  const mails = [...(found.data?.items ?? [])].sort((one, other) => other.id - one.id).slice(0, SHOWN);
  const now = serverNow();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="demo-mail">
      <Title order={2} size="h5" id="demo-mail" mb="sm">
        {t('mailbox')}
      </Title>
      <SegmentedControl
        fullWidth
        size="xs"
        mb="sm"
        aria-label={t('mailbox')}
        value={chosen.name}
        data={BOXES.map(({ name }) => ({ value: name, label: t(`box.${name}`) }))}
        onChange={choose}
      />
      {mails.length === 0 && <Text c="dimmed">{t('noMail', { address: chosen.address })}</Text>}
      <Stack gap="xs">
        {mails.map((mail) => (
          <details key={mail.id}>
            <summary>
              <Text span size="sm" fw={600}>
                {mail.subject}
              </Text>{' '}
              <Text span size="xs" c="dimmed">
                {momentOf(mail.receivedAt, now)}
              </Text>
            </summary>
            <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
              {mail.text}
            </Text>
          </details>
        ))}
      </Stack>
    </Paper>
  );
}
