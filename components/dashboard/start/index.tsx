/** The first page: the three fields until they are filled in, then what waits today. */
import { lazy } from 'react';
import { isSetUp } from '../../../lib/profile/schema';
import { useApp } from '../context';
import type { PageProps } from '../pages';
import { Today } from './today';

/** Filled in once; with it comes the reading of packs. */
const Setup = lazy(() => import('./setup'));

export default function StartPage({ route }: PageProps) {
  const { profile } = useApp();
  return isSetUp(profile.value) ? <Today chosen={route.params.get('due')} /> : <Setup />;
}
