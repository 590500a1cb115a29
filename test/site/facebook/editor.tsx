/** Facebook's boxes: a real Lexical editor whose bare Enter submits. */

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ENTER_COMMAND,
  TextNode,
  type EditorConfig,
  type LexicalEditor,
  type SerializedTextNode,
} from 'lexical';
import { useBox, useWorld } from '../shared/hooks';
import { cx, Press } from './parts';

/** The name of the person answered, as one piece that can only be removed as a whole. */
class MentionNode extends TextNode {
  static override getType(): string {
    return 'mention';
  }

  static override clone(node: MentionNode): MentionNode {
    return new MentionNode(node.__text, node.__key);
  }

  static override importJSON(json: SerializedTextNode): MentionNode {
    return new MentionNode(json.text).updateFromJSON(json);
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = super.createDOM(config);
    element.spellcheck = false;
    element.className = cx('mention');
    return element;
  }

  override isTextEntity(): true {
    return true;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }
}

/** Text as it will be posted: one line a paragraph. */
function readText(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((child) => child.getTextContent())
      .join('\n'),
  );
}

function readMention(editor: LexicalEditor): string | null {
  return editor.read(() => {
    const first = $getRoot().getFirstDescendant();
    return first instanceof MentionNode ? first.getTextContent() : null;
  });
}

/** The editors on the page and what Enter does in them. */
const enterOf = new Map<HTMLElement, () => void>();

/** The site hears Enter before anybody else: when other listeners run, the box is already empty. */
export function listenForEnter(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey || event.isComposing) return;
      for (const [root, submit] of enterOf)
        if (event.target instanceof Node && root.contains(event.target)) {
          event.preventDefault();
          submit();
          return;
        }
    },
    true,
  );
}

/** Keeps from the editors what no person has done. */
export function refuseScripts(refuses: () => boolean): void {
  for (const type of ['paste', 'beforeinput', 'input'])
    window.addEventListener(
      type,
      (event) => {
        if (event.isTrusted || !refuses()) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
}

export interface EditorProps {
  kind: 'comment' | 'reply' | 'message';
  placeholder: string;
  /** The private box has a placeholder alone. */
  labelled?: boolean;
  target: string | null;
  mention?: string | null;
  focusAtStart?: boolean;
  /** Says whether the box is to be cleared. */
  onSubmit: (text: string, mention: string | null, via: 'enter' | 'click') => boolean;
  /** The button that sends, given whether it is off and what it does. */
  button: (empty: boolean, send: () => void) => ReactNode;
  /** Shown only once the box was in use. */
  buttonOnlyInUse?: boolean;
}

export function Editor(props: EditorProps) {
  const { plainLexical } = useWorld().config;
  const label = props.labelled === false ? undefined : props.placeholder;
  const editable = (
    <ContentEditable
      className={cx('editable')}
      role="textbox"
      spellCheck
      aria-label={label}
      aria-placeholder={props.placeholder}
      placeholder={
        <div aria-hidden="true" className={cx('placeholder')}>
          <div>{props.placeholder}</div>
        </div>
      }
    />
  );
  return (
    <LexicalComposer
      initialConfig={{
        namespace: 'box',
        nodes: [MentionNode],
        onError: (error) => {
          throw error;
        },
        editorState: () => {
          const paragraph = $createParagraphNode();
          if (props.mention) paragraph.append(new MentionNode(props.mention).setMode('token'), $createTextNode(' '));
          $getRoot().append(paragraph);
          if (props.mention) paragraph.selectEnd();
        },
      }}
    >
      <div className={cx('editorFrame')}>
        {plainLexical ? (
          <PlainTextPlugin contentEditable={editable} ErrorBoundary={LexicalErrorBoundary} />
        ) : (
          <RichTextPlugin contentEditable={editable} ErrorBoundary={LexicalErrorBoundary} />
        )}
      </div>
      <HistoryPlugin />
      <Sending {...props} />
    </LexicalComposer>
  );
}

function Sending({ kind, placeholder, target, focusAtStart, onSubmit, button, buttonOnlyInUse }: EditorProps) {
  const [editor] = useLexicalComposerContext();
  const [empty, setEmpty] = useState(true);
  const [used, setUsed] = useState(false);
  const submit = (via: 'enter' | 'click') => {
    const text = readText(editor).trim();
    if (!text) return;
    const clear = onSubmit(text, readMention(editor), via);
    if (clear)
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          $getRoot().clear().append(paragraph);
          paragraph.select();
        },
        { discrete: true },
      );
  };
  const latest = useRef(submit);
  useEffect(() => {
    latest.current = submit;
  });
  useBox(() => ({
    kind,
    label: placeholder,
    text: readText(editor),
    target,
    focused: editor.getRootElement() === document.activeElement,
  }));
  useEffect(() => editor.registerTextContentListener((text) => setEmpty(!text.trim())), [editor]);
  useEffect(
    () => editor.registerCommand(KEY_ENTER_COMMAND, (event) => Boolean(event && !event.shiftKey), COMMAND_PRIORITY_CRITICAL),
    [editor],
  );
  useEffect(
    () =>
      editor.registerRootListener((root, before) => {
        if (before) enterOf.delete(before);
        if (!root) return;
        enterOf.set(root, () => latest.current('enter'));
        root.addEventListener('focus', () => setUsed(true));
      }),
    [editor],
  );
  useEffect(() => {
    if (focusAtStart) editor.focus();
  }, [editor, focusAtStart]);
  return buttonOnlyInUse && !used && empty ? null : button(empty, () => submit('click'));
}

export function SubmitButton({ label, empty, send }: { label: string; empty: boolean; send: () => void }) {
  return (
    <div id="focused-state-composer-submit" className={cx('submit')}>
      <span>
        <Press label={label} disabled={empty} onPress={send} className={empty ? cx('sendOff') : cx('send')}>
          <i data-visualcompletion="css-img">➤</i>
        </Press>
      </span>
    </div>
  );
}
