/** Changes several chosen cases together: one step or one topic for all of them. */
import { useState } from 'react';
import type { Case } from '../../../lib/cases/types';
import type { TextKey } from '../../../lib/i18n';
import { TOPICS } from '../../../lib/judge/types';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { ActionDialog } from '../case/action-dialog';
import { ACTIONS, type Action } from '../case/actions';
import { useApp } from '../context';
import { useAppend } from '../use-append';

/** Steps that make sense for several cases at once; a reply is each citizen's own. */
const TOGETHER: ReadonlySet<string> = new Set([
  'forward',
  'chase',
  'followUp',
  'done',
  'not-ours',
  'not-complaint',
  'out-of-scope',
  'archived',
  'note',
]);

export function Bulk({ chosen, onDone }: { chosen: readonly Case[]; onDone: () => void }) {
  const { t } = useApp();
  const append = useAppend();
  const [action, setAction] = useState<Action | null>(null);
  const [failed, setFailed] = useState<TextKey | null>(null);
  if (chosen.length === 0) return null;
  const offered = ACTIONS.filter((each) => TOGETHER.has(each.id) && chosen.every((c) => each.when(c)));
  const setTopic = async (topic: string) => {
    const problem = await append(
      ...chosen.map((c) => ({ caseId: c.id, bodies: [{ type: 'corrected', data: { field: 'topic', value: topic, why: null } }] as const })),
    );
    setFailed(problem);
    if (problem === null) onDone();
  };
  return (
    <div className="bulk" role="group" aria-label={t('bulk.title')}>
      <strong role="status">{t('bulk.chosen', { n: chosen.length })}</strong>
      <SelectField
        label={t('bulk.step')}
        hideLabel
        value=""
        onChange={(event) => setAction(offered.find((each) => each.id === event.target.value) ?? null)}
      >
        <option value="">{t('bulk.step')}</option>
        {offered.map((each) => (
          <option key={each.id} value={each.id}>
            {t(each.label)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('bulk.topic')} hideLabel value="" onChange={(event) => void setTopic(event.target.value)}>
        <option value="">{t('bulk.topic')}</option>
        {TOPICS.map((topic) => (
          <option key={topic} value={topic}>
            {t(`topic.${topic}`)}
          </option>
        ))}
      </SelectField>
      <Button look="quiet" small onClick={onDone}>
        {t('bulk.none')}
      </Button>
      {failed && <Notice tone="danger">{t(failed)}</Notice>}
      {action && (
        <ActionDialog
          action={action}
          cases={chosen}
          onClose={(stored) => {
            setAction(null);
            if (stored) onDone();
          }}
        />
      )}
    </div>
  );
}
