import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { wrongs } from '../api/problem';
import { useDraft } from '../casepage/drafts';
import { PageHead } from '../ui/PageHead';
import { said } from '../ui/toast';
import { useAsk } from './useMyCases';

/** A new question; what one has written stays until it is sent. */
export function NewQuestionPage() {
  const { t } = useTranslation('portal');
  const navigate = useNavigate();
  const [subject, setSubject] = useDraft('new', 'subject');
  const [text, setText] = useDraft('new', 'question');
  const asking = useAsk(({ caseId, number }) => {
    setSubject('');
    setText('');
    said(t('sent', { number }));
    void navigate({ to: '/my/cases/$caseId', params: { caseId } });
  });
  const wrong = wrongs(asking.error);
  return (
    <Stack p="md" maw={760}>
      <PageHead title={t('ask')} lead={t('askLead')} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asking.mutate({ subject: subject.trim(), description: text.trim() || undefined });
        }}
      >
        <Stack>
          <TextInput
            required
            maxLength={500}
            label={t('subject')}
            value={subject}
            error={wrong.at.subject}
            onChange={(event) => setSubject(event.currentTarget.value)}
          />
          <Textarea
            autosize
            minRows={6}
            label={t('question')}
            description={t('questionHint')}
            value={text}
            error={wrong.at.description}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {wrong.general && (
            <Text c="var(--bad)" role="alert">
              {wrong.general}
            </Text>
          )}
          <Group justify="end">
            <Button type="submit" loading={asking.isPending} disabled={!subject.trim()}>
              {t('send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}
