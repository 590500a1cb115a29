/** The first page: the three fields until they are filled in, then what waits today. */
import { isSetUp } from '../../../lib/profile/schema';
import { useApp } from '../context';
import type { PageProps } from '../pages';
import { Setup } from './setup';
import { Today } from './today';

export default function StartPage({ route }: PageProps) {
  const { profile } = useApp();
  return isSetUp(profile.value) ? <Today chosen={route.params.get('due')} /> : <Setup />;
}
