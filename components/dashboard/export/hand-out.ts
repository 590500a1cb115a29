/** Gives a made file to the person and notes that it left the log, since erasure can't reach it there. */
import { useCallback } from 'react';
import type { Admin } from '../../../lib/profile/types';
import { saveFile } from '../../ui/download';
import { useApp } from '../context';
import type { HandedOut, Services } from '../services';

/** More than a year of daily files; older entries go. */
const MOST = 500;

type About = Pick<HandedOut, 'what' | 'masked' | 'why'>;
export type HandOut = (file: { name: string; blob: Blob }, about: About) => Promise<void>;

/** A file that is written anew under the same name is one entry. */
export async function noteFile(services: Services, admin: Admin, name: string, about: About): Promise<void> {
  const before = await services.handedOut.get();
  const entry: HandedOut = { at: new Date(services.now()).toISOString(), name, by: admin.initials, ...about };
  await services.handedOut.set([entry, ...before.filter((other) => other.name !== name)].slice(0, MOST));
}

/** The note comes first: an unmasked file that can't be noted is not handed out. */
export function useHandOut(): HandOut {
  const { services, admin } = useApp();
  return useCallback(
    async ({ name, blob }, about) => {
      await noteFile(services, admin, name, about);
      saveFile(name, blob);
    },
    [services, admin],
  );
}
