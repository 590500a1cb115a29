/** When there is nothing to work on: why, and the one thing to do about it. */
import { useAssistant, useAssistantState, useTexts } from '../context';
import { isSetUp } from '../../../lib/profile/schema';
import { Button } from '../../ui/button';
import type { AssistantState } from '../../../lib/assistant';

export type Problem = 'stale' | 'lost' | 'setup' | 'waiting' | 'unknown' | 'not-own';

function problemOf(state: Pick<AssistantState, 'link' | 'profile' | 'surface' | 'own' | 'readOnce'>): Problem | null {
  if (state.link === 'stale') return 'stale';
  if (state.link === 'lost') return 'lost';
  if (!isSetUp(state.profile)) return 'setup';
  if (state.link === 'waiting') return 'waiting';
  if (!state.surface) return 'unknown';
  return state.own || state.readOnce ? null : 'not-own';
}

export const usePageState = (): Problem | null => useAssistantState(problemOf);

function KeptDraft() {
  const assistant = useAssistant();
  const { t } = useTexts();
  const view = useAssistantState((state) => state.view);
  const drafts = useAssistantState((state) => state.drafts);
  const latest = [...drafts.values()].filter((draft) => draft.touched && draft.text !== '').sort((a, b) => b.changedAt - a.changedAt)[0];
  const draft = (view.name === 'reply' ? drafts.get(view.id) : undefined) ?? latest;
  if (!draft || draft.text === '') return null;
  return (
    <div className="kept">
      <textarea readOnly value={draft.text} rows={5} className="input" aria-label={t('sidebar.reply.draft')} />
      <Button onClick={() => void assistant.copy(draft.text)}>{t('sidebar.link.copy-draft')}</Button>
    </div>
  );
}

export function PageState({ problem }: { problem: Problem }) {
  const assistant = useAssistant();
  const { t } = useTexts();
  const owner = useAssistantState((state) => state.surface?.owner ?? null);
  switch (problem) {
    case 'waiting':
      return (
        <p className="state muted" role="status">
          {t('sidebar.page.waiting')}
        </p>
      );
    case 'stale':
    case 'lost':
      return (
        <section className="state" role="alert">
          <h2>{t(problem === 'stale' ? 'sidebar.link.stale' : 'sidebar.link.lost')}</h2>
          {problem === 'stale' && <p className="muted">{t('sidebar.link.stale.why')}</p>}
          <KeptDraft />
        </section>
      );
    case 'setup':
      return (
        <section className="state">
          <h2>{t('sidebar.page.setup')}</h2>
          <p className="muted">{t('sidebar.page.setup.why')}</p>
          <Button look="primary" onClick={() => assistant.openDashboard()}>
            {t('sidebar.page.setup.open')}
          </Button>
        </section>
      );
    case 'unknown':
      return (
        <section className="state">
          <h2>{t('sidebar.page.unknown')}</h2>
          <p className="muted">{t('sidebar.page.unknown.why')}</p>
          <Button onClick={() => assistant.show({ name: 'capture' })}>{t('sidebar.list.capture')}</Button>
        </section>
      );
    case 'not-own':
      return (
        <section className="state">
          <h2>{t('sidebar.page.not-own')}</h2>
          <p className="muted">
            {t('sidebar.page.not-own.why', { owner: owner ? (owner.name ?? `@${owner.handle}`) : t('sidebar.page.nobody') })}
          </p>
          {owner && <Button onClick={() => assistant.addAccount(owner)}>{t('sidebar.account.ours')}</Button>}
          <Button onClick={assistant.readOnce}>{t('sidebar.page.read-once')}</Button>
          <Button look="quiet" onClick={() => assistant.show({ name: 'capture' })}>
            {t('sidebar.list.capture')}
          </Button>
        </section>
      );
  }
}
