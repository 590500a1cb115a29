/** *Kabar bersama unggahan ini*: typed once, used in every reply under the post. */
import { useState } from 'react';
import { useAssistant, useAssistantState, useTexts } from '../context';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/field';
import { isStale } from '../../../lib/assistant';
import { useNow } from '../use-now';
import { Page } from './page';

export function Fact() {
  const assistant = useAssistant();
  const { t, f } = useTexts();
  const now = useNow();
  const fact = useAssistantState((state) => state.fact);
  const [text, setText] = useState(fact?.text ?? '');
  const [source, setSource] = useState(fact?.source ?? '');
  const changed = text.trim() !== (fact?.text ?? '') || source.trim() !== (fact?.source ?? '');

  async function keep(newText: string): Promise<void> {
    if (await assistant.facts.put(newText, source)) assistant.reply.back();
  }

  return (
    <Page
      title={t('sidebar.fact.title')}
      foot={
        <>
          <Button look="primary" disabled={!changed || text.trim() === ''} onClick={() => void keep(text)}>
            {t('sidebar.fact.save')}
          </Button>
          {fact && <Button onClick={() => void keep('')}>{t('sidebar.fact.remove')}</Button>}
        </>
      }
    >
      <p className="muted small">{t('sidebar.fact.why')}</p>
      {fact && (
        <div className={isStale(fact, now) ? 'citizen-note' : 'muted small'}>
          {isStale(fact, now)
            ? t('sidebar.fact.stale', { age: f.age(fact.at, now) })
            : t('sidebar.fact.age', { age: f.age(fact.at, now), who: fact.initials })}
          {isStale(fact, now) && (
            <Button small onClick={() => void assistant.facts.renew()}>
              {t('sidebar.fact.renew')}
            </Button>
          )}
        </div>
      )}
      <TextArea
        label={t('sidebar.fact.text')}
        rows={3}
        value={text}
        autoFocus
        placeholder={t('sidebar.fact.example')}
        onChange={(event) => setText(event.target.value)}
      />
      <TextField label={t('sidebar.fact.source')} value={source} placeholder="BPBD" onChange={(event) => setSource(event.target.value)} />
    </Page>
  );
}
