/** The cases of one account: chosen one by one where they are masked, then handed over or erased. */
import { useState } from 'react';
import type { Case } from '../../../lib/cases/types';
import type { TextKey } from '../../../lib/i18n';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { useHandOut } from '../export/hand-out';
import { fileName } from '../file-name';
import { href } from '../route';
import { failText } from '../use-append';
import { EraseDialog } from './erase-dialog';

interface Props {
  handle: string;
  cases: readonly Case[];
  onErased: (n: number) => void;
}

export function Found({ handle, cases, onErased }: Props) {
  const { t, f, services, profile, admin } = useApp();
  const handOut = useHandOut();
  const certain = (c: Case) => [c.comment, ...c.later].some((comment) => comment.handle?.toLowerCase() === handle);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(cases.filter(certain).map((c) => c.id)));
  const [same, setSame] = useState(false);
  const [wrong, setWrong] = useState<TextKey | null>(null);
  const [asking, setAsking] = useState(false);

  const picked = cases.filter((c) => chosen.has(c.id));
  const checked = (): boolean => {
    const problem = picked.length === 0 ? 'privacy.nothingChosen' : same ? null : 'privacy.sameMissing';
    setWrong(problem);
    return problem === null;
  };
  const toggle = (id: string) =>
    setChosen((before) => (before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id])));

  const handOver = async () => {
    if (!checked()) return;
    const histories = await Promise.all(picked.map(async (c) => ({ case: c.id, events: await services.store.events(c.id) })));
    const { agency, timeZone } = profile.value;
    const text = `${JSON.stringify({ account: handle, agency, cases: histories }, null, 2)}\n`;
    await handOut(
      { name: fileName('data-pribadi', agency, services.now(), timeZone, 'json'), blob: new Blob([text], { type: 'application/json' }) },
      { what: 'personal-data', masked: false, why: t('privacy.exportWhy') },
    );
  };
  const erase = async () => {
    try {
      onErased(
        await services.store.erase(
          picked.map((c) => c.id),
          t('privacy.eraseWhy'),
          admin,
        ),
      );
    } catch (error) {
      setWrong(failText(error));
      setAsking(false);
    }
  };

  return (
    <>
      <h3 role="status">{t('privacy.found', { n: cases.length, handle })}</h3>
      <ul className="found">
        {cases.map((c) => (
          <li key={c.id}>
            <input
              type="checkbox"
              checked={chosen.has(c.id)}
              aria-label={`${t('privacy.choose')}: ${c.comment.text.slice(0, 60)}`}
              onChange={() => toggle(c.id)}
            />
            <div>
              <a href={href('case', c.id)}>{c.comment.text || t('log.noText')}</a>
              <span className="small muted">
                {f.dateTime(c.startedAt ?? c.notedAt)} · {t(`channel.${c.comment.channel}`)} · {t(`status.${c.status}`)}
              </span>
              {!certain(c) && <span className="small clock-warn">{t('privacy.maskedCase')}</span>}
            </div>
          </li>
        ))}
      </ul>
      <label className="confirm">
        <input type="checkbox" checked={same} onChange={(event) => setSame(event.target.checked)} />
        <span>{t('privacy.same')}</span>
      </label>
      {wrong && <Notice tone="danger">{t(wrong)}</Notice>}
      <div className="row">
        <Button onClick={() => void handOver()}>{t('privacy.export')}</Button>
        <Button look="danger" onClick={() => checked() && setAsking(true)}>
          {t('privacy.erase', { n: picked.length })}
        </Button>
      </div>
      {asking && <EraseDialog n={picked.length} onClose={() => setAsking(false)} onYes={() => void erase()} />}
    </>
  );
}
