/** *Daftar*: coverage, tabs, the list, and what can be done with the chosen comment. */
import { Corrected } from './corrected';
import { Coverage } from './coverage';
import { FactLine } from './fact-line';
import { CommentList } from './comment-list';
import { ListFoot } from './list-foot';
import { Tabs } from './tabs';

export function ListView() {
  return (
    <div className="list-view">
      <Coverage />
      <FactLine />
      <Tabs />
      <CommentList />
      <Corrected />
      <ListFoot />
    </div>
  );
}
