/** A page with one editor, a private box beside it, and ways to look into the editor's own model. Built once for every Lexical version. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  TextNode,
  type ElementNode,
  type SerializedTextNode,
} from 'lexical';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

export type EditorName = 'rich' | 'plain' | 'textarea' | 'input';
export interface Content {
  /** What the site has put in front of the person's text. */
  mention: string;
  text: string;
}

export interface Editors {
  /** Puts a new editor in place of the last one and the caret at its end. */
  open(name: EditorName, content: Content): void;
  /** What the editor itself says that it holds; "\n" between lines. */
  model(): string;
  /** What stands in the private box. */
  message(): string;
  /** Times that the site would have sent something. */
  sent(): number;
}
declare global {
  var editors: Editors;
}

/** As Facebook's: it can only be removed as a whole. */
class Mention extends TextNode {
  static override getType(): string {
    return 'mention';
  }
  static override clone(node: Mention): Mention {
    return new Mention(node.__text, node.__key);
  }
  static override importJSON(json: SerializedTextNode): Mention {
    return new Mention(json.text);
  }
  override isTextEntity(): true {
    return true;
  }
  override canInsertTextBefore(): boolean {
    return false;
  }
}

function lexicalBox(rich: boolean, { mention, text }: Content): { box: HTMLElement; model: () => string } {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  box.role = 'textbox';
  const editor = createEditor({
    namespace: 'box',
    nodes: [Mention],
    onError(error) {
      throw error;
    },
  });
  const fill = (): void => {
    const root = $getRoot();
    root.clear();
    let block: ElementNode = $createParagraphNode();
    root.append(block);
    if (mention !== '') block.append(new Mention(mention.trim()).setMode('token'), $createTextNode(' '));
    text.split('\n').forEach((line, index) => {
      if (index > 0 && rich) root.append((block = $createParagraphNode()));
      else if (index > 0) block.append($createLineBreakNode());
      if (line !== '') block.append($createTextNode(line));
    });
    block.selectEnd();
  };
  document.querySelector('#desk')?.append(box);
  editor.setRootElement(box);
  editor.update(fill, { discrete: true });
  (rich ? registerRichText : registerPlainText)(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.focus();
  const model = (): string =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((child) => child.getTextContent())
        .join('\n'),
    );
  return { box, model };
}

/** As Instagram's: React holds the value. */
function fieldBox(name: 'textarea' | 'input', { mention, text }: Content): { box: HTMLElement; model: () => string } {
  let now = mention + text;
  function Field() {
    const [value, setValue] = useState(now);
    now = value;
    return createElement(name, {
      value,
      onChange: (event: { target: { value: string } }) => setValue(event.target.value),
    });
  }
  const desk = document.createElement('form');
  document.querySelector('#desk')?.append(desk);
  flushSync(() => createRoot(desk).render(createElement(Field)));
  const box = desk.querySelector<HTMLTextAreaElement | HTMLInputElement>(name);
  if (box === null) throw new Error('the field is not there');
  box.focus();
  box.setSelectionRange(now.length, now.length);
  return { box, model: () => now };
}

let current: { model: () => string } | null = null;
let sent = 0;
globalThis.editors = {
  open(name, content) {
    document.querySelector('#desk')?.replaceChildren();
    const opened = name === 'rich' || name === 'plain' ? lexicalBox(name === 'rich', content) : fieldBox(name, content);
    opened.box.id = 'box';
    current = opened;
    sent = 0;
  },
  model: () => current?.model() ?? '',
  message: () => document.querySelector<HTMLTextAreaElement>('#message')?.value ?? '',
  sent: () => sent,
};
const send = (event: Event): void => {
  event.preventDefault();
  sent += 1;
};
window.addEventListener('submit', send, true);
window.addEventListener('keydown', (event) => event.key === 'Enter' && send(event), true);
