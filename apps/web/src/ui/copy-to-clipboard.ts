/** Copies what is selected in a field of its own, inside the open dialog where there is one: all else is inert then. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'vh';
  (document.querySelector('dialog:modal') ?? document.body).append(field);
  const before = document.activeElement;
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}

/** False where the browser does not allow it. The clipboard exists in secure contexts only; an installation inside a company may be served over plain HTTP. */
export function copyToClipboard(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return Promise.resolve(copyBySelection(text));
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
