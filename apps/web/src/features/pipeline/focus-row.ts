/**
 * Reading goes on at this row once it stands on the page: the control that brought it there may be gone. Where it is
 * not in the list, at the first row.
 */
export function focusRow(list: HTMLElement | null, applicationId: string | undefined): void {
  if (!list || applicationId === undefined) return;
  setTimeout(() => {
    const row = list.querySelector<HTMLElement>(`[data-application="${applicationId}"]`);
    (row ?? list.querySelector<HTMLElement>('[data-application]'))?.focus();
  });
}
