/** The first page: the three fields until they are filled in, then what waits today. */
import { isSetUp } from '../../../lib/profile/schema';
import { useApp } from '../context';
import { Setup } from './setup';
import { Ready } from './ready';

export default function StartPage() {
  const { profile } = useApp();
  return isSetUp(profile.value) ? <Ready /> : <Setup />;
}
