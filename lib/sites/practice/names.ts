/** The attributes by which the practice page says what is what; the page writes them, the adapter reads them. */

export const PRACTICE = {
  /** On the post's root: the id of the scenario's run. */
  post: 'data-practice-post',
  /** On the root: handle of the agency that the trainee plays. */
  owner: 'data-practice-owner',
  /** On a comment's row: its id. */
  comment: 'data-practice-comment',
  /** On a row: the top comment of its thread, absent for a top comment. */
  parent: 'data-practice-parent',
  /** On a row: handle of its author. */
  author: 'data-practice-author',
  /** On a row: ISO time. */
  time: 'data-practice-time',
  /** On the element that holds the text. */
  text: 'data-practice-text',
  /** On *Balas*. */
  reply: 'data-practice-reply',
  /** On a box and on its *Kirim*: the comment that is answered. */
  box: 'data-practice-box',
  send: 'data-practice-send',
} as const;
