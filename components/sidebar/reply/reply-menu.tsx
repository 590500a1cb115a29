/** What can be done with a comment besides answering it. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { factSentence, type Row } from '../../../lib/assistant';
import { approvalText } from '../../../lib/templates';
import { FAMILIES } from '../../../lib/tone/types';
import { Popover, type Action } from '../shell/popover';
import { useHandover } from './use-handover';

export function ReplyMenu({ row }: { row: Row }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const fact = useAssistantState((state) => state.fact);
  const report = useAssistantState((state) => state.report);
  const draft = useAssistantState((state) => state.drafts.get(row.id));
  const { handover, sender } = useHandover(row);
  if (row.state === 'political') return null;
  const familyTitle = (family: string): string => {
    const known = FAMILIES.find((one) => one === family);
    return known ? t(`family.${known}`) : family;
  };
  const actions: Action[] = [];
  if (fact) {
    actions.push({
      key: 'use-fact',
      label: t('sidebar.reply.use-fact'),
      run: () =>
        assistant.reply.addBlock({
          id: 'kabar-bersama',
          part: 'tindak-lanjut',
          title: t('sidebar.fact.title'),
          text: factSentence(fact),
          language: 'id',
        }),
    });
  }
  actions.push(
    { key: 'guide', label: t('sidebar.guide.title'), run: () => assistant.show({ name: 'guide', id: row.id }) },
    { key: 'forward', label: t('sidebar.reply.forward'), run: () => assistant.show({ name: 'forward', id: row.id }) },
    { key: 'waiting', label: t('sidebar.reply.waiting'), run: () => assistant.decide.waitForCitizen(row.id, '') },
    row.tab === 'other' && !row.corrected
      ? { key: 'complaint', label: t('sidebar.list.complaint'), run: () => assistant.decide.correct(row.id, true) }
      : {
          key: 'not-complaint',
          label: t('sidebar.list.not-complaint'),
          run: () => {
            assistant.decide.correct(row.id, false);
            assistant.next();
          },
        },
  );
  if (draft && report) {
    actions.push({
      key: 'approval',
      label: t('sidebar.reply.approval'),
      run: () => void assistant.copy(approvalText(handover, draft.text, report, sender, familyTitle)),
    });
  }
  actions.push({ key: 'lapor', label: t('sidebar.reply.lapor'), run: () => assistant.show({ name: 'handover', id: row.id }) });
  return <Popover label={t('sidebar.reply.more')} icon="more" actions={actions} />;
}
