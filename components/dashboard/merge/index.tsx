/** Hands this computer's log to the lead, and merges the logs of several admins. */
import { useApp } from '../context';
import { Conflicts } from './conflicts';
import { Give } from './give';
import { Past } from './past';
import { Take } from './take';
import './merge.css';

export default function MergePage() {
  const { t } = useApp();
  return (
    <div className="page page-narrow">
      <div className="page-head">
        <div>
          <h1>{t('merge.title')}</h1>
          <p>{t('merge.lead')}</p>
        </div>
      </div>
      <Give />
      <Take />
      <Conflicts />
      <Past />
    </div>
  );
}
