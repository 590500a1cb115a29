/** The facts of a case, each changed by itself; a change is an event with who and when. */
import { useState } from 'react';
import type { Case, CaseEventBody } from '../../../lib/cases/types';
import { KINDS, TOPICS } from '../../../lib/judge/types';
import type { TextKey } from '../../../lib/i18n';
import { SelectField, TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { useAppend } from '../use-append';

type FactName = Extract<CaseEventBody, { type: 'corrected' }>['data']['field'];

const URGENCIES = ['none', 'normal', 'urgent'] as const;

/** @param bare without a heading and a frame of its own. */
export function Facts({ of, bare = false }: { of: Case; bare?: boolean }) {
  const { t } = useApp();
  const append = useAppend();
  const [failed, setFailed] = useState<TextKey | null>(null);
  const set = async (field: FactName, value: string) =>
    setFailed(await append({ caseId: of.id, bodies: [{ type: 'corrected', data: { field, value, why: null } }] }));

  return (
    <section className={bare ? 'facts' : 'card facts'} aria-label={t('case.facts')}>
      {!bare && <h2>{t('case.facts')}</h2>}
      {failed && <Notice tone="danger">{t(failed)}</Notice>}
      <SelectField label={t('case.kind')} value={of.kind} onChange={(event) => void set('kind', event.target.value)}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('case.topic')}
        value={of.topic ?? ''}
        onChange={(event) => event.target.value && void set('topic', event.target.value)}
      >
        {of.topic === null && <option value="">{t('case.topic.none')}</option>}
        {TOPICS.map((topic) => (
          <option key={topic} value={topic}>
            {t(`topic.${topic}`)}
          </option>
        ))}
      </SelectField>
      <SelectField label={t('case.urgency')} value={of.urgency} onChange={(event) => void set('urgency', event.target.value)}>
        {URGENCIES.map((urgency) => (
          <option key={urgency} value={urgency}>
            {t(`urgency.${urgency}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('case.verification')}
        value={of.verification ?? ''}
        onChange={(event) => void set('verification', event.target.value)}
      >
        <option value="">{t('case.verification.none')}</option>
        {(['lengkap', 'kurang'] as const).map((value) => (
          <option key={value} value={value}>
            {t(`case.verification.${value}`)}
          </option>
        ))}
      </SelectField>
      {(['place', 'summary', 'externalNumber'] as const).map((field) => (
        <FactText key={field} label={t(`case.${field}`)} value={of[field] ?? ''} onSave={(value) => void set(field, value)} />
      ))}
      {of.office && <FixedFact label={t('case.office')} value={of.office} />}
      {of.closedEvidence && <FixedFact label={t('case.evidence')} value={of.closedEvidence} />}
      {of.closedWhy && <FixedFact label={t('case.why')} value={of.closedWhy} />}
    </section>
  );
}

function FactText({ label, value, onSave }: { label: string; value: string; onSave: (value: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const save = () => {
    if (typed !== null && typed.trim() !== value) onSave(typed.trim());
    else setTyped(null);
  };
  return (
    <TextField
      label={label}
      value={typed ?? value}
      maxLength={500}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
    />
  );
}

function FixedFact({ label, value }: { label: string; value: string }) {
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <span className="fixed-fact">{value}</span>
    </div>
  );
}
