/** The log page: search, filters, the table, and the export of what is filtered. */
import { useCallback, useState } from 'react';
import type { Case } from '../../../lib/cases/types';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useApp } from '../context';
import { ExportDialog } from '../export/dialog';
import type { PageProps } from '../pages';
import { ReadFault } from '../read-fault';
import { href, replace } from '../route';
import { useRead } from '../use-read';
import { Bulk } from './bulk';
import { ChooseColumns } from './choose-columns';
import { readWanted, storeFilter, wantedParams, type Wanted } from './filter';
import { Filters, NOTHING } from './filters';
import { rowsWanted } from './place';
import { QuickEdit } from './quick-edit';
import { SavedFilters } from './saved';
import { SliceLine } from './slice-line';
import { LogTable } from './table';
import { useCases } from './use-cases';
import { useCount } from './use-count';
import { useSlice } from './use-slice';
import './log.css';

export default function LogPage({ route }: PageProps) {
  const { t, profile } = useApp();
  const [exporting, setExporting] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Case>>(new Map());
  const choose = useCallback((c: Case) => {
    setChosen((before) => {
      const next = new Map(before);
      if (!next.delete(c.id)) next.set(c.id, c);
      return next;
    });
  }, []);
  const wanted = readWanted(route.params);
  const key = JSON.stringify(wantedParams(wanted));
  const filter = storeFilter(wanted, profile.value.timeZone);
  const { slice } = wanted;
  const sliced = useSlice(key, filter, slice);
  const whole = useCases(key, filter, rowsWanted(key));
  const list = slice === null ? whole : sliced;
  const totals = useRead('totals', (store) => store.totals());
  const total = totals.state === 'ready' ? totals.value.cases : null;
  const counted = useCount(key, filter, totals);
  const count = slice === null ? counted : sliced.count;
  const filtered = key !== '{}';
  const chooseAll = (all: boolean) => setChosen(new Map(all ? list.cases.filter((c) => c.status !== 'erased').map((c) => [c.id, c]) : []));
  const edit = useCallback((c: Case) => setEditing(c.id), []);
  const show = (next: Wanted) => replace(href('log', '', wantedParams(next)));

  const said =
    count === null ? t('log.counting') : filtered && total !== null ? t('log.countOf', { n: count, total }) : t('log.count', { n: count });
  const none = list.state === 'ready' && list.cases.length === 0;
  return (
    <div className="log">
      <div className="page-head">
        <div>
          <h1>{t('log.title')}</h1>
          <p role="status">{said}</p>
        </div>
        <div className="row">
          <SavedFilters wanted={wanted} onChange={show} />
          <ChooseColumns />
          {filtered && (
            <Button look="quiet" onClick={() => show(NOTHING)}>
              {t('log.clear')}
            </Button>
          )}
          <Button disabled={count === 0} onClick={() => setExporting(true)}>
            {t('export.open')}
          </Button>
        </div>
      </div>
      <Filters wanted={wanted} onChange={show} />
      {slice !== null && <SliceLine slice={slice} onClose={() => show({ ...wanted, slice: null })} />}
      {list.state === 'failed' && <ReadFault again={list.refresh} />}
      {list.stale && (
        <Notice
          action={
            <Button small onClick={list.refresh}>
              {t('log.refresh')}
            </Button>
          }
        >
          {t('log.stale')}
        </Notice>
      )}
      <Bulk chosen={[...chosen.values()]} onDone={() => setChosen(new Map())} />
      {none ? (
        <Empty filtered={filtered} />
      ) : (
        <LogTable list={list} total={count} listKey={key} chosen={chosen} onChoose={choose} onChooseAll={chooseAll} onEdit={edit} />
      )}
      {editing !== null && <QuickEdit id={editing} onClose={() => setEditing(null)} />}
      {exporting && <ExportDialog filter={filter} slice={slice} count={count} onClose={() => setExporting(false)} />}
    </div>
  );
}

function Empty({ filtered }: { filtered: boolean }) {
  const { t } = useApp();
  return (
    <div className="card empty">
      <strong>{t(filtered ? 'log.none' : 'log.empty')}</strong>
      <p>{t(filtered ? 'log.noneWhat' : 'log.emptyWhat')}</p>
    </div>
  );
}
