/** Which columns the log table shows; remembered on this computer. */
import { useId, useRef, type MouseEvent } from 'react';
import { Button } from '../../ui/button';
import { useApp } from '../context';
import { COLUMNS, shownColumns } from './columns';

export function ChooseColumns() {
  const { t, settings } = useApp();
  const shown = new Set(shownColumns(settings.value.logColumns).map(({ id }) => id));
  const toggle = (id: string) =>
    settings.change({ logColumns: COLUMNS.map((column) => column.id).filter((each) => (each === id ? !shown.has(id) : shown.has(each))) });
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  // In the top layer nothing holds it back; so it is told where its button is.
  const place = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const { right, bottom } = currentTarget.getBoundingClientRect();
    list.current?.style.setProperty('right', `${innerWidth - right}px`);
    list.current?.style.setProperty('top', `${bottom + 4}px`);
  };
  return (
    <>
      <Button popoverTarget={id} onClick={place}>
        {t('log.columns')}
      </Button>
      <div ref={list} id={id} popover="auto" className="choose-columns" role="group" aria-label={t('log.columns')}>
        {COLUMNS.filter((column) => !column.fixed).map((column) => (
          <label key={column.id}>
            <input type="checkbox" checked={shown.has(column.id)} onChange={() => toggle(column.id)} />
            {t(column.title)}
          </label>
        ))}
      </div>
    </>
  );
}
