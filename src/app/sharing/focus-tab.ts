/** Gives focus to the tab that is chosen, where it is there. */
export function focusTab(): void {
  document.querySelector<HTMLElement>('.sharing [role="tab"][aria-selected="true"]')?.focus();
}
