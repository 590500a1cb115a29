/** Hands a file to the person: the browser's own download. */

export function saveFile(name: string, content: Blob | string, type = 'application/json'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the blob by then; at once would be too early in Firefox.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
