/** *Daftar*: coverage, tabs, the list, and what can be done with the chosen comment. */
import { Coverage } from './coverage';
import { CommentList } from './comment-list';
import { ListFoot } from './list-foot';
import { Tabs } from './tabs';

export function ListView() {
  return (
    <div className="list-view">
      <Coverage />
      <Tabs />
      <CommentList />
      <ListFoot />
    </div>
  );
}
