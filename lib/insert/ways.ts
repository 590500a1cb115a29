/** The ways of putting text into a box, one function each. None presses a key, and none sends. */

export interface Way {
  name: 'command' | 'setter' | 'paste' | 'beforeinput';
  /** Puts `text` in place of the selection; "" takes it away. What it returns proves nothing: the box is read back. */
  put(box: HTMLElement, text: string): void;
}

/** `execCommand` keeps the undo history and works for text fields in every browser. */
const command: Way = {
  name: 'command',
  put: (box, text) => void box.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text),
};

/** Sets the value as the page's framework would see it; loses the undo history. */
const setter: Way = {
  name: 'setter',
  put(box, text) {
    if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) return;
    const start = box.selectionStart ?? box.value.length;
    const end = box.selectionEnd ?? box.value.length;
    const value = box.value.slice(0, start) + text + box.value.slice(end);
    const prototype = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, value);
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  },
};

/** A paste that the editor handles itself; the way that keeps several lines. Chromium only: elsewhere the data arrives empty. */
const paste: Way = {
  name: 'paste',
  put(box, text) {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    box.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: data }));
  },
};

/**
 * What a correction would announce, line by line, all in one task. Not `insertText`: where text stands at the caret already,
 * Lexical leaves that to the browser, which does nothing for an event of a script, and the line is lost.
 */
const beforeinput: Way = {
  name: 'beforeinput',
  put(box, text) {
    const send = (inputType: string, data: string | null): void => {
      box.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType, data }));
    };
    if (text === '') return send('deleteContentBackward', null);
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) send('insertParagraph', null);
      if (line !== '') send('insertReplacementText', line);
    }
  },
};

/** The ladder for each kind of box; one try a rung. */
export const laddersFor = (firefox: boolean): Record<'textarea' | 'input' | 'lexical', readonly Way[]> => ({
  textarea: [command, setter],
  input: [command, setter],
  lexical: firefox ? [beforeinput] : [paste, beforeinput],
});
