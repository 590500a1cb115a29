/** One run: the post as it stands now, sending a reply, the citizen writing back. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { CITIZEN_TAKES, sendReply, show, startRun, type Run, type ShownComment } from '../../../lib/practice';
import type { Scenario } from '../../../lib/templates/types';
import { useApp } from '../context';

/** Time from *Kirim* until the reply stands on the page, as on a real site. */
const SITE_TAKES = 500;

export function useRun(scenario: Scenario) {
  const { services, profile } = useApp();
  const begin = useCallback(() => startRun(scenario, `p${services.now().toString(36)}`, services.now()), [scenario, services]);
  const [run, setRun] = useState<Run>(begin);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  const clear = () => {
    for (const timer of timers.current) clearTimeout(timer);
    timers.current.clear();
  };
  useEffect(() => clear, []);

  const later = (work: () => void, ms: number) => {
    const timer = setTimeout(() => {
      timers.current.delete(timer);
      work();
    }, ms);
    timers.current.add(timer);
  };
  const send = (key: string, text: string) => {
    later(() => {
      let after: ShownComment | null = null;
      setRun((before) => {
        const sent = sendReply(before, key, text, profile.value.sapaan || 'Kak', services.now());
        after = sent.after;
        return sent.run;
      });
      later(() => {
        const comment = after;
        if (comment) setRun((before) => show(before, comment));
      }, CITIZEN_TAKES);
    }, SITE_TAKES);
  };
  const restart = () => {
    clear();
    setRun(begin());
  };
  return { run, send, restart };
}
