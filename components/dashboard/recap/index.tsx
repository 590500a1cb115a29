/** The recap: figures of a period with their bases, every number opening its cases; prints as a page to be signed. */
import { useState } from 'react';
import type { Summary } from '../../../lib/cases/summary';
import { calendarOf } from '../../../lib/clock';
import { Button } from '../../ui/button';
import { useApp } from '../context';
import { ExportDialog } from '../export/dialog';
import { periodDays, readWanted, storeFilter, wantedParams, type Wanted } from '../log/filter';
import { FacetFilters, PeriodFilter } from '../log/filters';
import { SliceLine } from '../log/slice-line';
import type { PageProps } from '../pages';
import { ReadFault } from '../read-fault';
import { href, replace } from '../route';
import { useNow } from '../use-now';
import { Base } from './base';
import { KeyFigures } from './key-figures';
import { Letterhead, Signature } from './letterhead';
import { PublishText } from './publish';
import { Tables } from './tables';
import { useSummary } from './use-summary';
import { Weeks } from './weeks';
import { WhatsAppDialog } from './whatsapp';
import './recap.css';

export default function RecapPage({ route }: PageProps) {
  const { t, f, profile } = useApp();
  const now = useNow();
  const zone = profile.value.timeZone;
  const [open, setOpen] = useState<'whatsapp' | 'export' | 'publish' | null>(null);
  // Without anything in the address it is this month's recap.
  const asked = readWanted(route.params);
  const wanted: Wanted = [...route.params.keys()].length === 0 ? { ...asked, ...periodDays('month', now, zone) } : asked;
  const read = useSummary(wanted);
  const show = (next: Wanted) => replace(href('recap', '', { ...wantedParams(next), ...(next.from || next.to ? {} : { all: 'yes' }) }));
  const calendar = calendarOf(profile.value);
  const summary = read.state === 'ready' ? read.value : null;
  const period = periodText(wanted);

  // Noon in UTC is the same date in all three zones.
  function periodText({ from, to }: Wanted): string {
    const day = (iso: string) => f.date(`${iso}T05:00:00Z`);
    const last = to === null ? f.date(now) : day(to);
    if (from === null) return t('recap.periodAll', { to: last });
    return day(from) === last ? last : t('recap.period', { from: day(from), to: last });
  }

  return (
    <div className="page recap">
      {summary && <Letterhead period={period} />}
      <div className="page-head no-print">
        <div>
          <h1>{t('recap.title')}</h1>
          <p role="status">{summary ? period : t('recap.reading')}</p>
        </div>
        <div className="row">
          <Button look="primary" disabled={!summary} onClick={() => setOpen('whatsapp')}>
            {t('recap.wa')}
          </Button>
          <Button disabled={!summary?.total} onClick={() => setOpen('export')}>
            {t('export.open')}
          </Button>
          <Button disabled={!summary?.total} onClick={() => setOpen('publish')}>
            {t('recap.publish')}
          </Button>
          <Button disabled={!summary} onClick={() => print()}>
            {t('recap.print')}
          </Button>
        </div>
      </div>
      <div className="filters no-print">
        <PeriodFilter wanted={wanted} onChange={show} />
        <FacetFilters wanted={wanted} onChange={show} />
      </div>
      {wanted.slice !== null && <SliceLine slice={wanted.slice} onClose={() => show({ ...wanted, slice: null })} />}
      {read.state === 'failed' && <ReadFault again={read.again} />}
      {summary && <Content summary={summary} wanted={wanted} />}
      {summary && <Signature />}
      {open === 'whatsapp' && summary && <WhatsAppDialog summary={summary} calendar={calendar} onClose={() => setOpen(null)} />}
      {open === 'publish' && summary && <PublishText summary={summary} calendar={calendar} onClose={() => setOpen(null)} />}
      {open === 'export' && (
        <ExportDialog
          filter={storeFilter(wanted, zone)}
          slice={wanted.slice}
          count={summary?.total ?? null}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

function Content({ summary, wanted }: { summary: Summary; wanted: Wanted }) {
  const { t } = useApp();
  if (summary.total === 0) {
    return (
      <div className="card empty">
        <strong>{t('recap.none')}</strong>
        <p>{t('recap.noneWhat')}</p>
      </div>
    );
  }
  return (
    <>
      <Base summary={summary} />
      <KeyFigures summary={summary} wanted={wanted} />
      <Weeks summary={summary} wanted={wanted} />
      <Tables summary={summary} wanted={wanted} />
    </>
  );
}
