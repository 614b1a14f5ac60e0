import { Button, Group, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../api/problem';
import { useDraft } from '../casepage/drafts';
import { said } from '../ui/toast';
import { useWrite } from './useMyCases';

/** Goes on with a case; one that is closed is opened again. */
export function MessageForm({ caseId, over }: { caseId: string; over: boolean }) {
  const { t } = useTranslation('portal');
  const [text, setText] = useDraft(caseId, 'message');
  const writing = useWrite(caseId, () => {
    setText('');
    said(t('written'));
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        writing.mutate({ text: text.trim() });
      }}
    >
      <Textarea
        autosize
        minRows={3}
        label={t('message')}
        description={over ? t('reopens') : undefined}
        value={text}
        error={writing.error ? sentenceOf(writing.error) : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group justify="space-between" mt="xs">
        <Text size="xs" c="dimmed">
          {text && t('casepage:compose.draftKept')}
        </Text>
        <Button type="submit" loading={writing.isPending} disabled={!text.trim()}>
          {t('send')}
        </Button>
      </Group>
    </form>
  );
}
